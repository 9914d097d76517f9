import { describe, expect, it } from 'vitest';
import type { Fields } from './document.ts';
import { createDocument } from './document.ts';
import { fields } from './fields.ts';
import { findSaid } from './said.ts';
import { findSpeakers } from './speakers.ts';
import { markedLayers } from './testing/marked.ts';

/** The fields of each attribution of a marked text. */
function readAll(marked: string, published: string | null = null): Fields[] {
  const layers = markedLayers(marked, published);
  const document = createDocument(layers.report);
  for (const layer of ['sentences', 'quotations', 'names', 'attributions'] as const)
    document.set(layer, layers[layer] as never);
  document.set('speakers', findSpeakers(layers));
  fields.run(document);
  return document.get('fields');
}

/** Those of the first. */
function read(marked: string, published: string | null = null): Fields {
  const [first] = readAll(marked, published);
  if (!first) throw new Error('no attribution is marked');
  return first;
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

describe('holder', () => {
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
    ['on Wednesday', '2021-07-14', '2021-07-14'],
    ['on Thursday', '2021-07-14', '2021-07-08'],
    ['late Monday', '2021-07-14', '2021-07-12'],
    ['yesterday', '2021-03-01', '2021-02-28'],
    ['today', '2021-07-14', '2021-07-14'],
    ['last week', '2021-07-14', null],
    ['on Monday', '2021-07', null],
    ['on Monday', null, null],
  ])('%s in a report of %s: %s', (words, published, expected) => {
    expect(findSaid(words, published)).toBe(expected);
  });

  it.each([
    ['{s1 Orme} {c1 said} on Monday that {t1 it was late}.', '2021-07-12'],
    ['{s1 Orme} {c1 said} that {t1 the mine closed on Monday}.', null],
  ])('is looked for outside the content: %s', (marked, said) => {
    expect(read(marked, '2021-07-14').said).toBe(said);
  });

  it('is looked for near a cue alone', () => {
    const far = 'Bo Dane, who came on Monday to look at all of the salt of the old mine, heard';
    expect(read(`${far} how {s1 Orme} {c1 said} {t1 it was late}.`, '2021-07-14').said).toBeNull();
    expect(read('On Monday: “{t1 It was late}.”', '2021-07-14').said).toBeNull();
  });
});
