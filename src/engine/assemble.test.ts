import { describe, expect, it } from 'vitest';
import { Statement, statementId } from '../model/index.ts';
import { createRegistry } from '../registry/index.ts';
import { findActors } from './actors.ts';
import { assembleStatements } from './assemble.ts';
import type { Attribution, Fields } from './document.ts';
import { baseLayers } from './testing/layers.ts';
import { markedLayers } from './testing/marked.ts';

const author = { engine: 'troth', version: '1+salt-2' };
const filled: Fields = { form: 'indirect', addressee: [], via: [], holder: null, said: null, due: null };

/** The statements of a marked text, all of one speaker; of the attributions that are chosen. */
function assemble(
  marked: string,
  choose = (all: Attribution[]) => all,
  fields: Partial<Fields> = {},
  published: string | null = null,
) {
  const layers = markedLayers(marked, published);
  const attributions = choose(layers.attributions);
  const speakers = attributions.map(() => ({
    name: 'Orme',
    basis: 'stated' as const,
    probability: 0.6,
    choices: [{ value: 'Orme', probability: 0.6 }],
  }));
  return assembleStatements(
    { ...layers, attributions, speakers, fields: attributions.map(() => ({ ...filled, ...fields })) },
    author,
  );
}

const nested = '{s1 Orme} {c1 said} {t1 {s2 the mine} {c2 had promised} {t2 to close}}.';

