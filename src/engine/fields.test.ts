import { describe, expect, it } from 'vitest';
import type { Kind } from '../model/index.ts';
import { createRegistry } from '../registry/index.ts';
import type { Fields } from './document.ts';
import { createDocument } from './document.ts';
import { createFields } from './fields.ts';
import { findSources, findSpeakers } from './speakers/index.ts';
import { markedLayers } from './testing/marked.ts';
import { times } from './times/index.ts';

const registry = createRegistry();

/** The fields of each attribution of a marked text. */
function readAll(marked: string, published: string | null = null, kind: Kind = 'claim'): Fields[] {
  const layers = markedLayers(marked, published);
  for (const attribution of layers.attributions) attribution.kind.value = kind;
  const document = createDocument(layers.report);
  for (const layer of ['sentences', 'quotations', 'names', 'attributions'] as const)
    document.set(layer, layers[layer] as never);
  document.set('speakers', findSpeakers(layers, registry, findSources(layers), []));
  times.run(document);
  createFields(registry).run(document);
  return document.get('fields');
}

/** Those of the first. */
function read(marked: string, published: string | null = null): Fields {
  const [first] = readAll(marked, published);
  if (!first) throw new Error('no attribution is marked');
  return first;
}

/** By when the first can be checked, if it is of a kind. */
function readAs(kind: Kind, marked: string): Fields['due'] {
  return readAll(marked, '2021-07-14', kind)[0]?.due ?? null;
}

describe('form', () => {
  it.each([
    ['“{t1 We go now},” {s1 Orme} {c1 said}. “{t1 It is late}.”', 'direct'],
    ['{t1 The salt is “gone},” {s1 Orme} {c1 said}.', 'mixed'],
    ['{s1 Orme} {c1 said} {t1 the “salt” was gone}.', 'mixed'],
    ['{s1 Orme} {c1 said} {t1 the salt was gone}.', 'indirect'],
    ['“It was late.” {s1 Orme} {c1 said} {t1 the salt was gone}.', 'indirect'],
    ['{t1 The salt was gone}, {s1 Orme} {c1 said}. “{t1 It is late}.”', 'mixed'],
  ])('%s: %s', (marked, form) => {
    expect(read(marked).form).toBe(form);
  });

  it('is told of each attribution by its own words', () => {
    const forms = readAll('{s1 Orme} {c1 said} {t1 {s2 Bo Dane} {c2 called} the salt “{t2 gone}”}.');
    expect(forms.map(({ form }) => form)).toEqual(['mixed', 'direct']);
  });
});

describe('addressee and via', () => {
  it.each([
    ['{s1 Orme} {c1 told} {d1 the miners} that {t1 it was late}.', ['miners'], []],
    ['{s1 Orme} {c1 urged} {d1 Bo Dane} {t1 to go home}.', ['Bo Dane'], []],
    // The network easily misses a word at the edge of a name.
    ['{s1 Orme} {c1 urged} {d1 Bo} Dane {t1 to go home}.', ['Bo Dane'], []],
    ['{s1 Orme} {c1 told} The {d1 Washington} Post that {t1 it was late}.', [], ['Washington Post']],
    ['{s1 Orme} {c1 said} {t1 it was late}. {d1 Bo Dane} was there.', [], []],
    ['{s1 Orme} {c1 warned} {d1 Salt} {d1 miners} that {t1 it was late}.', ['Salt miners'], []],
    ['{s1 Orme} {c1 told} {d1 reporters} that {t1 it was late}.', [], []],
    ['{s1 Orme} {c1 told} {d1 Reuters} that {t1 it was late}.', [], ['Reuters']],
    ['{t1 It was late in the mine}, {s1 Orme} {c1 told} {d1 the Interfax news agency}.', [], ['Interfax']],
    ['{s1 Reuters} {c1 said} that {t1 it was late}.', [], []],
    ['{s1 Orme} {c1 said} that {t1 Reuters was late}.', [], []],
    [
      '{s1 Orme} {c1 told} {d1 Bo Dane} and {d1 the miners} that {t1 it was late}.',
      ['Bo Dane', 'miners'],
      [],
    ],
    ['{s1 Orme} {c1 told} {d1 Bo Dane}, then {d1 Dane}, that {t1 it was late}.', ['Bo Dane'], []],
    ['{s1 Orme} {c1 said} through {v1 Bo Dane} that {t1 it was late}.', [], ['Bo Dane']],
    ['{s1 Orme} {c1 told} {v1 Reuters} that {t1 it was late}.', [], ['Reuters']],
    ['{s1 Orme} {c1 told} Reuters through {v1 Bo Dane} that {t1 it was late}.', [], ['Bo Dane', 'Reuters']],
    ['“{t1 It was late}.” Reuters was there.', [], []],
  ])('%s', (marked, addressee, via) => {
    expect(read(marked)).toMatchObject({ addressee, via });
  });
});

