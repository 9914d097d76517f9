import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { anchor, bareActor, createReading, createReport, type Statement } from '../src/model/index.ts';
import { sampleStatement } from '../src/store/testing/samples.ts';
import { seriousFindings } from './watched-page.ts';
import { client, forgive, open, overflow, page, pressPair, serveWorkbench } from './workbench-page.ts';

// What is due in a real browser, as of a Wednesday: deadlines told more and less exactly, names that run from right to
// left, long words, evidence that came since.

const TODAY = '2022-06-15';
const RIGHT_TO_LEFT = 'وزارة الشؤون الخارجية في أرض الملح';
const BY = { engine: 'test', version: '1' };
const FRONT = bareActor('ondari-front', 'the Ondari Front');

interface Told {
  words: string;
  due: string | null;
  speaker?: string;
}
/** Twelve that are overdue for as long, in words of their own. */
const LATE = [
  'bridges span the gorge, a debt long due',
  'looms hum again in Tarvo, all wages due are paid',
  'kilns fire the bricks that the school is due',
  'saddles come to the riders who were due them',
  'barges tow salt upstream, dues or none due',
  'anvils ring in Pesk when rent falls due',
  'quarries close on holidays due to the saints',
  'pigeons bring letters in due time',
  'beacons warn sailors with due care',
  'millstones grind for widows at no fee due',
  'dykes rise by a yard in due course',
  'weirs hold back the flood due in spring',
];
const PROMISES: Told[] = [
  { words: 'wells are dug in every village', due: '../2022-05-31', speaker: RIGHT_TO_LEFT },
  { words: 'lanterns burn at the quay', due: '2021' },
  { words: 'barley is handed out', due: '2022-06-15' },
  { words: `ferries cross ${'again and again '.repeat(30)}`.trim(), due: '2022-06-13/2022-06-19' },
  { words: 'mules carry the mail', due: '../2022-06-26' },
  { words: 'chapels open their doors', due: '2022-06/2022-12' },
  { words: 'windmills turn for everybody', due: '2022-07-01/..' },
  { words: 'orchards are spared', due: null },
  { words: 'granaries fill up', due: '2030' },
  { words: 'to free the 23 captured soldiers by June 20', due: '../2022-06-20', speaker: 'the Ondari Front' },
  ...LATE.map((words) => ({ words, due: '../2022-06-01' })),
];

serveWorkbench(async (store) => {
  const lines = PROMISES.map(({ words, speaker = `Mayor ${words.split(' ')[0]}` }) => ({ words, speaker }));
  const text = lines.map(({ words, speaker }) => `${speaker} promised that ${words}.`).join('\n\n');
  const report = createReport({ text, outlet: 'Velm Courier', published: '2022-03-01', title: 'Promises' });
  const statements = PROMISES.map(({ words, due }, n): Statement => {
    const start = text.indexOf(words);
    const values = { speaker: lines[n]?.speaker ?? null, kind: 'commitment' as const, due };
    return sampleStatement(report, { content: [{ start, end: start + words.length }] }, values, BY);
  });
  const mention = (of: string, within: string) => {
    const start = within.indexOf(of);
    return { anchor: anchor(within, { start, end: start + of.length }), actor: FRONT.id };
  };
  const engine = { name: 'test', version: '1' };
  await store.addReports(
    [
      {
        report,
        reading: createReading(
          {
            report: report.id,
            engine,
            statements,
            mentions: [mention('Ondari Front', text)],
            actors: [FRONT],
          },
          '2022-03-02T00:00:00Z',
        ),
      },
    ],
    '2022-03-02T00:00:00Z',
  );
  const told = 'The Ondari Front freed nineteen captured soldiers on Sunday.';
  const later = createReport({ text: told, outlet: 'Harbour Wire', published: '2022-06-13', title: 'Freed' });
  await store.addReports(
    [
      {
        report: later,
        reading: createReading(
          {
            ...{ report: later.id, engine, statements: [], actors: [FRONT] },
            narration: [{ anchor: anchor(told, { start: 0, end: told.length }), times: [] }],
            mentions: [mention('Ondari Front', told)],
          },
          '2022-06-14T08:00:00Z',
        ),
      },
    ],
    '2022-06-14T08:00:00Z',
  );
});

const group = (name: string | RegExp) => page.getByRole('region', { name });
const rowsOf = (name: string | RegExp) => group(name).locator('[data-row]');
const focused = () => page.evaluate<string>('document.activeElement?.textContent ?? ""');
async function go(query = '') {
  await page.goto(`/due?today=${TODAY}${query}`);
  await page.locator('[data-row]').first().waitFor();
}

