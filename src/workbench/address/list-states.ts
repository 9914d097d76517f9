import {
  ACTOR_TYPES,
  CONDITIONS,
  DUE_GROUPS,
  ENTRY_KINDS,
  EVIDENCE_STATES,
  FORMS,
  KINDS,
  NEWS,
  OUTCOMES,
  REVIEWS,
  SCHEDULES,
} from '../../client/index.ts';
import type {
  ActorQuery,
  DueQuery,
  EntryQuery,
  LinkItem,
  RelationQuery,
  ReportQuery,
  ReviewQuery,
  StatementQuery,
  TimelineQuery,
} from '../api/types.ts';
import { LEDGER_COLUMNS, type LedgerColumn } from './ledger-columns.ts';
import { count, day, moment, oneOf, type SearchState, someOf, someWords, words } from './search-string.ts';

type List<Q> = Omit<Q, 'limit' | 'cursor'>;
/** What the list of reports shows, as kept in its address. */
export type ReportList = List<ReportQuery>;
/** What the list of statements shows, as kept in its address. */
export type StatementList = List<StatementQuery>;
/** What the list of actors shows, as kept in its address. */
export type ActorList = List<ActorQuery>;

/** What a queue of review shows, as kept in its address, and what it is at. */
export type ReviewList = Omit<List<ReviewQuery>, 'asKnownOn' | 'order'> & {
  /** which links are decided on; statements unless told */
  what?: (typeof LINK_SORTS)[number];
  order?: (typeof REVIEW_ORDERS)[number] | (typeof LINK_ORDERS)[number];
  s?: string;
};

/** What the ledger shows, as kept in its address. */
export type LedgerList = Omit<List<EntryQuery>, 'skip' | 'entry' | 'today'> & {
  columns?: LedgerColumn[];
};

/** What the page of what is due shows, as kept in its address. */
export type DueView = Omit<DueQuery, 'limit' | 'group'> & {
  /** the group of which many rows are shown */
  all?: DueGroup;
};
/** What the timeline shows, as kept in its address. */
export type TimelineView = Partial<Omit<TimelineQuery, 'limit' | 'undated'>> & {
  /** the statement that is chosen */
  s?: string;
  /** whether what has no date is listed */
  none?: 'yes';
};
type DueGroup = (typeof DUE_GROUPS)[number];

/** What both pages of relations are narrowed by. */
type RelationState = Pick<RelationQuery, 'kind' | 'from' | 'to' | 'outlet' | 'least' | 'asKnownOn'>;
/** What the network shows, as kept in its address. */
export type NetworkList = RelationState &
  Pick<RelationQuery, 'actor' | 'type'> & {
    /** unless told, the graph */
    view?: 'table';
    /** how many relations are shown, those with most statements */
    top?: (typeof TOPS)[number];
    /** id of the actor that is chosen */
    node?: string;
    /** ids of the two whose statements are shown */
    who?: string;
    whom?: string;
  };
/** What the map shows, as kept in its address. */
export type MapList = RelationState & {
  /** id of the state that is chosen; all unless told */
  state?: string;
  /** whether what states are told by the chosen one, or by any, is shown, and not what they say to it */
  way?: 'told';
  /** id of the other state whose statements are shown */
  other?: string;
};

/** How many relations can be shown; the first unless told. More lines than the last nobody tells apart. */
export const TOPS = ['60', '120', '250', '500'] as const;

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
/** What machines propose between statements, and people decide on. */
export const LINK_SORTS = ['evidence', 'joins', 'disputes'] as const satisfies readonly LinkItem['what'][];
/** Orders of the queues of links. */
export const LINK_ORDERS = ['sure', 'likely'] as const;
const DIRECTIONS = ['asc', 'desc'] as const;
/** Statements that a random sample has at most. */
const LARGEST_SAMPLE = 500;

/** Drops what is not set, so that addresses stay short and states compare equal. */
function compact<T extends object>(state: T): T {
  return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined)) as T;
}

/** Reads the day that a page is shown as known on, if any. */
export function knownDay({ asKnownOn }: SearchState): { asKnownOn?: string } {
  return compact({ asKnownOn: day(asKnownOn) });
}

