import type { Span } from '../../model/index.ts';
import type { Registry } from '../../registry/index.ts';
import type { Layers, Word } from '../document.ts';
import { moneySpans } from './money.ts';
import { type CapitalRun, capitalRuns, isInRun, isMarked, type PartWord } from './part-words.ts';
import { findKnown, isCapital } from './runs.ts';
import { BODY_WORDS, NO_NAMES, PARTICLES, PLACE_WORDS, TITLES } from './vocabulary.ts';

/** A span with what it is. */
type Marked = Span & { what: string };

/**
 * What holds at each word of a report and may speak for its part in a name: how it is written, what stands
 * beside it, the run of capitals it stands in, what the registry and the times say of it, and what holds of the
 * same word elsewhere in the report (Chieu and Ng 2003). Each is a name that has weights in part-weights.ts.
 * Null for a word of which nothing is told, written in small letters, that `isOpen` does not put into question:
 * it is no part of a name.
 */
export function partFeatures(
  { text, words, times }: Pick<Layers, 'text' | 'words' | 'times'>,
  parts: readonly PartWord[],
  registry: Registry,
  isOpen: (at: number) => boolean,
): (string[] | null)[] {
  /** what a word is told for being in a span or run, and what for standing beside one */
  const inside: Told = [];
  const beside: Told = [];
  const spans: [string, Marked[]][] = [
    ['known', knownSpans(text, words, registry)],
    ['time', times.map(({ start, end, timex }) => ({ start, end, what: timex.type }))],
    ['money', moneySpans(text).map((span) => ({ ...span, what: '' }))],
  ];
  for (const [source, marked] of spans) tellSpans(inside, beside, parts, source, marked);
  for (const run of capitalRuns(parts)) tellRun(inside, parts, run);
  const seen = seenForms(parts);
  const peoples = peoplesOf(parts);
  const held = parts.map((part, at) => {
    const own = inside[at];
    if (!own && !isMarked(part) && !isOpen(at)) return null;
    const told = [...(own ?? []), ...(beside[at] ?? [])];
    told.push(...formFeatures(parts, at, seen), ...kindFeatures(parts, at, registry));
    if (peoples.has(part.text)) told.push('people');
    return told;
  });
  tellElsewhere(held, parts);
  return held;
}

/** What is told of words, by their index; nothing of most. */
type Told = (string[] | undefined)[];

function tell(told: Told, at: number, what: string): void {
  const held = told[at];
  if (held) held.push(what);
  else told[at] = [what];
}

/** Tells each word how it lies in spans, and the words beside them that they are there. */
function tellSpans(
  inside: Told,
  beside: Told,
  parts: readonly PartWord[],
  source: string,
  spans: readonly Marked[],
): void {
  let first = 0;
  for (const { start, end, what } of spans) {
    while (first < parts.length && (parts[first] as PartWord).end <= start) first += 1;
    let last = first;
    while ((parts[last + 1]?.start ?? end) < end) last += 1;
    if ((parts[first]?.start ?? end) >= end) continue;
    const name = `${source}:${what}`;
    for (let at = first; at <= last; at += 1) tell(inside, at, `${name} ${placeIn(at, first, last)}`);
    if (first > 0) tell(beside, first - 1, `${name} next`);
    tell(beside, last + 1, `${name} ended`);
  }
}

function placeIn(at: number, first: number, last: number): string {
  if (at === first) return at === last ? 'whole' : 'first';
  return at === last ? 'last' : 'inside';
}

/** What the registry knows by its name, from left to right, the longest first. */
function knownSpans(text: string, words: readonly Word[][], registry: Registry): Marked[] {
  const found: Marked[] = [];
  for (const list of words) {
    for (let at = 0; at < list.length; ) {
      const first = list[at] as Word;
      const known = isCapital(first) ? findKnown(text, list, at, registry) : null;
      const to = known?.to ?? at + 1;
      if (known) {
        const { role, actor } = known.found;
        const { end } = list[to - 1] as Word;
        found.push({ start: first.start, end, what: role === 'name' ? actor.type : role });
      }
      at = to;
    }
  }
  return found;
}

/** Longer runs are told apart no further. */
const LONG_RUN = 5;

/** Tells each word of a run of capitals how it ends, what stands beside it and how the word lies in it. */
function tellRun(inside: Told, parts: readonly PartWord[], { from, to }: CapitalRun): void {
  const { sentence } = parts[from] as PartWord;
  const size = Math.min(to - from, LONG_RUN);
  const inSentence = (part: PartWord | undefined) => (part?.sentence === sentence ? part.lower : '');
  const told = [`run-last:${parts[to - 1]?.lower}`];
  told.push(`run-before:${inSentence(parts[from - 1])}`, `run-after:${inSentence(parts[to])}`);
  if (parts.slice(from, to).every(({ shape }) => shape.startsWith('capitals')))
    told.push(`run-capitals:${size}`);
  for (let at = from; at < to; at += 1) {
    for (const one of told) tell(inside, at, one);
    tell(inside, at, `in-run:${placeIn(at, from, to - 1)} ${size}`);
  }
}