describe('statements', () => {
  it('are valid, with ids from where they stand and anchors on the text', () => {
    const { report, attributions } = markedLayers(nested);
    const [outer] = attributions as [Attribution];
    const statements = assemble(nested);
    expect(statements).toHaveLength(2);
    for (const statement of statements) expect(() => Statement.parse(statement)).not.toThrow();
    expect(statements[0]).toMatchObject({
      id: statementId(report.id, outer.content, outer.cue),
      report: report.id,
      content: [{ quote: 'the mine had promised to close', prefix: 'Orme said ', suffix: '.' }],
    });
  });

  it('name the statement that encloses them', () => {
    const [first, second] = assemble(nested);
    expect([first?.parent, second?.parent]).toEqual([null, first?.id]);
    expect(assemble(nested, (all) => all.slice(1)).map(({ parent }) => parent)).toEqual([null]);
  });

  it('name the innermost that encloses them', () => {
    const [, second, third] = assemble('{c1 Said} {t1 he {c2 said} {t2 he {c3 said} {t3 no}}}.');
    expect(third?.parent).toBe(second?.id);
  });

  it('do not enclose one whose cue stands outside', () => {
    const beside = '{s1 {s2 Orme}} {c1 {c2 said}} {t1 the mine had promised {t2 to close}}.';
    expect(assemble(beside)[1]?.parent).toBeNull();
  });

  it('do not enclose one without a cue', () => {
    const marked = '{s1 Orme} {c1 said} {t1 it was “{t2 late}”}.';
    expect(assemble(marked, undefined, { form: 'direct' })[1]?.parent).toBeNull();
  });

  describe('of words without cue and source', () => {
    const contents = (
      marked: string,
      fields: Partial<Fields> = {},
      choose?: (all: Attribution[]) => Attribution[],
    ) => assemble(marked, choose, fields).map(({ content }) => content[0]?.quote);

    it('are none where nobody spoke before', () => {
      expect(contents('{t1 Let us be merry.}')).toEqual([]);
      expect(contents('{t1 Let us be merry.} {s2 Orme} {c2 said} {t2 no}.')).toEqual(['no']);
    });

    it('are none where only such words stand before', () => {
      const goOn = (all: Attribution[]) =>
        all.map((one, index) => ({ ...one, sameSpeaker: index ? index - 1 : null }));
      expect(contents('{t1 Let us sing.} {t2 Let us dance.}', {}, goOn)).toEqual([]);
    });

    it('are given where they go on from somebody', () => {
      const goOn = (all: Attribution[]) =>
        all.map((one, index) => ({ ...one, sameSpeaker: index ? index - 1 : null }));
      const marked = '{s1 Orme} {c1 said} {t1 no}. {t2 It was late.} {t3 It was dark.}';
      expect(contents(marked, {}, goOn)).toEqual(['no', 'It was late.', 'It was dark.']);
    });

    it('are given in quotation marks', () => {
      expect(contents('“{t1 We wait}”', { form: 'direct' })).toEqual(['We wait']);
    });
  });

  it('are given once', () => {
    expect(assemble(nested, ([outer]) => (outer ? [outer, outer] : []))).toHaveLength(1);
  });

  it('have the condition where it stands', () => {
    const [statement] = assemble(
      '{s1 Orme} {c1 said} {t1 it would close {i1 unless the salt was paid for}}.',
    );
    expect(statement).toMatchObject({
      condition: [{ quote: 'unless the salt was paid for' }],
      provenance: { condition: { basis: 'stated' } },
    });
    expect(assemble(nested)[0]).toMatchObject({
      condition: [],
      provenance: { condition: { basis: 'unknown' } },
    });
  });

  it('say of every field who filled it and on what it rests', () => {
    const [statement] = assemble(nested);
    expect(statement).toMatchObject({ kind: 'claim', probability: 0.5, holder: null });
    expect(statement?.provenance).toMatchObject({
      content: { by: author, basis: 'stated', probability: 0.5 },
      cue: { basis: 'stated' },
      source: { basis: 'stated' },
      speaker: { basis: 'stated', probability: 0.6 },
      kind: { by: author, basis: 'implied', probability: 0.5 },
      said: { basis: 'unknown' },
      due: { basis: 'unknown' },
      via: { basis: 'unknown' },
      holder: { basis: 'unknown' },
    });
    const [held] = assemble(nested, undefined, {
      holder: 'mine',
      via: ['Reuters'],
      said: { value: '2021-07-12', basis: 'implied', time: { start: 0, end: 4 } },
      due: { value: '../2021-08-31', basis: 'stated', time: { start: 0, end: 4 } },
    });
    expect(held).toMatchObject({
      holder: 'mine',
      via: ['Reuters'],
      said: '2021-07-12',
      due: '../2021-08-31',
    });
    expect(held?.provenance).toMatchObject({
      via: { basis: 'stated' },
      holder: { basis: 'stated' },
      said: { basis: 'implied' },
      due: { basis: 'stated' },
    });
  });

  it('say what speaker and kind may be', () => {
    expect(assemble(nested)[0]?.candidates).toEqual({
      speaker: [{ value: 'Orme', probability: 0.6 }],
      kind: [{ value: 'claim', probability: 0.5 }],
    });
  });

  describe('tell of hedges and quantities', () => {
    const told = (marked: string) =>
      assemble(marked).map(({ hedges, quantities }) => [
        hedges?.map(({ anchor }) => anchor.quote),
        quantities?.map(({ anchor }) => anchor.quote),
      ]);

    it('those in the content, with who found them', () => {
      const [statement] = assemble('{s1 Orme} {c1 said} {t1 at least 40 boats may sail}.');
      expect(statement?.hedges).toMatchObject([{ anchor: { quote: 'may', suffix: ' sail.' } }]);
      expect(statement?.quantities).toMatchObject([{ anchor: { quote: 'at least 40 boats' }, low: 40 }]);
      expect(statement?.provenance).toMatchObject({
        hedges: { by: author, basis: 'stated', probability: null },
        quantities: { by: author, basis: 'stated', probability: null },
      });
    });

    it('a hedge in the cue, and no number in it', () => {
      expect(told('The 3 guards {c1 are likely to} {t1 sail}.')).toEqual([[['likely'], []]]);
    });

    it('none outside', () => {
      const marked = 'Perhaps the 40 boats left. {s1 Orme} {c1 said} {t1 it was late}, and may go.';
      expect(told(marked)).toEqual([[[], []]]);
      expect(assemble(marked)[0]?.provenance.hedges).toMatchObject({ basis: 'unknown' });
    });

    it('in text order, in every fragment, a nested one’s in both', () => {
      const marked =
        '“{t1 We may lose 40 boats},” {s1 Orme} {c1 said}. “{t1 {s2 Belo} {c2 said} {t2 50 could sink}.}”';
      expect(told(marked)).toEqual([
        [['may', 'could'], ['40 boats']],
        [['could'], []],
      ]);
    });

    it('odds as a hedge alone', () => {
      expect(told('{s1 Orme} {c1 said} {t1 there was a 70 percent chance of rain}.')).toEqual([
        [['70 percent chance'], []],
      ]);
    });
  });

  describe('tell of times', () => {
    const timed = (
      marked: string,
      words: Partial<Record<'said' | 'due', [words: string, value: string]>>,
    ) => {
      const { text } = markedLayers(marked);
      const fields = Object.fromEntries(
        Object.entries(words).map(([field, [quote, value]]) => {
          const start = text.indexOf(quote);
          return [field, { value, basis: 'stated', time: { start, end: start + quote.length } }];
        }),
      );
      return assemble(marked, undefined, fields, '2021-07-14').map(({ times }) =>
        times?.map(({ anchor, value, tells }) => [anchor.quote, value, tells]),
      );
    };

    it('the words that tell its dates, and the others in what is said and its condition', () => {
      const marked =
        '{s1 Orme} {c1 promised} last week {t1 to open the mine that closed in 2019 by September} {i1 if it is dry on 16 July}. It rained in May.';
      const words = {
        said: ['last week', '2021-07-05/2021-07-11'],
        due: ['September', '../2021-09'],
      } as const;
      expect(timed(marked, { said: [...words.said], due: [...words.due] })).toEqual([
        [
          ['last week', '2021-07-05/2021-07-11', 'said'],
          ['2019', '2019', null],
          ['September', '../2021-09', 'due'],
          ['16 July', '2021-07-16', null],
        ],
      ]);
    });

    it('words that name a time that nobody can tell, and no length of time', () => {
      expect(timed('{s1 Orme} {c1 said} {t1 it had been shut for two hours since Ramadan}.', {})).toEqual([
        [['Ramadan', null, null]],
      ]);
      expect(assemble('{s1 Orme} {c1 said} {t1 no}.')[0]?.provenance.times).toMatchObject({
        basis: 'unknown',
      });
    });

    it('of another statement, where that names the occasion', () => {
      expect(
        timed('{s1 Orme} {c1 said} on Monday {t1 no}. {c2 Said} {t2 yes}.', {
          said: ['Monday', '2021-07-12'],
        }),
      ).toEqual([[['Monday', '2021-07-12', 'said']], [['Monday', '2021-07-12', 'said']]]);
    });
  });

  it('that go on without a cue have neither cue nor source', () => {
    const [, second] = assemble('“{t1 It is late},” {s1 Orme} {c1 said}. “{t2 It is dark}.”');
    expect(second).toMatchObject({
      cue: [],
      source: [],
      provenance: { cue: { basis: 'unknown' }, source: { basis: 'unknown' } },
    });
  });
});

describe('actors', () => {
  const registry = createRegistry();
  const found = (words: string, speakers: string[] = []) => {
    const statements = speakers.map((name) => ({ speaker: name, addressee: [], via: [] }));
    return findActors({ ...baseLayers(words), statements: statements as never }, registry, '2021-07-14');
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

  it('are the registry’s where it knows a name for sure, by whatever name a statement has it', () => {
    const { actors } = found('It was late.', ['US', 'Russian Foreign Ministry', 'Eskholm Foreign Ministry']);
    expect(actors).toMatchObject([
      { id: 'united-states', names: expect.arrayContaining(['US']) },
      { id: 'russian-foreign-ministry', type: 'government-body' },
      { id: 'eskholm-foreign-ministry', type: 'unknown' },
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
