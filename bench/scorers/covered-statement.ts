import { areSameNames, isSameName } from './names.ts';
import type { PredictedStatement } from './statement-gold.ts';
import { type CodePointSpan, cover, shared } from './words.ts';

/** Every field that is compared, in the order of the table. */
export const FIELDS = [
  'kind',
  'form',
  'speaker',
  'cue',
  'source',
  'said',
  'due',
  'addressee',
  'via',
  'holder',
  'condition',
  'parent',
] as const;
/** The name of a compared field. */
export type Field = (typeof FIELDS)[number];

/** Pairs below this share of common words (F1) are none; the codebook's scorer sets it. */
const LEAST_OVERLAP = 0.5;

/** A statement with its anchored fields as sets of word indices. */
export type CoveredStatement = Pick<
  PredictedStatement,
  | 'id'
  | 'kind'
  | 'form'
  | 'speaker'
  | 'said'
  | 'due'
  | 'holder'
  | 'parent'
  | 'addressee'
  | 'via'
  | 'probability'
> & {
  words: Record<'content' | 'cue' | 'source' | 'condition', Set<number>>;
};

/** Which words each anchored field covers. */
export function coverFields(
  spans: { [field in keyof CoveredStatement['words']]?: readonly CodePointSpan[] | null | undefined },
  words: readonly CodePointSpan[],
): CoveredStatement['words'] {
  return {
    content: cover(spans.content ?? [], words),
    cue: cover(spans.cue ?? [], words),
    source: cover(spans.source ?? [], words),
    condition: cover(spans.condition ?? [], words),
  };
}

/** Pairs gold and predicted statements one to one, best content first. */
export function pairByContent(
  gold: readonly CoveredStatement[],
  pred: readonly CoveredStatement[],
): [CoveredStatement, CoveredStatement][] {
  const candidates: { f1: number; g: CoveredStatement; p: CoveredStatement }[] = [];
  for (const g of gold) {
    for (const p of pred) {
      const common = shared(g.words.content, p.words.content);
      const f1 = (2 * common) / (g.words.content.size + p.words.content.size);
      if (common > 0 && f1 >= LEAST_OVERLAP) candidates.push({ f1, g, p });
    }
  }
  // The sort is stable: among equals the earlier gold statement comes first, then the earlier predicted one.
  candidates.sort((a, b) => b.f1 - a.f1);
  const taken = new Set<CoveredStatement>();
  return candidates.flatMap(({ g, p }): [CoveredStatement, CoveredStatement][] => {
    if (taken.has(g) || taken.has(p)) return [];
    taken.add(g).add(p);
    return [[g, p]];
  });
}

/** Whether a predicted statement agrees with its gold partner in a field. */
export function agrees(field: Field, gold: CoveredStatement, pred: CoveredStatement): boolean {
  switch (field) {
    case 'cue':
    case 'source':
    case 'condition': {
      const [x, y] = [gold.words[field], pred.words[field]];
      return shared(x, y) > 0 || (x.size === 0 && y.size === 0);
    }
    case 'speaker':
    case 'holder':
      return isSameName(gold[field], pred[field]);
    case 'addressee':
    case 'via':
      return areSameNames(gold[field], pred[field]);
    case 'parent':
      return Boolean(gold.parent) === Boolean(pred.parent);
    default:
      return (gold[field] || null) === (pred[field] || null);
  }
}
