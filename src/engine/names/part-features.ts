import type { Span } from '../../model/index.ts';
import type { Registry } from '../../registry/index.ts';
import type { Layers, Name, Word } from '../document.ts';
import { moneySpans } from './money.ts';
import { type CapitalRun, capitalRuns, isInRun, isMarked, type PartWord } from './part-words.ts';
import { findKnown, isCapital } from './runs.ts';
import { BODY_WORDS, NO_NAMES, PARTICLES, PLACE_WORDS, TITLES } from './vocabulary.ts';

/** A span with what it is. */
type Told = Span & { what: string };

/**
 * What holds at each word of a report and may speak for its part in a name: how it is written, what stands
 * beside it, the run of capitals it stands in, what the registry, the rules and the times say of it, and what
 * holds of the same word elsewhere in the report (Chieu and Ng 2003). Each is a name that has weights in
 * part-weights.ts. Null for a word of which nothing is told, written in small letters, that `isOpen` does not
 * put into question: it is no part of a name.
 * @param proposals the names that rules find
 */
export function partFeatures(
  { text, words, times }: Pick<Layers, 'text' | 'words' | 'times'>,
  parts: readonly PartWord[],
  proposals: readonly Name[],
  registry: Registry,
  isOpen: (at: number) => boolean,
): (string[] | null)[] {
  const marks = parts.map((): string[] => []);
  const beside = parts.map((): string[] => []);
  const spans: [string, Told[]][] = [
    ['known', knownSpans(text, words, registry)],
    ['time', times.map(({ start, end, timex }) => ({ start, end, what: timex.type }))],
    ['rule', proposals.map((name) => ({ ...name, what: name.demonym ? 'people' : name.type }))],
    ['money', moneySpans(text).map((span) => ({ ...span, what: '' }))],
  ];
  for (const [source, told] of spans) markSpans(marks, beside, parts, source, told);
  for (const run of capitalRuns(parts)) markRun(marks, parts, run, registry);
  const seen = seenForms(parts);
  const peoples = peoplesOf(parts);
  const kinds = parts.map((part) => wordKinds(part, registry));
  const held = parts.map((part, at) => {
    const own = marks[at] as string[];
    if (own.length === 0 && !isMarked(part) && !isOpen(at)) return null;
    const told = [
      ...own,
      ...(beside[at] as string[]),
      ...formFeatures(parts, at, seen),
      ...kindFeatures(parts, at, kinds),
    ];
    if (peoples.has(part.text)) told.push('people');
    return told;
  });
  tellElsewhere(held, parts);
  return held;
}

/** Tells each word how it lies in spans, and the words beside them that they are there. */
function markSpans(
  marks: string[][],
  beside: string[][],
  parts: readonly PartWord[],
  source: string,
  spans: readonly Told[],
): void {
  let first = 0;
  for (const { start, end, what } of spans) {
    while (first < parts.length && (parts[first] as PartWord).end <= start) first += 1;
    let last = first;
    while ((parts[last + 1]?.start ?? end) < end) last += 1;
    if ((parts[first]?.start ?? end) >= end) continue;
    const name = `${source}:${what}`;
    for (let at = first; at <= last; at += 1) marks[at]?.push(`${name} ${placeIn(at, first, last)}`);
    beside[first - 1]?.push(`${name} next`);
    beside[last + 1]?.push(`${name} ended`);
  }
}

function placeIn(at: number, first: number, last: number): string {
  if (at === first) return at === last ? 'whole' : 'first';
  return at === last ? 'last' : 'inside';
}

/** What the registry knows by its name, from left to right, the longest first. */
function knownSpans(text: string, words: readonly Word[][], registry: Registry): Told[] {
  const found: Told[] = [];
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

/** Tells each word of a run of capitals what the run holds. */
function markRun(
  marks: string[][],
  parts: readonly PartWord[],
  { from, to }: CapitalRun,
  registry: Registry,
): void {
  const run = parts.slice(from, to);
  const size = Math.min(run.length, LONG_RUN);
  const told = new Set([`run:${size}`]);
  for (const { text, lower } of run) {
    if (BODY_WORDS.has(lower)) told.add('run-body');
    if (PLACE_WORDS.has(lower)) told.add('run-place');
    if (registry.genderOf(text) !== null) told.add('run-given');
    if (lower === 'of' || lower === 'for') told.add('run-of');
    if (lower === 'and' || lower === '&') told.add('run-and');
  }
  if (run.every(({ shape }) => shape.startsWith('capitals'))) told.add(`run-capitals:${size}`);
  told.add(`run-first:${run[0]?.lower}`).add(`run-last:${run.at(-1)?.lower}`);
  const inSentence = (part: PartWord | undefined) => (part?.sentence === run[0]?.sentence ? part?.lower : '');
  told.add(`run-before:${inSentence(parts[from - 1])}`).add(`run-after:${inSentence(parts[to])}`);
  for (let at = from; at < to; at += 1)
    marks[at]?.push(...told, `in-run:${placeIn(at, from, to - 1)} ${size}`);
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
  const { text, lower, shape, isHead, isGlued, sentence } = parts[at] as PartWord;
  const shapeOf = (part: PartWord | undefined) => (part?.sentence === sentence ? part.shape : 'edge');
  const before = shapeOf(parts[at - 1]);
  const after = shapeOf(parts[at + 1]);
  const told = [`shape:${shape}`, `before:${before}`, `after:${after}`];
  told.push(`shapes:${before} ${shape}`, `shapes+:${shape} ${after}`);
  if (isGlued) told.push('glued');
  if (parts[at + 1]?.isGlued) told.push('glues');
  if (isHead) told.push(`head:${shape}`);
  if (isMarked({ shape } as PartWord)) {
    if (seen.lower.has(lower)) told.push(isHead ? 'head-lower' : 'lower');
    if (isHead && seen.capital.has(text)) told.push('head-capital');
    if (lower.length > 4) told.push(`end:${lower.slice(-3)}`);
  }
  if (/[\p{L}\p{N}]/u.test(text)) told.push(`= ${lower}`);
  return told;
}

/** What kind of word it is by the lists of titles, bodies, places, particles and given names. */
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

function kindFeatures(parts: readonly PartWord[], at: number, kinds: readonly string[][]): string[] {
  const told = [...(kinds[at] as string[])];
  for (const step of [-1, 1]) {
    if (parts[at + step]?.sentence !== parts[at]?.sentence) continue;
    for (const kind of kinds[at + step] as string[]) told.push(`${step < 0 ? '-1' : '+1'} ${kind}`);
  }
  return told;
}

/** What of a word tells something of the same word elsewhere. */
const TOLD_ELSEWHERE =
  /^(?:-1 [tT]itle|[-+]1 Given|Given|run-(?:body|place|given)$|known:|rule:(?:person|organization|place) |in-run:(?:whole|last|first) [12])/;

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
