import type {
  Act,
  Actor,
  ActorAct,
  ActorLine,
  ActorLineQuery,
  ActorQuery,
  ActorRecord,
  ActorRecordQuery,
  ActorSummary,
  DisputeQuery,
  DisputeRow,
  DossierAct,
  DossierDetail,
  DossierQuery,
  DossierSummary,
  DueList,
  DueQuery,
  EntryAround,
  EntryDetail,
  EntryFacetQuery,
  EntryFacets,
  EntryQuery,
  EntryRow,
  EntryStretch,
  Excerpt,
  LedgerAct,
  LedgerDecision,
  LinkFilters,
  LinkPage,
  LinkQuery,
  LinkTally,
  Mention,
  Page,
  PageRequest,
  PassageRef,
  Reading,
  RelatedQuery,
  RelatedStatement,
  RelationQuery,
  Relations,
  Report,
  ReportAct,
  ReportDecisions,
  ReportDetail,
  ReportQuery,
  ReportSummary,
  ReviewedStatement,
  ReviewFilters,
  ReviewItem,
  ReviewQuery,
  ReviewTally,
  Score,
  ScoreQuery,
  StatementQuery,
  StatementRow,
  StateOf,
  Timeline,
  TimelineQuery,
  UtteranceDetail,
} from '../model/index.ts';

/** A report with everything that is shown beside it. */
export interface StoredReport {
  /** as read, with people's corrections of its details laid over it */
  report: Report;
  /** as read: what a further reading of it is added with */
  asRead: Report;
  /** details that a person corrected */
  described: ReportDetail[];
  /** when it came into the store, ISO 8601 UTC */
  added: string;
  /** derived from the readings and acts, in text order */
  statements: ReviewedStatement[];
  /** the reading that is shown, as stored: the one that a person chose, or else the newest */
  reading: Reading | null;
  /** the reading's, in text order; they point to actors as people's acts have them */
  mentions: Mention[];
  /** whom the mentions and statements name, as shown, each with the names that this report gives it */
  actors: Actor[];
  /** who speaks: the id of the actor, by that of the statement; nothing where nobody is named */
  speakers: Record<string, string>;
  /** all acts on it, oldest first, those taken back included */
  acts: ReportAct[];
}

/** What a store keeps as true of one report, but for the acts on it. */
export interface TruthOfReport {
  /** as read */
  report: Report;
  /** when it came into the store, ISO 8601 UTC */
  added: string;
  /** oldest first */
  readings: Reading[];
}

/** All that a store keeps as true of one report. */
export interface HistoryOfReport extends TruthOfReport {
  /** those on it, oldest first, those taken back included */
  acts: ReportAct[];
}

/** What became of a report handed to {@link Store.addReports}. */
export interface AddedReport {
  id: string;
  /**
   * false when the store held the report already; it then stays as it was, and a new reading of
   * the very same text is kept
   */
  added: boolean;
}

/** Counts over the whole store. */
export interface StoreCounts {
  /** not removed */
  reports: number;
  /** not rejected */
  statements: number;
  actors: number;
  /** all that were ever kept, those taken back included */
  acts: number;
}

/**
 * Where reports, readings and acts are kept. These three are never changed; everything else a
 * store answers is derived from them and can be rebuilt.
 * Every write is whole or not at all, also when the process is killed in the middle.
 * Errors are TrothErrors with `store/...` and `act/...` codes.
 */
export interface Store {
  /**
   * Keeps reports with their readings, all in one transaction. The same reading is kept once; of
   * several readings of a report the one that came last is shown, unless a person chose one. A report that a person removed
   * stays removed. Refuses (`model/invalid`) what does not fit the model.
   * @param at when, ISO 8601 UTC
   */
  addReports(items: readonly { report: Report; reading: Reading }[], at: string): Promise<AddedReport[]>;

  /** Which of these report ids the store holds (removed ones included). */
  held(ids: readonly string[]): Promise<Set<string>>;
  /** Which of these report ids the store shows: those that it holds and nobody removed. */
  shown(ids: readonly string[]): Promise<Set<string>>;

  /** One report with its statements and acts; null when the store does not hold it or a person removed it. */
  report(id: string): Promise<StoredReport | null>;

  /** One statement as shown; null when there is none. */
  statement(id: string): Promise<StatementRow | null>;

  /** Statements as shown, by their ids, in no order; those that are not there are left out. */
  statements(ids: readonly string[]): Promise<StatementRow[]>;

