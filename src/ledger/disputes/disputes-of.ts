import type { LedgerAct } from '../../model/index.ts';
import { actsInForce } from '../acts-in-force.ts';
import { comparedAmong } from '../compared/compared-among.ts';
import type { Passage, ReportPassages } from '../passages/passage.ts';
import { wordingOf } from '../passages/wording.ts';
import type { Words } from '../words/words.ts';
import { type Dispute, disputeOf } from './dispute.ts';
import { canDispute, seeksDispute } from './features.ts';
import { judgedPairs, pairKey } from './judged.ts';

/**
 * The pairs of statements that are compared: those of one report, and those of others to which one leads that
 * seeks dispute, see comparedAmong. Of copies the first.
 * @param reports in any order
 */
export function* comparedPairs(
  reports: readonly ReportPassages[],
  words: Words,
): Generator<[Passage, Passage]> {
  const compared = comparedAmong(reports, words);
  for (const firsts of compared.reports) {
    const disputable = firsts.filter(canDispute);
    for (const [place, one] of disputable.entries()) {
      for (const other of disputable.slice(place + 1)) yield [one, other];
    }
  }
  const found = new Set<string>();
  for (const one of compared.reports.flat().filter(seeksDispute)) {
    for (const other of (compared.leads.get(one.id) ?? []).filter(canDispute)) {
      if (found.has(pairKey(other.id, one.id))) continue;
      found.add(pairKey(one.id, other.id));
      yield [one, other];
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
