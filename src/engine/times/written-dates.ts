import { createRequire } from 'node:module';
import type * as english from 'chrono-node/en';
import type { Token } from './tokens.ts';

/** A date as it is written, of which some parts may be missing. */
export interface WrittenDate {
  year: number | null;
  /** 0 to 11 */
  month: number;
  day: number | null;
  /** the last day of a range such as "July 18-21" */
  lastDay: number | null;
  /** index of the token after it */
  to: number;
}

/** Longest written date in tokens ("the 14th of September, 2021 - " with marks) and UTF-16 units. */
const LONGEST_TOKENS = 12;
const LONGEST_TEXT = 48;

/** What any date may be written with, beside numbers and the names of months. */
const JOINTS = new Set([',', '.', '-', '–', '/', 'of', 'the', 'to']);

/** chrono resolves missing parts by this; none of those that it implies is used. */
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };

/**
 * chrono's parsers of written dates. It offers them as one list, so that they are told by their names; the
 * others are left out, since compiling their expressions takes longer than reading a report.
 */
const PARSERS = new Set([
  'ENMonthNameMiddleEndianParser',
  'ENMonthNameLittleEndianParser',
  'ENMonthNameParser',
  'ENYearMonthDayParser',
  'ISOFormatParser',
  'SlashDateFormatParser',
]);

/** How many distinct writings are remembered; a report has some ten. */
const CACHE = 4_096;

type Known = { date: Omit<WrittenDate, 'to'>; length: number } | null;

/** What writings were read as, by whether days come first: kept between reports, since most repeat. */
const caches: readonly [Map<string, Known>, Map<string, Known>] = [new Map(), new Map()];

type Reader = (tokens: readonly Token[], at: number) => WrittenDate | null;

/**
 * Makes a reader of dates as they are written: "Aug. 15", "15 August 2021", "July 18-21", "2021-08-15",
 * "8/15/2021". chrono reads them, from the few characters that can be part of one, so that neither
 * time nor depth grows with the text; its refiners, which look at the machine's time zone, are not used.
 * @param text what the tokens are of
 * @param dayFirst whether 8/9/2021 is the 8th of September
 */
export function writtenDates(text: string, dayFirst: boolean): Reader {
  const known = caches[dayFirst ? 1 : 0];
  return (tokens, at) => {
    const end = runEnd(tokens, at);
    const run = text.slice(tokens[at]?.start ?? 0, tokens[end - 1]?.end ?? 0);
    let read = known.get(run);
    if (read === undefined) {
      if (known.size >= CACHE) known.clear();
      // Made when the first date is met: chrono compiles its expressions then.
      read = parse(chronoFor(dayFirst), run);
      known.set(run, read);
    }
    if (!read) return null;
    const stop = (tokens[at]?.start ?? 0) + read.length;
    let to = at + 1;
    while (to < end && (tokens[to]?.end ?? 0) <= stop) to += 1;
    return { ...read.date, to };
  };
}

/** Where the run of tokens ends that may be one date. */
function runEnd(tokens: readonly Token[], at: number): number {
  const start = tokens[at]?.start ?? 0;
  let end = at + 1;
  let last = end;
  while (end < tokens.length && end - at < LONGEST_TOKENS) {
    const token = tokens[end] as Token;
    const part = token.kind === 'number' || MONTH_START.test(token.lower) || ORDINAL.test(token.lower);
    if ((!part && !JOINTS.has(token.lower)) || token.end - start > LONGEST_TEXT) break;
    end += 1;
    if (part) last = end;
  }
  return last;
}

const MONTH_START = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
const ORDINAL = /^(?:first|second|third|thirtieth|thirty|twent(?:y|ieth)|[a-z]{2,9}th)$/;

/** Loaded by `require`, which is at once, when the first date is met: chrono is fifty files. */
const loadChrono = (): typeof english => createRequire(import.meta.url)('chrono-node/en');

const made = new Map<boolean, english.Chrono>();

function chronoFor(dayFirst: boolean): english.Chrono {
  const there = made.get(dayFirst);
  if (there) return there;
  const { Chrono, configuration } = loadChrono();
  const { parsers } = configuration.createCasualConfiguration(dayFirst);
  const useful = parsers.filter((parser) => PARSERS.has(parser.constructor.name));
  const chrono = new Chrono({ parsers: useful, refiners: [] });
  made.set(dayFirst, chrono);
  return chrono;
}

/** The longest date at the very start of a text, in the parts that stand there. */
function parse(
  chrono: english.Chrono,
  run: string,
): { date: Omit<WrittenDate, 'to'>; length: number } | null {
  let best: english.ParsedResult | null = null;
  for (const result of chrono.parse(run, REFERENCE)) {
    const { start } = result;
    // Years of two digits ("Aug. 15" as August 2015) are days to a reader of news.
    const short = start.isCertain('year') && !/\d{4}/u.test(result.text) && !run.includes('/');
    // Two numbers with a stroke between them are a fraction more often than a day.
    const fraction = !start.isCertain('year') && !/[a-z]/iu.test(result.text);
    if (fraction || result.index !== 0 || !start.isCertain('month') || start.isCertain('hour') || short)
      continue;
    if (!best || result.text.length > best.text.length) best = result;
  }
  if (!best) return null;
  const { start, end } = best;
  const part = (component: 'year' | 'day') => (start.isCertain(component) ? start.get(component) : null);
  return {
    date: {
      year: part('year'),
      month: (start.get('month') ?? 1) - 1,
      day: part('day'),
      lastDay: end?.isCertain('day') ? end.get('day') : null,
    },
    length: best.text.length,
  };
}
