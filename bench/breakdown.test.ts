import { describe, expect, it } from 'vitest';
import { breakDown } from './breakdown.ts';
import { breakdownLines } from './breakdown-lines.ts';
import { comparedAttributions, comparedStatements } from './compared.ts';
import type { StatementCase, StatementPrediction } from './scorers/index.ts';

const TEXT = `“The mine,” Ann Orme said, “is ours.”
“It stays ours.”
Dane claims that the council promised to pay. It is feared that salt will rise.`;

/** Where words stand; the texts here have no characters beyond the first plane. */
function spans(text: string, ...parts: string[]): [number, number][] {
  return parts.map((part) => {
    const start = text.indexOf(part);
    if (start < 0) throw new Error(`not in the text: ${part}`);
    return [start, start + part.length];
  });
}

type Told = [id: string, content: string[], cue: string, source: string, kind: string, parent: string | null];

const GOLD: Told[] = [
  ['s1', ['The mine', 'is ours'], 'said', 'Ann Orme', 'claim', null],
  ['s2', ['It stays ours'], '', '', 'intent', null],
  ['s3', ['the council promised to pay'], 'claims', 'Dane', 'claim', null],
  ['s4', ['pay'], 'promised', 'the council', 'commitment', 's3'],
  ['s5', ['salt will rise'], 'is feared', '', 'prediction', null],
];
const forms: Record<string, string> = { s1: 'direct', s2: 'direct', s3: 'indirect' };

function toCase(told: readonly Told[]): StatementCase {
  const statements = told.map(([id, content, cue, source, kind, parent]) => ({
    id,
    kind,
    parent,
    form: forms[id] ?? 'indirect',
    speaker: source || null,
    contentSpans: spans(TEXT, ...content),
    cueSpans: cue ? spans(TEXT, cue) : [],
    sourceSpans: source ? spans(TEXT, source) : [],
    conditionSpans: [],
  }));
  return { name: 'ostrel-herald_12-b', text: TEXT, published: null, statements };
}

function toPrediction(told: readonly Told[]): StatementPrediction {
  const statements = toCase(told).statements.map((one) => ({
    ...one,
    content: one.contentSpans,
    cue: one.cueSpans,
    source: one.sourceSpans,
    condition: [],
  }));
  return { doc: 'ostrel-herald_12-b', statements };
}

const broken = (told: readonly Told[]) => breakDown(comparedStatements([toCase(GOLD)], [toPrediction(told)]));

