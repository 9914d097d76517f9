import { CARDINALS, SOME } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** A number as it stands in the words. */
export interface Count {
  /** null when the words leave it open ("several") */
  value: number | null;
  /** index of the token after it */
  to: number;
}

/**
 * The number that begins at a token: digits, "2 1/2", "twenty-five", "a hundred", "a", "several",
 * "a couple of"; null when none does. Of "two to three" it is the first.
 */
export function readCount(tokens: readonly Token[], at: number): Count | null {
  const first = readOne(tokens, at);
  if (!first || first.value === null) return first;
  const joint = tokens[first.to]?.lower;
  if (joint !== 'to' && joint !== 'or' && joint !== '-') return first;
  const second = readOne(tokens, first.to + 1);
  if (!second?.value || second.value <= first.value) return first;
  return { value: first.value, to: second.to };
}

function readOne(tokens: readonly Token[], at: number): Count | null {
  const token = tokens[at];
  if (!token) return null;
  const next = tokens[at + 1]?.lower;
  if (token.kind === 'number') return readDigits(tokens, at);
  const word = token.lower;
  if (word === 'a' || word === 'an' || word === 'another') {
    if (next === 'few') return { value: null, to: at + 2 };
    if (next === 'couple') return { value: 2, to: at + (tokens[at + 2]?.lower === 'of' ? 3 : 2) };
    if (next === 'hundred') return { value: 100, to: at + 2 };
    if (next === 'dozen') return { value: 12, to: at + 2 };
    const more = word === 'another' ? readOne(tokens, at + 1) : null;
    return more ?? { value: 1, to: at + 1 };
  }
  if (word === 'half' && (next === 'a' || next === 'an')) return { value: 0.5, to: at + 2 };
  if (SOME.has(word)) return { value: null, to: at + (next === 'more' || next === 'of' ? 2 : 1) };
  return readWords(tokens, at);
}

function readDigits(tokens: readonly Token[], at: number): Count | null {
  const token = tokens[at] as Token;
  if (!/^\d{1,3}$/u.test(token.lower)) return null;
  const value = Number(token.lower);
  const [mark, part, more] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (mark?.lower === '.' && part?.kind === 'number' && part.start === mark.end && part.lower.length === 1) {
    return { value: Number(`${value}.${part.lower}`), to: at + 3 };
  }
  if (mark?.lower === '1' && part?.lower === '/' && more?.lower === '2')
    return { value: value + 0.5, to: at + 4 };
  if (mark?.lower === '½') return { value: value + 0.5, to: at + 2 };
  return { value, to: at + 1 };
}

function readWords(tokens: readonly Token[], at: number): Count | null {
  const first = CARDINALS.get(tokens[at]?.lower ?? '');
  if (first === undefined || first === 0) return null;
  let value = first;
  let to = at + 1;
  if (first >= 20) {
    const joint = tokens[to]?.lower === '-' ? to + 1 : to;
    const small = CARDINALS.get(tokens[joint]?.lower ?? '');
    if (small !== undefined && small > 0 && small < 10) {
      value += small;
      to = joint + 1;
    }
  }
  const next = tokens[to]?.lower;
  if (next === 'hundred' || next === 'dozen') {
    value *= next === 'dozen' ? 12 : 100;
    to += 1;
  } else if (next === 'and' && tokens[to + 1]?.lower === 'a' && tokens[to + 2]?.lower === 'half') {
    value += 0.5;
    to += 3;
  }
  return { value, to };
}

/** A year in words, "nineteen ninety-six" or "two thousand (and) ten"; null when none begins there. */
export function readYearWords(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const lower = (place: number) => tokens[place]?.lower ?? '';
  const century = CARDINALS.get(lower(at));
  if (century === 2 && lower(at + 1) === 'thousand') {
    const more = lower(at + 2) === 'and' ? at + 3 : at + 2;
    const rest = readWords(tokens, more);
    const value = rest && Number.isInteger(rest.value) && (rest.value ?? 99) < 100 ? (rest.value ?? 0) : null;
    return value === null || !rest ? { value: 2000, to: at + 2 } : { value: 2000 + value, to: rest.to };
  }
  if (century !== 18 && century !== 19 && century !== 20) return null;
  const joint = lower(at + 1) === '-' ? at + 2 : at + 1;
  const rest = CARDINALS.get(lower(joint)) === undefined ? null : readWords(tokens, joint);
  if (!rest?.value || rest.value < 10 || rest.value > 99 || !Number.isInteger(rest.value)) return null;
  // "twenty twenty-one" is a year, "twenty ten" hardly ever; ambiguous ones are left alone.
  return { value: century * 100 + rest.value, to: rest.to };
}
