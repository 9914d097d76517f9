import type { Stretch } from './counted.ts';
import type { Piece } from './pieces.ts';

/** Words whose number only tells which one: "Article 5", "Flight 12", "No. 3". */
const WHICH_ONE = words(`
  article articles section sections chapter chapters resolution resolutions no nos number numbers numbered paragraph
  page pages phase stage step level act part item rule law decree order protocol flight route highway road room gate
  channel grade category tier class division district ward precinct zone sector block plot floor apartment box
  verse volume issue magnitude version group gang camp unit brigade battalion clause annex appendix amendment
  option scenario case round game match day week chapter pier berth exit junction line platform track lot bill
  ranked rank ranks seeded no. art sec # №`);
const AGED = words('aged age ages under over above below between turning turned');
const YOUNG_OR_OLD = words(
  'children child people those anyone youths youth minors women men girls boys youngsters adults voters',
);
const VOTED = words(
  'vote votes voted voting win won wins beat beats defeated defeat lost loss score scored victory draw drew led lead',
);
/** "the two", "these three" were told before. */
const DEFINITE = words('the these those both your');
const SMALL = words('two three four five six seven eight nine');
/** "one" counts after these, else it points or generalises: "one of them", "one day". */
const COUNTING = words('only just least than another');

/** What is known of a number when it is asked whether it is a quantity. */
export interface Told {
  /** the number itself, without what binds it */
  number: Stretch;
  value: number;
  figures: boolean;
  /** whether it is multiplied ("5 million") or has a thousands comma */
  large: boolean;
  /** whether words bind it, or another number makes a range of it */
  bound: boolean;
  /** whether a unit of measure, a currency or percent stands with it */
  measured: boolean;
  /** whether the words tell what it counts */
  counted: boolean;
}

/** Whether a number says how much or how many, and not which one, how old, what score or when. */
export function isQuantity(pieces: readonly Piece[], told: Told): boolean {
  const { number, measured, counted, bound, large } = told;
  const lower = (place: number) => pieces[place]?.lower ?? '';
  if (isAttached(pieces, number) || isHyphened(pieces, told) || isDigitRun(pieces, number)) return false;
  if (measured) return !isAge(pieces, told);
  const before = lower(number.from - 1);
  const isStop = before === '.' && pieces[number.from - 1]?.joined === 'close';
  if (!bound && WHICH_ONE.has(isStop ? lower(number.from - 2) : before)) return false;
  if (isAge(pieces, told)) return false;
  if (told.value === 1 && !large) {
    // "one of the best" is no number of them.
    const isOne = lower(number.to) !== 'of' && isSubject(pieces, number);
    return counted && (bound || COUNTING.has(before) || isOne);
  }
  if (told.value === 0) return counted;
  if (!bound && !told.figures && DEFINITE.has(before) && SMALL.has(lower(number.from))) return false;
  if (counted) return true;
  if (isYear(told) && !bound) return false;
  if (bound || large) return !isNamed(pieces, number);
  return isAlone(pieces, number);
}

/** What a number counts that is hyphened to it: "a 12-member council". */
const MEMBERS = words('member members man seat person bed vehicle ship');
/** These say that somebody is counted, or bind the number: "a 300-strong guard", "300-odd boats". */
const NO_NOUN = words('strong odd plus');

/** Whether a piece hyphened to a number tells what it counts, or only that it counts; null where it does neither. */
export function hyphenedCount({ lower, joined }: Piece): 'noun' | 'none' | null {
  if (joined !== 'hyphen') return null;
  return MEMBERS.has(lower) ? 'noun' : NO_NOUN.has(lower) ? 'none' : null;
}

