import { type Kysely, type Selectable, sql } from 'kysely';
import type { Lead } from '../../../../ledger/index.ts';
import { MOST_STATEMENTS, statementPlace, type Tables } from '../../tables.ts';
import { lastOfFull } from '../closest.ts';
import type { Leading, LeadTo } from './leading.ts';
import {
  addLeading,
  type GrowingLeadingPart,
  growingLeadingPart,
  type LeadingPart,
  type LeadingStatement,
  packLeading,
  setLast,
  unpackLeading,
} from './leading-part.ts';
import { leadingSearch, type Reachable } from './leading-search.ts';
import type { Names } from './names.ts';
import { type Segmented, type Sort, segmented } from './segmented.ts';

/**
 * By what the linked statements of a store lead to passages, in memory: by words and by whom they concern, each with how
 * close a passage must be to come among the closest. Of thousands that have a word of a report hardly any come to lead
 * to it; the others need not be read. What is put of a report must be in its rows of `lead`.
 */
export interface LeadingIndex
  extends Pick<Segmented<LeadingPart, LeadingStatement[]>, 'ready' | 'put' | 'forget'> {
  /**
   * The statements of other reports, by their seqs, that may lead to passages of one; see LeadingSearch.
   * @param report seq
   * @param named whom it names
   * @param own passages of it
   */
  leadingTo(report: number, named: readonly string[], own: readonly Reachable[]): Map<number, LeadTo[]>;
  /**
   * Notes the last that a statement leads to now, in memory alone: it must come closer than the one before. Where what it
   * leads to became fewer, its report must be put anew.
   * @param statement seq
   */
  setLast(statement: number, last: Lead | null): void;
}

/**
 * Nothing is read yet.
 * @param names of actors, as numbers: other indexes may have the same
 * @param most reports of a segment
 */
export function leadingIndex(names: Names, most?: number): LeadingIndex {
  const held = segmented(sortOf(names), most);
  const search = leadingSearch();
  return {
    ...held,
    leadingTo: (report, named, own) => search.leadingTo(held.parts(), report, named, own),
    setLast(seq, last) {
      const { report, place } = statementPlace(seq);
      const at = held.placeOf(report);
      if (!at) return;
      const { starts, reportOf, within } = at.part;
      const from = starts.values[at.place] as number;
      for (let one = from; one < reportOf.length && reportOf.values[one] === at.place; one += 1)
        if (within.values[one] === place) setLast(at.part, one, last);
    },
  };
}

function sortOf(names: Names): Sort<LeadingPart, GrowingLeadingPart, LeadingStatement[]> {
  return {
    segments: 'leading_segment',
    loose: 'leading_loose',
    growing: growingLeadingPart,
    add: addLeading,
    pack: packLeading,
    unpack: (stored) => unpackLeading(stored, names),
    readLoose,
  };
}

/** Of a report that leads to nothing, nothing. */
async function readLoose(trx: Kysely<Tables>): Promise<{ report: number; what: LeadingStatement[] }[]> {
  const { rows } = await sql<{ report: number } & Nullable<Selectable<Tables['lead']>>>`
    select report, passage, body, closest from leading_loose
    left join lead on passage >= report * ${MOST_STATEMENTS} and passage < (report + 1) * ${MOST_STATEMENTS}
    order by report, passage`.execute(trx);
  const reports = new Map<number, LeadingStatement[]>();
  for (const { report, passage, body, closest } of rows) {
    const statements = reports.get(report) ?? [];
    reports.set(report, statements);
    if (passage !== null && body !== null && closest !== null)
      statements.push(leadingStatement({ passage, body, closest }));
  }
  return [...reports].map(([report, what]) => ({ report, what }));
}

/** What is held of a row of `lead`. */
export function leadingStatement({ passage, body, closest }: Selectable<Tables['lead']>): LeadingStatement {
  return {
    ...(JSON.parse(body) as Leading),
    place: statementPlace(passage).place,
    last: lastOfFull(new Float64Array(closest)),
  };
}

type Nullable<T> = { [K in keyof T]: T[K] | null };