/** Reads the state of the list of reports; what does not fit is dropped. */
export function reportList(state: SearchState): ReportList {
  return compact({
    q: words(state.q),
    outlet: words(state.outlet),
    language: words(state.language),
    from: day(state.from),
    to: day(state.to),
    dossier: words(state.dossier),
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
    dossier: words(state.dossier),
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

/** Reads the state of a queue of review; what does not fit is dropped. */
export function reviewList(state: SearchState): ReviewList {
  const what = oneOf(state.what, LINK_SORTS);
  const seed = words(state.seed);
  const shared = {
    report: words(state.report),
    dossier: words(state.dossier),
    kind: someOf(state.kind, KINDS),
    actor: words(state.actor),
    outlet: words(state.outlet),
    from: day(state.from),
    to: day(state.to),
  };
  if (what) return compact({ what, ...shared, order: oneOf(state.order, LINK_ORDERS), s: words(state.s) });
  return compact({
    ...shared,
    q: words(state.q),
    form: someOf(state.form, FORMS),
    speaker: words(state.speaker),
    order: oneOf(state.order, REVIEW_ORDERS),
    ...(seed !== undefined && { seed, size: count(state.size, LARGEST_SAMPLE), since: moment(state.since) }),
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
    report: someWords(state.report),
    bearing: someWords(state.bearing),
    dossier: words(state.dossier),
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
    latestFrom: day(state.latestFrom),
    latestTo: day(state.latestTo),
    news: someOf(state.news, NEWS),
    since: moment(state.since) ?? day(state.since),
    asKnownOn: day(state.asKnownOn),
    sort: oneOf(state.sort, ENTRY_SORTS),
    direction: oneOf(state.direction, DIRECTIONS),
    columns: someOf(state.columns, LEDGER_COLUMNS),
  });
}

/** Reads the state of the page of what is due; what does not fit is dropped. */
export function dueView(state: SearchState): DueView {
  return compact({
    q: words(state.q),
    kind: someOf(state.kind, ENTRY_KINDS),
    holder: someWords(state.holder),
    actor: words(state.actor),
    outlet: someWords(state.outlet),
    today: day(state.today),
    since: moment(state.since) ?? day(state.since),
    asKnownOn: day(state.asKnownOn),
    all: oneOf(state.all, DUE_GROUPS),
  });
}

/** Reads the state of the timeline; what does not fit is dropped. */
export function timelineView(state: SearchState): TimelineView {
  const [from, to] = [day(state.from), day(state.to)];
  return compact({
    of: oneOf(state.of, ['statements', 'entries'] as const),
    lanes: oneOf(state.lanes, ['kind', 'speaker'] as const),
    // A stretch has two ends.
    ...(from && to && from <= to && { from, to }),
    q: words(state.q),
    kind: someOf(state.kind, KINDS),
    actor: words(state.actor),
    outlet: words(state.outlet),
    asKnownOn: day(state.asKnownOn),
    s: words(state.s),
    none: oneOf(state.none, ['yes'] as const),
  });
}

const relationState = (state: SearchState): RelationState => ({
  kind: someOf(state.kind, KINDS),
  from: day(state.from),
  to: day(state.to),
  outlet: someWords(state.outlet),
  least: count(state.least),
  asKnownOn: day(state.asKnownOn),
});

/** Reads the state of the network; what does not fit is dropped. */
export function networkList(state: SearchState): NetworkList {
  const [who, whom] = [words(state.who), words(state.whom)];
  return compact({
    ...relationState(state),
    actor: someWords(state.actor),
    type: someOf(state.type, ACTOR_TYPES),
    view: oneOf(state.view, ['table'] as const),
    top: oneOf(state.top, TOPS),
    node: words(state.node),
    who: whom ? who : undefined,
    whom: who ? whom : undefined,
  });
}

/** Reads the state of the map; what does not fit is dropped. */
export function mapList(state: SearchState): MapList {
  const chosen = words(state.state);
  return compact({
    ...relationState(state),
    state: chosen,
    way: oneOf(state.way, ['told'] as const),
    other: chosen ? words(state.other) : undefined,
  });
}
