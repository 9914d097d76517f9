import type { Kysely } from 'kysely';
import type { Tables } from '../../tables.ts';
import {
  addFound,
  type FoundPart,
  type FoundReport,
  type GrowingFoundPart,
  growingFoundPart,
  packFound,
  unpackFound,
} from './found-part.ts';
import { foundSearch } from './found-search.ts';
import type { Leading, LeadTo } from './leading.ts';
import type { Names } from './names.ts';
import { type Segmented, type Sort, segmented } from './segmented.ts';

/**
 * By what the linked passages of a store are found, in memory: by their telling words and days, and by whom their
 * reports name. A statement goes through all passages that have a word of it, which no index on the disk does as quickly
 * where thousands of reports name whom it concerns. What is put of a report must be in its row of `found_terms`, which
 * is not there where nothing of it is found.
 */
export interface FoundIndex extends Pick<Segmented<FoundPart, FoundReport>, 'ready' | 'put' | 'forget'> {
  /**
   * The passages of other reports to which a statement leads, the closest first; see leadTo of the ledger.
   * @param report seq of the statement's own
   */
  closest(report: number, leading: Leading): LeadTo[];
}

/**
 * Nothing is read yet.
 * @param names of actors, as numbers: other indexes may have the same
 * @param most reports of a segment
 */
export function foundIndex(names: Names, most?: number): FoundIndex {
  const held = segmented(sortOf(names), most);
  const search = foundSearch();
  return { ...held, closest: (report, leading) => search.closest(held.parts(), report, leading) };
}

function sortOf(names: Names): Sort<FoundPart, GrowingFoundPart, FoundReport> {
  return {
    segments: 'found_segment',
    loose: 'found_loose',
    growing: growingFoundPart,
    add: addFound,
    pack: packFound,
    unpack: (stored) => unpackFound(stored, names),
    readLoose,
  };
}

/** Of a report that has no row, nothing. */
async function readLoose(trx: Kysely<Tables>): Promise<{ report: number; what: FoundReport }[]> {
  const rows = await trx
    .selectFrom('found_loose')
    .leftJoin('found_terms', 'found_terms.report', 'found_loose.report')
    .select(['found_loose.report', 'day', 'named', 'body'])
    .orderBy('found_loose.report')
    .execute();
  return rows.map(({ report, day, named, body }) => ({
    report,
    what: {
      day: day ?? '',
      named: JSON.parse(named ?? '[]') as string[],
      packed: new Int32Array(body ?? new ArrayBuffer(0)),
    },
  }));
}
