import type { EntryKind } from '../../model/index.ts';
import { canDispute, seeksDispute } from '../disputes/features.ts';
import { daysBetween } from '../joining/features.ts';
import { isWorthy } from '../joining/worthy.ts';
import type { Passage } from '../passages/passage.ts';
import { hashOf } from '../words/hash.ts';
import type { Term, Words } from '../words/words.ts';
import { closeness, foundTerms, LEAST_CLOSENESS } from './traits.ts';

/** What can come of comparing a passage with others. */
export interface Role {
  /** the kind of a statement that the ledger keeps; null for others */
  kept: EntryKind | null;
  /** whether it is held against statements of other reports, see seeksDispute */
  seeks: boolean;
  /** whether it can be in dispute, see canDispute */
  disputable: boolean;
  /** first day of its report's date, `YYYY-MM-DD`; empty when unknown */
  day: string;
}

/** What is asked of a passage to which statements may lead. */
export interface Reached {
  role: Omit<Role, 'seeks'>;
  /** whether a word or day is among those by which it is found */
  has: (term: Term) => boolean;
  /** {@link hashOf} its id */
  tie: number;
}

/** How a passage of another report stands to a statement that leads to it. */
export interface Lead {
  /** weight of the words that make it close, see {@link closeness} */
  closeness: number;
  /** days between them; 365 when one is unknown */
  days: number;
  /** settles which comes first of two that are equally close: {@link hashOf} the passage's id */
  tie: number;
}

/**
 * Passages that a statement leads to at most, the closest: what stands far down that list bears on it no more than
 * by chance, and without an end to it a report would cost the more the more there are.
 */
export const MOST_COMPARED = 24;

/** What can come of comparing a passage. */
export function roleOf(passage: Passage): Role {
  return {
    kept: isWorthy(passage) ? passage.kind : null,
    seeks: seeksDispute(passage),
    disputable: canDispute(passage),
    day: passage.day,
  };
}

/** What is asked of a passage to which statements may lead. */
export function reachedOf(words: Words, passage: Passage): Reached {
  const terms = new Set(foundTerms(words, passage));
  return { role: roleOf(passage), has: (term) => terms.has(term), tie: hashOf(passage.id) };
}

/** Whether a passage leads to others: the ledger keeps it, or it seeks dispute. */
export function leadsOn({ kept, seeks }: Role): boolean {
  return kept !== null || seeks;
}

/** Whether anything can come of comparing a statement with a passage of another report. */
function canMatter(from: Role, to: Reached['role']): boolean {
  return (
    (from.kept !== null && (from.kept === to.kept || (from.day !== '' && from.day <= to.day))) ||
    (from.seeks && to.disputable)
  );
}

/**
 * How a passage stands to a statement; null where they are not compared. That the passage's report names somebody
 * whom the statement concerns is for the caller to see to.
 * @param from the statement, with the words by which it leads to others, see traitsOf
 * @param to the passage
 */
export function leadTo(words: Words, from: { role: Role; terms: readonly Term[] }, to: Reached): Lead | null {
  return leadBy(closeness(words, from.terms, to.has), from.role, to);
}

/** {@link leadTo} where it is known how close the passage is. */
export function leadBy(close: number, from: Role, { role, tie }: Omit<Reached, 'has'>): Lead | null {
  if (close < LEAST_CLOSENESS || !canMatter(from, role)) return null;
  return { closeness: close, days: daysBetween(from.day, role.day), tie };
}

/** The closest come first: those with more words in common, then those nearer in time. */
export function byCloseness(a: Lead, b: Lead): number {
  return b.closeness - a.closeness || a.days - b.days || a.tie - b.tie;
}

/** The closest {@link MOST_COMPARED}, in their order. */
export function closestOf<L extends Lead>(leads: readonly L[]): L[] {
  return [...leads].sort(byCloseness).slice(0, MOST_COMPARED);
}