describe('breakDown', () => {
  it('finds gold itself flawless', () => {
    const { nested, discontinuous, uncued, errors, outlets, forms, cueClasses } = broken(GOLD);
    expect(nested).toEqual({ gold: 1, found: 1, right: 1 });
    expect(discontinuous).toEqual({ gold: 1, found: 1, right: 1 });
    expect(uncued).toEqual({ gold: 1, found: 1, right: 1 });
    expect(errors).toEqual({
      found: 5,
      missed: 0,
      spurious: 0,
      boundaries: 0,
      source: 0,
      joined: 0,
      speaker: 0,
      kind: 0,
      parent: 0,
      confused: [],
      joinedLines: [],
    });
    expect(outlets).toMatchObject([
      { name: 'ostrel-herald', gold: 5, given: 5, p: 1, r: 1, source: 1, kind: 1 },
    ]);
    expect(forms.map(({ name, gold }) => [name, gold])).toEqual([
      ['indirect', 3],
      ['direct', 2],
    ]);
    expect(cueClasses.map(({ name, gold }) => [name, gold])).toEqual([
      ['said', 2],
      ['act', 1],
      ['agentless', 1],
      ['uncued', 1],
    ]);
  });

  it('tells a source that is another statement’s from one that is none', () => {
    const { errors } = broken([
      ['p1', ['The mine', 'is ours'], 'said', 'Dane', 'claim', null],
      ['p3', ['the council promised to pay'], 'claims', 'salt', 'claim', null],
      ['p5', ['salt will rise'], 'is feared', 'Ann Orme', 'prediction', null],
    ]);
    expect(errors).toMatchObject({ found: 3, source: 3, joined: 2, speaker: 3 });
    expect(errors.joinedLines).toEqual([
      'ostrel-herald_12-b s1 source: that of s3',
      'ostrel-herald_12-b s5 source: that of s1',
    ]);
  });

  it('tells a nested statement that is found from one under its parent', () => {
    const inner: Told = ['p4', ['pay'], 'promised', 'the council', 'commitment', null];
    const outer: Told = ['p3', ['the council promised to pay'], 'claims', 'Dane', 'claim', null];
    const one: Told = ['p1', ['The mine', 'is ours'], 'said', 'Ann Orme', 'claim', null];
    expect(broken([outer]).nested).toEqual({ gold: 1, found: 0, right: 0 });
    expect(broken([outer, inner]).nested).toEqual({ gold: 1, found: 1, right: 0 });
    const under = (parent: string): Told => [inner[0], inner[1], inner[2], inner[3], inner[4], parent];
    expect(broken([one, outer, under('p1')]).nested.right).toBe(0);
    expect(broken([one, outer, under('p3')]).nested.right).toBe(1);
    expect(
      broken([outer, under('p3'), ['p5', ['salt will rise'], '', '', 'claim', 'p3']]).errors.parent,
    ).toBe(1);
  });

  it('counts what is missed, given for nothing, cut wrongly and taken for another kind', () => {
    const { errors, discontinuous, uncued } = broken([
      ['p1', ['is ours'], 'said', 'Ann Orme', 'demand', null],
      ['p2', ['It stays ours'], 'said', '', 'claim', null],
      ['p9', ['Dane claims'], '', '', 'claim', null],
    ]);
    expect(errors).toMatchObject({ found: 2, missed: 3, spurious: 1, boundaries: 1, kind: 2 });
    expect(errors.confused).toEqual([
      { gold: 'claim', pred: 'demand', count: 1 },
      { gold: 'intent', pred: 'claim', count: 1 },
    ]);
    expect(discontinuous).toEqual({ gold: 1, found: 1, right: 0 });
    expect(uncued).toEqual({ gold: 1, found: 1, right: 0 });
  });

  it('is shown in lines', () => {
    const lines = breakdownLines(broken(GOLD.slice(0, 4))).join('\n');
    expect(lines).toContain('nested statements: 1 of 1 found (1.000), 1 under the right parent (1.000)');
    expect(lines).toContain('wrongly joined source: 0 of 4 found (0.000)');
    expect(lines).toMatch(/agentless {6}gold {5}1 {2}given {5}0 {2}P 0\.000 {2}R 0\.000/);
    expect(lines).toContain('missed 1, spurious 0; of 4 found, wrong: content to the word 0');
  });
});

describe('comparedAttributions', () => {
  it('tells the form by double quotation marks, and no kinds', () => {
    const attributions = [
      {
        source: spans(TEXT, 'Ann Orme'),
        cue: spans(TEXT, 'said'),
        content: spans(TEXT, '“The mine,”', '“is ours.”'),
      },
      {
        source: spans(TEXT, 'Dane'),
        cue: spans(TEXT, 'claims'),
        content: spans(TEXT, 'that the council promised to pay'),
      },
      {
        source: [],
        cue: spans(TEXT, 'said'),
        content: spans(TEXT, '“is ours.”\n“It stays ours.”\nDane claims'),
      },
    ];
    const one = { name: 'ostrel_1', text: TEXT, published: null, annotations: [attributions, attributions] };
    const compared = comparedAttributions([one], [{ doc: 'ostrel_1', attributions }]);
    expect(compared).toHaveLength(2);
    expect(compared[0]?.gold.map(({ form }) => form)).toEqual(['direct', 'indirect', 'mixed']);
    const { errors, nested } = breakDown(compared);
    expect(errors).toMatchObject({ found: 6, missed: 0, source: 0, kind: null, speaker: null, parent: null });
    expect(nested.gold).toBe(0);
  });
});
