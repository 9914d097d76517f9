import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dayRange } from '../model/index.ts';
import { DATA_FILE } from './data.ts';
import { nameKey } from './normalise.ts';
import { ActorRecord, RegistryHead } from './record.ts';

const [first = '', ...lines] = readFileSync(DATA_FILE, 'utf8').trimEnd().split('\n');
const head = RegistryHead.parse(JSON.parse(first));
const records = lines.map((line) => ActorRecord.parse(JSON.parse(line)));
const byId = new Map(records.map((record) => [record.id, record]));
const states = records.filter(({ type }) => type === 'state');

/** What is there twice, and where. */
function repeats<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
  nameOf: (item: T) => string,
) {
  const held = new Map<string, Set<string>>();
  for (const item of items)
    for (const key of keysOf(item)) held.set(key, (held.get(key) ?? new Set()).add(nameOf(item)));
  return [...held].filter(([, names]) => names.size > 1).map(([key, names]) => [key, ...names].join(' | '));
}

describe('the data of the registry', () => {
  it('are small, and each line is as it was written', () => {
    expect(statSync(DATA_FILE).size).toBeLessThan(2e6);
    expect(lines.map((line) => JSON.stringify(JSON.parse(line)))).toEqual(lines);
  });

  it('have each id and each Wikidata id once', () => {
    expect(byId.size).toBe(records.length);
    expect(
      repeats(
        records,
        ({ wikidata }) => (wikidata ? [wikidata] : []),
        ({ id }) => id,
      ),
    ).toEqual([]);
  });

  it('name sources that the first line explains, with licences', () => {
    const told = records.flatMap(({ sources, offices = [] }) => [
      sources,
      ...offices.map((office) => office[3]),
    ]);
    const letters = new Set(told.flatMap((letters) => [...letters]));
    expect([...letters].sort()).toEqual(Object.keys(head.sources).sort());
    for (const { licence, holder } of Object.values(head.sources)) {
      expect(licence).toMatch(/^(?:MIT|ISC|CC0-1\.0|Unicode-3\.0|Apache-2\.0)$/);
      expect(holder).not.toBe('');
    }
  });

  it('lead from a body, place or office to a state or body that is there', () => {
    for (const { id, of, offices = [] } of records) {
      if (of !== undefined) expect(byId.get(of)?.type, `${id} of ${of}`).toMatch(/^(?:state|place)$/);
      for (const office of offices) expect(byId.has(office[1]), `${id}: ${office[1]}`).toBe(true);
    }
  });

  it('mark as loose only names that are there', () => {
    for (const { id, name, names = [], metonyms = [], demonyms = [], loose = [] } of records)
      for (const mark of loose) expect([name, ...names, ...metonyms, ...demonyms], id).toContain(mark);
  });

  it('have names that can be looked up', () => {
    for (const { id, name, names = [], metonyms = [], demonyms = [] } of records)
      for (const known of [name, ...names, ...metonyms, ...demonyms]) {
        expect(nameKey(known), id).not.toBe('');
        expect(known.trim(), id).toBe(known);
      }
  });
});

describe('the states of the registry', () => {
  it('of today have a code and a Wikidata id, and each but city states a capital', () => {
    const today = states.filter(({ iso }) => iso);
    expect(today.length).toBe(197);
    expect(
      repeats(
        today,
        ({ iso }) => [iso ?? ''],
        ({ id }) => id,
      ),
    ).toEqual([]);
    expect(today.filter(({ wikidata }) => !wikidata)).toEqual([]);
    expect(today.flatMap(({ name, metonyms = [] }) => (metonyms.length > 0 ? [] : name))).toEqual([
      'Djibouti',
      'Luxembourg',
      'Monaco',
      'Singapore',
      'San Marino',
    ]);
  });

  it('share no name but those that two states have', () => {
    const keys = ({ name, names = [], metonyms = [], demonyms = [] }: ActorRecord) => [
      ...new Set([name, ...names, ...metonyms, ...demonyms].map(nameKey)),
    ];
    expect(repeats(states, keys, ({ name }) => name)).toEqual([
      'congo | Democratic Republic of the Congo | Republic of the Congo',
      'congolese | Democratic Republic of the Congo | Republic of the Congo',
      'dominican | Dominica | Dominican Republic',
      'dominicans | Dominica | Dominican Republic',
    ]);
  });

  it('alone, and places, have peoples', () => {
    const others = records.filter(({ type }) => type !== 'state' && type !== 'place');
    expect(others.filter(({ demonyms, metonyms }) => demonyms || metonyms)).toEqual([]);
  });
});

describe('the offices of the registry', () => {
  const terms = records.flatMap(({ name, offices = [] }) =>
    offices.map(([titles, of, held]) => ({ name, titles, of, held })),
  );

  it('are held by persons alone, from a day to a later one', () => {
    expect(records.filter(({ type, offices }) => offices && type !== 'person')).toEqual([]);
    for (const { name, held } of terms) {
      expect(held, name).toMatch(/^\d{4}(?:-\d\d){0,2}\/(?:\d{4}(?:-\d\d){0,2}|\.\.)$/);
      const range = dayRange(held);
      expect(range?.first, name).not.toBeNull();
      if (range?.last != null) expect(range.last >= (range.first ?? ''), `${name} ${held}`).toBe(true);
    }
  });

  it('of one holder have one at a time, but for those who share or contest them', () => {
    const heads =
      /^(?:president|prime minister|chancellor|king|queen|emir|sultan|secretary general|secretary of state)$/;
    const dayNumber = (day: string) => Date.parse(day) / 86_400_000;
    const within = terms.flatMap((term) => {
      const { first, last } = dayRange(term.held) ?? {};
      const isSingle = heads.test(term.titles[0] ?? '');
      return first && isSingle
        ? { ...term, from: dayNumber(first), to: dayNumber(last ?? '2025-06-01') }
        : [];
    });
    const both: string[] = [];
    for (const [at, one] of within.entries())
      for (const other of within.slice(at + 1)) {
        const isSame = one.of === other.of && one.titles[0] === other.titles[0] && one.name !== other.name;
        // A year alone may cover both the one who went and the one who came.
        if (isSame && Math.min(one.to, other.to) - Math.max(one.from, other.from) > 366)
          both.push(`${one.titles[0]} of ${one.of}: ${one.name}, ${other.name}`);
      }
    // The two governments of Yemen.
    expect(both).toEqual(['prime minister of yemen: Abdel-Aziz bin Habtour, Maeen Abdulmalik Saeed']);
  });
});
