import type { Actor } from '../model/index.ts';
import { type Timing, timingOf } from './held.ts';
import type { KnownActor, NameRole, Term } from './known-actor.ts';
import { fitsCase } from './normalise.ts';

/** An actor that some words may mean, and why. */
export interface Candidate {
  actor: Actor;
  /** how the words lead to it: as {@link NameRole}, a family name alone, an office, or a body of a state */
  role: NameRole | 'family' | 'office' | 'body';
  /** the name as the registry has it */
  name: string;
  /** whether the letters' case fits: not so for "turkey" and "us", which may be words */
  isCased: boolean;
  /** the term in office that the words or the day point to; null where none does */
  office: Actor['offices'][number] | null;
  /** how that term lies to the day; null without a day or a term */
  timing: Timing | null;
  /** whether the day does not speak against it: after "former", that the term was over by then */
  fitsDay: boolean;
  /** id of the state that it belongs to; null if of none */
  of: string | null;
  /** whether people said so, which outranks what is shipped */
  by: KnownActor['by'];
  /** names of the sources */
  sources: readonly string[];
  /** in words, for people */
  why: string;
  /** lower is likelier; candidates of one rank are equally good as far as the registry can tell */
  rank: number;
}

/** The one likeliest candidate; null when none fits the case and the day, or when several are equally good. */
export function onlyCandidate(candidates: readonly Candidate[]): Candidate | null {
  const [first, second] = candidates;
  if (!first?.isCased || !first.fitsDay) return null;
  return second && second.rank <= first.rank ? null : first;
}

const ROLES: readonly Candidate['role'][] = ['name', 'office', 'body', 'metonym', 'demonym', 'family'];
const TIMINGS: readonly (Timing | null)[] = [null, 'on', 'perhaps', 'before', 'after'];

/** What a candidate is made from. */
export interface Match {
  known: KnownActor;
  role: Candidate['role'];
  name: string;
  /** the words as they were asked; null where their case tells nothing */
  words: string | null;
  loose?: boolean;
  term?: { term: Term; timing: Timing | null; of: string | null } | null;
  /** how far the words are from the title, 0 for the title itself */
  distance?: number;
  /** whether a term is wanted that was over by the day */
  isFormer?: boolean;
  /** how many of the same rank are nearer to the day */
  nearer?: number;
  why: string;
}

/** A candidate with its rank: people first, then fitting case and day, the role, and how sure the source is. */
export function createCandidate(match: Match): Candidate {
  const { known, role, name, words, term } = match;
  const isCased = words === null || fitsCase(words, name);
  const timing = term?.timing ?? null;
  const fitsDay =
    timing === null || (match.isFormer ? timing === 'before' : timing === 'on' || timing === 'perhaps');
  const parts = [
    known.by === 'people' ? 0 : 1,
    isCased ? 0 : 1,
    fitsDay ? 0 : 1,
    ROLES.indexOf(role),
    match.distance ?? 0,
    TIMINGS.indexOf(timing),
    match.loose ? 1 : 0,
    known.isWide ? 1 : 0,
    match.nearer ?? 0,
  ];
  return {
    actor: known.actor,
    role,
    name,
    isCased,
    office: term ? { title: term.term.titles[0] ?? '', of: term.of, held: term.term.held } : null,
    timing,
    fitsDay,
    of: known.of,
    by: known.by,
    sources: term ? term.term.sources : known.sources,
    why: match.why,
    // A number with a digit a part compares as the parts do.
    rank: parts.reduce((rank, part) => rank * 10 + Math.min(part, 9), 0),
  };
}

/** Candidates in the order of their ranks; equal ones stay as they are. */
export function byRank(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((a, b) => a.rank - b.rank);
}

/** The term of a person nearest to a day, and how it lies to it; the latest one without a day. */
export function nearestTerm(
  terms: readonly Term[],
  day: string | null,
): { term: Term; timing: Timing | null } | null {
  let best: { term: Term; timing: Timing | null } | null = null;
  for (const term of terms) {
    const timing = day === null ? null : timingOf(term.held, day, term.knownUntil);
    const order = TIMINGS.indexOf(timing);
    const bestOrder = best ? TIMINGS.indexOf(best.timing) : 9;
    // Terms are in time order: of those that were over the last is the nearest, of all others the first.
    if (order < bestOrder || (order === bestOrder && (timing === 'before' || day === null)))
      best = { term, timing };
  }
  return best;
}
