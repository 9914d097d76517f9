import type { Relation } from '../../model/index.ts';
import { probabilityIn } from '../forest.ts';
import { shareAnEnd } from '../passages/ends-of.ts';
import type { Passage } from '../passages/passage.ts';
import { type Alignment, align } from '../words/alignment.ts';
import type { Words } from '../words/words.ts';
import { answerTo } from './answers.ts';
import { isBeside } from './beside.ts';
import { besideFeatures } from './beside-features.ts';
import { evidenceFeatures } from './features.ts';
import { loadForests } from './load-forests.ts';

/** That a passage may bear on what a statement promises, threatens, predicts or demands. */
export interface Proposal {
  /** id of the statement */
  promise: string;
  /** id of the passage */
  passage: string;
  /** probability that it bears on it at all */
  score: number;
  relation: Relation;
  /** why, in words, the most telling first */
  reasons: string[];
}

/** Share of a condition's words from which on a passage tells of the condition. */
const CONDITION = 0.5;

/**
 * What a passage of a later report or of the same one is to a statement that the ledger keeps; null where it most
 * likely has nothing to do with it, which is usual. How likely is learned (model/evidence.json, model/beside.json), but
 * for what answers it in its own report; what it says is told by rules and is for a person to decide. Not for
 * what voices the same, see likenessOf: that is joined to it.
 */
export function proposalOf(words: Words, promise: Passage, passage: Passage): Proposal | null {
  const answer = answerTo(words, promise, passage);
  if (answer !== null) {
    const isAgainst = passage.kind !== 'claim' && !isWithdrawn(promise, passage);
    return {
      promise: promise.id,
      passage: passage.id,
      score: answer,
      relation: isAgainst ? 'goes against' : relationOf(promise, passage, false),
      reasons: [answering(passage)],
    };
  }
  // What comes before a promise does not bear on it, and of what has no date that is not known.
  if (promise.day === '' || passage.day < promise.day) return null;
  const isSame = passage.report === promise.report;
  if (isSame && !isBeside(promise, passage)) return null;
  const { later, beside } = loadForests();
  const forest = isSame ? beside : later;
  const score = probabilityIn(forest, (isSame ? besideFeatures : evidenceFeatures)(words, promise, passage));
  if (score < forest.least) return null;
  const alignment = align(words, promise.terms, passage.terms);
  const condition = align(words, promise.condition, passage.terms);
  const named = [promise.holder, ...promise.addressee].some(
    (actor) => actor !== null && (passage.named.includes(actor) || passage.speaker === actor),
  );
  const isOnCondition = condition.forth >= CONDITION && condition.forth > alignment.forth;
  const reasons = [
    ...(isOnCondition ? ['tells of the condition'] : []),
    ...(named ? ['names those concerned'] : []),
    ...(promise.numbers.some((number) => passage.numbers.includes(number)) ? ['the same number'] : []),
    ...wordsInCommon(alignment, align(words, promise.around, passage.terms)),
    ...(shareAnEnd(promise.times, passage.times) ? ['the same date'] : []),
    ...(isSame ? ['close to it in the same report'] : []),
  ];
  return {
    promise: promise.id,
    passage: passage.id,
    score,
    relation: relationOf(promise, passage, isOnCondition),
    reasons,
  };
}

/** What a passage does to what it answers in its own report. */
function answering({ kind }: Passage): string {
  if (kind === 'claim') return 'tells it and what came next';
  if (kind === 'accusation') return 'says in the same report that it was broken';
  return kind === 'denial' ? 'denies it in the same report' : 'refuses it in the same report';
}

/** What words tell: those of the promise, or else of its paragraph, or else that some are alike. */
function wordsInCommon(own: Alignment, around: Alignment): string[] {
  if (own.shared.length > 0) return ['the same words'];
  if (around.shared.length > 0) return ['words around it'];
  return own.forth > 0 ? ['words alike'] : [];
}

/** What a passage says of an undertaking, by its kind and by whether it denies what the other says. */
function relationOf(promise: Passage, passage: Passage, isOnCondition: boolean): Relation {
  if (isOnCondition) return passage.denies ? 'condition unmet' : 'condition met';
  if (passage.kind === promise.kind && passage.denies === promise.denies) return 'restates';
  if (isWithdrawn(promise, passage)) return 'withdraws';
  if (passage.kind === 'accusation' || passage.kind === 'refusal') return 'goes against';
  return passage.denies === promise.denies ? 'bears out' : 'goes against';
}

/** Whether a refusal is by whoever would have to act. */
function isWithdrawn(promise: Passage, { kind, speaker }: Passage): boolean {
  return kind === 'refusal' && speaker !== null && speaker === promise.holder;
}
