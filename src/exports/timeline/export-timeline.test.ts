import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { TimelineItem } from '../../model/index.ts';
import { collect } from '../testing/example-row.ts';
import { exportTimeline, TIMELINE_FORMATS } from './export-timeline.ts';

const item: TimelineItem = {
  statement: 's_1',
  report: 'r_1',
  entry: 'e_1',
  kind: 'commitment',
  lane: 'commitment',
  speaker: '=Front',
  words: 'to free <img src=x onerror=alert(1)> & "all"',
  outlet: null,
  said: { edtf: '2022-03', first: '2022-03-01', last: '2022-03-31' },
  basis: 'implied',
  due: { edtf: '../2022-06-30', first: null, last: '2022-06-30' },
};

describe('exportTimeline', () => {
  it('writes a row each for spreadsheets, safe to open', async () => {
    const [row] = parse(await collect(exportTimeline('csv', [item])), {
      bom: true,
      columns: true,
    }) as object[];
    expect(row).toMatchObject({
      Speaker: "'=Front",
      Said: '2022-03',
      'Said at the earliest': '2022-03-01',
      'Said rests on': 'implied',
      'Due at the earliest': '',
      'Due at the latest': '2022-06-30',
    });
  });

  it('writes them whole as JSON', async () => {
    expect(JSON.parse(await collect(exportTimeline('json', [item, item])))).toEqual({ items: [item, item] });
  });

  it('writes two slides for TimelineJS of what was said and is due, with nothing that is run', async () => {
    const { events } = JSON.parse(
      await collect(exportTimeline('timelinejs', [item, { ...item, said: null, due: null }])),
    );
    expect(events).toHaveLength(2);
    expect(events[0]).toMatchObject({
      start_date: { year: 2022, month: 3, day: 1 },
      end_date: { year: 2022, month: 3, day: 31 },
      display_date: '2022-03 (implied)',
      group: 'commitment',
    });
    expect(events[1]).toMatchObject({ start_date: { year: 2022, month: 6, day: 30 } });
    expect(events[1]).not.toHaveProperty('end_date');
    expect(events[0].text.text).toBe(
      '<p>to free &#60;img src=x onerror=alert(1)&#62; &#38; &#34;all&#34;</p><p>Outlet not known</p>',
    );
  });

  it('gives whole files where there is nothing', async () => {
    for (const format of TIMELINE_FORMATS) expect(await collect(exportTimeline(format, []))).not.toBe('');
  });
});