describe('a holder that stands beside', () => {
  it.each([
    ['{s1 Orme} {c1 urged} {d1 {h1 the miners}} {t1 to go home}.', 'miners'],
    ['{s1 Orme} {c1 said} {t1 {h1 Bo Dane} must go home}.', 'Bo Dane'],
    ['{s1 Ann Orme} {c1 said} {t1 {h1 Orme} would go home}.', null],
    ['{s1 Orme} {c1 said} {t1 {h1 Orme} and {h1 Bo Dane} would go home}.', 'Bo Dane'],
    ['{s1 Orme} {c1 said} {t1 Bo Dane went home}.', null],
  ])('%s: %s', (marked, holder) => {
    expect(read(marked).holder).toBe(holder);
  });
});

describe('said', () => {
  it.each([
    ['{s1 Orme} {c1 said} on Monday that {t1 it was late}.', '2021-07-12', 'stated'],
    ['{s1 Orme} {c1 said} on Thursday that {t1 it was late}.', '2021-07-08', 'stated'],
    ['Late Monday, {s1 Orme} {c1 said} {t1 it was late}.', '2021-07-12', 'stated'],
    ['Yesterday {s1 Orme} {c1 said} {t1 it was late}.', '2021-07-13', 'stated'],
    ['Last week {s1 Orme} {c1 said} {t1 it was late}.', '2021-07-05/2021-07-11', 'stated'],
  ])('%s: %s', (marked, value, basis) => {
    expect(read(marked, '2021-07-14').said).toMatchObject({ value, basis });
  });

  it.each([
    ['{s1 Orme} {c1 said} on Monday that {t1 it was late}.', null],
    ['{s1 Orme} {c1 said} that {t1 the mine closed on Monday}.', '2021-07-14'],
    ['On Monday it rained. “{t1 It was late}.”', '2021-07-14'],
  ])('is not known: %s in a report of %s', (marked, published) => {
    expect(read(marked, published).said).toBeNull();
  });

  it('is looked for near a cue alone', () => {
    const far =
      'Bo Dane, who came on Monday to look at all of the salt of the old mine with the whole of her family and those of two friends, heard';
    expect(read(`${far} how {s1 Orme} {c1 said} {t1 it was late}.`, '2021-07-14').said).toBeNull();
  });

  it('is that of the occasion for the same speaker’s other words', () => {
    const marked =
      '{s1 Orme} {c1 said} on Monday that {t1 it was late}. {s2 Orme} {c2 said} {t2 it was dark}. {s3 Bo Dane} {c3 said} {t3 no}.';
    const [, second, third] = readAll(marked, '2021-07-14');
    expect(second?.said).toMatchObject({ value: '2021-07-12', basis: 'implied' });
    expect(third?.said).toBeNull();
  });

  it('is not taken from a statement beside it', () => {
    const marked =
      '{s1 Orme} {c1 said} {t1 it was late} and {s2 Bo Dane} {c2 warned} on Monday that {t2 it was dark}.';
    expect(readAll(marked, '2021-07-14').map(({ said }) => said?.value)).toEqual([undefined, '2021-07-12']);
  });
});

describe('due', () => {
  const promise = '{s1 Orme} {c1 promised} on Monday {t1 to close the mine by 1 September}.';

  it('is for what can be checked, by its kind', () => {
    expect(readAs('commitment', promise)).toMatchObject({ value: '../2021-09-01', basis: 'stated' });
    expect(readAs('claim', promise)).toBeNull();
  });

  it('counts from when it was said', () => {
    const marked = '{s1 Orme} {c1 promised} on Monday {t1 to close the mine within a week}.';
    expect(readAs('commitment', marked)?.value).toBe('../2021-07-19');
  });

  it('is not what a condition waits for', () => {
    const marked = '{s1 Orme} {c1 promised} {t1 to close the mine {i1 if it rains by 1 September}}.';
    expect(readAs('commitment', marked)).toBeNull();
  });
});

