import type { Compared, ComparedText, FoundPair } from './compared.ts';
import { CUE_CLASSES, type CueClass } from './cue-classes.ts';
import { shared } from './scorers/index.ts';
import { sum } from './statistics.ts';

/** How one group of statements fares. Of what was given, the group is that of the given statement. */
export interface GroupFigures {
  name: string;
  gold: number;
  given: number;
  /** share of the given ones that are gold's; 0 of none */
  p: number;
  /** share of gold's that are found; 0 of none */
  r: number;
  f1: number;
  /** share of gold's found ones whose source is right; null of none */
  source: number | null;
  /** share of gold's found ones whose kind is right; null of none and where gold tells no kinds */
  kind: number | null;
}

/** How many of gold's statements of one sort were found, and of those how many as that sort. */
export interface Sort {
  gold: number;
  found: number;
  right: number;
}

/** How statements of one kind fare, found and typed. */
export type KindFigures = Pick<GroupFigures, 'name' | 'gold' | 'given' | 'p' | 'r' | 'f1'>;

/** What quality figures do not tell by themselves: which statements fare how, and what goes wrong. */
export interface Breakdown {
  /** gold statements with a parent; right: under the parent that gold gives them */
  nested: Sort;
  /** gold contents with other words between their parts; right: no part of them is missed */
  discontinuous: Sort;
  /** gold statements without a cue, such as quotations that go on; right: given without a cue */
  uncued: Sort;
  outlets: GroupFigures[];
  forms: GroupFigures[];
  cueClasses: GroupFigures[];
  /** end to end: a statement counts when content and kind are right; empty in PolNeAR's layout */
  kinds: KindFigures[];
  errors: Errors;
}

/** How often each thing goes wrong; one statement may be wrong in several ways. */
export interface Errors {
  found: number;
  /** gold statements not given */
  missed: number;
  /** given statements that are none of gold's */
  spurious: number;
  /** found ones whose content is not gold's to the word */
  boundaries: number;
  /** found ones whose source's words are not gold's */
  source: number;
  /** of those, the ones whose source is that of another gold statement */
  joined: number;
  /** found ones whose speaker is not gold's; null in PolNeAR's layout, as the next two */
  speaker: number | null;
  kind: number | null;
  /** found ones that stand in another statement than gold's, or in none, or wrongly in one */
  parent: number | null;
  /** kinds taken for others, the most frequent first */
  confused: { gold: string; pred: string; count: number }[];
  /** the wrongly joined, a line each */
  joinedLines: string[];
}

/** Breaks down what was compared. */
export function breakDown(texts: readonly ComparedText[]): Breakdown {
  return {
    nested: sort(texts, ({ parent }) => parent !== null, isUnderItsParent),
    discontinuous: sort(
      texts,
      ({ words }) => partsOf(words.content).length > 1,
      ({ gold, pred }) =>
        partsOf(gold.words.content).every((part) => part.some((word) => pred.words.content.has(word))),
    ),
    uncued: sort(
      texts,
      ({ cueClass }) => cueClass === 'uncued',
      ({ pred }) => pred.cueClass === 'uncued',
    ),
    outlets: groupBy(texts, (_, { outlet }) => outlet).sort((a, b) => b.gold - a.gold),
    forms: groupBy(texts, ({ form }) => form).sort((a, b) => b.gold - a.gold),
    cueClasses: groupBy(texts, ({ cueClass }) => cueClass).sort((a, b) => order(a.name) - order(b.name)),
    kinds: kindsOf(texts),
    errors: countErrors(texts),
  };
}

/** The place of a cue class in the list. */
function order(name: string): number {
  return CUE_CLASSES.indexOf(name as CueClass);
}

/** A rate as figures tell it; null of nothing. */
export function rate(hits: number, total: number): number | null {
  return total > 0 ? hits / total : null;
}

function sort(
  texts: readonly ComparedText[],
  belongs: (one: Compared) => boolean,
  isRight: (pair: FoundPair, text: ComparedText) => boolean,
): Sort {
  const found = pairsOf(texts).filter(({ pair }) => belongs(pair.gold));
  return {
    gold: sum(texts.map(({ gold }) => gold.filter(belongs).length)),
    found: found.length,
    right: found.filter(({ pair, text }) => isRight(pair, text)).length,
  };
}

function pairsOf(texts: readonly ComparedText[]): { pair: FoundPair; text: ComparedText }[] {
  return texts.flatMap((text) => text.found.map((pair) => ({ pair, text })));
}

/** Whether a found statement stands in the one that was found for its gold parent; both may have none. */
function isUnderItsParent({ gold, pred }: FoundPair, { found }: ComparedText): boolean {
  if (gold.parent === null || pred.parent === null) return gold.parent === pred.parent;
  return found.some((other) => other.gold.id === gold.parent && other.pred.id === pred.parent);
}

/** Runs of neighbouring words. */
function partsOf(words: ReadonlySet<number>): number[][] {
  const parts: number[][] = [];
  for (const word of [...words].sort((a, b) => a - b)) {
    const open = parts.at(-1);
    if (open && open.at(-1) === word - 1) open.push(word);
    else parts.push([word]);
  }
  return parts;
}

