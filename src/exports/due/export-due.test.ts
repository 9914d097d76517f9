import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { DueList, DueRow } from '../../model/index.ts';
import { exampleEntry } from '../testing/example-entry.ts';
import { collect } from '../testing/example-row.ts';
import { DUE_FORMATS, exportDue } from './export-due.ts';

const { entry, bearings } = exampleEntry();
const [, proposed] = bearings;
if (!proposed) throw new Error('nothing is proposed');
const { passage, title, outlet, published, kind, speaker, relation, probability } = proposed;
const item: DueRow = {
  ...entry,
  earliest: null,
  latest: '2022-03-31',
  news: [
    {
      ...{ news: 'evidence', passage, title, outlet, published, kind, speaker, relation, probability },
      at: '2022-04-02T08:00:00Z',
      by: null,
    },
  ],
  newsTotal: 1,
};
const filters = { outcome: ['open' as const] };
const list: DueList = {
  today: '2022-04-15',
  since: '2022-04-01',
  groups: [
    { group: 'overdue', filters, total: 1, items: [item] },
    { group: 'evidence', filters, total: 2, items: [item, { ...item, id: 'e_2', due: null, latest: null }] },
  ],
  later: 0,
  undated: 1,
};

describe('exportDue', () => {
  it('writes a row an entry and group for spreadsheets, safe to open', async () => {
    const rows = parse(await collect(exportDue('csv', list)), { bom: true, columns: true }) as object[];
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      Group: 'overdue',
      Speaker: "'=Front",
      Due: '../2022-03-31',
      'Due at the earliest': '',
      'Due at the latest': '2022-03-31',
      'Days overdue': '15',
      Newest: 'bears out (0.61): "The Front", The Harrow Gazette, 2022-04-02',
    });
    expect(rows[2]).toMatchObject({ Group: 'evidence', Entry: 'e_2', 'Days overdue': '' });
  });

  it('writes the whole list as JSON, and each deadline once in a calendar', async () => {
    expect(JSON.parse(await collect(exportDue('json', list)))).toEqual(list);
    const calendar = await collect(exportDue('ics', list));
    expect(calendar.split('BEGIN:VEVENT')).toHaveLength(2);
    expect(calendar.replaceAll('\r\n ', '')).toContain('1 of no due date is left out.');
  });

  it('gives whole files where there is nothing', async () => {
    for (const format of DUE_FORMATS)
      expect(await collect(exportDue(format, { ...list, groups: [] }))).not.toBe('');
  });
});