/** Part of something longer: a ratio, a date, a path, a serial number, a title. */
function isAttached(pieces: readonly Piece[], { from, to }: Stretch): boolean {
  const before = pieces[from - 1];
  const first = pieces[from];
  const after = pieces[to];
  // "the class of ’19"
  if (before?.lower === "'" && first?.joined === 'close' && /^\d\d$/u.test(first.lower)) return true;
  if (before && first?.joined === 'close' && /^(?:[/:_\\@&=+*.]|-+|\p{L}+)$/u.test(before.lower)) {
    // "killed—40" and "US500" are written so, but "12/40" and "x40" more often.
    return !(before.lower === '.' && !/\d/u.test(pieces[from - 2]?.lower ?? ''));
  }
  const next = pieces[to + 1];
  return after?.joined === 'close' && /^[/:_\\@&=*]$/u.test(after.lower) && next?.joined === 'close';
}

/** "two-state", "20-year-old", "5-a-side"; a hyphened unit of measure was read before. */
function isHyphened(pieces: readonly Piece[], { number, measured }: Told): boolean {
  const next = pieces[number.to];
  return !measured && next?.joined === 'hyphen' && hyphenedCount(next) === null;
}

/** Figures beside figures: telephone numbers, tables. */
function isDigitRun(pieces: readonly Piece[], { from, to }: Stretch): boolean {
  const isFigures = (place: number) => /^\d[\d.,]*$/u.test(pieces[place]?.lower ?? '');
  if (!isFigures(from)) return false;
  return isFigures(from - 1) || (isFigures(to) && pieces[to]?.joined !== 'close');
}

function isAge(pieces: readonly Piece[], { number, value, measured, counted, bound }: Told): boolean {
  const lower = (place: number) => pieces[place]?.lower ?? '';
  if (value > 120) return false;
  const { from, to } = number;
  if (/^years?$/u.test(lower(to))) return true;
  if (measured) return false;
  const before = lower(from - 1);
  if (before === 'aged' || before === 'age' || (before === 'of' && lower(from - 2) === 'age')) return true;
  if (counted) return false;
  if (AGED.has(before) && YOUNG_OR_OLD.has(lower(from - 2))) return true;
  // "Ann Orme, 45, left"; "Orme (45)"
  const name = pieces[from - 2];
  const sets = before === ',' || before === '(';
  return !bound && sets && name?.capital === true && /^[,)]$/u.test(lower(to));
}

/** Four figures that are more often a year. */
function isYear({ value, figures, large }: Told): boolean {
  return figures && !large && Number.isInteger(value) && value >= 1500 && value < 2100;
}

/** "Boeing 737", "Apollo 11": a number right after a name that does not begin the sentence. */
function isNamed(pieces: readonly Piece[], { from }: Stretch): boolean {
  const before = pieces[from - 1];
  return from > 1 && before?.capital === true && before.isWord && pieces[from - 2]?.isWord !== false;
}

const AFTER_ALONE = words(`
  were was are have had has died dead killed wounded injured others remain remained remained survived fled more so
  missing arrested detained`);
const BEFORE_ALONE = words(`
  killed killing wounded wounding injured injuring arrested arresting detained detaining displaced captured capturing
  kidnapped leaving only just total all`);

/** Whether a bare number still counts somebody: "40 were killed", "killing 12". */
function isAlone(pieces: readonly Piece[], number: Stretch): boolean {
  const lower = (place: number) => pieces[place]?.lower ?? '';
  if (isNamed(pieces, number)) return false;
  return AFTER_ALONE.has(lower(number.to)) || BEFORE_ALONE.has(lower(number.from - 1));
}

/** "One soldier was killed": as the first word, or after what kills and takes. */
function isSubject(pieces: readonly Piece[], { from }: Stretch): boolean {
  const before = pieces[from - 1]?.lower ?? '';
  return from === 0 || BEFORE_ALONE.has(before) || before === 'and' || before === ',' || before === 'that';
}

/** "won 52 to 48", "a 15-0 vote": neither number counts by itself. */
export function isScore(pieces: readonly Piece[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    if (VOTED.has(pieces[at]?.lower ?? '')) return true;
  }
  return false;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
