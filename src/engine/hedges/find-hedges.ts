import { type Hedge, LIKELIHOOD_RANGES, type Likelihood, type Span } from '../../model/index.ts';
import type { Word } from '../document.ts';
import type { FoundQuantity } from '../quantities/index.ts';
import { overlaps, within } from '../spans.ts';
import { fits } from './contexts.ts';
import { DEGREES, type Meaning, PHRASES, type Phrase, STRENGTHENED, STRONG } from './lexicon.ts';
import { negationBefore } from './negation.ts';
import { findOdds } from './odds.ts';

/** A hedge where it stands. */
export interface FoundHedge extends Span, Omit<Hedge, 'anchor'> {}

/** Words `from` up to and without `to` that say something. */
interface Match {
  from: number;
  to: number;
  meaning: Meaning;
}

/**
 * The words in sentences that say how likely or how sure something is, in text order, without overlap. Their
 * time grows with the length of the text alone.
 * @param words the words of each sentence
 * @param quantities in text order: of them come the odds that are told in numbers
 */
export function findHedges(
  words: readonly (readonly Word[])[],
  quantities: readonly FoundQuantity[],
): FoundHedge[] {
  return words.flatMap((sentence) => {
    const counted = within(quantities, hull(sentence));
    const odds = findOdds(sentence, counted);
    // "perhaps 300 people" says how many, and the odds say more than the words for them.
    const hedges = readSentence(sentence)
      .map((match) => toHedge(sentence, match))
      .filter((hedge) => !overlaps(counted, hedge) && !overlaps(odds, hedge));
    return [...hedges, ...odds].sort((a, b) => a.start - b.start);
  });
}

/** A sentence from its first word to its last; empty where it has none. */
function hull(sentence: readonly Word[]): Span {
  return { start: sentence[0]?.start ?? 0, end: sentence.at(-1)?.end ?? 0 };
}

function readSentence(words: readonly Word[]): Match[] {
  const found: Match[] = [];
  for (let at = 0; at < words.length; ) {
    const match = matchAt(words, at);
    if (!match) {
      at += 1;
      continue;
    }
    at = match.to;
    // "does not seem likely" is one hedge, though "seem" was read first.
    while ((found.at(-1)?.from ?? -1) >= match.from) found.pop();
    const last = found.at(-1);
    const from = last ? Math.max(last.to, match.from) : match.from;
    const joined = last && last.to === from ? join(last.meaning, match.meaning) : null;
    if (last && joined) {
      last.to = match.to;
      last.meaning = joined;
    } else {
      found.push({ ...match, from });
    }
  }
  return found;
}

/** The hedge whose phrase begins at a word, with what strengthens or denies it. */
function matchAt(words: readonly Word[], at: number): Match | null {
  const lower = words[at]?.lower ?? '';
  for (const phrase of PHRASES.get(lower) ?? []) {
    const to = at + phrase.words.length;
    if (!phrase.words.every((word, place) => words[at + place]?.lower === word)) continue;
    if (!fits(phrase.context, { words, from: at, to })) continue;
    return weigh(words, at, to, phrase);
  }
  return null;
}

function weigh(words: readonly Word[], at: number, to: number, phrase: Phrase): Match | null {
  let from = at;
  let { meaning } = phrase;
  const degree = words[at - 1]?.lower ?? '';
  const likelihood = meaning?.likelihood;
  const strengthened = likelihood && STRONG.has(degree) ? STRENGTHENED[likelihood] : undefined;
  if (strengthened) meaning = { likelihood: strengthened, confidence: null };
  if (strengthened || STRONG.has(degree) || (phrase.meaning && DEGREES.has(degree))) from -= 1;
  if (degree === 'but' && words[at - 2]?.lower === 'all' && likelihood === 'almost certain') from = at - 2;
  const not = phrase.negated || !phrase.meaning ? negationBefore(words, from) : null;
  if (not !== null && phrase.negated) return { from: not, to, meaning: phrase.negated };
  return meaning && { from, to, meaning };
}

/** What "could" and "may" leave as it is. */
const JOINED = new Set<Likelihood | null>(['likely', 'very likely', 'unlikely', 'very unlikely']);

/** What two hedges side by side say together: "could possibly", "could very well likely"; null if they differ. */
function join(first: Meaning, second: Meaning): Meaning | null {
  if (first.likelihood === null || second.likelihood === null) return null;
  if (first.likelihood === second.likelihood) return first;
  const [less, more] = first.likelihood === 'possible' ? [first, second] : [second, first];
  return less.likelihood === 'possible' && JOINED.has(more.likelihood) ? more : null;
}

function toHedge(words: readonly Word[], { from, to, meaning }: Match): FoundHedge {
  const range = meaning.likelihood ? LIKELIHOOD_RANGES[meaning.likelihood] : null;
  return {
    start: (words[from] as Word).start,
    end: (words[to - 1] as Word).end,
    ...meaning,
    low: range?.low ?? null,
    high: range?.high ?? null,
  };
}