function groupBy(
  texts: readonly ComparedText[],
  groupOf: (one: Compared, text: ComparedText) => string,
): GroupFigures[] {
  const groups = new Map<string, { gold: number; given: number; pairs: FoundPair[]; foundGiven: number }>();
  const group = (name: string) => {
    const known = groups.get(name) ?? { gold: 0, given: 0, pairs: [], foundGiven: 0 };
    groups.set(name, known);
    return known;
  };
  for (const text of texts) {
    for (const one of text.gold) group(groupOf(one, text)).gold += 1;
    for (const one of text.pred) group(groupOf(one, text)).given += 1;
    for (const pair of text.found) {
      group(groupOf(pair.gold, text)).pairs.push(pair);
      group(groupOf(pair.pred, text)).foundGiven += 1;
    }
  }
  return [...groups].map(([name, { gold, given, pairs, foundGiven }]) => {
    const kinds = pairs.filter((pair) => pair.gold.kind !== null);
    return {
      name,
      gold,
      given,
      ...shares(foundGiven, given, gold, pairs.length),
      source: rate(pairs.filter((pair) => pair.isSourceRight).length, pairs.length),
      kind: rate(kinds.filter((pair) => pair.gold.kind === pair.pred.kind).length, kinds.length),
    };
  });
}

function kindsOf(texts: readonly ComparedText[]): KindFigures[] {
  const count = (list: readonly Compared[], kind: string) => list.filter((one) => one.kind === kind).length;
  const gold = texts.flatMap((text) => text.gold);
  const given = texts.flatMap((text) => text.pred);
  const right = pairsOf(texts).flatMap(({ pair }) => (pair.gold.kind === pair.pred.kind ? [pair.gold] : []));
  const kinds = new Set(gold.flatMap(({ kind }) => kind ?? []));
  return [...kinds]
    .map((name) => {
      const figures = shares(count(right, name), count(given, name), count(gold, name));
      return { name, gold: count(gold, name), given: count(given, name), ...figures };
    })
    .sort((a, b) => b.gold - a.gold || (a.name < b.name ? -1 : 1));
}

/** Precision, recall and F1; a share of nothing is 0. */
function shares(hits: number, given: number, gold: number, foundGold = hits) {
  const p = rate(hits, given) ?? 0;
  const r = rate(foundGold, gold) ?? 0;
  return { p, r, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0 };
}

function countErrors(texts: readonly ComparedText[]): Errors {
  const pairs = pairsOf(texts);
  const count = (isWrong: (pair: FoundPair, text: ComparedText) => boolean) =>
    pairs.filter(({ pair, text }) => isWrong(pair, text)).length;
  const joined = pairs.flatMap(({ pair, text }) => {
    const other = joinedTo(pair, text);
    return other ? [`${text.name} ${nameOf(pair.gold, text)} source: that of ${nameOf(other, text)}`] : [];
  });
  // Gold of PolNeAR's kind tells neither speakers nor kinds nor parents.
  const isTold = pairs.some(({ pair }) => pair.isSpeakerRight !== null);
  return {
    found: pairs.length,
    missed: sum(texts.map(({ gold, found }) => gold.length - found.length)),
    spurious: sum(texts.map(({ pred, found }) => pred.length - found.length)),
    boundaries: count(({ gold, pred }) => !areEqual(gold.words.content, pred.words.content)),
    source: count(({ isSourceRight }) => !isSourceRight),
    joined: joined.length,
    speaker: isTold ? count(({ isSpeakerRight }) => !isSpeakerRight) : null,
    kind: isTold ? count(({ gold, pred }) => gold.kind !== pred.kind) : null,
    parent: isTold ? count((pair, text) => !isUnderItsParent(pair, text)) : null,
    confused: countConfused(pairs.map(({ pair }) => pair)),
    joinedLines: joined,
  };
}

/** The other gold statement whose source a found statement was wrongly given; null if none. */
function joinedTo({ gold, pred, isSourceRight }: FoundPair, text: ComparedText): Compared | null {
  if (isSourceRight) return null;
  const others = text.gold.filter((one) => one !== gold);
  return others.find((one) => shared(one.words.source, pred.words.source) > 0) ?? null;
}

function nameOf(one: Compared, { gold }: ComparedText): string {
  return one.id ?? `#${gold.indexOf(one) + 1}`;
}

function countConfused(pairs: readonly FoundPair[]): Errors['confused'] {
  const counts = new Map<string, Errors['confused'][number]>();
  for (const { gold, pred } of pairs) {
    if (gold.kind === null || pred.kind === null || gold.kind === pred.kind) continue;
    const key = `${gold.kind} ${pred.kind}`;
    const known = counts.get(key) ?? { gold: gold.kind, pred: pred.kind, count: 0 };
    known.count += 1;
    counts.set(key, known);
  }
  return [...counts.values()].sort(
    (a, b) => b.count - a.count || (`${a.gold} ${a.pred}` < `${b.gold} ${b.pred}` ? -1 : 1),
  );
}

function areEqual(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && shared(a, b) === a.size;
}
