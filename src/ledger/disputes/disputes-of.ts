import { type Traits, traitsOf } from '../compared.ts';
import type { Passage, ReportPassages } from '../passages/passage.ts';
import type { Words } from '../words/words.ts';
import { type Dispute, disputeOf } from './dispute.ts';

/** A statement with by what it is found. */
interface Found {
  statement: Passage;
  traits: Traits;
}

/**
 * Whether two statements of different reports are compared at all: they have an actor and a telling word of their
 * traits in common. So those to compare a statement with can be looked up by pairs of an actor and a word.
 */
export function mayDispute(one: Traits, other: Traits): boolean {
  return (
    one.actors.some((actor) => other.actors.includes(actor)) &&
    one.terms.some((term) => other.terms.includes(term))
  );
}

/**
 * The pairs of statements that are compared, the plain way: all of one report with each other, and with those of
 * others that they may dispute.
 * @param reports in any order
 */
export function* comparedPairs(
  reports: readonly ReportPassages[],
  words: Words,
): Generator<[Passage, Passage]> {
  const all = reports.map(({ passages }) =>
    passages
      .filter(({ kind }) => kind !== 'narrated')
      .map((statement): Found => ({ statement, traits: traitsOf(words, statement) })),
  );
  for (const [place, own] of all.entries()) {
    const others = all.slice(place + 1).flat();
    for (const [at, one] of own.entries()) {
      for (const other of own.slice(at + 1)) yield [one.statement, other.statement];
      for (const other of others)
        if (mayDispute(one.traits, other.traits)) yield [one.statement, other.statement];
    }
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
