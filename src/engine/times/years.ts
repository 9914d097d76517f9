import { type Period, shift } from './calendar.ts';
import { DECADES, FILLERS, MONTHS, ORDINALS, POINTERS, UNIT_WORDS, words } from './lexicon.ts';
import { current, dateReading, lower, type Reading, type Scene } from './reading.ts';

/** A bare number of four digits is a year after one of these, or at the start of a sentence. */
const BEFORE_A_YEAR = words(
  `in into both that the since by of until till from to through during before after for early late mid between and the around about
  circa fiscal year or throughout as than was until summer winter spring autumn fall election elections over post pre
  ( [ , - – — / a an this its his her their our when`,
);
/** What is counted, so that the number before it is no year. */
const COUNTED = words(
  `people troops soldiers percent men women children dead deaths homes houses jobs workers employees shares points
  dollars euros pounds yen miles kilometers kilometres km meters metres feet tons tonnes barrels units members cases
  votes seats students refugees migrants police officers others megawatts hectares acres protesters families million
  billion hours minutes days weeks months years volts rounds words pages cars buildings`,
);

/** A year, a range of years, a decade or a century; null when none begins there. */
export function readYear(scene: Scene, from: number): Reading | null {
  const at = lower(scene, from) === 'the' ? from + 1 : from;
  const word = lower(scene, at);
  if (at > from && word === 'year') {
    const year = fourDigits(lower(scene, at + 1));
    return year === null ? null : dateReading(from, at + 2, { unit: 'year', index: year });
  }
  if (word === 'post' || word === 'pre') return null;
  return (
    readDecade(scene, from, at) ??
    readCentury(scene, from, at) ??
    (at === from ? readBare(scene, from, at) : null)
  );
}

function readDecade(scene: Scene, from: number, at: number): Reading | null {
  const word = lower(scene, at);
  const long = /^(1[5-9]|20)(\d)0s$/u.exec(word);
  if (long) return decade(from, at + 1, Number(`${long[1]}${long[2]}`));
  const short = word === "'" || word === '`' ? /^([1-9])0s$/u.exec(lower(scene, at + 1)) : null;
  if (short && scene.tokens[at + 1]?.start === scene.tokens[at]?.end)
    return decade(from, at + 2, 190 + Number(short[1]));
  const plain = at > from ? /^([2-9])0s$/u.exec(word) : null;
  if (plain) return decade(from, at + 1, 190 + Number(plain[1]));
  const name = DECADES.get(word);
  if (name === undefined || at === from) return null;
  return decade(from, at + 1, 190 + name);
}

function decade(from: number, to: number, index: number): Reading {
  return dateReading(from, to, { unit: 'decade', index });
}

function readCentury(scene: Scene, from: number, at: number): Reading | null {
  const word = lower(scene, at);
  const number = /^(\d{1,2})(?:st|nd|rd|th)$/u.exec(word)?.[1] ?? ORDINALS.get(word);
  if (number === undefined) return null;
  const unit = lower(scene, at + 1) === '-' ? at + 2 : at + 1;
  if (lower(scene, unit) !== 'century' || Number(number) < 2 || Number(number) > 22) return null;
  return dateReading(from, unit + 1, { unit: 'century', index: Number(number) - 1 });
}

function fourDigits(word: string): number | null {
  return /^(?:1[1-9]|20)\d\d$/u.test(word) ? Number(word) : null;
}

function readBare(scene: Scene, from: number, at: number): Reading | null {
  const year = fourDigits(lower(scene, at));
  if (year === null) return null;
  const before = lower(scene, from - 1);
  const sentenceStart = from === 0 || scene.tokens[from - 1]?.stop === true;
  if (!sentenceStart && !BEFORE_A_YEAR.has(before) && !MONTHS.has(before) && !isLikely(scene, from, year))
    return null;
  const after = lower(scene, at + 1);
  if (COUNTED.has(after) || COUNTED.has(lower(scene, at + 2)) || isDecimal(scene, at)) return null;
  const mark = lower(scene, at + 1);
  const next = lower(scene, at + 2);
  if (
    (mark === '-' || mark === '–' || mark === '/') &&
    scene.tokens[at + 1]?.start === scene.tokens[at]?.end
  ) {
    const last =
      fourDigits(next) ?? (/^\d\d$/u.test(next) ? Math.floor(year / 100) * 100 + Number(next) : null);
    if (last !== null && last > year && last - year < 200) {
      const to: Period = { unit: 'year', index: last };
      return {
        ...dateReading(from, at + 3, { unit: 'year', index: year }),
        extent: { from: { unit: 'year', index: year }, to },
      };
    }
    // "1990-built", "2015-model" and such keep their year; a date in figures was read before.
    if (scene.tokens[at + 2]?.kind === 'number') return null;
  }
  if (UNIT_WORDS.has(after)) return null;
  return dateReading(from, at + 1, { unit: 'year', index: year });
}

/** After any other word, a year of living memory that is no round number is still one: "his 1996 campaign". */
function isLikely(scene: Scene, at: number, year: number): boolean {
  const before = scene.tokens[at - 1];
  const next = scene.tokens[at + 1];
  return (
    before?.kind === 'word' &&
    next?.kind === 'word' &&
    before.lower !== 'no' &&
    year > 1900 &&
    year < 2050 &&
    year % 100 !== 0
  );
}

/** Whether a number goes on after a point or comma: 1,990 or 1990.5. */
function isDecimal(scene: Scene, at: number): boolean {
  const [token, mark, next, before, more] = [0, 1, 2, -1, -2].map((step) => scene.tokens[at + step]);
  const after =
    (mark?.lower === ',' || mark?.lower === '.') && next?.kind === 'number' && next.start === mark.end;
  const ahead =
    (before?.lower === ',' || before?.lower === '.') &&
    more?.kind === 'number' &&
    before.end === token?.start;
  return after || ahead;
}

/** The year that follows: "of 1990", "of this year", "1990", "of the year". */
export function yearAfter(scene: Scene, at: number): { year: number; to: number } | null {
  const start = lower(scene, at) === 'of' || lower(scene, at) === 'in' ? at + 1 : at;
  const token = scene.tokens[start];
  if (token?.kind === 'number') {
    return /^(?:1[89]|20)\d\d$/u.test(token.lower) ? { year: Number(token.lower), to: start + 1 } : null;
  }
  const now = current(scene, 'year');
  const which = lower(scene, start) === 'the' ? 'this' : POINTERS.get(lower(scene, start));
  const unit = start + (FILLERS.has(lower(scene, start + 1)) ? 2 : 1);
  if (!which || !now || lower(scene, unit) !== 'year') return null;
  return { year: shift(now, which === 'last' ? -1 : which === 'next' ? 1 : 0).index, to: unit + 1 };
}
