/**
 * What is shown, derived from readings and acts by pure functions.
 * @module
 */
export { actorsOf, actsOnActor, nameInActs } from './actor-history.ts';
export { type ActorLayer, layActors } from './actor-layer.ts';
export { actorsNamed, type NamedActor, namesGiven } from './actors-named.ts';
export { actsAmong } from './acts-among.ts';
export { actsByReport } from './acts-by-report.ts';
export { actsInForce, actsTakenBack, type Doing } from './acts-in-force.ts';
export { type ActsKept, actsKept } from './acts-kept.ts';
export {
  type Bearing,
  buildLedger,
  copiesAmong,
  entriesOf,
  type LedgerEntry,
  stateOf,
} from './build-ledger.ts';
export { compareReadings, type ReadingChanges } from './compare-readings.ts';
export { comparedAmong } from './compared/compared-among.ts';
export { isWithinYear, NEAREST } from './compared/holders.ts';
export {
  byCloseness,
  closestOf,
  type Lead,
  leadBy,
  leadsOn,
  MOST_COMPARED,
  type Reached,
  type Role,
  reachedOf,
  roleOf,
} from './compared/leads.ts';
export {
  closeness,
  foundTerms,
  LEAST_CLOSENESS,
  prefixFor,
  type Traits,
  traitsOf,
} from './compared/traits.ts';
export { type DerivedReport, deriveReport } from './derive-report.ts';
export { deriveStatements } from './derive-statements.ts';
export { type Dispute, disputeOf } from './disputes/dispute.ts';
export { disputesOf } from './disputes/disputes-of.ts';
export { seeksDispute } from './disputes/features.ts';
export { isOnDispute, type JudgedPair, judgedPairs } from './disputes/judged.ts';
export { actsOnEntry, statementsOf } from './entry-history.ts';
export { type Proposal, proposalOf } from './evidence/bear.ts';
export type { Joint } from './joining/groups.ts';
export { copyOf, isOneOccasion, type Likeness, likenessOf } from './joining/join.ts';
export { type Voice, voiceOf } from './joining/voice.ts';
export { isWorthy } from './joining/worthy.ts';
export { layDossiers } from './lay-dossiers.ts';
export { byTime, timeKey } from './passages/by-time.ts';
export { type Passage, type ReportPassages, reportOfNarrated } from './passages/passage.ts';
export { passagesOf } from './passages/passages-of.ts';
export { firstsOf, wordingOf } from './passages/wording.ts';
export { type Directed, directedAmong, relationsAmong } from './relations/relations-among.ts';
export { checksOf } from './review/checks.ts';
export { decisionsOf } from './review/decisions-of.ts';
export { estimateErrors } from './review/estimate-error.ts';
export { leastSure } from './review/least-sure.ts';
export { machineStatements, readingBefore, readingsByRank, shownReading } from './shown-reading.ts';
export { conditionOf, scheduleOn } from './state/axes.ts';
export { RATED, type Scored, scoreOf } from './state/scores.ts';
export { type Followed, followUtterance } from './utterances/follow.ts';
export { foundBy } from './utterances/found-by.ts';
export { isLoose } from './utterances/loose.ts';
export { sameUtterance } from './utterances/same-utterance.ts';
export { type Utterance, utterancesAmong, utterancesOf } from './utterances/utterances-of.ts';
export { hashOf } from './words/hash.ts';
export { loadWords } from './words/load-words.ts';
export type { Term, Words } from './words/words.ts';
