import {
  ACTOR_TYPES,
  CONDITIONS,
  ENTRY_KINDS,
  EVIDENCE_STATES,
  FORMS,
  KINDS,
  OUTCOMES,
  REVIEWS,
  SCHEDULES,
} from '../../client/index.ts';
import type { ActorQuery, EntryQuery, ReportQuery, ReviewQuery, StatementQuery } from '../api/types.ts';
import { LEDGER_COLUMNS, type LedgerColumn } from './ledger-columns.ts';
import { count, day, moment, oneOf, type SearchState, someOf, someWords, words } from './search-string.ts';

type List<Q> = Omit<Q, 'limit' | 'cursor'>;
/** What the list of reports shows, as kept in its address. */
export type ReportList = List<ReportQuery>;
/** What the list of statements shows, as kept in its address. */
export type StatementList = List<StatementQuery>;
/** What the list of actors shows, as kept in its address. */
export type ActorList = List<ActorQuery>;

/** What the queue of review shows, as kept in its address, and what it is at. */
export type ReviewList = Omit<List<ReviewQuery>, 'asKnownOn'> & { s?: string };

/** What the ledger shows, as kept in its address. */
export type LedgerList = Omit<List<EntryQuery>, 'skip' | 'entry' | 'today'> & {
  columns?: LedgerColumn[];
};

/** Orders of the list of reports; without one, newest first, or best match first when searching. */
export const REPORT_SORTS = ['published', 'added', 'title', 'outlet', 'statements', 'relevance'] as const;
/** Orders of the list of statements. */
export const STATEMENT_SORTS = ['published', 'text', 'probability', 'speaker', 'relevance'] as const;
/** Orders of the list of actors. */
export const ACTOR_SORTS = ['statements', 'name', 'reports'] as const;
/** Orders of the ledger. */
export const ENTRY_SORTS = [
  'first',
  'last',
  'due',
  'statements',
  'reports',
  'utterances',
  'origins',
  'kind',
  'speaker',
  'outcome',
  'evidence',
  'condition',
] as const;
/** Orders of the queue of review; a random one is that of a sample. */
export const REVIEW_ORDERS = ['sure', 'ledger'] as const;
const DIRECTIONS = ['asc', 'desc'] as const;

/** Drops what is not set, so that addresses stay short and states compare equal. */
function compact<T extends object>(state: T): T {
  return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined)) as T;
}

/** Reads the state of the list of reports; what does not fit is dropped. */
export function reportList(state: SearchState): ReportList {
  return compact({
    q: words(state.q),
    outlet: words(state.outlet),
    language: words(state.language),
    from: day(state.from),
    to: day(state.to),
    unreviewed: oneOf(state.unreviewed, ['true', 'false'] as const),
    sort: oneOf(state.sort, REPORT_SORTS),
    direction: oneOf(state.direction, DIRECTIONS),
  });
}

/** Reads the state of the list of statements; what does not fit is dropped. */
export function statementList(state: SearchState): StatementList {
  return compact({
    q: words(state.q),
    report: words(state.report),
    kind: someOf(state.kind, KINDS),
    form: someOf(state.form, FORMS),
    review: someOf(state.review, REVIEWS),
    speaker: words(state.speaker),
    actor: words(state.actor),
    outlet: words(state.outlet),
    from: day(state.from),
    to: day(state.to),
    sort: oneOf(state.sort, STATEMENT_SORTS),
    direction: oneOf(state.direction, DIRECTIONS),
  });
}

/** Reads the state of the queue of review; what does not fit is dropped. */
export function reviewList(state: SearchState): ReviewList {
  const seed = words(state.seed);
  return compact({
    q: words(state.q),
    report: words(state.report),
    kind: someOf(state.kind, KINDS),
    form: someOf(state.form, FORMS),
    speaker: words(state.speaker),
    actor: words(state.actor),
    outlet: words(state.outlet),
    from: day(state.from),
    to: day(state.to),
    order: oneOf(state.order, REVIEW_ORDERS),
    ...(seed !== undefined && { seed, size: count(state.size), since: moment(state.since) }),
    s: words(state.s),
  });
}

/** Reads the state of the list of actors; what does not fit is dropped. */
export function actorList(state: SearchState): ActorList {
  return compact({
    q: words(state.q),
    type: someOf(state.type, ACTOR_TYPES),
    sort: oneOf(state.sort, ACTOR_SORTS),
    direction: oneOf(state.direction, DIRECTIONS),
  });
}

/** Reads the state of the ledger; what does not fit is dropped. */
export function ledgerList(state: SearchState): LedgerList {
  return compact({
    q: words(state.q),
    kind: someOf(state.kind, ENTRY_KINDS),
    outcome: someOf(state.outcome, OUTCOMES),
    evidence: someOf(state.evidence, EVIDENCE_STATES),
    schedule: someOf(state.schedule, SCHEDULES),
    condition: someOf(state.condition, CONDITIONS),
    actor: words(state.actor),
    holder: someWords(state.holder),
    speaker: someWords(state.speaker),
    addressee: someWords(state.addressee),
    outlet: someWords(state.outlet),
    origins: count(state.origins),
    from: day(state.from),
    to: day(state.to),
    dueFrom: day(state.dueFrom),
    dueTo: day(state.dueTo),
    asKnownOn: day(state.asKnownOn),
    sort: oneOf(state.sort, ENTRY_SORTS),
    direction: oneOf(state.direction, DIRECTIONS),
    columns: someOf(state.columns, LEDGER_COLUMNS),
  });
}
