import { describe, expect, it } from 'vitest';
import { createReport, Statement, statementId } from '../model/index.ts';
import { findActors } from './actors.ts';
import { assembleStatements } from './assemble.ts';
import type { Attribution, Fields, Speaker } from './document.ts';
import { baseLayers } from './testing/layers.ts';

const text = 'Orme said the mine had promised to close.';
const report = createReport({ text });
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const attribution = (content: string, cue: string, source: string): Attribution => ({
  content: [span(content)],
  cue: [span(cue)],
  source: [span(source)],
  addressee: null,
  hint: null,
  rule: 'indirect',
  sameSpeaker: null,
  sentence: 0,
});
const speaker = (name: string | null): Speaker => ({
  name,
  basis: name ? 'stated' : 'unknown',
  probability: 0.5,
});
const filled: Fields = {
  form: 'indirect',
  kind: 'claim',
  kindFrom: 'default',
  addressee: [],
  via: [],
  condition: [],
  said: null,
};
const outer = attribution('the mine had promised to close', 'said', 'Orme');
const inner = attribution('to close', 'had promised', 'the mine');

const assemble = (attributions: Attribution[]) =>
  assembleStatements({
    report,
    text,
    attributions,
    speakers: attributions.map(() => speaker('Orme')),
    fields: attributions.map(() => filled),
  });

describe('statements', () => {
  it('are valid, with ids from where they stand and anchors on the text', () => {
    const statements = assemble([outer, inner]);
    for (const statement of statements) expect(() => Statement.parse(statement)).not.toThrow();
    expect(statements[0]).toMatchObject({
      id: statementId(report.id, outer.content, outer.cue),
      report: report.id,
      content: [{ quote: 'the mine had promised to close', prefix: 'Orme said ', suffix: '.' }],
    });
  });

  it('name the statement that encloses them', () => {
    const [first, second] = assemble([outer, inner]);
    expect([first?.parent, second?.parent]).toEqual([null, first?.id]);
    expect(assemble([inner]).map(({ parent }) => parent)).toEqual([null]);
  });

  it('do not enclose one whose cue stands outside', () => {
    const beside = attribution('to close', 'said', 'Orme');
    expect(assemble([outer, beside])[1]?.parent).toBeNull();
  });

  it('are given once', () => {
    expect(assemble([outer, outer])).toHaveLength(1);
  });

  it('say of every field who filled it and on what it rests', () => {
    const [statement] = assemble([outer]);
    expect(statement?.provenance).toMatchObject({
      content: { by: { engine: 'troth-rules' }, basis: 'stated' },
      speaker: { basis: 'stated', probability: 0.5 },
      kind: { basis: 'implied' },
      due: { basis: 'unknown' },
      via: { basis: 'unknown' },
    });
  });
});

describe('actors', () => {
  const found = (words: string, speakers: string[] = []) => {
    const statements = speakers.map((name) => ({ speaker: name, addressee: [], via: [] }));
    return findActors({ ...baseLayers(words), statements: statements as never });
  };

  it('are those of the mentions, the registry’s with what it knows', () => {
    const { actors, mentions } = found('Minister Ann Orme left Moscow. Later Orme came to Russia.');
    expect(actors).toMatchObject([
      { id: 'ann-orme', name: 'Ann Orme', type: 'person', names: ['Orme'] },
      { id: 'russia', name: 'Russia', type: 'state', iso: 'RU', wikidata: 'Q159' },
    ]);
    expect(mentions.map(({ anchor, actor }) => [anchor.quote, actor])).toEqual([
      ['Ann Orme', 'ann-orme'],
      ['Moscow', 'russia'],
      ['Orme', 'ann-orme'],
      ['Russia', 'russia'],
    ]);
  });

  it('are those of the statements, also where they are only described', () => {
    expect(found('It was late.', ['two miners']).actors).toMatchObject([{ id: 'two-miners', type: 'group' }]);
  });

  it('are not made of a people’s adjective, nor of a word nobody knows', () => {
    expect(found('A Russian envoy met Zzrt.')).toEqual({ mentions: [], actors: [] });
    expect(found('A Russian envoy met Zzrt.', ['Zzrt']).actors).toMatchObject([{ name: 'Zzrt' }]);
  });
});
