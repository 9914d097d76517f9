import {
  byCloseness,
  type Lead,
  leadBy,
  loadWords,
  type Reached,
  type Term,
} from '../../../../ledger/index.ts';
import { statementSeq } from '../../tables.ts';
import type { LeadTo } from './leading.ts';
import { LAST, type LeadingPart, roleIn } from './leading-part.ts';
import { ELSEWHERE } from './part.ts';

/** A passage to which statements may lead. */
export interface Reachable extends Reached {
  seq: number;
  /** its words and days */
  terms: readonly Term[];
}

/** Looks in parts which statements lead to passages. */
export interface LeadingSearch {
  /**
   * The statements of other reports, by their seqs, that lead to passages of one, or would if they had been there: these
   * are as close as the last that they lead to, as far as the parts tell, or closer.
   * @param report seq
   * @param named whom it names
   * @param own passages of it
   */
  leadingTo(
    parts: readonly LeadingPart[],
    report: number,
    named: readonly string[],
    own: readonly Reachable[],
  ): Map<number, LeadTo[]>;
}

/** What is noted of a part while it is searched: of one after the other in the same memory. */
interface Notes {
  /** rises */
  round: number;
  /** by the place of a statement, the round in which it was last found to concern somebody who is named */
  concerned: Int32Array;
  /** and the one in which it was last compared with a passage */
  met: Int32Array;
}

/** Makes the memory that a search takes, to be used for many. */
export function leadingSearch(): LeadingSearch {
  const notes: Notes = { round: 0, concerned: new Int32Array(0), met: new Int32Array(0) };
  return {
    leadingTo(parts, report, named, own) {
      const withTerm = new Map<Term, Reachable[]>();
      for (const passage of own) {
        for (const term of passage.terms) {
          const others = withTerm.get(term);
          if (others) others.push(passage);
          else withTerm.set(term, [passage]);
        }
      }
      const found = new Map<number, LeadTo[]>();
      for (const part of parts) search(notes, part, report, named, withTerm, found);
      return found;
    },
  };
}

function search(
  notes: Notes,
  part: LeadingPart,
  report: number,
  named: readonly string[],
  withTerm: ReadonlyMap<Term, readonly Reachable[]>,
  found: Map<number, LeadTo[]>,
): void {
  if (!noteConcerned(notes, part, named)) return;
  const { concerned, round } = notes;
  /** those that have a word of a passage, some several times */
  const having = new Map<Reachable, number[]>();
  for (const [term, passages] of withTerm) {
    const { values, start, end } = part.having(term);
    for (let at = start; at < end; at += 1) {
      const statement = values[at] as number;
      if (concerned[statement] !== round) continue;
      for (const passage of passages) {
        const others = having.get(passage);
        if (others) others.push(statement);
        else having.set(passage, [statement]);
      }
    }
  }
  for (const [passage, statements] of having) {
    notes.round += 1;
    for (const statement of statements) {
      if (notes.met[statement] === notes.round) continue;
      notes.met[statement] = notes.round;
      const other = part.reports.values[part.reportOf.values[statement] as number] as number;
      if (other === ELSEWHERE || other === report) continue;
      const lead = leadIn(part, statement, passage);
      if (!lead) continue;
      const from = statementSeq(other, part.within.values[statement] as number);
      const to = { ...lead, passage: passage.seq };
      const others = found.get(from);
      if (others) others.push(to);
      else found.set(from, [to]);
    }
  }
}

/** Notes the statements that concern any of some actors; whether there are any. */
function noteConcerned(notes: Notes, part: LeadingPart, actors: readonly string[]): boolean {
  if (notes.met.length < part.reportOf.length) {
    notes.met = new Int32Array(2 * part.reportOf.length);
    notes.concerned = new Int32Array(2 * part.reportOf.length);
  }
  notes.round += 1;
  const { concerned, round } = notes;
  let any = false;
  for (const actor of actors) {
    const { values, start, end } = part.concerning(actor);
    any ||= start < end;
    for (let at = start; at < end; at += 1) concerned[values[at] as number] = round;
  }
  return any;
}

/** How a passage stands to a statement of a part; null where it does not come before the last that it leads to. */
function leadIn(part: LeadingPart, statement: number, passage: Reachable): Lead | null {
  const words = loadWords();
  const { ends, terms } = part;
  const { values } = part.lasts;
  const end = ends.values[statement] as number;
  let close = 0;
  // In their order, as closeness of the ledger adds them up: so both come to the same sums to the last digit.
  for (let at = statement === 0 ? 0 : (ends.values[statement - 1] as number); at < end; at += 1) {
    const term = terms.values[at] as Term;
    if (passage.has(term)) close += words.weight(term);
  }
  const at = LAST * statement;
  const closeness = values[at] as number;
  if (close < closeness) return null;
  const lead = leadBy(close, roleIn(part, statement), passage);
  if (!lead || close > closeness) return lead;
  const last = { closeness, days: values[at + 1] as number, tie: values[at + 2] as number };
  return byCloseness(lead, last) > 0 ? null : lead;
}
