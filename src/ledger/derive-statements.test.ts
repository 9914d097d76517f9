import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anchor,
  type CorrectedFields,
  createAct,
  createReading,
  createReport,
  NO_CANDIDATES,
  type Reading,
  type ReportAct,
  type ReportDeed,
  STATEMENT_FIELDS,
  type Statement,
  statementId,
} from '../model/index.ts';
import { deriveStatements } from './derive-statements.ts';

const text = 'Ana Belo said the dam would open. Caro Dent denied that the gates had moved.';
const report = createReport({ text });
const at = '2022-01-01T00:00:00Z';

function statement(start: number, end: number, version = '1'): Statement {
  const content = [anchor(text, { start, end })];
  const provenance = { by: { engine: 'test', version }, basis: 'stated', probability: 0.5 } as const;
  return {
    id: statementId(report.id, content, []),
    report: report.id,
    probability: 0.5,
    content,
    cue: [],
    source: [],
    condition: [],
    speaker: 'Ana Belo',
    form: 'indirect',
    kind: 'claim',
    addressee: [],
    via: [],
    holder: null,
    said: null,
    due: null,
    parent: null,
    provenance: Object.fromEntries(
      STATEMENT_FIELDS.map((field) => [field, provenance]),
    ) as Statement['provenance'],
  };
}

function reading(version: string, ...statements: Statement[]): Reading {
  const analysis = {
    report: report.id,
    engine: { name: 'test', version },
    statements,
    mentions: [],
    actors: [],
  };
  return createReading(analysis, at);
}

const one = statement(14, 32);
const two = statement(51, 75);
const act = (deed: ReportDeed) => createAct(deed, 'Ada', at);
const on = { report: report.id, statement: one.id };
const accept = act({ type: 'accept', ...on });
const correct = act({ type: 'correct', ...on, values: { speaker: 'Caro Dent', holder: null } });

