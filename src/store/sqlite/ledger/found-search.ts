import {
  closeness,
  closestOf,
  LEAST_CLOSENESS,
  type Lead,
  leadBy,
  loadWords,
  MOST_COMPARED,
  type Role,
  type Term,
  type Traits,
} from '../../../ledger/index.ts';
import { statementSeq } from '../tables.ts';
import { ELSEWHERE, type FoundPart } from './found-part.ts';
import { unpackRole } from './found-terms.ts';
import type { Numbers } from './numbers.ts';

/** A passage, by its seq, to which a statement leads. */
export interface LeadTo extends Lead {
  passage: number;
}

/** A statement that leads to others. */
export interface Leading extends Traits {
  role: Role;
}

/** What is noted of a part while it is searched: of one after the other in the same memory. */
interface Notes {
  /** by the place of a report, in which round it was last found to name somebody who was asked for */
  met: Int32Array;
  round: number;
  /** by the place of a passage, how close it is; 0 but while that is asked */
  sums: Float64Array;
}

/** Looks in parts up to what statements lead. */
export interface FoundSearch {
  /**
   * The passages of other reports to which a statement leads, the closest first; see leadTo of the ledger.
   * @param report seq of the statement's own
   */
  closest(parts: readonly FoundPart[], report: number, leading: Leading): LeadTo[];
}

/** Makes the memory that a search takes, to be used for many. */
export function foundSearch(): FoundSearch {
  const notes: Notes = { met: new Int32Array(0), round: 0, sums: new Float64Array(0) };
  return { closest: (parts, report, leading) => closest(notes, parts, report, leading) };
}

/** Leads that are gathered before the closest of them are kept. */
const GATHERED = 8 * MOST_COMPARED;

function closest(
  notes: Notes,
  parts: readonly FoundPart[],
  report: number,
  { role, terms, actors }: Leading,
): LeadTo[] {
  if (closeness(loadWords(), terms) < LEAST_CLOSENESS) return [];
  let leads: LeadTo[] = [];
  let least = LEAST_CLOSENESS;
  for (const part of parts) {
    const found = withAny(notes, part, terms, actors);
    const { sums } = notes;
    for (const passage of found) {
      const close = sums[passage] as number;
      sums[passage] = 0;
      if (close < least) continue;
      const place = part.reportOf.values[passage] as number;
      const other = part.reports.values[place] as number;
      if (other === report) continue;
      const lead = leadBy(close, role, {
        role: { ...unpackRole(part.roles.values[passage] as number), day: part.days[place] as string },
        // Ties have no sign, see hashOf.
        tie: (part.ties.values[passage] as number) >>> 0,
      });
      if (!lead) continue;
      leads.push({ ...lead, passage: statementSeq(other, part.within.values[passage] as number) });
      if (leads.length < GATHERED) continue;
      leads = closestOf(leads);
      least = leads.at(-1)?.closeness ?? least;
    }
  }
  return closestOf(leads);
}

/** The passages that have any of some words, in reports that name any of some actors; adds up how close they are. */
function withAny(notes: Notes, part: FoundPart, terms: readonly Term[], actors: readonly string[]): number[] {
  const naming = reportsNaming(notes, part, actors);
  if (naming.length === 0) return [];
  if (notes.sums.length < part.reportOf.length) notes.sums = new Float64Array(2 * part.reportOf.length);
  const { sums } = notes;
  const words = loadWords();
  const found: number[] = [];
  // In the order of the words, as closeness adds them up: so both come to the same sums to the last digit.
  for (const term of terms) {
    const weight = words.weight(term);
    const having = part.having(term);
    const meet = (passage: number) => {
      const sum = sums[passage] as number;
      if (sum === 0) found.push(passage);
      sums[passage] = sum + weight;
    };
    if (naming.length * SEARCHED < having.length) searchFor(part, having, naming, meet);
    else goThrough(notes, part, having, meet);
  }
  return found;
}

/** Passages gone through in the time that it takes to look up those of one report among them. */
const SEARCHED = 12;

/** The places of the reports that name any of some actors, and they are met in this round. */
function reportsNaming(notes: Notes, part: FoundPart, actors: readonly string[]): number[] {
  const { reports } = part;
  if (notes.met.length < reports.length) notes.met = new Int32Array(2 * reports.length);
  notes.round += 1;
  const { met, round } = notes;
  const places: number[] = [];
  for (const actor of actors) {
    const { values, length } = part.naming(actor);
    for (let at = 0; at < length; at += 1) {
      const place = values[at] as number;
      if (met[place] === round || reports.values[place] === ELSEWHERE) continue;
      met[place] = round;
      places.push(place);
    }
  }
  return places;
}

/** Meets of some passages those of reports that are met in this round. */
function goThrough(
  { met, round }: Notes,
  { reportOf }: FoundPart,
  { values, length }: Readonly<Numbers>,
  meet: (passage: number) => void,
): void {
  for (let at = 0; at < length; at += 1) {
    const passage = values[at] as number;
    if (met[reportOf.values[passage] as number] === round) meet(passage);
  }
}

/** The same, looking up those of each of these reports: quicker where they are few. */
function searchFor(
  { starts, reportOf }: FoundPart,
  { values, length }: Readonly<Numbers>,
  naming: readonly number[],
  meet: (passage: number) => void,
): void {
  for (const place of naming) {
    const start = starts.values[place] as number;
    const end = place + 1 < starts.length ? (starts.values[place + 1] as number) : reportOf.length;
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[middle] as number) < start) low = middle + 1;
      else high = middle;
    }
    for (; low < length && (values[low] as number) < end; low += 1) meet(values[low] as number);
  }
}
