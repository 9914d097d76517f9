import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createRegistry } from '../../src/registry/index.ts';
import { compile } from './compile.ts';
import { packageFile } from './packages.ts';
import { compilePeople, type PeopleSources } from './people.ts';
import type { Term } from './terms.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const actors = path.join(root, '..', 'shared', 'data', 'actors');
const cache = path.join(root, 'node_modules', '.cache', 'troth-registry');
// The dictionaries lie beside the project where it is developed; the packages are there once it was compiled.
const isThere = existsSync(actors) && existsSync(packageFile('coder', cache));

describe.skipIf(!isThere)(
  'the compiled registry (skipped without ../shared/data/actors and the packages)',
  () => {
    it('is what its sources make, byte for byte', () => {
      const { text } = compile({ actors, cache });
      expect(text).toBe(readFileSync(path.join(root, 'src', 'registry', 'actors.jsonl'), 'utf8'));
    });

    it('has the holders of 2021 and 2022 that Wikidata has, with their ids', () => {
      const registry = createRegistry();
      const lines = readFileSync(path.join(actors, 'world-leaders-2021.csv'), 'utf8')
        .trim()
        .split('\n')
        .slice(1);
      const byWikidata = new Map(registry.actors.map((actor) => [actor.wikidata, actor]));
      const missing = lines.flatMap((line) => {
        const [country = '', , , position = '', person = ''] = line.split(',');
        const state = byWikidata.get(country);
        // The Vatican's civil government, a leader without an English name, and the states that are none.
        if (!state || /Pontifical/.test(position) || line.includes('Q27146606')) return [];
        const held = byWikidata.get(person)?.offices.filter(({ of }) => of === state.name) ?? [];
        return held.length > 0 ? [] : line;
      });
      // Each stood beside a holder whom the table of offices has.
      expect(missing.map((line) => line.split(',').slice(3, 8).join(' ')).sort()).toEqual(
        [
          'President of Armenia Q20513503 Alen Simonyan 2022 2022',
          'Prime Minister of Libya Q63285566 Fathi Bashagha 2022 ',
          'Prime Minister of Thailand Q15724737 Prawit Wongsuwan 2022 2022',
        ].sort(),
      );
    });
  },
);

/** Sources of persons with nothing but these terms. */
function sources(terms: Partial<Term>[], more: Partial<PeopleSources> = {}): PeopleSources {
  const whole = terms.map((term) => ({
    name: 'Orla Venn',
    of: 'pellrow',
    titles: ['president'],
    from: '2001-05-01',
    to: '2005-05-01',
    source: 'h' as const,
    ...term,
  }));
  return {
    terms: whole,
    spellings: [],
    fullNames: new Map(),
    dictionary: new Map(),
    familyFirst: new Set(),
    ...more,
  };
}

/** Each person with the terms and their sources. */
function people(terms: Partial<Term>[], more?: Partial<PeopleSources>) {
  const { records, differences } = compilePeople(sources(terms, more));
  const told = records.map(({ name, offices = [] }) =>
    [name, ...offices.map(([[title], , held, letters]) => `${title} ${held} ${letters}`)].join('; '),
  );
  return { told, differences, records };
}

describe('joining the sources of persons', () => {
  it('takes a family name in the same office and time for the person known in full', () => {
    const { told } = people([{}, { name: 'Venn', from: '2001-05-03', to: '2005-05', source: 'r' }]);
    expect(told).toEqual(['Orla Venn; president 2001-05-01/2005-05-01 hr']);
  });

  it('takes the finer date of the sources that are not by hand', () => {
    const { told, records } = people([
      { from: '2001', to: '2005', source: 'w', wikidata: 'Q1' },
      { name: 'Venn', from: '2001-05-03', to: '2005-05', source: 'r' },
    ]);
    expect(told).toEqual(['Orla Venn; president 2001-05-03/2005-05 rw']);
    expect(records[0]?.wikidata).toBe('Q1');
  });

  it('keeps persons of two Wikidata ids and of two states apart', () => {
    const { told } = people([
      { source: 'w', wikidata: 'Q1' },
      {
        name: 'Orla Venn',
        from: '2001',
        to: '2005',
        source: 'w',
        wikidata: 'Q2',
        titles: ['prime minister'],
      },
      { name: 'Venn', of: 'merivane', source: 'r' },
    ]);
    expect(told).toHaveLength(2);
  });

  it('cannot name a leader by the family name alone, and says so', () => {
    const { told, differences } = people([{ name: 'Venn', source: 'r' }]);
    expect(told).toEqual([]);
    expect(differences).toEqual(['no full name: pellrow Venn 2001-05-01/2005-05-01']);
  });

  it('finds the full name in the dictionary by state, day and family name', () => {
    const entry = { names: ['Ansel Tarnov'], codes: [{ code: 'PELGOV', from: '2001-05-10', to: null }] };
    const { told } = people([{ name: 'Tarnow', source: 'r' }], {
      dictionary: new Map([['pellrow', [entry]]]),
    });
    expect(told).toEqual(['Ansel Tarnov; president 2001-05-01/2005-05-01 r']);
  });

  it('prefers the table of offices where another source has another holder, and says so', () => {
    const { told, differences } = people([{}, { name: 'Ansel Tarn', source: 'r' }]);
    expect(told).toEqual(['Orla Venn; president 2001-05-01/2005-05-01 h']);
    expect(differences[0]).toContain('left out: Ansel Tarn');
  });

  it('ends a term that went on where a younger source has a later holder', () => {
    const { told } = people([
      { name: 'Ansel Tarn', from: '2019-03-01', to: '..', source: 'r' },
      { name: 'Merrin Oakes', from: '2021', to: '..', source: 'w', wikidata: 'Q3' },
    ]);
    expect(told).toEqual(['Ansel Tarn; president 2019-03-01/2021 r', 'Merrin Oakes; president 2021/.. w']);
  });
});