describe('what is due, in the browser', () => {
  it('stands in groups, each date as exactly as it was told', async () => {
    await go();
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      'Overdue and open 14',
      'Due this week 2',
      'Due next week 2',
      'May fall due any day, until later 2',
      'New evidence proposed 1',
    ]);
    const told = async (name: string) =>
      (await rowsOf(name).locator('> div:first-child').allTextContents()).map((text) => text.trim());
    const [first, second] = await told('Overdue and open');
    expect(first).toMatch(/^overdue for 5 months2021 31 Dec 2021 at the latest/);
    expect(second).toMatch(/^overdue for 15 days31 May 2022 at the latest/);
    const any = await told('May fall due any day');
    expect(any[0]).toMatch(/^any dayJun – Dec 2022/);
    expect(any[1]).toMatch(/^in 16 days1 Jul 2022 at the earliest, no end told/);
    await page.getByText('1 open entry due later than that').waitFor();
    await page.getByRole('link', { name: '1 of no due date' }).click();
    await page.waitForURL('**/ledger?outcome=open&schedule=undated');
    await page.getByText(/^1 entry$/).waitFor();
  });

  it('is gone through by keys, judged and taken back', async () => {
    await page.goto('/');
    await pressPair('g', 'd');
    await page.waitForURL('**/due');
    await go();
    await page.keyboard.press('j');
    expect(await focused()).toBe('lanterns burn at the quay');
    await page.keyboard.press('j');
    expect(await focused()).toBe('wells are dug in every village');
    await page.keyboard.press(']');
    expect(await focused()).toBe('barley is handed out');
    await page.keyboard.press('[');
    await page.keyboard.press('j');
    await page.keyboard.press('v');
    const dialog = page.getByRole('dialog', { name: 'Verdict on 1 entry' });
    await dialog.getByText('wells are dug in every village').waitFor();
    await page.keyboard.press('k');
    await page.keyboard.type('Water runs everywhere.');
    expect(await dialog.getByRole('radio', { name: 'Kept', exact: true }).isChecked()).toBe(true);
    await page.keyboard.press('Control+Enter');
    await page.getByText('Judged: kept').waitFor();
    await page.getByRole('heading', { name: 'Overdue and open 13' }).waitFor();
    expect(await focused()).not.toBe('');
    const kept = async () =>
      (await client().GET('/api/ledger', { params: { query: { outcome: ['kept'] } } })).data?.items;
    expect((await kept())?.map(({ words }) => words)).toEqual(['wells are dug in every village']);
    await page.keyboard.press('u');
    await page.getByRole('heading', { name: 'Overdue and open 14' }).waitFor();
    expect(await kept()).toEqual([]);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/entries/*');
    expect(await page.evaluate('history.state.entries.length')).toBe(10);
  });

  it('tells what is new, leads to where it is decided on, and remembers what was seen', async () => {
    await go();
    const news = group(/^New evidence/).getByRole('list', { name: 'What is new' });
    expect(await news.textContent()).toMatch(
      /nineteen captured soldiers.*Harbour Wire, 13 Jun 2022; came 14 Jun/,
    );
    await news.getByRole('link').click();
    await page.waitForURL(/entries\/.*\?s=/);
    await page.goBack();
    await page.locator('[data-row]').first().waitFor();
    await page.keyboard.press('m');
    await page.getByText('All that was new until now is seen.').waitFor();
    await group(/^New evidence/).waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('since')).toMatch(/T/);
    // The next time the page opens with it, and another day is looked at without.
    await page.goto('/due');
    await expect.poll(() => new URL(page.url()).searchParams.get('since')).toMatch(/T/);
    await go();
    await group(/^New evidence/).waitFor();
    await page.keyboard.press('m');
    await group(/^New evidence/).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await group(/^New evidence/).waitFor();
  });

  it('keeps its filters in the address, and hands them to the ledger', async () => {
    await go();
    await page.getByRole('searchbox', { name: 'Search what is due' }).fill('due');
    await page.getByRole('heading', { name: 'Overdue and open 12' }).waitFor();
    await group('Overdue and open').getByText('10 of 12 entries').waitFor();
    await group('Overdue and open').getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => rowsOf('Overdue and open').count()).toBe(12);
    expect([...new URL(page.url()).searchParams].map((pair) => pair.join('='))).toEqual([
      'q=due',
      `today=${TODAY}`,
      'all=overdue',
    ]);
    await page.reload();
    await expect.poll(() => rowsOf('Overdue and open').count()).toBe(12);
    await page.getByRole('heading', { name: 'Due', exact: true }).click();
    await page.keyboard.press('l');
    await page.waitForURL('**/ledger?*');
    await page.getByText(/^12 entries$/).waitFor();
    await page.getByRole('button', { name: /Due at the latest: until 14 Jun 2022/ }).waitFor();
  }, 30_000);

  it('says so where nothing is due, and where the server cannot tell', async () => {
    await page.goto(`/due?today=${TODAY}&kind=threat`);
    await page.getByRole('heading', { name: 'Nothing is due' }).waitFor();
    await page.getByRole('button', { name: 'Clear search and filters' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.has('kind')).toBe(false);
    await page.route('**/api/due?*', (route) => route.fulfill({ status: 500, json: { error: {} } }));
    await page.goto(`/due?today=${TODAY}&kind=demand`);
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await page.unroute('**/api/due?*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Nothing is due' }).waitFor();
    forgive('status of 500');
  });

  it('exports all of it, as a table, whole, and as a calendar', async () => {
    await go('&q=due');
    const exported = async (name: RegExp) => {
      await page.keyboard.press('e');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name }).click(),
      ]);
      return readFileSync(await download.path(), 'utf8');
    };
    const rows = parse(await exported(/^CSV/), { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.map((row) => [row.Group, row['Days overdue']])).toEqual(
      Array.from({ length: 12 }, () => ['overdue', '14']),
    );
    expect(JSON.parse(await exported(/^JSON/)).groups[0].items).toHaveLength(12);
    expect((await exported(/^iCalendar/)).match(/DTSTART;VALUE=DATE:20220601/g)).toHaveLength(12);
  });

  it('is legible and reachable on every width, light and dark', async () => {
    const sizes = [
      [390, 'dark'],
      [1280, 'light'],
      [1920, 'dark'],
    ] as const;
    for (const [width, scheme] of sizes) {
      await open({ width, height: 860 }, scheme);
      await go();
      expect(await seriousFindings(page), `${width} ${scheme}`).toEqual([]);
      expect(await overflow(), String(width)).toBeLessThanOrEqual(0);
      expect(await page.locator('bdi', { hasText: RIGHT_TO_LEFT }).count()).toBeGreaterThan(0);
    }
  }, 60_000);
});