describe('a channel', () => {
  it('carries the same speaker’s further words on the occasion', () => {
    const [first, second, other, later] = readAll(
      '{s1 Ann Orme} {c1 told} {v1 Reuters} {t1 it was late}. {s2 Orme} {c2 said} {t2 the mine was shut}. ' +
        '{s3 Bo Dane} {c3 said} {t3 it was open}. {s4 Orme} {c4 had denied} {t4 it}.',
    );
    expect([first, second, other, later].map((one) => one?.via)).toEqual([['Reuters'], ['Reuters'], [], []]);
  });

  it('carries the words before the outlet is named', () => {
    const [first, second] = readAll(
      '{s1 Ann Orme} {c1 warned} {t1 it was late}. “{t2 The mine is shut},” {s2 Orme} {c2 said} in an interview ' +
        'with {v2 Reuters}.',
    );
    expect([first, second].map((one) => one?.via)).toEqual([['Reuters'], ['Reuters']]);
  });

  it('goes on over words that name it once more', () => {
    const all = readAll(
      '{s1 Ann Orme} {c1 told} {v1 Reuters} {t1 it was late}. Through {v2 Reuters}, {s2 Orme} {c2 said} {t2 it was shut}. ' +
        '{s3 Orme} {c3 said} {t3 it was open}.',
    );
    expect(all.map((one) => one.via)).toEqual([['Reuters'], ['Reuters'], ['Reuters']]);
  });

  it('gives way to another that further words name', () => {
    const all = readAll(
      '{s1 Ann Orme} {c1 told} {v1 Reuters} {t1 it was late}. Through {v2 Bo Dane}, {s2 Orme} {c2 said} {t2 it was shut}. ' +
        '{s3 Orme} {c3 said} {t3 it was open}.',
    );
    expect(all.map((one) => one.via)).toEqual([['Reuters'], ['Bo Dane'], []]);
  });
});

describe('holder', () => {
  it.each([
    ['commitment', '{s1 Ann Orme} {c1 said} {t1 Norway would pay for the boats}.', 'Norway'],
    ['commitment', '{s1 Ann Orme} {c1 said} that {t1 the government will pay for the boats}.', 'government'],
    ['commitment', '{s1 Ann Orme} {c1 praised} {t1 Norway’s commitment to the boats}.', 'Norway'],
    ['threat', '{s1 Ann Orme} {c1 warned} {t1 as a neighbour, Norway would shut the port}.', 'Norway'],
    ['refusal', '{s1 Norway} {c1 said} {t1 Norway would not pay}.', null],
    ['prediction', '{s1 Ann Orme} {c1 said} {t1 Norway would pay for the boats}.', null],
    ['commitment', '{s1 Ann Orme} {c1 promised} {t1 to pay Norway for the boats}.', null],
    ['commitment', '{s1 Ann Orme} {c1 said} {t1 ships of Norway would be paid for}.', null],
    ['commitment', '{s1 Norway’s foreign minister Ann Orme} {c1 said} {t1 her country would pay}.', 'Norway'],
    ['commitment', '{s1 Norwegian President Ann Orme} {c1 said}: “{t1 We will pay}.”', null],
    ['commitment', '{s1 Ann Orme} {c1 said} {t1 Norway is building the boats}.', 'Norway'],
    ['commitment', '{s1 Ann Orme} {c1 said} {t1 Norway will be paid}.', null],
    ['intent', '{s1 Ann Orme} {c1 said} {t1 the new government is preparing a law}.', 'new government'],
    ['intent', '{s1 Ann Orme} {c1 said} {t1 in the spring, the ministry will build boats}.', 'ministry'],
    ['intent', '{s1 Ann Orme} {c1 said} {t1 the boats will be built}.', null],
    ['intent', '{s1 Ann Orme} {c1 voiced} {t1 the ministry’s readiness to build boats}.', 'ministry'],
    [
      'threat',
      '{s1 Ann Orme, spokeswoman for the Norwegian army}, {c1 said} {t1 her men would shoot}.',
      'Norway',
    ],
    ['commitment', '{s1 Ann Orme} {c1 said}: “{t1 We will pay}.”', null],
  ] satisfies [Kind, string, string | null][])('%s: %s', (kind, marked, holder) => {
    expect(readAll(marked, null, kind)[0]?.holder ?? null).toBe(holder);
  });

  it('is the state in whose office the speaker was on the day', () => {
    const marked = '{s1 Angela Merkel} {c1 said} {t1 her country would not pay}.';
    expect(readAll(marked, '2016-05-01', 'refusal')[0]?.holder).toBe('Germany');
  });
});
