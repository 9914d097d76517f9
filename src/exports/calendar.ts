import { dayRange, type EntryRow, shiftDay } from '../model/index.ts';

/** Octets of a line at most, without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75;
/** What stands for the time of an entry of which no day is known. */
const NO_DAY = '1970-01-01';

/**
 * The deadlines of entries as a calendar, [RFC 5545](https://www.rfc-editor.org/rfc/rfc5545): an all-day event each,
 * as long as the due date may mean, that takes nobody's time. What is told less exactly than by the day is tentative;
 * "by 31 March" stands on that day, "from 1 August" on the first. Entries without a due date are left out, with their
 * number told in the calendar's description. The same entries give the same text.
 */
export async function* exportCalendar(entries: AsyncIterable<EntryRow>): AsyncGenerator<string> {
  const events: string[] = [];
  const seen = new Set<string>();
  let undated = 0;
  for await (const entry of entries) {
    if (seen.has(entry.id)) continue;
    seen.add(entry.id);
    const event = eventOf(entry);
    if (event === null) undated += 1;
    else events.push(event);
  }
  const left = undated === 0 ? '' : ` ${undated} of no due date ${undated === 1 ? 'is' : 'are'} left out.`;
  yield lines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Troth//Troth//EN',
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:Troth: due',
    text('X-WR-CALDESC', `What is due in the ledger of Troth: ${events.length}.${left}`),
  ]);
  yield* events;
  yield lines(['END:VCALENDAR']);
}

/** An entry as an event; null where nobody told when it is due. */
function eventOf(entry: EntryRow): string | null {
  const range = entry.due === null ? null : dayRange(entry.due);
  const first = range?.first ?? range?.last ?? null;
  if (!range || first === null || entry.due === null) return null;
  const last = range.last ?? first;
  const isExact = range.first === range.last && !/[?~%]/.test(entry.due);
  const who = entry.holder ?? entry.speaker ?? 'nobody named';
  const bound = range.first === null ? 'at the latest' : range.last === null ? 'at the earliest' : null;
  const outcome = entry.state.outcome === 'open' ? '' : `${entry.state.outcome}: `;
  return lines([
    'BEGIN:VEVENT',
    `UID:${entry.id}@troth`,
    `DTSTAMP:${compact(entry.last ?? entry.first ?? NO_DAY)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    `DTEND;VALUE=DATE:${compact(shiftDay(last, 1))}`,
    text('SUMMARY', `${outcome}${who}: ${entry.words}${bound === null ? '' : ` (${bound})`}`),
    text('DESCRIPTION', describe(entry)),
    text('CATEGORIES', entry.kind),
    `STATUS:${isExact ? 'CONFIRMED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
}

function describe({
  id,
  kind,
  words,
  speaker,
  holder,
  addressee,
  condition,
  due,
  state,
  first,
  origins,
}: EntryRow) {
  return [
    words,
    `${kind} by ${speaker ?? 'nobody named'}${addressee.length > 0 ? ` to ${addressee.join(', ')}` : ''}`,
    holder !== null && `to be carried out by ${holder}`,
    condition !== null && `on the condition: ${condition}`,
    `due (EDTF): ${due}`,
    `outcome: ${state.outcome}, evidence: ${state.evidence}, condition: ${state.condition}`,
    `first told: ${first ?? 'no date'}, independent origins: ${origins}`,
    `entry: ${id}`,
  ]
    .filter((line) => line !== false)
    .join('\n');
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** A property whose value is text, in which nothing is read as the end of it (RFC 5545, 3.3.11). */
function text(name: string, value: string): string {
  const escaped = value
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that no value may have
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f\u2028\u2029]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
  return `${name}:${escaped}`;
}

/** Content lines, each ended by CRLF and folded where it is long. */
function lines(all: readonly string[]): string {
  return all.map((line) => `${folded(line)}\r\n`).join('');
}

/** No line is longer than allowed, and no character is cut. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let room = LONGEST_LINE;
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (octets > room) {
      parts.push(part);
      part = '';
      // The space that begins the next line counts.
      room = LONGEST_LINE - 1;
    }
    part += character;
    room -= octets;
  }
  return [...parts, part].join('\r\n ');
}
