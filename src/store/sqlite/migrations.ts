import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** One step from the version before to `version`. */
interface Migration {
  /** 1, 2, 3… without gaps */
  version: number;
  /** what it is for */
  purpose: string;
  /** changes the tables of the truth; derived tables need nothing here, they are made anew */
  statements: readonly string[];
}

/**
 * The steps that bring a store to the present version, oldest first. A step that was released is
 * never changed. A change of the derived tables alone is a step without statements.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    purpose: 'reports, readings, acts, settings',
    statements: [
      'create table report (seq integer primary key autoincrement, id text not null unique, added text not null, body text not null)',
      'create table reading (seq integer primary key autoincrement, id text not null unique, report integer not null references report (seq), body blob not null)',
      'create index reading_report on reading (report)',
      'create table act (seq integer primary key autoincrement, id text not null unique, report integer not null references report (seq), body text not null)',
      'create index act_report on act (report)',
      'create table setting (name text primary key, value text not null) without rowid',
      'create table revision (number integer not null)',
      'insert into revision (number) values (0)',
    ],
  },
  { version: 2, purpose: 'statements as shown say what speaker and kind may be', statements: [] },
  {
    version: 3,
    purpose: 'acts on actors, which belong to no report',
    statements: [
      'create table act_of_any (seq integer primary key autoincrement, id text not null unique, report integer references report (seq), body text not null)',
      'insert into act_of_any (seq, id, report, body) select seq, id, report, body from act order by seq',
      'drop table act',
      'alter table act_of_any rename to act',
      'create index act_report on act (report)',
    ],
  },
  { version: 4, purpose: 'statements as shown tell hedges and quantities', statements: [] },
  { version: 5, purpose: 'the ledger', statements: [] },
  { version: 6, purpose: 'the ledger compares anew, and tells who scores', statements: [] },
  {
    version: 7,
    purpose: 'the ledger compares only the first of several copies, and tells disputes',
    statements: [],
  },
  { version: 8, purpose: 'the ledger compares a statement with what is closest to it', statements: [] },
  {
    version: 9,
    purpose:
      'entries are made anew from little of their statements; statements are found by when they were said, and they and links by what machines are least sure of; acts that belong to no report are found by their type, those on a dossier by it',
    // The expressions are those of loadActsOfNoReport and loadDossierActs: an index is taken for the very same alone.
    statements: [
      `create index act_type on act (body ->> 'type') where report is null`,
      `create index act_dossier on act (body ->> 'dossier') where report is null`,
    ],
  },
  {
    version: 10,
    purpose:
      'what statements are found by lies together by whom they concern, what they lead to is packed; entries are counted by holder',
    statements: [],
  },
  {
    version: 11,
    purpose:
      'the ledger compares a statement with what has a single telling word of it in common, and joins by other weights',
    statements: [],
  },
  {
    version: 12,
    purpose:
      'a statement leads to others also by the words around it and by days; what bears on it is told by other trees',
    statements: [],
  },
  {
    version: 13,
    purpose:
      'what a report tells close to a promise of its own, and what refuses a demand there, is proposed as well; dates that end alike are the same, what tells a promise is joined to it, and whose a ministry is by its name is concerned',
    statements: [],
  },
  {
    version: 14,
    purpose:
      'what only points back to what stands right before it answers that, or is joined to it; a refusal with words of a demand before it and an accusation of breach answer as well; other deadlines part, and addressees that are only described do not; what stands inside of another comes before it',
    statements: [],
  },
  {
    version: 15,
    purpose:
      'a claim that tells a promise and what came next is proposed, words of a condition lead to passages, and what bears on an entry is told by other trees',
    statements: [],
  },
  {
    version: 16,
    purpose:
      'by what passages are found is held in memory and not in full text; statements that are one with another are found by the week',
    statements: [],
  },
  {
    version: 17,
    purpose: 'by what passages are found is kept in segments that are read whole',
    statements: [],
  },
  {
    version: 18,
    purpose: 'the reports of an outlet are found by an index',
    statements: [],
  },
  {
    version: 19,
    purpose: 'by what statements lead to passages is kept in segments that are read whole',
    statements: [],
  },
];

/** The version that this code writes. */
export const LATEST_VERSION = MIGRATIONS.length;

/**
 * Brings the truth of a store from a version to the latest, within the transaction it is given.
 * The derived tables must be made anew afterwards.
 */
export async function migrate(db: Kysely<Tables>, from: number): Promise<void> {
  for (const { version, statements } of MIGRATIONS) {
    if (version <= from) continue;
    for (const statement of statements) await sql.raw(statement).execute(db);
    await sql.raw(`pragma user_version = ${version}`).execute(db);
  }
}
