import type { Approximation, Quantity } from '../../model/index.ts';
import type { Piece } from './pieces.ts';

/** How the words around a number bind it. */
export interface Bound {
  approximation: Exclude<Approximation, 'between'>;
  /** index of the first piece of the words before; that of the number when there are none */
  from: number;
}

const BEFORE: ReadonlyMap<string, Bound['approximation']> = new Map([
  ...phrases(
    'at least',
    'at least|at the least|no fewer than|no less than|not fewer than|not less than|a minimum of|minimum of|as few as|as little as',
  ),
  ...phrases(
    'at most',
    'at most|up to|no more than|not more than|a maximum of|maximum of|as many as|as much as|as high as',
  ),
  ...phrases(
    'more than',
    'more than|over|well over|just over|slightly over|slightly more than|far more than|well more than|upwards of|upward of|in excess of|greater than|higher than|above|well above|exceeding|better than|some more than',
  ),
  ...phrases(
    'less than',
    'less than|fewer than|under|well under|just under|below|well below|just below|lower than|smaller than|slightly less than|slightly under',
  ),
  ...phrases(
    'about',
    'about|around|approximately|approx|roughly|some|nearly|almost|close to|nearly about|an estimated|estimated|perhaps|maybe|possibly|circa|more or less|an average of|average of|~|≈|just short of|only about|just about',
  ),
]);
/** Words of the longest phrase. */
const LONGEST = 4;

const AFTER: ReadonlyMap<string, Bound['approximation']> = new Map([
  ...phrases(
    'at least',
    'or more|or above|or higher|and above|and more|or greater|plus|+|at least|at the very least',
  ),
  ...phrases('at most', 'or less|or fewer|or under|or below|at most'),
  ...phrases('about', 'or so|odd|or thereabouts|approximately'),
]);

/** What "over" and "about" are said of after these: "a dispute over 5 islands", "talks about 300 prisoners". */
const ABOUT_WHAT = new Set(
  `dispute disputes talks talk talking talked row rows conflict fight fighting war concern concerns concerned
  control sovereignty clash clashes protest protests anger arrested accused tension tensions sanctions worried asked
  questions question know knew known learned heard hear spoke speak agreement negotiations discussions debate arguments
  argument lied lying warned warning deal bickering rule ruled presided power`
    .trim()
    .split(/\s+/u),
);

/** The words before a number that bind it, such as "at least". */
export function boundBefore(pieces: readonly Piece[], at: number): Bound | null {
  for (let length = LONGEST; length > 0; length -= 1) {
    const from = at - length;
    if (from < 0) continue;
    const phrase = pieces
      .slice(from, at)
      .map(({ lower }) => lower)
      .join(' ');
    const approximation = BEFORE.get(phrase);
    if (!approximation) continue;
    if (
      length === 1 &&
      (phrase === 'over' || phrase === 'about') &&
      ABOUT_WHAT.has(pieces[from - 1]?.lower ?? '')
    )
      return null;
    return { approximation, from };
  }
  return null;
}

/** The words after a number that bind it, such as "or more"; `to` is the piece after them. */
export function boundAfter(
  pieces: readonly Piece[],
  at: number,
): { approximation: Bound['approximation']; to: number } | null {
  for (let length = LONGEST; length > 0; length -= 1) {
    const phrase = pieces
      .slice(at, at + length)
      .map(({ lower }) => lower)
      .join(' ');
    const approximation = AFTER.get(phrase);
    // "40 plus two"; "300+" has its sign close by.
    const close =
      phrase !== 'plus' && phrase !== '+' && phrase !== 'odd' ? true : pieces[at]?.joined !== 'apart';
    if (approximation && close && pieces.length >= at + length) return { approximation, to: at + length };
  }
  return null;
}

/** What a number comes to that words bind so: least and greatest value, null for an open end. */
export function endsOf(
  value: number,
  approximation: Exclude<Approximation, 'between'>,
): Pick<Quantity, 'low' | 'high' | 'approximation'> {
  if (approximation === 'at least' || approximation === 'more than')
    return { low: value, high: null, approximation };
  if (approximation === 'at most' || approximation === 'less than')
    return { low: null, high: value, approximation };
  return { low: value, high: value, approximation };
}

function phrases(approximation: Bound['approximation'], list: string): [string, Bound['approximation']][] {
  return list.split('|').map((phrase) => [phrase, approximation]);
}
