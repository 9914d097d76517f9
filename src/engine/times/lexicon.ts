import type { Unit } from './calendar.ts';

/** What a unit word counts: a unit of the calendar times a number, or hours and smaller. */
export interface UnitWord {
  /** the unit of the calendar, null below a day */
  unit: Unit | null;
  /** TIMEX3's letter for the duration, with a leading T below a day */
  letter: string;
  plural: boolean;
}

const UNITS: [string, Unit | null, string][] = [
  ['second', null, 'TS'],
  ['minute', null, 'TM'],
  ['hour', null, 'TH'],
  ['day', 'day', 'D'],
  ['night', 'day', 'N'],
  ['week', 'week', 'W'],
  ['weekend', 'weekend', 'WE'],
  ['month', 'month', 'M'],
  ['quarter', 'quarter', 'Q'],
  ['season', 'season', 'S'],
  ['year', 'year', 'Y'],
  ['decade', 'decade', 'E'],
  ['century', 'century', 'C'],
];

/** The words for units, one and many. */
export const UNIT_WORDS: ReadonlyMap<string, UnitWord> = new Map([
  ...UNITS.flatMap(([word, unit, letter]): [string, UnitWord][] => [
    [word, { unit, letter, plural: false }],
    [word === 'century' ? 'centuries' : `${word}s`, { unit, letter, plural: true }],
  ]),
  ['fortnight', { unit: 'week', letter: 'FN', plural: false }],
  ['mins', { unit: null, letter: 'TM', plural: true }],
  ['yr', { unit: 'year', letter: 'Y', plural: false }],
  ['yrs', { unit: 'year', letter: 'Y', plural: true }],
]);

/** Monday 0 to Sunday 6. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(
  'monday mon,tuesday tue tues,wednesday wed,thursday thu thur thurs,friday fri,saturday sat,sunday sun',
);

/** January 0 to December 11. */
export const MONTHS: ReadonlyMap<string, number> = numbered(
  'january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,september sept sep,october oct,november nov,december dec',
);

/** Names that are also words or names of people: they count only in a written date or with a cap and a preposition. */
export const UNSURE_NAMES: ReadonlySet<string> = words('may march mon wed thu sat sun mar jan jun fri tue');

/** Spring 0 to winter 3. */
export const SEASONS: ReadonlyMap<string, number> = numbered(
  'spring springtime,summer summertime,autumn fall,winter wintertime',
);

/** TIMEX3's codes for the parts of a day. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['mornings', 'MO'],
  ['midmorning', 'MO'],
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['sunrise', 'MO'],
  ['afternoon', 'AF'],
  ['afternoons', 'AF'],
  ['midafternoon', 'AF'],
  ['evening', 'EV'],
  ['evenings', 'EV'],
  ['dusk', 'EV'],
  ['sunset', 'EV'],
  ['night', 'NI'],
  ['nights', 'NI'],
  ['nightfall', 'NI'],
]);

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Cardinals below a hundred that are one word, and those of TENS. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL.split(' ').map((word, value): [string, number] => [word, value]),
  ...TENS.split(' ').map((word, at): [string, number] => [word, (at + 2) * 10]),
  ['dozen', 12],
]);

const ORDINAL_WORDS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
/** "first" to "twentieth", and "1st" to "4th", which quarters and halves are written with. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_WORDS.split(' ').map((word, at): [string, number] => [word, at + 1]),
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
]);

/** "twenties" to "nineties". */
export const DECADES: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, at): [string, number] => [word, at + 2]),
);

/** Words for an unknown number of units. */
export const SOME: ReadonlySet<string> = words('several some many few couple dozens numerous countless');

/** Adverbs and adjectives of repetition, with their TIMEX3 value. */
export const SETS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['biweekly', 'P2W'],
  ['monthly', 'P1M'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
]);

/** Words for no certain time, with TIMEX3's reference. */
export const VAGUE: ReadonlyMap<string, 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'> = new Map([
  ['recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['soon', 'FUTURE_REF'],
  ['shortly', 'FUTURE_REF'],
]);

/** Feasts and days whose date follows from the year: month (0 to 11) and day, or a rule. */
export const FEASTS: ReadonlyMap<string, readonly [number, number] | 'easter' | 'thanksgiving'> = new Map<
  string,
  readonly [number, number] | 'easter' | 'thanksgiving'
>([
  ['christmas', [11, 25]],
  ['christmas day', [11, 25]],
  ['christmas eve', [11, 24]],
  ['boxing day', [11, 26]],
  ['new year', [0, 1]],
  ['new year s day', [0, 1]],
  ['new year s eve', [11, 31]],
  ['new year s', [0, 1]],
  ['valentine s day', [1, 14]],
  ['may day', [4, 1]],
  ['halloween', [9, 31]],
  ['easter', 'easter'],
  ['easter sunday', 'easter'],
  ['thanksgiving', 'thanksgiving'],
  ['thanksgiving day', 'thanksgiving'],
]);

/** Feasts and days whose date a calendar of their own or a country's law sets: the words are kept. */
export const UNKNOWN_FEASTS: ReadonlySet<string> = new Set([
  'ramadan',
  'eid al fitr',
  'eid al adha',
  'eid',
  'ashura',
  'muharram',
  'nowruz',
  'passover',
  'yom kippur',
  'rosh hashanah',
  'hanukkah',
  'purim',
  'lent',
  'diwali',
  'vesak',
  'lunar new year',
  'chinese new year',
  'tet',
  'orthodox easter',
  'election day',
  'independence day',
  'inauguration day',
  'republic day',
  'national day',
  'labor day',
  'labour day',
  'memorial day',
  'victory day',
]);

/** Words that begin such a name, so that others cost one look-up. */
export const FEAST_STARTS: ReadonlySet<string> = new Set(
  [...FEASTS.keys(), ...UNKNOWN_FEASTS].map((name) => name.split(' ')[0] as string),
);

function numbered(list: string): ReadonlyMap<string, number> {
  return new Map(
    list
      .split(',')
      .flatMap((names, value) => names.split(' ').map((name): [string, number] => [name, value])),
  );
}

/** A set of the words of a line. */
export function words(line: string): ReadonlySet<string> {
  return new Set(line.split(/\s+/u));
}

/** What says which of several is meant, and which that is. */
export const POINTERS: ReadonlyMap<string, 'last' | 'next' | 'this' | 'previous' | 'following'> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['next', 'next'],
  ['coming', 'next'],
  ['upcoming', 'next'],
  ['this', 'this'],
  ['current', 'this'],
  ['present', 'this'],
  ['previous', 'previous'],
  ['preceding', 'previous'],
  ['following', 'following'],
]);

/** What may stand between such a word and the unit. */
export const FILLERS = words('fiscal calendar financial full whole entire trading business school academic');

/** What stands before a month, a season or a feast that is meant as a time. */
export const AT_A_MONTH = words(
  'in into since by until till from of last next this early late mid through during before after to between and - for',
);
