import {
  type AttributionCase,
  type GoldAttribution,
  type PredictedAttribution,
  ROLES,
  type Role,
} from './attribution-gold.ts';
import { fixed } from './python-text.ts';
import { figuresOf, type Judged, judge, type Score, share } from './score.ts';
import { type CodePointSpan, cover, shared, wordSpans } from './words.ts';

/** An attribution as the indices of the words that its roles cover. */
export type CoveredAttribution = Record<Role, Set<number>> & { probability?: number | null | undefined };
type Covered = CoveredAttribution;

/** An article as one annotator marked it beside what was predicted. */
export interface ComparedArticle {
  /** the file's name without its ending */
  name: string;
  text: string;
  /** the words of the text, which the roles' indices count */
  words: readonly CodePointSpan[];
  /** how many annotated this article */
  annotators: number;
  gold: CoveredAttribution[];
  pred: CoveredAttribution[];
  /** gold and predicted, one to one, best content first; those that share little of it too */
  pairs: AttributionPair[];
}

/** Hits and totals, of precision and then of recall. */
interface Counts {
  precisionHits: number;
  predicted: number;
  recallHits: number;
  gold: number;
}

const FIGURES = [
  ...ROLES.map((role) => `exact ${role}`),
  ...ROLES.map((role) => `overlap ${role}`),
  'relation usable',
  'relation strict',
];

/**
 * Pairs predicted attributions with each annotator's as `score_attributions.py` does.
 * @param predictions by article name
 */
export function compareAttributions(
  cases: readonly AttributionCase[],
  predictions: ReadonlyMap<string, readonly PredictedAttribution[]>,
): ComparedArticle[] {
  return cases.flatMap(({ name, text, annotations }) => {
    const words = wordSpans(text);
    const coverRoles = (spans: Partial<GoldAttribution> | PredictedAttribution) => ({
      source: cover(spans.source ?? [], words),
      cue: cover(spans.cue ?? [], words),
      content: cover(spans.content ?? [], words),
    });
    const pred = (predictions.get(name) ?? [])
      .map((spans): Covered => ({ ...coverRoles(spans), probability: spans.probability }))
      .filter(({ content, cue }) => content.size > 0 || cue.size > 0);
    return annotations.map((annotation) => {
      const gold = annotation.map(coverRoles);
      const pairs = pairByContent(gold, pred);
      return { name, text, words, annotators: annotations.length, gold, pred, pairs };
    });
  });
}

/**
 * Scores predicted attributions against PolNeAR's: the algorithm, lines and figures of
 * `score_attributions.py`. An article with several annotators counts as the mean of its scores
 * against each.
 * @param predictions by article name; an article without one counts as empty
 */
export function scoreAttributions(
  cases: readonly AttributionCase[],
  predictions: ReadonlyMap<string, readonly PredictedAttribution[]>,
): Score {
  const totals = new Map(FIGURES.map((name) => [name, zero()]));
  const judged = new Map<string, Judged[]>();
  for (const { annotators, gold, pred, pairs } of compareAttributions(cases, predictions)) {
    const { counts, usable } = scoreArticle(gold, pred, pairs);
    const found = new Set(pairs.filter(isFound).map(({ p }) => p));
    for (const one of pred) {
      judge(judged, 'statement', one.probability, found.has(one));
      judge(judged, 'relation', one.probability, usable.has(one));
    }
    for (const [figure, count] of counts) addShare(totals.get(figure), count, annotators);
  }

  const rows = FIGURES.map((name) => {
    const { precisionHits, predicted, recallHits, gold } = totals.get(name) ?? zero();
    return [name, figuresOf(share(precisionHits, predicted), share(recallHits, gold))] as const;
  });
  const missing = cases.filter(({ name }) => !predictions.has(name)).length;
  return {
    figures: Object.fromEntries(rows),
    table: [
      `${cases.length} articles, ${fixed(totals.get('relation usable')?.gold ?? 0, 0)} gold attributions`,
      ...rows.map(
        ([name, { p, r, f1 }]) => `${name.padEnd(18)} P ${fixed(p, 3)}  R ${fixed(r, 3)}  F1 ${fixed(f1, 3)}`,
      ),
    ],
    errors: [],
    warnings:
      missing > 0
        ? [`warning: no prediction for ${missing} of ${cases.length} articles; they count as empty`]
        : [],
    judged,
  };
}

