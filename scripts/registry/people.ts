import { actorId } from '../../src/model/index.ts';
import { nameKey } from '../../src/registry/normalise.ts';
import type { ActorRecord, HeldOffice } from '../../src/registry/record.ts';
import { type DictionaryEntry, namesOf } from './petrarch.ts';
import type { Term } from './terms.ts';

/** A person while the sources are joined. */
interface Person {
  name: string;
  names: Set<string>;
  wikidata?: string;
  born?: number;
  terms: JoinedTerm[];
  sources: Set<string>;
}

/** A term that one or more sources tell. */
type JoinedTerm = Omit<Term, 'source'> & { sources: Set<string> };

/** What the sources of persons are joined with. */
export interface PeopleSources {
  /** all sources' terms, the most trusted first: by hand, Wikidata, REIGN */
  terms: Term[];
  /** names of one person, the one it is shown by first */
  spellings: string[][];
  /** full names for leaders whom REIGN names by the family name: "ID|name" -> full name */
  fullNames: ReadonlyMap<string, string>;
  /** persons with the days of their terms, by state id: for full names where the table has none */
  dictionary: ReadonlyMap<string, DictionaryEntry[]>;
  /** states whose people write the family name first */
  familyFirst: ReadonlySet<string>;
}

/** The persons, and where the sources contradict each other, a line each. */
export function compilePeople(sources: PeopleSources): { records: ActorRecord[]; differences: string[] } {
  const people: Person[] = [];
  const byName = new Map<string, Person[]>();
  const differences: string[] = [];
  const dropped: string[] = [];
  const spelled = new Map(
    sources.spellings.flatMap(([name = '', ...others]) => others.map((other) => [nameKey(other), name])),
  );
  const youngest = new Map<string, number>();
  for (const { of, name, born = 0 } of sources.terms)
    youngest.set(`${of}|${name}`, Math.max(youngest.get(`${of}|${name}`) ?? 0, born));
  for (const term of sources.terms) {
    const named = `${term.of}|${term.name}`;
    // Of those of one family name the table has the youngest.
    const isMeant = term.born === undefined || term.born >= (youngest.get(named) ?? 0) - 2;
    const written = (isMeant && sources.fullNames.get(named)) || term.name;
    const name = spelled.get(nameKey(written)) ?? written;
    let person = find(name, term, people, byName);
    if (!person) {
      const full =
        name.includes(' ') || term.source !== 'r'
          ? name
          : (fullName(term, name, sources.dictionary) ?? onlyBearer(term, people));
      // A family name alone is no name to show, except of leaders known by it.
      if (!full) {
        dropped.push(`no full name: ${term.of} ${term.name} ${term.from}/${term.to}`);
        continue;
      }
      person = full === name ? undefined : find(full, term, people, byName);
      if (!person) {
        person = { name: full, names: new Set(), terms: [], sources: new Set() };
        people.push(person);
      }
    }
    for (const known of [person.name, name])
      if (known.includes(' ') || term.source === 'h')
        byName.set(nameKey(known), [...(byName.get(nameKey(known)) ?? []), person]);
    person.sources.add(term.source);
    if (term.wikidata) {
      if (person.wikidata && person.wikidata !== term.wikidata)
        differences.push(`two Wikidata ids: ${person.name} ${person.wikidata} ${term.wikidata}`);
      person.wikidata ??= term.wikidata;
    }
    person.born ??= term.born;
    // A family name alone, and a name with an initial, is what a look-up by family name finds anyway.
    if (name !== person.name && / \p{L}{2}/u.test(name) && !/^\p{L}\./u.test(name)) person.names.add(name);
    if (written !== name && written.includes(' ')) person.names.add(written);
    addTerm(person, term, people, differences);
  }
  for (const [name = '', ...others] of sources.spellings) {
    const [person] = byName.get(nameKey(name)) ?? [];
    if (!person) differences.push(`spellings.txt: no ${name}`);
    for (const other of others) if (other !== person?.name) person?.names.add(other);
  }
  return { records: toRecords(people, sources.familyFirst), differences: [...differences, ...dropped] };
}

/** The person that a term is of, if known: by Wikidata id, by the same name, or in another spelling. */
function find(
  name: string,
  term: Term,
  people: readonly Person[],
  byName: ReadonlyMap<string, Person[]>,
): Person | undefined {
  const byId = term.wikidata && people.find(({ wikidata }) => wikidata === term.wikidata);
  if (byId) return byId;
  // Two ids are two persons, whatever they are called; so are two years of birth.
  const fits = ({ wikidata, born }: Person) =>
    (!wikidata || !term.wikidata) && Math.abs((born ?? term.born ?? 0) - (term.born ?? born ?? 0)) < 3;
  const same = (byName.get(nameKey(name)) ?? []).find((person) => fits(person) && isPlausible(person, term));
  if (same || term.source === 'h') return same;
  return people.find((person) => fits(person) && isSame(person, { ...term, name }));
}