  /**
   * Keeps acts, all in one transaction, and derives anew what they bear on.
   * Refuses (`act/unknown-target`, `act/invalid`) an act on what does not exist, a span that
   * does not fit its text, an undo of an act that is undone already; taking back, or doing again, an
   * act on actors that a later one rests on (`act/blocked`); and anything but an undo on a report that
   * was taken out (`store/removed`). Only people act: nothing else sets an outcome.
   */
  addActs(acts: readonly Act[]): Promise<void>;

  /** All that is kept of one report, also of one that a person removed; null when the store does not hold it. */
  history(report: string): Promise<HistoryOfReport | null>;

  /** Every report that was ever kept, removed ones included, with its readings, in the order in which they came. */
  truth(): AsyncIterable<TruthOfReport>;

  /** All acts on actors, oldest first, those taken back included. They belong to no report. */
  actorActs(): Promise<ActorAct[]>;

  /** Everything that happened, newest first; only on one report when it is named, or only on actors. */
  acts(query?: PageRequest & { report?: string; on?: 'actors' }): Promise<Page<Act>>;

  /**
   * Lists. Unless told, what is searched for comes in order of relevance, the statements of one
   * report in text order, other reports and statements newest first, actors by statements.
   * What has no value to sort by comes last in either direction. A cursor that belongs to another
   * query is refused (`store/bad-cursor`). Rows that come in between two pages neither repeat nor
   * hide others; in order of relevance, rows may change places as the store grows.
   */
  listReports(query?: ReportQuery): Promise<Page<ReportSummary>>;
  listStatements(query?: StatementQuery): Promise<Page<StatementRow>>;
  /**
   * What people decided on the statements of a report, beside what the machine had said; null when the store does not
   * hold it or a person removed it.
   */
  decisions(report: string): Promise<ReportDecisions | null>;
  /** What people said of passages of the ledger, beside what the machine had said; what was said last comes last. */
  ledgerDecisions(): Promise<LedgerDecision[]>;
  listActors(query?: ActorQuery): Promise<Page<ActorSummary>>;
  /**
   * Statements that nobody accepted or rejected, those that a machine is least sure of first unless told: by the lowest
   * of its probabilities that it is a statement, of the speaker and of the kind.
   */
  listReview(query?: ReviewQuery): Promise<Page<ReviewItem>>;
  /**
   * How much was reviewed and what people found, by how sure the machine was.
   * @param query `lately`: since when decisions are counted by themselves, ISO 8601 UTC
   */
  reviewTally(query: ReviewFilters & { lately: string }): Promise<ReviewTally>;
  /**
   * Links of one sort that a machine made and nobody decided on, those that it is least sure of first unless told: for
   * each entry a passage once, beside the statement that it most likely bears on; of each statement the earlier one to
   * which it is joined, but for copies; pairs of statements in dispute.
   */
  listLinks(query: LinkQuery): Promise<LinkPage>;
  /**
   * How many links of each sort wait, and how many people decided on.
   * @param query `lately`: since when decisions are counted by themselves, ISO 8601 UTC
   */
  linkTally(query: LinkFilters & { lately: string }): Promise<LinkTally>;
  /**
   * One actor; of the id of one that was merged, what it was merged into, as in every filter by actor.
   * Null when no statement or mention names it and nobody added it.
   */
  actor(id: string): Promise<ActorSummary | null>;
  /** The names of an actor, with the number of reports that use each for it; most first. */
  actorNames(id: string): Promise<Facet[]>;
  /**
   * The entries that an actor holds, voices or is told, and who speaks for whom; null when there is no such actor.
   * Of a holder of whom people split something, the part counts that its id still leads to.
   */
  actorRecord(id: string, query: ActorRecordQuery): Promise<ActorRecord | null>;
  /** When an actor said what kind of thing, at most its 2,000 newest statements; null when there is no such actor. */
  actorLine(id: string, query?: ActorLineQuery): Promise<ActorLine | null>;