describe('deriveStatements', () => {
  it('shows the newest reading, in text order', () => {
    const shown = deriveStatements(text, [reading('1', one), reading('2', two, one)], []);
    expect(shown.map((statement) => statement.id)).toEqual([one.id, two.id]);
    expect(shown.every((statement) => statement.review === 'unreviewed' && !statement.carried)).toBe(true);
  });

  it('lays corrections over the machine’s values and says who made them', () => {
    const [shown] = deriveStatements(text, [reading('1', one)], [correct]);
    expect(shown?.speaker).toBe('Caro Dent');
    expect(shown?.provenance.speaker).toEqual({ by: { person: 'Ada' }, basis: 'stated', probability: null });
    expect(shown?.provenance.holder).toEqual({ by: { person: 'Ada' }, basis: 'unknown', probability: null });
    expect(shown?.provenance.kind).toEqual(one.provenance.kind);
    expect(shown?.acts).toEqual([correct.id]);
  });

  it('keeps what the machine thought it may be, under corrections too', () => {
    const candidates = {
      speaker: [{ value: 'Ana Belo', probability: 0.5 }],
      kind: [{ value: 'claim' as const, probability: 0.5 }],
    };
    const [shown] = deriveStatements(text, [reading('1', { ...one, candidates })], [correct]);
    expect(shown?.candidates).toEqual(candidates);
  });

  it('has no candidates where nobody estimated them', () => {
    const deed: ReportDeed = { type: 'add', report: report.id, statement: two };
    const shown = deriveStatements(text, [reading('1', one)], [act(deed)]);
    expect(shown.map(({ candidates }) => candidates)).toEqual([NO_CANDIDATES, NO_CANDIDATES]);
  });

  describe('tells of the hedges and quantities', () => {
    const quantity = (start: number, end: number) => ({
      anchor: anchor(text, { start, end }),
      low: 1,
      high: 1,
      approximation: 'exact' as const,
      measure: 'count' as const,
      unit: null,
      of: null,
      comparison: null,
      from: null,
    });
    const hedge = (start: number, end: number) => ({
      anchor: anchor(text, { start, end }),
      likelihood: 'possible' as const,
      low: null,
      high: null,
      confidence: null,
    });
    const read: Statement = {
      ...one,
      cue: [anchor(text, { start: 9, end: 13 })],
      hedges: [hedge(9, 13), hedge(22, 27)],
      quantities: [quantity(14, 21), quantity(22, 27)],
    };

    it('none where nobody looked for them', () => {
      const deed: ReportDeed = { type: 'add', report: report.id, statement: two };
      const shown = deriveStatements(text, [reading('1', one)], [act(deed)]);
      expect(shown.map(({ hedges, quantities }) => [hedges, quantities])).toEqual([
        [[], []],
        [[], []],
      ]);
    });

    it('those that the machine found', () => {
      expect(deriveStatements(text, [reading('1', read)], [])).toMatchObject([
        { hedges: read.hedges, quantities: read.quantities },
      ]);
    });

    it('those that stand in the words that a person left', () => {
      const values = { content: [anchor(text, { start: 14, end: 24 })] };
      const [shown] = deriveStatements(text, [reading('1', read)], [act({ type: 'correct', ...on, values })]);
      expect(shown?.hedges).toEqual([hedge(9, 13)]);
      expect(shown?.quantities).toEqual([quantity(14, 21)]);
    });

    it('those that a person left of them, told to be theirs', () => {
      const values = { hedges: [hedge(22, 27)], quantities: [] };
      const [shown] = deriveStatements(text, [reading('1', read)], [act({ type: 'correct', ...on, values })]);
      expect(shown).toMatchObject({ ...values, provenance: { quantities: { basis: 'unknown' } } });
      expect(shown?.provenance.hedges?.by).toHaveProperty('person');
    });
  });

  describe('tells of the times', () => {
    const time = (start: number, end: number, tells: 'said' | 'due' | null = null) => ({
      anchor: anchor(text, { start, end }),
      value: '2022-05-02',
      tells,
    });
    const read: Statement = {
      ...one,
      said: '2022-05-02',
      times: [time(0, 5, 'said'), time(14, 21), time(22, 27, 'due')],
    };
    const shownAfter = (values: CorrectedFields) =>
      deriveStatements(text, [reading('1', read)], [act({ type: 'correct', ...on, values })])[0]?.times;

    it('those that the machine found', () => {
      const [shown, added] = deriveStatements(text, [reading('1', read, two)], []);
      expect([shown?.times, added?.times]).toEqual([read.times, []]);
    });

    it('none that tells a date which a person set', () => {
      expect(shownAfter({ said: '2022-05-03' })).toEqual([time(14, 21), time(22, 27, 'due')]);
      expect(shownAfter({ said: null, due: null })).toEqual([time(14, 21), time(22, 27)]);
    });

    it('those that stand in the words that a person left, and those that tell its dates', () => {
      const content = [anchor(text, { start: 22, end: 24 })];
      expect(shownAfter({ content })).toEqual([time(0, 5, 'said'), time(22, 27, 'due')]);
    });
  });

  it('never lets a newer machine overwrite a person', () => {
    const newer = { ...one, speaker: 'Somebody Else' };
    const [shown] = deriveStatements(text, [reading('1', one), reading('2', newer)], [correct, accept]);
    expect(shown).toMatchObject({ speaker: 'Caro Dent', review: 'accepted', carried: false });
  });

  it('keeps a statement that a person worked on when the newest reading lost it', () => {
    const shown = deriveStatements(text, [reading('1', one, two), reading('2')], [accept]);
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatchObject({ id: one.id, carried: true, review: 'accepted' });
  });

  it('gives back the machine’s value when the correction is undone', () => {
    const undo = act({ type: 'undo', report: report.id, act: correct.id });
    expect(deriveStatements(text, [reading('1', one)], [correct, undo])).toEqual(
      deriveStatements(text, [reading('1', one)], []),
    );
  });

  it('takes the last of accept and reject', () => {
    const reject = act({ type: 'reject', ...on });
    expect(deriveStatements(text, [reading('1', one)], [accept, reject])[0]?.review).toBe('rejected');
    expect(deriveStatements(text, [reading('1', one)], [reject, accept])[0]?.review).toBe('accepted');
  });

  it('shows what a person added, until that is undone', () => {
    const add = act({ type: 'add', report: report.id, statement: two });
    const undo = act({ type: 'undo', report: report.id, act: add.id });
    expect(deriveStatements(text, [reading('1', one)], [add])[1]).toMatchObject({
      id: two.id,
      review: 'accepted',
    });
    expect(deriveStatements(text, [reading('1', one)], [add, undo])).toHaveLength(1);
  });

  it('marks anchors that no longer fit as lost and leaves them where they are', () => {
    const [shown] = deriveStatements(text.replace('dam', 'gate'), [reading('1', one)], []);
    expect(shown?.lost).toEqual(['content']);
    expect(shown?.content).toEqual(one.content);
  });

  it('ignores acts on statements that no reading has', () => {
    const stray = act({ type: 'accept', report: report.id, statement: 's_none' });
    expect(deriveStatements(text, [reading('1', one)], [stray])).toHaveLength(1);
  });

  it('is changed back by undoing everything, in any order of deeds', () => {
    const deeds: ReportDeed[] = [
      { type: 'accept', ...on },
      { type: 'reject', ...on },
      { type: 'correct', ...on, values: { kind: 'threat' } },
      { type: 'correct', ...on, values: { content: [anchor(text, { start: 0, end: 8 })] } },
      { type: 'add', report: report.id, statement: statement(0, 3) },
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...deeds), { maxLength: 12 }), (list) => {
        const acts: ReportAct[] = list.map(act);
        const undos = acts.toReversed().map((done) => act({ type: 'undo', report: report.id, act: done.id }));
        const readings = [reading('1', one, two)];
        expect(deriveStatements(text, readings, [...acts, ...undos])).toEqual(
          deriveStatements(text, readings, []),
        );
      }),
    );
  });
});