/** Two persons of one name are told apart by a lifetime, and in REIGN by the year of birth or the state. */
function isPlausible({ terms, born }: Person, term: Term): boolean {
  const isNearBy = ({ from }: JoinedTerm) =>
    Math.abs(Number(from.slice(0, 4)) - Number(term.from.slice(0, 4))) < 45;
  const isHis = (known: JoinedTerm) =>
    term.source !== 'r' ||
    known.of === term.of ||
    (born === undefined ? known.sources.has('h') : born === term.born);
  return terms.length === 0 || terms.some((known) => isNearBy(known) && isHis(known));
}

/**
 * Whether a term is of a person known already under another spelling: a like name in the same state over much
 * of the same time, or the same office over most of the same time and a word of the name.
 */
function isSame(person: Person, term: Term): boolean {
  return person.terms.some((known) => {
    if (known.of !== term.of) return false;
    const shared = sharedDays(known, term);
    const isOne = [person.name, ...person.names].some((name) => isAlike(name, term.name));
    const [short, long] = [lengthOf(known), lengthOf(term)].sort((a, b) => a - b);
    if (isOne && shared > 0.5 * (short ?? 0)) return true;
    if (isOne && Math.abs(dayNumber(known.from) - dayNumber(term.from)) < 120) return true;
    // Offices that one person holds at a time; a council has many members.
    if (!isOneOffice(known, term) || /^(?:member|captain)/.test(term.titles[0] ?? '')) return false;
    return shared > 60 && shared > 0.6 * (long ?? 0) && isNear(person.name, term.name);
  });
}

/** Whether two names are one in two spellings: the given and the family name, or the family name where it is alone. */
function isAlike(one: string, other: string): boolean {
  const a = nameKey(one)
    .split(' ')
    .filter((word) => word.length > 2);
  const b = nameKey(other)
    .split(' ')
    .filter((word) => word.length > 2);
  if (b.length === 0 || a.length === 0) return false;
  if (b.every((word) => a.includes(word)) || (a.length > 1 && a.every((word) => b.includes(word))))
    return true;
  const family = b.at(-1) ?? '';
  const slips = family.length > 5 ? 2 : family.length > 3 ? 1 : 0;
  if (b.length === 1) return a.some((word) => distance(word, family) <= slips);
  return (
    distance(a.at(-1) ?? '', family) <= slips &&
    distance(a[0] ?? '', b[0] ?? '') <= ((b[0]?.length ?? 0) > 5 ? 2 : 1)
  );
}

/** Whether two names share a word of some length, in about the same spelling. */
function isNear(one: string, other: string): boolean {
  const words = nameKey(other).split(' ');
  return nameKey(one)
    .split(' ')
    .some(
      (word) => word.length > 3 && words.some((known) => distance(word, known) <= (word.length > 6 ? 3 : 1)),
    );
}

/** The name of the only person of that family name who led the state within twenty years. */
function onlyBearer(term: Term, people: readonly Person[]): string | undefined {
  const bearers = people.filter(
    (person) =>
      isAlike(person.name, term.name) &&
      (person.born === undefined || term.born === undefined || person.born === term.born) &&
      person.terms.some(
        ({ of, from }) => of === term.of && Math.abs(dayNumber(from) - dayNumber(term.from)) < 20 * 365,
      ),
  );
  return bearers.length === 1 ? bearers[0]?.name : undefined;
}

function fullName(
  term: Term,
  name: string,
  dictionary: ReadonlyMap<string, DictionaryEntry[]>,
): string | undefined {
  const start = dayNumber(term.from);
  for (const entry of dictionary.get(term.of) ?? []) {
    const [full = ''] = namesOf(entry);
    const starts = entry.codes.some(({ from }) => from !== null && Math.abs(dayNumber(from) - start) < 62);
    if (starts && full.includes(' ') && isAlike(full, name)) return full;
  }
  return undefined;
}

/** Adds a term, or says of one that is there that this source has it too; the finer date is kept. */
function addTerm(person: Person, term: Term, people: readonly Person[], differences: string[]): void {
  const same = person.terms.filter((known) => known.of === term.of && isOneOffice(known, term));
  const shared = same
    .map((known) => ({ known, days: sharedDays(known, term) }))
    .filter(({ days }) => days > 0)
    .sort((a, b) => b.days - a.days)[0]?.known;
  if (shared) {
    const where = `${person.name}, ${term.titles[0]} of ${term.of}: ${shared.from}/${shared.to} ${[...shared.sources].join('')}, ${term.from}/${term.to} ${term.source}`;
    if (shared.sources.has('h')) {
      if (!fitsDate(shared.from, term.from) || (term.to !== '..' && !fitsDate(shared.to, term.to)))
        differences.push(where);
    } else {
      if (term.from.length > shared.from.length) shared.from = term.from;
      if (
        shared.to === '..'
          ? term.to !== '..' && shared.sources.size < 2
          : term.to.length > shared.to.length && term.to !== '..'
      )
        if (!shared.sources.has('w') || shared.to !== '..') shared.to = term.to;
    }
    shared.sources.add(term.source);
    return;
  }
  if (
    term.titles[0] === 'leader' &&
    person.terms.some((known) => known.of === term.of && sharedDays(known, term) > 0)
  )
    return;
  // An office of the table is there in full from its first term on.
  const others = people.flatMap(({ name, terms }) =>
    terms
      .filter((known) => known.of === term.of && known.sources.has('h') && isOneOffice(known, term))
      .map((known) => ({ name, known })),
  );
  const inTable = term.source !== 'h' && others.find(({ known }) => sharedDays(known, term) > 40);
  if (inTable) {
    differences.push(
      `left out: ${person.name}, ${term.titles[0]} of ${term.of} ${term.from}/${term.to} ${term.source}: ${inTable.name} ${inTable.known.from}/${inTable.known.to}`,
    );
    return;
  }
  person.terms.push({ ...term, sources: new Set(term.source) });
}

