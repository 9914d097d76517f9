import type { ColumnType, Generated } from 'kysely';

/** A column that SQLite holds as bytes. It takes a Buffer and gives an ArrayBuffer back. */
type Bytes = ColumnType<ArrayBuffer, Uint8Array, Uint8Array>;

/**
 * The tables of the embedded store. `report`, `reading` and `act` are the truth and are only ever
 * added to; the tables from `shown_report` on are derived from them and can be made anew.
 * Data of the model is kept whole, as JSON that the model's schemas check; further columns repeat
 * of it what is searched, filtered and sorted by.
 */
export interface Tables {
  report: {
    /** order of arrival, from 1 */
    seq: Generated<number>;
    id: string;
    added: string;
    /** Report as JSON */
    body: string;
  };
  reading: {
    /** order of arrival, from 1 */
    seq: Generated<number>;
    id: string;
    /** seq of the report */
    report: number;
    /** Reading as JSON, packed */
    body: Bytes;
  };
  act: {
    /** order of arrival, from 1 */
    seq: Generated<number>;
    id: string;
    /** seq of the report; null for acts on actors, which belong to none */
    report: number | null;
    /** Act as JSON */
    body: string;
  };
  setting: { name: string; value: string };
  /** one row: how often the store was written to */
  revision: { number: number };

