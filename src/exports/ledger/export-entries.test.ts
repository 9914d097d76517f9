import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { EntryDetail } from '../../model/index.ts';
import { exampleEntry } from '../testing/example-entry.ts';
import { collect, stream } from '../testing/example-row.ts';
import { ENTRY_FORMATS, type EntryFormat, exportEntries } from './export-entries.ts';

const written = (format: EntryFormat, ...entries: EntryDetail[]) =>
  collect(exportEntries(format, stream(...entries)));
const open = exampleEntry({ verdicts: [] });

describe('exportEntries', () => {
  it('writes a row an entry for spreadsheets, people and machine apart, safe to open', async () => {
    const [row] = parse(await written('csv', exampleEntry()), { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    expect(row).toMatchObject({
      Kind: 'commitment',
      Speaker: "'=Front",
      Words: 'to free the captives by March 31',
      Due: '../2022-03-31',
      Outcome: 'partly kept',
      'Judged by': 'Ada Lind',
      'Evidence by persons': 'partly: "Nineteen walked home on Thursday", The Harrow Gazette, 2022-04-02',
      'Proposed by the machine': 'bears out (0.61): "The Front", The Harrow Gazette, 2022-04-02',
      PolitiFact: 'Compromise',
      PAM: '2',
    });
  });

  it('writes an entry a line as the API gives it', async () => {
    const lines = (await written('jsonl', exampleEntry(), open)).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([exampleEntry(), open]);
  });

  it('writes reviews of those alone that a person judged', async () => {
    const { '@graph': graph } = JSON.parse(
      await written('claimreview', open, exampleEntry(), open, exampleEntry()),
    );
    expect(graph).toHaveLength(2);
    expect(graph[0]).toMatchObject({
      '@type': 'ClaimReview',
      claimReviewed: 'to free the captives by March 31',
      author: { name: 'Ada Lind' },
      reviewRating: { alternateName: 'partly kept', ratingValue: 2 },
      citation: [{ text: 'Nineteen walked home on Thursday' }],
    });
    expect(JSON.stringify(graph)).not.toContain('"The Front"');
    expect(JSON.parse(await written('claimreview', open))['@graph']).toEqual([]);
  });

  it('writes annotations of the words and of what bears on them', async () => {
    const { first, total } = JSON.parse(await written('webannotation', exampleEntry()));
    expect(total).toBe(3);
    const [said, linked, proposed] = first.items;
    expect(said.target[0].selector[0].exact).toBe('to free the captives by March 31');
    expect(linked.body[1]).toMatchObject({ 'troth:relation': 'partly', 'troth:act': 'a_1' });
    expect(proposed.body[1]).toMatchObject({ 'troth:probability': 0.614, 'troth:act': null });
  });

  it('writes the deadlines as a calendar', async () => {
    expect(await written('ics', exampleEntry())).toContain('DTSTART;VALUE=DATE:20220331\r\n');
  });

  it('gives whole files where there is nothing', async () => {
    for (const format of ENTRY_FORMATS) {
      const text = await written(format);
      if (format === 'csv') expect(text).toContain('Entry');
      else if (format === 'jsonl') expect(text).toBe('');
      else if (format === 'ics') expect(text).toContain('END:VCALENDAR');
      else expect(() => JSON.parse(text)).not.toThrow();
    }
  });
});
