import { parse } from 'csv-parse/sync';
import { actorId } from '../../src/model/index.ts';
import { nameKey } from '../../src/registry/normalise.ts';
import type { ActorRecord } from '../../src/registry/record.ts';
import { readPackageFile } from './packages.ts';
import { listOf, readTable } from './tables.ts';

/** The states and territories, and how the sources' codes lead to them. */
export interface States {
  records: ActorRecord[];
  /** id by ISO 3166-1 alpha-2 or alpha-3 code, Wikidata id, or name */
  find(code: string): string | undefined;
}

interface Feature {
  iso1A2?: string;
  iso1A3?: string;
  isoStatus?: string;
  level?: string;
  wikidata?: string;
  nameEn: string;
  country?: string;
  aliases?: string[];
}

/** Not states of today, though they have a code of their own. */
const PLACES = new Set(['EH', 'AQ']);

/**
 * Names, codes and Wikidata ids from country-coder and CLDR, capitals from countries-list, adjectives from
 * i18n-nationality; what they lack from the tables.
 */
export function compileStates(cache: string): States {
  const features = (
    JSON.parse(readPackageFile('coder', 'src/data/borders.json', cache)) as {
      features: { properties: Feature }[];
    }
  ).features.map(({ properties }) => properties);
  const territories: Record<string, string> = JSON.parse(
    readPackageFile('cldr', 'main/en/territories.json', cache),
  ).main.en.localeDisplayNames.territories;
  const capitals = new Map(
    parse<{ Code: string; Capital: string }>(readPackageFile('capitals', 'countries.csv', cache), {
      columns: true,
    }).map(({ Code, Capital }) => [Code, Capital]),
  );
  const nationalities: Record<string, string> = JSON.parse(
    readPackageFile('nationalities', 'langs/en.json', cache),
  ).nationalities;
  const byHand = new Map(readTable('states').map(({ cells }) => [cells[0] ?? '', cells]));

  const records: ActorRecord[] = [];
  const ids = new Map<string, string>();
  for (const feature of features.sort((a, b) => ((a.iso1A2 ?? '') < (b.iso1A2 ?? '') ? -1 : 1))) {
    const { iso1A2: iso, country } = feature;
    if (!iso || feature.isoStatus === 'excRes') continue;
    const [, shown, metonyms, demonyms, others, wikidata] = byHand.get(iso) ?? [];
    const name = shown || feature.nameEn;
    const known = Object.entries(territories).flatMap(([code, label]) =>
      code === iso || code.startsWith(`${iso}-`) ? label : [],
    );
    // Aliases of two letters are codes of other lists.
    const aliases = (feature.aliases ?? []).filter((alias) => /[a-z]{3}/.test(alias));
    const names = distinct(name, [...known, feature.nameEn, ...aliases, ...listOf(others)]);
    const isPlace = country !== undefined || PLACES.has(iso);
    const capital = capitals.get(iso) ?? '';
    const stands = isPlace || /^City of/.test(capital) || capital === name ? [] : [capital];
    const people = peopleOf(nationalities[iso] ?? '', [name, ...names], isPlace);
    const id = actorId(name);
    records.push({
      id,
      name,
      type: isPlace ? 'place' : 'state',
      names,
      metonyms: distinct('', [...stands, ...listOf(metonyms)]),
      demonyms: distinct('', [...people, ...listOf(demonyms)]),
      wikidata: wikidata || feature.wikidata,
      iso,
      of: country,
      sources: ['c', 'k', 'l', 'n'].join('') + (byHand.has(iso) ? 'h' : ''),
    });
    for (const code of [iso, feature.iso1A3, feature.wikidata, wikidata]) if (code) ids.set(code, id);
  }
  for (const record of records) if (record.of) record.of = ids.get(record.of);
  for (const { cells } of readTable('former-states')) {
    const [name = '', wikidata, capital, demonyms, others] = cells;
    records.push({
      id: actorId(name),
      name,
      type: 'state',
      names: listOf(others),
      metonyms: listOf(capital),
      demonyms: listOf(demonyms),
      wikidata: wikidata || undefined,
      sources: 'h',
    });
  }
  for (const record of records)
    for (const name of [record.name, ...(record.names ?? [])])
      if (!ids.has(nameKey(name))) ids.set(nameKey(name), record.id);
  return { records, find: (code) => ids.get(code) ?? ids.get(nameKey(code)) };
}

/** Names without repeats, the shown one and forms in brackets. */
function distinct(shown: string, names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name !== '' && name !== shown && !/[()]/.test(name));
}

/** The adjective of a nationality and its regular plural; nothing where the source only repeats the name. */
function peopleOf(nationality: string, names: readonly string[], isPlace: boolean): string[] {
  const adjective = nationality.replace(/ \(.*/, '');
  const keys = new Set(names.map(nameKey));
  if (/,| or | - | and /.test(adjective) || adjective === 'Welsh' || keys.has(nameKey(adjective))) return [];
  if (adjective === '' || /Island|Territor|Sudan$/.test(adjective)) return [];
  // For most places the source has the name of another form, or the adjective of the state.
  if (isPlace && !/^(?:Manx|Gibraltarian)$/.test(adjective)) return [];
  return /(?:an|i|er|ek|ech|ot|ak|az|ik)$/.test(adjective) ? [adjective, `${adjective}s`] : [adjective];
}