  /**
   * The ledger: undertakings with everything that voices them. Unless told, those voiced first most lately
   * come first; what has no day or due date comes last in either direction.
   */
  listEntries(query: EntryQuery): Promise<Page<EntryRow>>;
  /**
   * How many entries there are of each value of each filter, under all other filters. Of long facets those with
   * most entries are told, and what is filtered by.
   */
  entryFacets(query: EntryFacetQuery): Promise<EntryFacets>;
  /**
   * Open entries that wait for a look: overdue, due soon, or with something new since a day. One entry may stand in
   * several groups.
   */
  due(query: DueQuery): Promise<DueList>;
  /**
   * One entry by its id, or by that of any of its statements; null when the ledger has none.
   * @param today the day that its schedule is told for, `YYYY-MM-DD`
   */
  entry(id: string, today: string): Promise<EntryDetail | null>;
  /**
   * The same with the words around what it tells, and those through whom its words came.
   * @param stretch which of its statements and passages are told; all unless told
   */
  entryAround(id: string, today: string, stretch?: EntryStretch): Promise<EntryAround | null>;
  /** The same entries as {@link listEntries}, each with everything that voices it and bears on it. */
  listEntryDetails(query: EntryQuery): Promise<Page<EntryDetail>>;
  /**
   * What people did with an entry, oldest first, those taken back included: acts that name one of its statements,
   * and the parting of one that would stand in it otherwise. Null when the ledger has no such entry.
   */
  entryActs(id: string): Promise<LedgerAct[] | null>;
  /**
   * What a statement says, with every other that says it on the same occasion: of one that the ledger keeps,
   * within its entry. Worked out when it is asked for; of statements that the ledger does not keep at most some
   * 500 are followed, see `whole`. Null when there is no such statement, or a person rejected it.
   */
  utterance(statement: string): Promise<UtteranceDetail | null>;
  /** What was said and is due when: as items, or counted in bins where there are too many. */
  timeline(query: TimelineQuery): Promise<Timeline>;
  /**
   * Pairs of statements that do not go together: denials, contradictions, and what a speaker said otherwise before;
   * as a machine proposes, or in place of that as people say.
   * Those whose later statement is newest come first; those without a date last in either direction.
   */
  listDisputes(query?: DisputeQuery): Promise<Page<DisputeRow>>;
  /** How entries turned out, by who would have to act or who predicts, and by kind; those with most judged first. */
  scores(query?: ScoreQuery): Promise<Score[]>;
  /**
   * Who says what kind of thing to whom, how often, over all statements that name both and that nobody rejected; see
   * HELD_KINDS for whom counts as the one who says it. Those with most statements come first. Where a report does
   * not tell when something was said, its own date stands for that.
   * @param stateOf by which the relations are those of states: whose words count for which state on which day
   */
  relations(query?: RelationQuery, stateOf?: StateOf): Promise<Relations>;
  /** The statements that relations are made of, the latest first, each once; for states as {@link relations}. */
  relatedStatements(
    query: RelatedQuery,
    stateOf?: StateOf,
  ): Promise<{ items: RelatedStatement[]; total: number }>;
  /** A statement or what a report tells in its own voice, by its id, as acts on the ledger point to it; null when there is none. */
  passage(id: string): Promise<PassageRef | null>;
  /** The words of their reports around passages, by their ids, in no order; those that are not there are left out. */
  excerpts(passages: readonly string[]): Promise<Excerpt[]>;
  /** All acts on the ledger, oldest first, those taken back included. They belong to no report. */
  ledgerActs(): Promise<LedgerAct[]>;

  /** Dossiers, the one that somebody worked on last first. */
  dossiers(query?: DossierQuery): Promise<DossierSummary[]>;
  /**
   * A dossier as acts made it, one that was put away too; null when there is none, or its beginning was taken back.
   * What an item points at may be gone; it is told as lost.
   * @param today the day that schedules are told for, `YYYY-MM-DD`
   */
  dossier(id: string, today: string): Promise<DossierDetail | null>;
  /** All acts on a dossier, oldest first, those taken back included; none when there was never one. */
  dossierActs(id: string): Promise<DossierAct[]>;

  /** The outlets and languages that occur, with counts, for filters; most first. */
  reportFacets(): Promise<{ outlet: Facet[]; language: Facet[] }>;
  counts(): Promise<StoreCounts>;
  /** A number that grows with every write by any process, except of settings; to see that the store changed. */
  revision(): Promise<number>;

  /** A value of the store's own, such as whether the samples were added; null when never set. */
  setting(name: string): Promise<string | null>;
  setSetting(name: string, value: string): Promise<void>;

  /** Throws every derived table away and makes it anew from reports, readings and acts. */
  rebuild(): Promise<void>;
  /** Brings what has begun to its end and closes the store; what is asked later is refused (`store/closed`). */
  close(): Promise<void>;
}

/** How often a value occurs. */
export interface Facet {
  value: string;
  count: number;
}
