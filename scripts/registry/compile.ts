import { actorId } from '../../src/model/index.ts';
import { nameKey } from '../../src/registry/normalise.ts';
import { ActorRecord, RegistryHead } from '../../src/registry/record.ts';
import { compileBodies } from './bodies.ts';
import { compilePeople } from './people.ts';
import { type DictionaryEntry, readDictionary } from './petrarch.ts';
import { compileStates } from './states.ts';
import { listOf, readTable } from './tables.ts';
import { readOffices, readReign, readWorldLeaders } from './terms.ts';

/** The sources by their letters, the way the data say where each record is from. */
const HEAD: RegistryHead = {
  format: 1,
  sources: {
    c: {
      name: 'cldr-localenames-full (npm)',
      version: '48.2.0',
      licence: 'Unicode-3.0',
      holder: 'Copyright © 2004-2026 Unicode, Inc.',
      knownUntil: null,
    },
    k: {
      name: '@rapideditor/country-coder (npm)',
      version: '5.6.1',
      licence: 'ISC',
      holder: 'Copyright (c) 2025, country-coder contributors',
      knownUntil: null,
    },
    l: {
      name: 'countries-list (npm)',
      version: '3.4.1',
      licence: 'MIT',
      holder: 'Copyright (c) 2014 Annexare Studio',
      knownUntil: null,
    },
    n: {
      name: 'i18n-nationality (npm)',
      version: '1.4.0',
      licence: 'MIT',
      holder: 'Copyright (c) 2016 widdix GmbH',
      knownUntil: null,
    },
    w: {
      name: 'Wikidata: heads of state and government',
      version: 'world-leaders-2021',
      licence: 'CC0-1.0',
      holder: 'Wikidata contributors',
      knownUntil: '2022-10-20',
    },
    r: {
      name: 'REIGN: leaders',
      version: 'leaderlist_3_21',
      licence: 'MIT',
      holder: 'REIGN (Rulers, Elections, and Irregular Governance), One Earth Future',
      knownUntil: '2021-03-01',
    },
    p: {
      name: 'PETRARCH2: Phoenix dictionaries',
      version: '2014',
      licence: 'MIT',
      holder: 'Copyright (c) 2014 Open Event Data Alliance',
      knownUntil: '2014-01-30',
    },
    h: {
      name: 'by hand: scripts/registry/by-hand',
      version: '1',
      licence: 'Apache-2.0',
      holder: 'the authors of Troth',
      knownUntil: '2025-06-01',
    },
  },
};

/** States whose people write the family name first, by ISO code. */
const FAMILY_FIRST = ['CN', 'HK', 'KH', 'KP', 'KR', 'TW', 'VN'];

/** The registry's data as text, what is in them, and where the sources contradict each other. */
export function compile({ actors, cache }: { actors: string; cache: string }): {
  text: string;
  counts: Record<string, number>;
  differences: string[];
} {
  const states = compileStates(cache);
  const dictionaries = `${actors}/petrarch2`;
  const bodies = compileBodies(dictionaries, states);
  const idOf = (code: string) => {
    const id = states.find(code) ?? bodies.find(({ name }) => name === code)?.id;
    if (!id) throw new Error(`a table names ${code}, which no table or source has`);
    return id;
  };
  const { records: people, differences } = compilePeople({
    terms: [...readOffices(idOf), ...readWorldLeaders(actors, states), ...readReign(actors, idOf)],
    spellings: readTable('spellings').map(({ cells: [name = '', others] }) => [name, ...listOf(others)]),
    fullNames: new Map(
      readTable('leaders').map(({ cells: [of = '', name = '', full = ''] }) => [`${idOf(of)}|${name}`, full]),
    ),
    dictionary: personsByState(readDictionary(dictionaries, 'Phoenix.Countries.actors.txt'), states.find),
    familyFirst: new Set(FAMILY_FIRST.map(idOf)),
  });
  const records = unique([...states.records, ...bodies, ...people], differences);
  for (const { cells } of readTable('loose')) markLoose(records, cells, states.find);
  const lines = records.map((record) => JSON.stringify(ActorRecord.parse(compact(record))));
  const counts: Record<string, number> = {};
  for (const { type } of records) counts[type] = (counts[type] ?? 0) + 1;
  return {
    text: `${[JSON.stringify(RegistryHead.parse(HEAD)), ...lines].join('\n')}\n`,
    counts,
    differences,
  };
}

function personsByState(
  entries: readonly DictionaryEntry[],
  find: (code: string) => string | undefined,
): Map<string, DictionaryEntry[]> {
  const found = new Map<string, DictionaryEntry[]>();
  for (const entry of entries) {
    const of = find(entry.codes.find(({ from }) => from !== null)?.code.slice(0, 3) ?? '');
    if (of) found.set(of, [...(found.get(of) ?? []), entry]);
  }
  return found;
}

/** Each id once: a later record with an id or a name that an earlier one has is the same actor or gets another id. */
function unique(records: readonly ActorRecord[], differences: string[]): ActorRecord[] {
  const held = new Map<string, ActorRecord>();
  for (const record of records) {
    let { id } = record;
    const known = held.get(id);
    if (known) {
      id = `${actorId(record.name)}-${record.type}`;
      differences.push(`one name: ${known.type} and ${record.type} ${record.name}`);
    }
    if (held.has(id)) throw new Error(`two ${record.type}s are called ${record.name}`);
    held.set(id, { ...record, id });
  }
  return [...held.values()];
}

function markLoose(
  records: readonly ActorRecord[],
  [of = '', name = '']: readonly string[],
  find: (code: string) => string | undefined,
): void {
  const record = records.find(({ id }) => id === (/^[A-Z]{2}$/.test(of) ? find(of) : actorId(of)));
  const names = [
    record?.name,
    ...(record?.names ?? []),
    ...(record?.metonyms ?? []),
    ...(record?.demonyms ?? []),
  ];
  // A mark on a name that is not there would guard nothing.
  if (!record || !names.some((known) => known && nameKey(known) === nameKey(name))) return;
  record.loose = [...(record.loose ?? []), name];
}

/** A record without what is empty. */
function compact(record: ActorRecord): Partial<ActorRecord> {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
