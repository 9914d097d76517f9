import { daysBetween } from '../joining/features.ts';
import { sharedMarks } from '../passages/marks.ts';
import type { Passage } from '../passages/passage.ts';
import { align } from '../words/alignment.ts';
import type { Term, Words } from '../words/words.ts';
import { wordSet } from './word-set.ts';

/** What is looked at when one statement may say that another is not so, in this order. */
export const DISPUTE_FEATURES = [
  'what is denied is told',
  'what is told is denied',
  'words of it in the whole of the other',
  'weight of words in common',
  'few words in common',
  'of an accusation',
  'of a claim',
  'of what may come',
  'of an opinion',
  'encloses it',
  'answers an accusation without telling it',
  'names who says it',
  'is named in it',
  'names in common',
  'no name in common',
  'nobody is named as saying it',
  'the same report',
  'near by in it',
  'days between',
  'hedged',
  'denies itself',
  'words of what is told',
  'the same wording',
] as const;

/** Kinds by which something is said to be so. */
const ASSERTS: ReadonlySet<string> = new Set([
  'claim',
  'assessment',
  'prediction',
  'accusation',
  'warning',
  'denial',
]);
/** Kinds by which one speaks of what one does or will do. */
const ACTS: ReadonlySet<string> = new Set(['commitment', 'intent', 'threat', 'refusal']);
/** Whether a statement can be in a dispute at all, by its kind: what is asked, wanted or felt cannot. */
export function canDispute({ kind }: Passage): boolean {
  return ASSERTS.has(kind) || ACTS.has(kind);
}

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

/** Share of what is denied from which on another says it, and least weight of the words for it. */
const COVERED = 0.5;
const TELLING = 3;
/** UTF-16 units within which a denial answers an accusation that it does not tell. */
const NEAR = 1500;
const MUCH = 20;
const LONG = 16;

/** The features of one statement that may say that another is not so; each is between 0 and 1. */
export interface Opposition {
  features: number[];
  /** share of what the one denies that the other tells */
  denied: number;
  /** share of the words of each that the other has, whoever denies them; the lesser of both */
  same: number;
  /** words that the one denies and the other tells, the most telling first */
  shared: Term[];
  /** whether the other is told within it */
  encloses: boolean;
}

/**
 * Compares what one statement says is not so with what another tells; null where there is nothing to compare:
 * words of the one are not those of the other, it depends on a condition, or one is told by the other alone.
 */
export function oppositionOf(words: Words, against: Passage, told: Passage): Opposition | null {
  if (!canOppose(against, told)) return null;
  const encloses = told.parent === against.id;
  const isDenial = against.kind === 'denial';
  const sameReport = against.report === told.report;
  const said =
    told.denied.length === 0 ? told.terms : told.terms.filter((term) => !told.denied.includes(term));
  const { forth, back, shared, weight } = align(words, against.denied, said);
  const isNear = sameReport && Math.abs(against.start - told.start) <= NEAR;
  const names = told.speaker !== null && against.named.includes(told.speaker);
  const isNamed =
    against.speaker !== null &&
    (told.named.includes(against.speaker) || told.addressee.includes(against.speaker));
  const answers =
    isDenial &&
    isNear &&
    (isNamed || encloses) &&
    told.kind === 'accusation' &&
    against.terms.every((term) => isBareWord(words, term));
  // A denial that tells what it denies has words of its own beside it: "dismissed as hysteria the charge that …".
  const isCovered = encloses ? Math.max(forth, back) >= COVERED : forth >= COVERED && weight >= TELLING;
  if (!isCovered && !answers) return null;
  const ofBoth = against.named.filter((actor) => told.named.includes(actor) || actor === told.speaker);
  const whole = align(words, told.terms, against.terms);
  const bool = (value: boolean) => (value ? 1 : 0);
  return {
    denied: forth,
    same: Math.min(whole.forth, whole.back),
    shared,
    encloses,
    features: [
      forth,
      back,
      whole.forth,
      Math.min(weight, MUCH) / MUCH,
      bool(shared.length < 2),
      bool(told.kind === 'accusation'),
      bool(told.kind === 'claim'),
      bool(told.kind === 'prediction' || told.kind === 'warning'),
      bool(told.kind === 'assessment'),
      bool(encloses),
      bool(answers),
      bool(names),
      bool(isNamed),
      Math.min(ofBoth.length, 2) / 2,
      bool(ofBoth.length === 0 && against.named.length > 0 && told.named.length > 0),
      bool(told.speaker === null),
      bool(sameReport),
      bool(isNear),
      sameReport ? 0 : Math.min(1, Math.log1p(daysBetween(against.day, told.day)) / 7),
      bool(against.hedged || told.hedged),
      bool(told.denied.length > 0),
      Math.min(told.terms.length, LONG) / LONG,
      sharedMarks(against.marks, told.marks),
    ],
  };
}

/** Whether two statements can say the opposite of each other at all, whatever their words. */
function canOppose(against: Passage, told: Passage): boolean {
  const isOwn = against.speaker !== null && against.speaker === told.speaker;
  const tells = (kind: Passage['kind']) => ASSERTS.has(kind) || (isOwn && ACTS.has(kind));
  if (!tells(against.kind) || !tells(told.kind)) return false;
  // What may be and what may not be can both be so.
  if (against.kind !== 'denial' && (against.hedged || told.hedged)) return false;
  if (told.parent === against.id) return true;
  return !isWithin(against, told) && against.condition.length === 0 && told.condition.length === 0;
}

/** Whether one of two statements is part of the other. */
export function isWithin(one: Passage, other: Passage): boolean {
  if (one.report !== other.report) return false;
  return (
    one.parent === other.id || other.parent === one.id || (one.start < other.end && other.start < one.end)
  );
}

/** Words by which a denial means what it does not tell: "denied the charges". */
const isBareWord = wordSet(
  'accusation accusations allegation allegations charge charges claim claims report reports rumour rumours criticism involvement involved wrongdoing responsibility responsible guilt guilty knowledge doing untrue false lie lies baseless unfounded groundless fake forgery fabrication fabricated all any such those these sheer previous earlier',
);
