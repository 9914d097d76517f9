import { type ActorType, actorId } from '../../src/model/index.ts';
import { nameKey } from '../../src/registry/normalise.ts';
import type { ActorRecord } from '../../src/registry/record.ts';
import { type DictionaryEntry, namesOf, readDictionary } from './petrarch.ts';
import type { States } from './states.ts';
import { listOf, readTable } from './tables.ts';

/**
 * Organizations, bodies of states, armed groups and outlets: those of the tables, and from PETRARCH2's
 * dictionaries the international organizations, societies and armed groups that the tables lack. What the
 * tables have is taken as it is there; the dictionary's spellings of it are added.
 */
export function compileBodies(dictionaries: string, states: States): ActorRecord[] {
  const records: ActorRecord[] = [];
  const byKey = new Map<string, ActorRecord>();
  const add = (record: ActorRecord) => {
    records.push(record);
    for (const name of [record.name, ...(record.names ?? [])])
      if (!byKey.has(nameKey(name))) byKey.set(nameKey(name), record);
  };
  for (const { heading, cells } of readTable('bodies')) {
    const [name = '', wikidata, of, others] = cells;
    const type = heading[0] as ActorType;
    add({
      id: actorId(name),
      name,
      type,
      names: listOf(others),
      wikidata: wikidata || undefined,
      of: of ? states.find(of) : undefined,
      sources: 'h',
    });
  }
  for (const { cells } of readTable('parties')) {
    const [name = '', of = '', others] = cells;
    add({
      id: actorId(name),
      name,
      type: 'organization',
      names: listOf(others),
      of: states.find(of),
      wide: true,
      sources: 'h',
    });
  }
  const taken = new Set(
    states.records.flatMap(({ name, names = [], metonyms = [], demonyms = [] }) =>
      [name, ...names, ...metonyms, ...demonyms].map(nameKey),
    ),
  );
  const addEntry = (entry: DictionaryEntry, type: ActorType) => {
    const names = namesOf(entry).filter((name) => !taken.has(nameKey(name)));
    const known = names.map((name) => byKey.get(nameKey(name))).find((record) => record !== undefined);
    if (known?.wide === undefined && known) return;
    const fresh = names.filter((name) => !byKey.has(nameKey(name)));
    if (known) {
      known.names = [...new Set([...(known.names ?? []), ...fresh])];
      for (const name of fresh) byKey.set(nameKey(name), known);
      return;
    }
    const [name] = fresh;
    if (!name || name.length < 3) return;
    add({
      id: actorId(name),
      name,
      type,
      names: fresh.slice(1),
      of: type === 'armed-group' ? states.find(entry.codes[0]?.code.slice(0, 3) ?? '') : undefined,
      wide: true,
      sources: 'p',
    });
  };
  // What follows that line in the dictionary are mostly persons, spelled in many ways.
  for (const entry of readDictionary(dictionaries, 'Phoenix.MilNonState.actors.txt', '# Additional groups'))
    if (!/Bin_Laden|bin Laden|Zawahiri|Yassin$/.test(entry.names[0] ?? '')) addEntry(entry, 'armed-group');
  for (const entry of readDictionary(dictionaries, 'Phoenix.International.actors.txt'))
    if (isBody(entry)) addEntry(withAbbreviations(entry), 'organization');
  return records;
}

/**
 * Intergovernmental and other organizations; not companies, nor persons: those have dates, or two or three
 * words of which none is one of bodies.
 */
function isBody({ names: [name = ''], codes }: DictionaryEntry): boolean {
  const words = name.split(' ').length;
  return (
    /^(?:IGO|NGO)/.test(codes[0]?.code ?? '') &&
    codes.every(({ from, to }) => from === null && to === null) &&
    (words < 2 || words > 3 || BODY_WORDS.test(name))
  );
}

/** One short word alone is an abbreviation, which the dictionary's capitals do not show. */
function withAbbreviations(entry: DictionaryEntry): DictionaryEntry {
  return {
    ...entry,
    names: entry.names.map((name) => (/^\p{L}{2,6}$/u.test(name) ? name.toUpperCase() : name)),
  };
}

const BODY_WORDS =
  /\b(?:\w*nations?|international\w*|world|global|organi[sz]ation|committee|union|banks?|fund|council|associat\w*|society|federation|foundation|institut\w*|cent(?:er|re)s?|commission|agency|network|group|alliance|leagues?|forum|programme?|office|court|tribunal|development|mission|assembly|community|conference|service|aid|relief|watch|rights|without|trust|movement|partnership|project|initiative|campaign|action|coalition|corps|church|health|care|hospital|university|house|research|study|studies|peace|human\w*|children|women|green\w*|red|crescent|cross|club|board|press|media|party|parliament|congress|secretariat|consortium|confederation|exchange|fellowship|ministr\w+|pact|treaty|amnesty|transparency|friends|society|solidarity|justice|europe\w*|africa\w*|asia\w*|american?|arab|islamic|christian|medical|education\w*|environment\w*|water|food|hunger|refugees?|law|economic|policy|security)\b/i;
