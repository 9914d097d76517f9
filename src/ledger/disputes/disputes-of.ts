import type { LedgerAct } from '../../model/index.ts';
import { actsInForce } from '../acts-in-force.ts';
import { leadsTo, type Standing, type Traits, traitsOf } from '../compared.ts';
import type { Passage, ReportPassages } from '../passages/passage.ts';
import { firstsOf, wordingOf } from '../passages/wording.ts';
import type { Words } from '../words/words.ts';
import { type Dispute, disputeOf } from './dispute.ts';
import { canDispute } from './features.ts';
import { judgedPairs, pairKey } from './judged.ts';

/**
 * Whether a statement is held against those of other reports: it denies something, or gives an amount or a date,
 * which others may give otherwise.
 */
export function seeksDispute(passage: Passage): boolean {
  const { kind, denied, amounts, times } = passage;
  return (
    canDispute(passage) && (kind === 'denial' || denied.length > 0 || amounts.length > 0 || times.length > 0)
  );
}

/** A statement that can be in dispute. */
interface Disputable {
  statement: Passage;
  at: Standing;
  /** null where it seeks no other */
  traits: Traits | null;
}

/**
 * The pairs of statements that are compared: those of one report, and those of others to which one leads that
 * seeks dispute, see leadsTo. Of copies the first.
 * @param reports in any order
 */
export function* comparedPairs(
  reports: readonly ReportPassages[],
  words: Words,
): Generator<[Passage, Passage]> {
  const isFirst = new Set(firstsOf(reports.flatMap(({ passages }) => passages)).values());
  const all = reports.flatMap(({ report, actors, passages }) => {
    const at: Standing = { report, actors: new Set(actors) };
    return passages
      .filter((passage) => isFirst.has(passage) && canDispute(passage))
      .map(
        (statement): Disputable => ({
          statement,
          at,
          traits: seeksDispute(statement) ? traitsOf(words, statement) : null,
        }),
      );
  });
  const leads = ({ traits }: Disputable, { statement, at }: Disputable) =>
    traits !== null && leadsTo(words, traits, statement, at);
  for (const [place, one] of all.entries()) {
    for (const other of all.slice(place + 1)) {
      if (one.at.report === other.at.report || leads(one, other) || leads(other, one))
        yield [one.statement, other.statement];
    }
  }
}

/**
 * The disputes between statements of some reports: those that a machine proposes and nobody judged, and those that
 * people tell. What a store keeps step by step must equal this.
 * @param reports in any order
 * @param acts on the ledger, oldest first, those taken back included
 * @returns ordered by the ids of their earlier, then their later statements
 */
export function disputesOf(
  reports: readonly ReportPassages[],
  acts: readonly LedgerAct[],
  words: Words,
): Dispute[] {
  const there = new Map(reports.flatMap(({ passages }) => passages.map((one) => [one.id, one] as const)));
  const judged = judgedPairs(actsInForce(acts), (id) => there.get(id));
  const judgedKeys = new Set(judged.map(({ wordings }) => pairKey(...wordings)));
  const found = judged.flatMap(({ dispute }) => dispute ?? []);
  for (const [one, other] of comparedPairs(reports, words)) {
    const dispute = disputeOf(words, one, other);
    if (dispute && !judgedKeys.has(pairKey(wordingOf(one), wordingOf(other))))
      found.push({ ...dispute, act: null });
  }
  const key = ({ earlier, later }: Dispute) => `${earlier} ${later}`;
  return found.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
