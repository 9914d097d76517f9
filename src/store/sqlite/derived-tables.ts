import { type Kysely, sql } from 'kysely';
import { RATED } from '../../ledger/index.ts';
import type { Tables } from './tables.ts';

/** Words are runs of letters and digits, compared without case and marks. */
const WORDS = `tokenize = "unicode61 remove_diacritics 2"`;

const DERIVED_TABLES = {
  shown_report: `create table shown_report (
    seq integer primary key, id text not null unique, outlet text, language text, added text not null,
    day text, first_day text, last_day text, title_key text, outlet_key text,
    statements integer not null, unreviewed integer not null, body text not null)`,
  statement: `create table statement (
    seq integer primary key, id text not null, report integer not null, kind text not null, form text not null,
    review text not null, speaker text, speaker_key text, second_hand integer not null, probability real, sure real,
    speaker_sure real, speaker_right integer, kind_sure real, kind_right integer, decided text, outlet text,
    day text, first_day text, last_day text, said text, said_basis text, first_said text, last_said text)`,
  report_statements: 'create table report_statements (seq integer primary key, body blob not null)',
  statement_actor: `create table statement_actor (
    actor text not null, statement integer not null, role text not null, base text not null, name text not null,
    primary key (actor, statement, role, base, name)) without rowid`,
  report_actor: `create table report_actor (
    report integer not null, actor text not null, base text not null, rank integer not null, body text not null,
    primary key (report, actor, base)) without rowid`,
  actor_name: `create table actor_name (
    actor text not null, name text not null, reports integer not null,
    primary key (actor, name)) without rowid`,
  actor: `create table actor (
    seq integer primary key, id text not null unique, type text not null, name_key text,
    statements integer not null, addressed integer not null, reports integer not null, body text not null)`,
  passage: `create table passage (
    seq integer primary key, id text not null, kept integer not null, wording text not null, time text not null,
    linked integer not null, body text not null)`,
  kept_holder: `create table kept_holder (
    kind text not null, holder text not null, time text not null, passage integer not null,
    primary key (kind, holder, time)) without rowid`,
  lead: 'create table lead (passage integer primary key, body text not null, closest blob not null)',
  named_actor: `create table named_actor (
    report integer not null, actor text not null, primary key (report, actor)) without rowid`,
  likeness: `create table likeness (
    later integer not null, earlier integer not null, score real not null,
    utterance integer not null, origin integer not null, reasons text not null,
    primary key (later, earlier)) without rowid`,
  proposal: `create table proposal (
    promise integer not null, passage integer not null, score real not null, body text not null,
    primary key (promise, passage)) without rowid`,
  dispute: `create table dispute (
    seq integer primary key, earlier integer not null, later integer not null, sort text not null, score real,
    day text, act text, shown integer not null, body text not null)`,
  entry: `create table entry (
    seq integer primary key, id text not null, kind text not null, holder text, low real, high real,
    outcome text not null, evidence text not null, condition text not null, due text, first_due text, last_due text,
    first_day text, last_day text, statements integer not null, reports integer not null,
    utterances integer not null, origins integer not null)`,
  entry_statement: `create table entry_statement (
    entry integer not null, passage integer not null, origin integer not null, body text not null,
    primary key (entry, passage)) without rowid`,
  holder_score: `create table holder_score (
    holder text not null, kind text not null, rated integer not null, entries integer not null,
    primary key (holder, kind)) without rowid`,
  dossier: `create table dossier (
    seq integer primary key, id text not null unique, away integer not null, body text not null)`,
  dossier_item: `create table dossier_item (
    dossier text not null, item text not null, sort text not null, thing text not null,
    primary key (dossier, item)) without rowid`,
  found_terms: `create table found_terms (
    report integer primary key, day text not null, named text not null, body blob not null)`,
  found_segment: `create table found_segment (
    seq integer primary key, names text not null, body blob not null)`,
  found_loose: 'create table found_loose (report integer primary key)',
  leading_segment: `create table leading_segment (
    seq integer primary key, names text not null, body blob not null)`,
  leading_loose: 'create table leading_loose (report integer primary key)',
  report_text: `create virtual table report_text using fts5 (title, text, ${WORDS})`,
  statement_text: `create virtual table statement_text using fts5 (content, speaker, cue, ${WORDS})`,
  actor_text: `create virtual table actor_text using fts5 (names, ${WORDS})`,
} as const;

/** Derived tables of earlier versions. */
const FORMER_TABLES = ['kept_trait', 'passage_term', 'first_passage', 'entry_body', 'found_report', 'trait'];

/** What lists of entries are filtered by: each way of sorting has an index with all of it, so that no rows are read. */
const ENTRY_FILTERS = ['kind', 'outcome', 'evidence', 'condition', 'first_due', 'last_due', 'first_day'];

