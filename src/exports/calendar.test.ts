import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryRow } from '../model/index.ts';
import { exportCalendar } from './calendar.ts';
import { exampleEntry } from './testing/example-entry.ts';
import { collect, stream } from './testing/example-row.ts';

const row = (changes: Partial<EntryRow> = {}): EntryRow => ({ ...exampleEntry().entry, ...changes });
const written = (...rows: EntryRow[]) => collect(exportCalendar(stream(...rows)));
/** The properties of a calendar, lines put together again. */
const properties = (calendar: string) => calendar.replaceAll('\r\n ', '').trimEnd().split('\r\n');
const days = async (due: string) =>
  properties(await written(row({ due }))).filter((line) => /^(DTSTART|DTEND|STATUS)/.test(line));
/** What a reader takes a text for. */
const unescaped = (text: string) =>
  text.replace(/\\(.)/g, (_, character) => (character === 'n' ? '\n' : character));

describe('exportCalendar', () => {
  it('has an all-day event for each entry, as long as its due date may mean', async () => {
    expect(await days('2022-03-31')).toEqual([
      'DTSTART;VALUE=DATE:20220331',
      'DTEND;VALUE=DATE:20220401',
      'STATUS:CONFIRMED',
    ]);
    const tentative = (start: string, end: string) => [
      `DTSTART;VALUE=DATE:${start}`,
      `DTEND;VALUE=DATE:${end}`,
      'STATUS:TENTATIVE',
    ];
    expect(await days('../2022-03-31')).toEqual(tentative('20220331', '20220401'));
    expect(await days('2022-03-31/..')).toEqual(tentative('20220331', '20220401'));
    expect(await days('2022-02')).toEqual(tentative('20220201', '20220301'));
    expect(await days('2030')).toEqual(tentative('20300101', '20310101'));
    expect(await days('2021-08/2021-12')).toEqual(tentative('20210801', '20220101'));
    expect((await days('2022-03-31~')).at(-1)).toBe('STATUS:TENTATIVE');
  });

  it('tells what it is, by whom, and which bound is meant', async () => {
    const [open] = [row({ due: '../2022-03-31', state: { ...row().state, outcome: 'open' } })];
    const calendar = properties(await written(open));
    expect(calendar).toContain('SUMMARY:=Front: to free the captives by March 31 (at the latest)');
    expect(calendar).toContain(`UID:${open.id}@troth`);
    expect(calendar).toContain('DTSTAMP:20220309T000000Z');
    expect(calendar.find((line) => line.startsWith('DESCRIPTION:'))).toContain(
      'commitment by =Front to Torvald Brekk',
    );
  });

  it('leaves out what has no due date and tells how many, and has each entry once', async () => {
    const calendar = properties(await written(row(), row({ id: 'e_2', due: null }), row()));
    expect(calendar.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(calendar).toContain(
      'X-WR-CALDESC:What is due in the ledger of Troth: 1. 1 of no due date is left out.',
    );
    expect((await written()).split('\r\n')[0]).toBe('BEGIN:VCALENDAR');
  });

  it('whatever the words: no line is too long, no character is cut, no words become a property', async () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom('a;b,c\\d', 'x\r\nEND:VEVENT\r\nBEGIN:VALARM', '\u0000\u2028', 'وزارة'.repeat(40)),
    );
    await fc.assert(
      fc.asyncProperty(nasty, async (words) => {
        const calendar = await written(
          row({ words, due: '2022-03-31', state: { ...row().state, outcome: 'open' } }),
        );
        const raw = calendar.split('\r\n');
        for (const line of raw) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(calendar).not.toMatch(/[^\r]\n|\r[^\n]/);
        const all = properties(calendar);
        expect(all.filter((line) => /^(BEGIN|END):/.test(line))).toEqual([
          'BEGIN:VCALENDAR',
          'BEGIN:VEVENT',
          'END:VEVENT',
          'END:VCALENDAR',
        ]);
        const summary = all.find((line) => line.startsWith('SUMMARY:')) ?? '';
        const told = words
          .replace(/\r\n?/g, '\n')
          // biome-ignore lint/suspicious/noControlCharactersInRegex: these may not come through
          .replace(/[\u0000-\u0009\u000b-\u001f\u007f\u2028\u2029]/g, ' ');
        // What is no character at all cannot be written in UTF-8.
        const inUtf8 = (value: string) => Buffer.from(value).toString();
        expect(inUtf8(unescaped(summary))).toBe(inUtf8(`SUMMARY:=Front: ${told}`));
      }),
    );
  });
});