/** The words of a report in small letters, and those with a capital where it tells something. */
interface SeenForms {
  lower: ReadonlySet<string>;
  capital: ReadonlySet<string>;
}

function seenForms(parts: readonly PartWord[]): SeenForms {
  const lower = new Set<string>();
  const capital = new Set<string>();
  for (const part of parts) {
    if (part.shape === 'lower') lower.add(part.lower);
    else if (!part.isHead) capital.add(part.text);
  }
  return { lower, capital };
}

/** Words whose people a report names too: "Orru" where it has "Orrun", "Tarn" where it has "Tarnese". */
function peoplesOf(parts: readonly PartWord[]): Set<string> {
  const stems = new Map<string, string>();
  for (const { shape, text } of parts) {
    const stem = shape === 'capital' ? PEOPLE.exec(text)?.[1] : undefined;
    if (stem) stems.set(withoutVowels(stem), text);
  }
  const found = new Set<string>();
  for (const { shape, text } of parts) {
    if (shape !== 'capital' || text.length < 4) continue;
    const people = stems.get(withoutVowels(text));
    if (people !== undefined && people !== text) found.add(text);
  }
  return found;
}

/** Endings of the words for a people. */
const PEOPLE = /^(\p{L}{3,30}?)(?:i?ans?|ns?|ese|ish|is?|ers?|ites?)$/u;

function withoutVowels(stem: string): string {
  return stem.replace(/[aeiouy]+$/u, '');
}

/** How a word and its neighbours are written. */
function formFeatures(parts: readonly PartWord[], at: number, seen: SeenForms): string[] {
  const part = parts[at] as PartWord;
  const { text, lower, shape, isHead, sentence } = part;
  const shapeOf = (other: PartWord | undefined) => (other?.sentence === sentence ? other.shape : 'edge');
  const told = [`shape:${shape}`];
  told.push(`shapes:${shapeOf(parts[at - 1])} ${shape}`, `shapes+:${shape} ${shapeOf(parts[at + 1])}`);
  if (isHead) told.push(`head:${shape}`);
  if (isMarked(part)) {
    if (seen.lower.has(lower)) told.push(isHead ? 'head-lower' : 'lower');
    if (isHead && seen.capital.has(text)) told.push('head-capital');
    if (lower.length > 4) told.push(`end:${lower.slice(-3)}`);
  }
  if (/[\p{L}\p{N}]/u.test(text)) told.push(`= ${lower}`);
  return told;
}

/** What kinds of word it and its neighbours are by the lists of titles, bodies, places, particles and given names. */
function kindFeatures(parts: readonly PartWord[], at: number, registry: Registry): string[] {
  const told = wordKinds(parts[at] as PartWord, registry);
  for (const [step, name] of STEPS) {
    const other = parts[at + step];
    if (other?.sentence !== parts[at]?.sentence) continue;
    for (const kind of wordKinds(other as PartWord, registry)) told.push(`${name} ${kind}`);
  }
  return told;
}

const STEPS = [
  [-1, '-1'],
  [1, '+1'],
] as const;

function wordKinds(part: PartWord, registry: Registry): string[] {
  const { text, lower, shape } = part;
  const kinds: string[] = [];
  if (TITLES.has(lower)) kinds.push(shape === 'lower' ? 'title' : 'Title');
  if (!isMarked(part)) return kinds;
  if (BODY_WORDS.has(lower)) kinds.push('Body');
  if (PLACE_WORDS.has(lower)) kinds.push('Place');
  if (PARTICLES.has(lower)) kinds.push('Particle');
  if (NO_NAMES.has(lower)) kinds.push('NoName');
  if (registry.genderOf(text) !== null) kinds.push('Given');
  return kinds;
}

/** What of a word tells something of the same word elsewhere. */
const TOLD_ELSEWHERE = /^(?:-1 [tT]itle|[-+]1 Given|Given|known:|in-run:(?:whole|last|first) [12])/;

/** Tells each word of a run what holds where the same word stands elsewhere in the report. */
function tellElsewhere(held: readonly (string[] | null)[], parts: readonly PartWord[]): void {
  const byWord = new Map<string, Map<string, number>>();
  const own = parts.map((part, at) => {
    if (!isInRun(part)) return null;
    const told = new Set(held[at]?.filter((one) => TOLD_ELSEWHERE.test(one)));
    const counts = byWord.get(part.text) ?? new Map<string, number>();
    byWord.set(part.text, counts);
    for (const one of told) counts.set(one, (counts.get(one) ?? 0) + 1);
    return told;
  });
  for (const [at, told] of own.entries()) {
    if (!told) continue;
    for (const [one, count] of byWord.get((parts[at] as PartWord).text) ?? [])
      if (count > (told.has(one) ? 1 : 0)) held[at]?.push(`elsewhere ${one}`);
  }
}
