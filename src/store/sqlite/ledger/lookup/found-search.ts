import {
  closeness,
  closestOf,
  LEAST_CLOSENESS,
  leadBy,
  loadWords,
  MOST_COMPARED,
  prefixFor,
  type Term,
} from '../../../../ledger/index.ts';
import { statementSeq } from '../../tables.ts';
import type { FoundPart } from './found-part.ts';
import { unpackRole } from './found-terms.ts';
import type { Leading, LeadTo } from './leading.ts';
import { placeOf, type Run } from './numbers.ts';
import { ELSEWHERE } from './part.ts';

/** What is noted of a part while it is searched: of one after the other in the same memory. */
interface Notes {
  /** rises with each search of a part */
  round: number;
  /** by the place of a report, the round in which it was last found to name somebody who was asked for */
  naming: Int32Array;
  /** by the place of a passage, the round in which it was last met; how close it was found then */
  met: Int32Array;
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
  const notes = { round: 0, naming: new Int32Array(0), met: new Int32Array(0), sums: new Float64Array(0) };
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
  const keepClosest = () => {
    leads = closestOf(leads);
    least = leads.at(-1)?.closeness ?? least;
  };
  // What came last is most likely close, and the closer the last of what is found, the fewer are looked at.
  for (let number = parts.length - 1; number >= 0; number -= 1) {
    const part = parts[number] as FoundPart;
    const found = closeIn(notes, part, terms, actors, least);
    const { sums } = notes;
    for (const passage of found) {
      const close = sums[passage] as number;
      if (close < least) continue;
      const place = part.reportOf.values[passage] as number;
      const other = part.reports.values[place] as number;
      if (other === report) continue;
      const lead = leadBy(close, role, {
        role: unpackRole(part.roles.values[passage] as number, part.days[place] as string),
        // Ties have no sign, see hashOf.
        tie: (part.ties.values[passage] as number) >>> 0,
      });
      if (!lead) continue;
      leads.push({ ...lead, passage: statementSeq(other, part.within.values[passage] as number) });
      if (leads.length >= GATHERED) keepClosest();
    }
    if (leads.length > MOST_COMPARED) keepClosest();
  }
  return closestOf(leads);
}

/**
 * The passages of a part, in reports that name any of some actors, that have a word without which none is as close as
 * `least`: the more parts were searched, the fewer. Adds up how close they are, in the order of the words, as closeness
 * does: so both come to the same sums to the last digit.
 * @param terms the heaviest first
 */
function closeIn(
  notes: Notes,
  part: FoundPart,
  terms: readonly Term[],
  actors: readonly string[],
  least: number,
): number[] {
  makeRoom(notes, part);
  const naming = reportsNaming(notes, part, actors);
  const found: number[] = [];
  if (naming.length === 0) return found;
  const words = loadWords();
  const prefix = prefixFor(words, terms, least).length;
  for (const [place, term] of terms.entries()) {
    const isAlone = place >= prefix;
    if (isAlone && found.length === 0) return found;
    const run = part.having(term);
    const length = run.end - run.start;
    const weight = words.weight(term);
    if (isAlone && SEARCHED * found.length < length && found.length < naming.length)
      lookUp(notes, run, found, weight);
    else if (SEARCHED * naming.length < length) searchFor(notes, part, run, naming, found, weight, isAlone);
    else goThrough(notes, part, run, found, weight, isAlone);
  }
  return found;
}

/** Passages gone through in the time that it takes to look up one among them, or those of one report. */
const SEARCHED = 12;

function makeRoom(notes: Notes, { reports, reportOf }: FoundPart): void {
  if (notes.naming.length < reports.length) notes.naming = new Int32Array(2 * reports.length);
  if (notes.met.length >= reportOf.length) return;
  notes.met = new Int32Array(2 * reportOf.length);
  notes.sums = new Float64Array(2 * reportOf.length);
}

/** The places of the reports that name any of some actors, and notes them for this round. */
function reportsNaming(notes: Notes, part: FoundPart, actors: readonly string[]): number[] {
  notes.round += 1;
  const { naming, round } = notes;
  const places: number[] = [];
  for (const actor of actors) {
    const { values, start, end } = part.concerning(actor);
    for (let at = start; at < end; at += 1) {
      const place = values[at] as number;
      if (naming[place] === round || part.reports.values[place] === ELSEWHERE) continue;
      naming[place] = round;
      places.push(place);
    }
  }
  return places;
}

/**
 * Adds the weight of a word to a passage that has it.
 * @param found those that were met in this round
 * @param isAlone whether the word alone, with those after it, is not enough for one that was not met
 */
function add(
  { round, met, sums }: Notes,
  passage: number,
  found: number[],
  weight: number,
  isAlone: boolean,
): void {
  if (met[passage] === round) {
    sums[passage] = (sums[passage] as number) + weight;
  } else if (!isAlone) {
    met[passage] = round;
    sums[passage] = weight;
    found.push(passage);
  }
}

/** Adds the weight of a word to those of its passages that stand in reports that were noted in this round. */
function goThrough(
  notes: Notes,
  { reportOf }: FoundPart,
  { values, start, end }: Readonly<Run>,
  found: number[],
  weight: number,
  isAlone: boolean,
): void {
  const { naming, round } = notes;
  for (let at = start; at < end; at += 1) {
    const passage = values[at] as number;
    if (naming[reportOf.values[passage] as number] === round) add(notes, passage, found, weight, isAlone);
  }
}

/** The same, looking up those of each of these reports: quicker where they are few. */
function searchFor(
  notes: Notes,
  { starts, reportOf }: FoundPart,
  run: Readonly<Run>,
  naming: readonly number[],
  found: number[],
  weight: number,
  isAlone: boolean,
): void {
  const { values, end } = run;
  for (const place of naming) {
    const next = place + 1 < starts.length ? (starts.values[place + 1] as number) : reportOf.length;
    let at = placeOf(run, starts.values[place] as number);
    for (; at < end && (values[at] as number) < next; at += 1)
      add(notes, values[at] as number, found, weight, isAlone);
  }
}

/** The same of those that were met alone, looking each of them up. */
function lookUp({ sums }: Notes, run: Readonly<Run>, found: readonly number[], weight: number): void {
  const { values, end } = run;
  for (const passage of found) {
    const at = placeOf(run, passage);
    if (at < end && values[at] === passage) sums[passage] = (sums[passage] as number) + weight;
  }
}
