import { isEdtf } from '../model/index.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day that a date names, as EDTF, in whatever form pages and reports give it: ISO 8601 with or
 * without a time (the day as written counts, not the day in UTC), "14 July 2021", "July 14, 2021",
 * "14/07/2021" where only one reading is possible.
 * @returns null when there is no date, more than one reading, or no such day
 */
export function readDay(words: string): string | null {
  const text = words.trim().slice(0, 100);
  const iso = /^(\d{4})-(\d\d)(?:-(\d\d))?(?![\d-])/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)(?:T|$)/.exec(text);
  if (iso) return toDay(iso[1], iso[2], iso[3]);
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](\p{L}{3,9})\.?,?[ -](\d{4})\b/u.exec(text);
  if (dayFirst) return toDay(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = /\b(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/u.exec(text);
  if (monthFirst) return toDay(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const yearFirst = /\b(\d{4})[./](\d{1,2})[./](\d{1,2})\b/.exec(text);
  if (yearFirst) return toDay(yearFirst[1], yearFirst[2], yearFirst[3]);
  const numbers = /\b(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/.exec(text);
  if (!numbers) return null;
  const [, first = '', second = '', year] = numbers;
  // 3/4/2021 is two days, 13/4/2021 and 4/13/2021 are one; a full stop always means day first.
  if (Number(first) > 12 || first === second || /\d\.\d/.test(numbers[0])) return toDay(year, second, first);
  return Number(second) > 12 ? toDay(year, first, second) : null;
}

/** The day in the path of an address (`/2021/07/14/`), as most news sites put it there. */
export function dayInAddress(address: string): string | null {
  const match = /\/((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})(?:\/|$)/.exec(address);
  return match ? toDay(match[1], match[2], match[3]) : null;
}

function monthNumber(name = ''): string {
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return FULL_MONTH.test(name) ? String(month) : '0';
}

const FULL_MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;

function toDay(year = '', month = '', day?: string): string | null {
  const edtf = [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
  return isEdtf(edtf) ? edtf : null;
}
