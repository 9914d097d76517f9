import { traitsOf } from '../compared.ts';
import type { Passage, ReportPassages } from '../passages/passage.ts';
import type { Term, Words } from '../words/words.ts';
import { type Dispute, disputeOf } from './dispute.ts';
import { canDispute } from './features.ts';

/** By what a statement is found among those of other reports that it may be in dispute with. */
export interface DisputeKey {
  term: Term;
  /** id of an actor */
  actor: string;
}

/**
 * The keys of a statement: each telling word of its own with each actor of its paragraph. Two statements of
 * different reports are compared when they have a key in common, so that those to compare one with can be looked
 * up; those of one report always are. None where it can be in no dispute.
 */
export function disputeKeysOf(words: Words, statement: Passage): DisputeKey[] {
  if (!canDispute(statement)) return [];
  const { actors, terms } = traitsOf(words, statement);
  return terms.flatMap((term) => actors.map((actor) => ({ term, actor })));
}

/**
 * The pairs of statements that are compared.
 * @param reports in any order
 */
export function* comparedPairs(
  reports: readonly ReportPassages[],
  words: Words,
): Generator<[Passage, Passage]> {
  const met = new Map<string, Passage[]>();
  for (const { passages } of reports) {
    const own = passages.filter(canDispute).map((statement) => ({
      statement,
      keys: disputeKeysOf(words, statement).map(({ term, actor }) => `${term} ${actor}`),
    }));
    for (const [place, { statement, keys }] of own.entries()) {
      for (const other of own.slice(place + 1)) yield [statement, other.statement];
      for (const other of new Set(keys.flatMap((key) => met.get(key) ?? []))) yield [statement, other];
    }
    for (const { statement, keys } of own)
      for (const key of keys) met.set(key, [...(met.get(key) ?? []), statement]);
  }
}

/**
 * The disputes between statements of some reports. What a store keeps step by step must equal this.
 * @param reports in any order
 * @returns ordered by the ids of their earlier, then their later statements
 */
export function disputesOf(reports: readonly ReportPassages[], words: Words): Dispute[] {
  const found: Dispute[] = [];
  for (const [one, other] of comparedPairs(reports, words)) {
    const dispute = disputeOf(words, one, other);
    if (dispute) found.push(dispute);
  }
  const key = ({ earlier, later }: Dispute) => `${earlier} ${later}`;
  return found.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
