import type { Worthy } from './joining/worthy.ts';
import type { Passage } from './passages/passage.ts';
import type { Term, Words } from './words/words.ts';

/** Where something that is compared stands: its report, and whom that names. */
export interface Standing {
  /** id of the report */
  report: string;
  /** ids of whom it names, not merely describes */
  actors: ReadonlySet<string>;
}

/** By what a statement is found: whom its paragraph names, and words of its own. */
export interface Traits {
  /** ids of actors, those nearest to what it says first */
  actors: string[];
  terms: Term[];
}

/** Words that are in fewer than one in seven texts; others find too much. */
const TELLING = 2;
/** Weight of the telling words that two must have in common: one rare word, or two that are less so. */
const COMMON = 3;
/** Of each so many at most, so that what is kept of a statement stays small. */
const MOST = 8;

/** Days within which statements of one holder are compared whatever their words. */
const YEAR = 366;

/**
 * Whether two kept statements are compared whatever their words: one kind, within a year, and one who would act,
 * whom both reports name.
 */
function areOfOneHolder(one: Found, other: Found): boolean {
  const { kind, holder } = one.statement;
  return (
    kind === other.statement.kind &&
    holder !== null &&
    holder === other.statement.holder &&
    one.at.actors.has(holder) &&
    other.at.actors.has(holder) &&
    isWithinYear(one.statement.day, other.statement.day)
  );
}

function isWithinYear(one: string, other: string): boolean {
  const { first, last } = yearAround(one);
  return other === '' || (first <= other && other <= last);
}

/**
 * The days within which statements of one holder are compared whatever their words; any where a day is unknown.
 * @param day `YYYY-MM-DD`, or empty
 */
export function yearAround(day: string): { first: string; last: string } {
  const moved = (days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
  return day === '' ? { first: '', last: '9999-99-99' } : { first: moved(-YEAR), last: moved(YEAR) };
}

/** The words of a passage by which it is found. */
export function tellingTerms(words: Words, { terms }: Pick<Passage, 'terms'>): Term[] {
  return terms.filter((term) => words.weight(term) >= TELLING);
}

/** By what a statement is found. */
export function traitsOf(words: Words, statement: Passage): Traits {
  const { holder, speaker, addressee, named, concerned } = statement;
  const near = [holder, speaker].filter((actor) => actor !== null);
  const terms = tellingTerms(words, statement).sort((a, b) => words.weight(b) - words.weight(a) || a - b);
  return {
    actors: [...new Set([...near, ...addressee, ...named, ...concerned])].slice(0, MOST),
    terms: terms.slice(0, MOST),
  };
}

/**
 * Whether a statement is compared with a passage of another report at all: the report names somebody of the
 * statement's paragraph, and the passage has telling words of the statement. So that what a report must be
 * compared with can be looked up.
 */
export function leadsTo(words: Words, { actors, terms }: Traits, passage: Passage, at: Standing): boolean {
  return (
    actors.some((actor) => at.actors.has(actor)) &&
    hasEnough(
      words,
      terms.filter((term) => passage.terms.includes(term)),
    )
  );
}

/** A kept statement with by what it is found, and where it stands. */
export interface Found {
  statement: Worthy;
  traits: Traits;
  at: Standing;
}

/** Whether two kept statements of different reports are compared. */
export function areCompared(words: Words, one: Found, other: Found): boolean {
  return (
    areOfOneHolder(one, other) ||
    leadsTo(words, one.traits, other.statement, other.at) ||
    leadsTo(words, other.traits, one.statement, one.at)
  );
}

/**
 * Of the words of a statement those that are enough to compare it by when another has them too: one alone, or two
 * that must both be there.
 */
export function enoughOf(words: Words, terms: readonly Term[]): Term[][] {
  const isAlone = (term: Term) => hasEnough(words, [term]);
  const others = terms.filter((term) => !isAlone(term));
  return [
    ...terms.filter(isAlone).map((term) => [term]),
    // All words that tell are telling enough by two, see TELLING and COMMON.
    ...others.flatMap((term, place) => others.slice(place + 1).map((other) => [term, other])),
  ];
}

/** Whether these words, which two have in common, are enough to compare them by. */
export function hasEnough(words: Words, common: readonly Term[]): boolean {
  return common.reduce((sum, term) => sum + words.weight(term), 0) >= COMMON;
}
