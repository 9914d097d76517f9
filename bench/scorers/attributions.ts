import {
  type AttributionCase,
  type GoldAttribution,
  type PredictedAttribution,
  ROLES,
  type Role,
} from './attribution-gold.ts';
import { fixed } from './python-text.ts';
import { figuresOf, type Judged, judge, type Score, share } from './score.ts';
import { cover, shared, wordSpans } from './words.ts';

type Covered = Record<Role, Set<number>> & { probability?: number | null | undefined };

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
  for (const { name, text, annotations } of cases) {
    const words = wordSpans(text);
    const coverRoles = (spans: Partial<GoldAttribution> | PredictedAttribution) => ({
      source: cover(spans.source ?? [], words),
      cue: cover(spans.cue ?? [], words),
      content: cover(spans.content ?? [], words),
    });
    const pred = (predictions.get(name) ?? [])
      .map((spans): Covered => ({ ...coverRoles(spans), probability: spans.probability }))
      .filter(({ content, cue }) => content.size > 0 || cue.size > 0);
    for (const annotation of annotations) {
      const { counts, usable } = scoreArticle(annotation.map(coverRoles), pred);
      for (const one of pred) judge(judged, 'statement', one.probability, usable.has(one));
      for (const [figure, count] of counts) addShare(totals.get(figure), count, annotations.length);
    }
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
  const pairs = pairByContent(gold, pred);
  const usable = new Set(pairs.filter(isUsable).map(({ p }) => p));
  const strict = pairs.filter(({ g, p }) => ROLES.every((role) => isEqual(g[role], p[role]))).length;
  counts.set('relation usable', both(usable.size, pred.length, gold.length));
  counts.set('relation strict', both(strict, pred.length, gold.length));
  return { counts, usable };
}

interface Pair {
  /** content F1 */
  f1: number;
  g: Covered;
  p: Covered;
}

function pairByContent(gold: readonly Covered[], pred: readonly Covered[]): Pair[] {
  const candidates: (Pair & { rank: number; at: readonly [number, number] })[] = [];
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

function isUsable({ f1, g, p }: Pair): boolean {
  const cueFits = g.cue.size === 0 || shared(g.cue, p.cue) > 0;
  const sourceFits = shared(g.source, p.source) > 0 || (g.source.size === 0 && p.source.size === 0);
  return f1 >= 0.5 && cueFits && sourceFits;
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
