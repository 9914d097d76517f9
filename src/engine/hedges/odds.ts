import { LIKELIHOOD_RANGES, LIKELIHOODS, type Likelihood, type Span } from '../../model/index.ts';
import type { Word } from '../document.ts';
import type { FoundQuantity } from '../quantities/index.ts';
import { firstFrom } from '../spans.ts';
import { CARDINALS } from '../times/index.ts';
import type { FoundHedge } from './find-hedges.ts';

const CHANCES = new Set('chance chances probability probabilities likelihood odds possibility'.split(' '));
/** After a percentage, these too speak of odds: "90 percent certain". */
const SURE = new Set('certain sure likely'.split(' '));
/** Between the word for chance and its number: "put the chances of a deal at 70 percent". */
const LINKS = new Set('at is was are were be of than to'.split(' '));
/** How many words there may be between a word for chance and its number. */
const REACH = 12;

/**
 * The odds that a sentence tells in numbers: "a 70 percent chance", "one chance in three", "the probability is
 * 30 percent".
 * @param quantities those of the sentence
 * @returns in text order
 */
export function findOdds(words: readonly Word[], quantities: readonly FoundQuantity[]): FoundHedge[] {
  const shares = quantities.flatMap((quantity) => {
    if (quantity.measure !== 'percent' || quantity.comparison !== null) return [];
    const low = (quantity.low ?? 0) / 100;
    const high = (quantity.high ?? 100) / 100;
    const span = low < 0 || high > 1 ? null : chanceAround(words, quantity);
    return span ? [toOdds(span, low, high)] : [];
  });
  const chances = words.flatMap((_, at) => chanceIn(words, at));
  return [...shares, ...chances].sort((a, b) => a.start - b.start);
}

function toOdds(span: Span, low: number, high: number): FoundHedge {
  return { ...span, likelihood: bandOf((low + high) / 2), low, high, confidence: null };
}

/** "one chance in three" */
function chanceIn(words: readonly Word[], at: number): FoundHedge[] {
  const [first, chance, joint, last] = words.slice(at, at + 4);
  if (!first || !last || (chance?.lower !== 'chance' && chance?.lower !== 'chances')) return [];
  if (joint?.lower !== 'in' && joint?.lower !== 'of') return [];
  const [some, all] = [first, last].map(({ lower }) => CARDINALS.get(lower) ?? Number(lower)) as [
    number,
    number,
  ];
  if (!(some > 0 && some < all)) return [];
  const odds = Math.round((some / all) * 1e6) / 1e6;
  return [toOdds({ start: first.start, end: last.end }, odds, odds)];
}

/** The words that tell odds with a percentage; null where it is one of something else. */
function chanceAround(
  words: readonly Word[],
  quantity: FoundQuantity,
): { start: number; end: number } | null {
  const after = firstFrom(words, quantity.end);
  const next = words[after];
  if (next && (CHANCES.has(next.lower) || SURE.has(next.lower)))
    return { start: quantity.start, end: next.end };
  const from = firstFrom(words, quantity.start);
  if (!LINKS.has(words[from - 1]?.lower ?? '')) return null;
  // "a probability of 70 percent", but not "the chance to win 70 percent of the seats"
  const reach = words[from - 1]?.lower === 'of' ? 2 : REACH;
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const word = words[at] as Word;
    if (CHANCES.has(word.lower)) return { start: word.start, end: quantity.end };
    if (!word.isWord) return null;
  }
  return null;
}

/** The band that a probability lies in; what lies on an edge belongs to the band above. */
function bandOf(probability: number): Likelihood {
  let band: Likelihood = 'almost no chance';
  for (const likelihood of LIKELIHOODS) {
    const range = LIKELIHOOD_RANGES[likelihood];
    if (range && probability >= range.low) band = likelihood;
  }
  return band;
}
