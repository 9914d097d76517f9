import { dayRange } from '../../model/index.ts';
import { shareAnEnd } from '../passages/ends-of.ts';
import type { Passage } from '../passages/passage.ts';
import { align } from '../words/alignment.ts';
import type { Words } from '../words/words.ts';

/** What is looked at when a passage may bear on what a statement promises, in this order. */
export const EVIDENCE_FEATURES = [
  'words of the promise in the passage',
  'words of the passage in the promise',
  'weight of shared words',
  'words of the promise around the passage',
  'words of the condition in the passage',
  'holder named',
  'holder speaks',
  'addressee named or speaks',
  'other names shared',
  'number shared',
  'other numbers',
  'tells of a day when it is due',
  'published when it is due or after',
  'narrated',
  'denial, accusation or refusal',
  'same kind',
  'denies',
  'days between',
  'few words',
  'most telling shared word',
  'shared words',
  'names of the promise around the passage',
  'speaker speaks again',
  'a number near by',
  'days from due to told',
  'days from due to published',
  'has no due date',
  'tells of a day since',
  'threat',
  'prediction',
  'demand',
  'claims',
  'denies as a statement',
  'refuses',
  'commits',
  'words of the promise',
  'has a condition',
  'words around the promise in the passage',
  'most telling word around the promise in the passage',
  'same day',
  'same telling number',
  'weight of the condition in the passage',
  'words of the condition around the passage',
] as const;

const MUCH = 25;
const FEW = 4;
const MANY = 12;
/** Weight of a word that is in one text of some thousands. */
const MOST_TELLING = 8;
/** Weight of a condition's words from which more says no more. */
const MUCH_OF_CONDITION = 15;
/** Numbers up to this one are of hours, months and fingers: that two texts have one says little. */
const SMALL = 12;
const DAY = 86_400_000;

/**
 * Compares what was promised with a passage of a later report or of the same one; each feature is between 0 and 1, those
 * from due between -1 and 1.
 */
export function evidenceFeatures(words: Words, promise: Passage, passage: Passage): number[] {
  const bool = (value: boolean) => (value ? 1 : 0);
  const { forth, back, weight, shared } = align(words, promise.terms, passage.terms);
  const around = align(words, promise.terms, passage.around).forth;
  // What "they", "it" or "that" stand for is often told in the paragraph.
  const before = align(words, promise.around, passage.terms);
  const condition = align(words, promise.condition, passage.terms);
  const { holder } = promise;
  const { named } = passage;
  const others = promise.named.filter((actor) => actor !== holder && named.includes(actor)).length;
  const addressed = promise.addressee.some((actor) => named.includes(actor) || passage.speaker === actor);
  const numbers = promise.numbers.filter((number) => passage.numbers.includes(number)).length;
  const due = dayRange(promise.times[0] ?? '');
  const told = passage.times.some((time) => meets(time, due));
  const since = due?.last ?? due?.first ?? null;
  const toldLast =
    passage.times
      .flatMap((time) => dayRange(time)?.last ?? [])
      .sort()
      .at(-1) ?? null;
  return [
    forth,
    back,
    Math.min(weight, MUCH) / MUCH,
    around,
    condition.forth,
    bool(holder !== null && named.includes(holder)),
    bool(holder !== null && passage.speaker === holder),
    bool(addressed),
    Math.min(others, 2) / 2,
    bool(numbers > 0),
    bool(numbers === 0 && promise.numbers.length > 0 && passage.numbers.length > 0),
    bool(due !== null && told),
    bool(since !== null && passage.day >= since),
    bool(passage.kind === 'narrated'),
    bool(['denial', 'accusation', 'refusal'].includes(passage.kind)),
    bool(passage.kind === promise.kind),
    bool(passage.denies),
    Math.min(1, Math.log1p(Math.max(0, Date.parse(passage.day) - Date.parse(promise.day)) / DAY) / 7),
    Math.max(0, FEW - passage.terms.length) / FEW,
    shared[0] === undefined ? 0 : words.weight(shared[0]) / MOST_TELLING,
    Math.min(shared.length, 5) / 5,
    Math.min(2, promise.named.filter((actor) => passage.concerned.includes(actor)).length) / 2,
    bool(promise.speaker !== null && passage.speaker === promise.speaker),
    bool(promise.numbers.some((number) => passage.numbers.some((other) => isNear(number, other)))),
    daysFrom(since, toldLast),
    daysFrom(since, passage.day),
    bool(since === null),
    bool(toldLast !== null && toldLast > promise.day),
    bool(promise.kind === 'threat'),
    bool(promise.kind === 'prediction'),
    bool(promise.kind === 'demand'),
    bool(passage.kind === 'claim'),
    bool(passage.kind === 'denial'),
    bool(passage.kind === 'refusal'),
    bool(passage.kind === 'commitment'),
    Math.min(promise.terms.length, MANY) / MANY,
    bool(promise.condition.length > 0),
    before.forth,
    before.shared[0] === undefined ? 0 : words.weight(before.shared[0]) / MOST_TELLING,
    bool(shareAnEnd(promise.times, passage.times)),
    bool(promise.numbers.some((number) => number > SMALL && passage.numbers.includes(number))),
    Math.min(condition.weight, MUCH_OF_CONDITION) / MUCH_OF_CONDITION,
    align(words, promise.condition, passage.around).forth,
  ];
}

/** Whether two numbers differ, but by no more than a quarter. */
function isNear(a: number, b: number): boolean {
  return a !== b && Math.abs(a - b) <= Math.max(a, b) / 4;
}

/** Days from one to the other on a scale that squeezes long times, -1 (earlier) to 1; 0 when one is unknown. */
function daysFrom(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0;
  const days = (Date.parse(b) - Date.parse(a)) / DAY;
  return Math.max(-1, Math.min(1, (Math.sign(days) * Math.log1p(Math.abs(days))) / 7));
}

function meets(time: string, due: ReturnType<typeof dayRange>): boolean {
  const range = dayRange(time);
  if (!range || !due) return false;
  return (range.first ?? '') <= (due.last ?? '9999') && (due.first ?? '') <= (range.last ?? '9999');
}