  /** A report that nobody removed. */
  shown_report: {
    /** seq of the report */
    seq: number;
    id: string;
    outlet: string | null;
    language: string | null;
    added: string;
    day: string | null;
    first_day: string | null;
    last_day: string | null;
    title_key: string | null;
    outlet_key: string | null;
    statements: number;
    unreviewed: number;
    /** ReportSummary without snippet, as JSON */
    body: string;
  };
  /** A statement as shown, with the details of its report that lists filter and sort by. */
  statement: {
    /** see statementSeq */
    seq: number;
    id: string;
    /** seq of the report */
    report: number;
    kind: string;
    form: string;
    review: string;
    /** id of the actor that speaks it */
    speaker: string | null;
    speaker_key: string | null;
    /** whether another statement encloses it, 1 or 0 */
    second_hand: number;
    /** that it is one, by the machine */
    probability: number | null;
    /** lowest of the probabilities that a machine gives it, see leastSure of the ledger */
    sure: number | null;
    /** that the machine is right about the speaker, and whether a person found it so, 1 or 0; see checksOf of the ledger */
    speaker_sure: number | null;
    speaker_right: number | null;
    kind_sure: number | null;
    kind_right: number | null;
    /** when a person accepted or rejected what a machine found; null where nobody did */
    decided: string | null;
    outlet: string | null;
    day: string | null;
    first_day: string | null;
    last_day: string | null;
    /** when it was said, or else when its report was published; EDTF */
    said: string | null;
    /** on what that rests, see SAID_BASES of the model; null where there is no date */
    said_basis: string | null;
    /** first and last day that it may mean, see dayKeys */
    first_said: string | null;
    last_said: string | null;
  };
  /** The statements of a report; packed together they take a third of the time and room. */
  report_statements: {
    /** seq of the report */
    seq: number;
    /** ReviewedStatements in text order, each as JSON on a line, packed */
    body: Bytes;
  };
  /** Whom a statement concerns, its speaker too. */
  statement_actor: {
    actor: string;
    statement: number;
    role: string;
    /** id that the reading gives; `actor` is what people's acts make of it */
    base: string;
    /** what it is called there */
    name: string;
  };
  /** What one report says of one actor. */
  report_actor: {
    /** seq of the report */
    report: number;
    actor: string;
    /** id that the reading gives; several of these may be one actor */
    base: string;
    /** how well the report knows it, 0 best; see actorRank */
    rank: number;
    /** ActorBody as JSON */
    body: string;
  };
  /** In how many reports an actor goes by a name. */
  actor_name: {
    actor: string;
    /** the name as a JSON string, so that any text stays what it is */
    name: string;
    reports: number;
  };
  /** An actor that some shown report names, or that people made. */
  actor: {
    seq: Generated<number>;
    id: string;
    type: string;
    name_key: string | null;
    statements: number;
    addressed: number;
    reports: number;
    /** Actor as JSON */
    body: string;
  };
  /** What the ledger compares: statements that are not rejected, and what reports tell in their own voice. */
  passage: {
    /** of a statement that of its own row; what is narrated has the places behind the report's statements */
    seq: number;
    id: string;
    /** whether the ledger keeps it, 1 or 0 */
    kept: number;
    /** see wordingOf of the ledger */
    wording: string;
    /** what orders it, see timeKey of the ledger */
    time: string;
    /** whether it is linked, 1 or 0: the first of its wording; only these are compared and found by what follows */
    linked: number;
    /** Passage as JSON */
    body: string;
  };
  /** To what a linked statement leads. */
  lead: {
    passage: number;
    /** Leading as JSON */
    body: string;
    /** see packClosest */
    closest: Bytes;
  };
  /** Who would act by linked kept statements, of each kind; by the ids that readings give. The time is the passage's. */
  kept_holder: { kind: string; holder: string; time: string; passage: number };
  /** Whom reports name, by the ids that readings give. */
  named_actor: { report: number; actor: string };
  /** That two kept statements may be one; only those likely enough. */
  likeness: {
    /** seq of the passage */
    later: number;
    /** seq of the passage */
    earlier: number;
    /** probability that they are */
    score: number;
    /** whether they are one utterance, and whether that came through one origin; 1 or 0 */
    utterance: number;
    origin: number;
    /** why, a list of words as JSON */
    reasons: string;
  };
  /** That a passage may bear on a kept statement; only those likely enough. */
  proposal: {
    /** seq of the kept statement's passage */
    promise: number;
    /** seq of the passage */
    passage: number;
    /** probability that it does */
    score: number;
    /** Proposal as JSON */
    body: string;
  };
  /** That two statements do not go together: what a machine finds likely enough, and what people say. */
  dispute: {
    seq: Generated<number>;
    /** seqs of the passages */
    earlier: number;
    later: number;
    sort: string;
    /** probability; null where a person says so */
    score: number | null;
    /** first day of the later one's report; null when unknown */
    day: string | null;
    /** id of the act by which a person says so; null where a machine proposes it */
    act: string | null;
    /** 0 where a machine proposes it and a person said something of the two, else 1 */
    shown: number;
    /** Dispute of the ledger as JSON */
    body: string;
  };
  /** An entry of the ledger. */
  entry: {
    /** seq of its first statement's passage */
    seq: number;
    id: string;
    kind: string;
    /** who would have to act, or who predicts; by the id that readings give */
    holder: string | null;
    /** how likely it was said to be, the ends of a band of probabilities */
    low: number | null;
    high: number | null;
    outcome: string;
    evidence: string;
    condition: string;
    due: string | null;
    first_due: string | null;
    last_due: string | null;
    first_day: string | null;
    last_day: string | null;
    statements: number;
    reports: number;
    utterances: number;
    origins: number;
  };
  /** How many entries of a kind one who would have to act or predicts has; SQLite counts them as they are written. */
  holder_score: {
    /** by the id that readings give; empty for those of nobody who is named */
    holder: string;
    kind: string;
    /** that people judged, see RATED of the ledger */
    rated: number;
    entries: number;
  };
  /** Which entry a kept statement stands in, and what of it the entry is made of; those of one entry lie together. */
  entry_statement: {
    /** seq of the entry */
    entry: number;
    /** seq of the passage */
    passage: number;
    /** seq of the passage that its origin begins with */
    origin: number;
    /** StoredVoice as JSON: an entry is made anew from these, without its passages */
    body: string;
  };
  /** A dossier as acts made it. */
  dossier: {
    /** seq of the act that began it */
    seq: number;
    id: string;
    /** whether it was put away, 1 or 0 */
    away: number;
    /** DossierSummary without `holds`, as JSON */
    body: string;
  };
  /** What a dossier holds; ids of statements, actors and reports, of entries that of the statement they are held by. */
  dossier_item: { dossier: string; item: string; sort: string; thing: string };
  /** By what linked passages are found, report by report. */
  found_terms: {
    /** seq of the report */
    report: number;
    /** first day of the report's date, `YYYY-MM-DD`; empty when unknown */
    day: string;
    /** whom the report names, by the ids that readings give, as JSON */
    named: string;
    /** see packTerms */
    body: Bytes;
  };
  /** The same of many reports, the other way round: see FoundIndex, which reads it into memory. */
  found_segment: {
    /** rising, never one that was used before: of a report that is in several segments the last one holds */
    seq: number;
    /** see packPart */
    names: string;
    body: Bytes;
  };
  /** The reports that no segment holds as they are now. */
  found_loose: { report: number };
  /** The same of what leads to passages: see LeadingIndex. */
  leading_segment: {
    seq: number;
    /** see packPart */
    names: string;
    body: Bytes;
  };
  leading_loose: { report: number };
  /** full text; rowid is the report's seq */
  report_text: { rowid: number; title: string; text: string };
  /** full text; rowid is the statement's seq */
  statement_text: { rowid: number; content: string; speaker: string; cue: string };
  /** full text; rowid is the actor's seq */
  actor_text: { rowid: number; names: string };
}

/** Statements that one report can have, and what it tells in its own voice with them. */
export const MOST_STATEMENTS = 2 ** 20;

/** The seq of the report that a statement stands in, and its place there. */
export function statementPlace(seq: number): { report: number; place: number } {
  const place = seq % MOST_STATEMENTS;
  return { report: (seq - place) / MOST_STATEMENTS, place };
}

/**
 * The seq of a statement: that of its report and its place in it, so that those of one report lie
 * together, in text order.
 * @param place 0-based, under {@link MOST_STATEMENTS}
 */
export function statementSeq(report: number, place: number): number {
  return report * MOST_STATEMENTS + place;
}