/**
 * Indexes. They are there before rows come: one that is made of all rows at once has no room on its pages, so that what
 * comes afterwards splits them, and of each report half as many pages again are written.
 */
const INDEXES = [
  'create index report_actor_best on report_actor (actor, base, rank, report)',
  'create index likeness_earlier on likeness (earlier, later)',
  // Machines find a pair once, people may judge it besides.
  'create unique index dispute_proposed on dispute (earlier, later) where act is null',
  'create index dispute_earlier on dispute (earlier)',
  'create index dispute_later on dispute (later)',
  'create index dispute_act on dispute (act) where act is not null',
  'create index dispute_hidden on dispute (shown) where shown = 0',
  // With the origin, so that whoever looks for that need not read what entries are made of.
  'create index entry_statement_passage on entry_statement (passage, origin)',
  // Of the copies of a passage the linked one comes first but for a moment, and is found without looking at the others.
  'create index passage_wording on passage (wording, time, linked)',
  'create index statement_id on statement (id)',
  'create index shown_report_day on shown_report (day)',
  'create index shown_report_outlet on shown_report (outlet)',
  'create index passage_loose on passage (time, linked) where kept = 0',
  'create index proposal_passage on proposal (passage, promise, score)',
  // Every column that a filter of statements names, so that lists and counts need the index alone.
  'create index statement_day on statement (day, report, kind, review, form, outlet, speaker, first_day, last_day)',
  'create index statement_speaker on statement (speaker, day, report, kind, review, form)',
  'create index statement_speaker_key on statement (speaker_key, report)',
  'create index statement_sure on statement (sure, report, kind, review, form)',
  'create index statement_kind on statement (kind, review, day, report)',
  // What the timeline counts, kind by kind.
  'create index statement_said on statement (kind, review, first_said, last_said)',
  'create index statement_outlet on statement (outlet, day, report, kind, review, form)',
  // Whom statements are directed at, and who would have to act, statement by statement.
  'create index statement_actor_role on statement_actor (role, statement, actor)',
  'create index actor_statements on actor (statements, id)',
  'create index actor_name_key on actor (name_key, id)',
  'create index actor_reports on actor (reports, id)',
  // The queues of links go by these.
  'create index proposal_score on proposal (score, promise, passage)',
  'create index likeness_score on likeness (score, earlier, later)',
  'create index dispute_score on dispute (score, earlier, later, shown) where act is null',
  'create index dispute_day on dispute (day, sort, shown)',
  ...['first_day', 'last_day', 'last_due', 'statements', 'origins'].map(
    (column) =>
      `create index entry_${column} on entry (${[column, ...ENTRY_FILTERS.filter((one) => one !== column)].join(', ')})`,
  ),
  'create index entry_score on entry (holder, kind, outcome, low, high)',
  'create index holder_score_best on holder_score (rated desc, entries desc, holder)',
];

/** What counts and configures as rows come. */
const TRIGGERS = [
  // Who has most is asked of all entries at once: counted as they come and go, by SQLite itself, whoever writes them.
  `create trigger entry_comes after insert on entry begin
    insert into holder_score (holder, kind, rated, entries)
    values (coalesce(new.holder, ''), new.kind, ${isRated('new')}, 1)
    on conflict (holder, kind) do update set rated = rated + excluded.rated, entries = entries + 1;
  end`,
  `create trigger entry_goes after delete on entry begin
    update holder_score set rated = rated - ${isRated('old')}, entries = entries - 1
    where holder = coalesce(old.holder, '') and kind = old.kind;
    delete from holder_score where holder = coalesce(old.holder, '') and kind = old.kind and entries = 0;
  end`,
  // A word in a title counts as much as four in the text: titles are short and say what it is about.
  `insert into report_text (report_text, rank) values ('rank', 'bm25(4.0, 1.0)')`,
];

/** Whether people judged an entry, 1 or 0. */
function isRated(row: 'new' | 'old'): string {
  return `(${row}.outcome in (${RATED.map((outcome) => `'${outcome}'`).join(', ')}))`;
}

/** Makes the derived tables, empty, with all that it takes to fill them. */
export async function createDerivedTables(db: Kysely<Tables>): Promise<void> {
  for (const statement of [...Object.values(DERIVED_TABLES), ...INDEXES, ...TRIGGERS])
    await sql.raw(statement).execute(db);
}

/** Takes the derived tables away, whichever of them there are. */
export async function dropDerivedTables(db: Kysely<Tables>): Promise<void> {
  for (const table of [...Object.keys(DERIVED_TABLES), ...FORMER_TABLES]) {
    await sql`drop table if exists ${sql.table(table)}`.execute(db);
  }
}