function isOneOffice(one: Pick<Term, 'titles'>, other: Pick<Term, 'titles'>): boolean {
  const bare = (titles: string[]) => titles.map((title) => title.replace(/^acting /, ''));
  return bare(one.titles).some((title) => bare(other.titles).includes(title));
}

/**
 * Who was in office when a source ended has left it since where there is a later holder. The day is that on
 * which the other came.
 */
function closeOpenTerms(people: readonly Person[]): void {
  const all = people.flatMap(({ name, terms }) => terms.map((term) => ({ name, term })));
  for (const { name, term } of all) {
    if (term.to !== '..' || term.sources.has('h') || CONTESTED.has(term.of)) continue;
    if (/^(?:member|captain)/.test(term.titles[0] ?? '')) continue;
    const next = all
      .filter(({ name: other, term: { of, from, to, titles, sources } }) => {
        if (other === name || of !== term.of || !isOneOffice({ titles }, term)) return false;
        // Who stood in for a while came and went in the same year.
        if (to !== '..' && from.slice(0, 4) <= term.from.slice(0, 4)) return false;
        // The younger source tells who followed; of a year alone the last day counts.
        const isYounger = !term.sources.has('w') || sources.has('w') || sources.has('h');
        return isYounger && from + '-12-31'.slice(from.length - 4) > term.from;
      })
      .map(({ term: { from } }) => from)
      .sort()[0];
    if (next && next.slice(0, 4) >= term.from.slice(0, 4)) term.to = next;
  }
}

/** Two governments each have their own. */
const CONTESTED = new Set(['yemen']);

function toRecords(people: readonly Person[], familyFirst: ReadonlySet<string>): ActorRecord[] {
  closeOpenTerms(people);
  const ids = new Set<string>();
  return people
    .filter(({ terms }) => terms.length > 0)
    .map((person) => {
      const plain = actorId(person.name);
      const id = ids.has(plain) ? `${plain}-${person.terms[0]?.of}` : plain;
      ids.add(id);
      const offices = person.terms
        .map(
          ({ titles, of, from, to, sources }): HeldOffice => [
            titles,
            of,
            `${from}/${to}`,
            [...sources].sort().join(''),
          ],
        )
        .sort((a, b) => (a[2] < b[2] ? -1 : 1));
      return {
        id,
        name: person.name,
        type: 'person' as const,
        names: [...person.names].sort(),
        wikidata: person.wikidata,
        familyFirst: person.terms.some(({ of }) => familyFirst.has(of)) || undefined,
        offices,
        sources: [...person.sources].sort().join(''),
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Whether two dates are at most 45 days apart, or one is the year or month of the other. */
function fitsDate(one: string, other: string): boolean {
  if (one === other || one.startsWith(other) || other.startsWith(one)) return true;
  if (one === '..' || other === '..') return false;
  if (one.length === 4 || other.length === 4)
    return Math.abs(Number(one.slice(0, 4)) - Number(other.slice(0, 4))) === 0;
  return Math.abs(dayNumber(one) - dayNumber(other)) <= 45;
}

function sharedDays(one: Pick<Term, 'from' | 'to'>, other: Pick<Term, 'from' | 'to'>): number {
  return (
    Math.min(endNumber(one.to), endNumber(other.to)) - Math.max(dayNumber(one.from), dayNumber(other.from))
  );
}

function lengthOf({ from, to }: Pick<Term, 'from' | 'to'>): number {
  return endNumber(to) - dayNumber(from);
}

/** Days since 1970 at which a date begins. */
function dayNumber(date: string): number {
  return Date.parse(date + '0000-01-01'.slice(date.length)) / 86_400_000;
}

/** Days since 1970 at which a date ends; an open end is that of 2022, when the latest source ends. */
function endNumber(date: string): number {
  if (date === '..') return Date.parse('2025-06-01') / 86_400_000;
  return dayNumber(date) + (date.length === 4 ? 365 : date.length === 7 ? 30 : 1);
}

/** How many letters two words differ in (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [to, known] of [...other].entries())
      next.push(
        Math.min((next[to] ?? 0) + 1, (row[to + 1] ?? 0) + 1, (row[to] ?? 0) + (letter === known ? 0 : 1)),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