/** Counts for one article against one annotator, and which predictions are usable relations. */
function scoreArticle(
  gold: readonly Covered[],
  pred: readonly Covered[],
  pairs: readonly AttributionPair[],
): { counts: Map<string, Counts>; usable: Set<Covered> } {
  const counts = new Map<string, Counts>();
  for (const role of ROLES) {
    const g = gold.map((one) => one[role]).filter((words) => words.size > 0);
    const p = pred.map((one) => one[role]).filter((words) => words.size > 0);
    const same = countEqual(g, p);
    counts.set(`exact ${role}`, both(same, p.length, g.length));
    const goldWords = new Set(g.flatMap((words) => [...words]));
    const predictedWords = new Set(p.flatMap((words) => [...words]));
    counts.set(`overlap ${role}`, {
      precisionHits: p.reduce((sum, words) => sum + shared(words, goldWords) / words.size, 0),
      predicted: p.length,
      recallHits: g.reduce((sum, words) => sum + shared(words, predictedWords) / words.size, 0),
      gold: g.length,
    });
  }
  const usable = new Set(pairs.filter(isUsable).map(({ p }) => p));
  const strict = pairs.filter(({ g, p }) => ROLES.every((role) => isEqual(g[role], p[role]))).length;
  counts.set('relation usable', both(usable.size, pred.length, gold.length));
  counts.set('relation strict', both(strict, pred.length, gold.length));
  return { counts, usable };
}

/** A gold attribution and a predicted one that share words of content. */
export interface AttributionPair {
  /** of their contents' words */
  f1: number;
  /** gold */
  g: CoveredAttribution;
  /** predicted */
  p: CoveredAttribution;
}

function pairByContent(gold: readonly Covered[], pred: readonly Covered[]): AttributionPair[] {
  const candidates: (AttributionPair & { rank: number; at: readonly [number, number] })[] = [];
  gold.forEach((g, i) => {
    pred.forEach((p, j) => {
      const common = shared(g.content, p.content);
      if (common === 0) return;
      const f1 = (2 * common) / (g.content.size + p.content.size);
      const bonus = Number(shared(g.cue, p.cue) > 0) + Number(shared(g.source, p.source) > 0);
      candidates.push({ rank: f1 + 1e-3 * bonus, f1, g, p, at: [i, j] });
    });
  });
  // Among equals the later ones first, as a reversed sort of Python's tuples leaves them.
  candidates.sort((a, b) => b.rank - a.rank || b.f1 - a.f1 || b.at[0] - a.at[0] || b.at[1] - a.at[1]);
  const taken = new Set<Covered>();
  return candidates.filter(({ g, p }) => {
    if (taken.has(g) || taken.has(p)) return false;
    taken.add(g).add(p);
    return true;
  });
}

/** Whether the two are mostly the same content: what the codebook's scorer calls a pair. */
export function isFound({ f1 }: Pick<AttributionPair, 'f1'>): boolean {
  return f1 >= 0.5;
}

function isUsable(pair: AttributionPair): boolean {
  const { g, p } = pair;
  const cueFits = g.cue.size === 0 || shared(g.cue, p.cue) > 0;
  const sourceFits = shared(g.source, p.source) > 0 || (g.source.size === 0 && p.source.size === 0);
  return isFound(pair) && cueFits && sourceFits;
}

/** How many sets of two lists are equal, each counted once. */
function countEqual(a: readonly Set<number>[], b: readonly Set<number>[]): number {
  const left = new Map<string, number>();
  for (const words of a) left.set(key(words), (left.get(key(words)) ?? 0) + 1);
  return b.filter((words) => {
    const count = left.get(key(words)) ?? 0;
    left.set(key(words), count - 1);
    return count > 0;
  }).length;
}

function key(words: ReadonlySet<number>): string {
  return [...words].sort((x, y) => x - y).join(' ');
}

function isEqual(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && shared(a, b) === a.size;
}

function both(hits: number, predicted: number, gold: number): Counts {
  return { precisionHits: hits, predicted, recallHits: hits, gold };
}

function zero(): Counts {
  return both(0, 0, 0);
}

function addShare(total: Counts | undefined, count: Counts, annotators: number): void {
  if (!total) return;
  for (const figure of ['precisionHits', 'predicted', 'recallHits', 'gold'] as const) {
    total[figure] += count[figure] / annotators;
  }
}
