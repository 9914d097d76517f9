import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { createReading, createReport, type Statement } from '../src/model/index.ts';
import { sampleStatement } from '../src/store/testing/samples.ts';
import { seriousFindings } from './watched-page.ts';
import { forgive, open, overflow, page, pressPair, serveWorkbench } from './workbench-page.ts';

// The timeline in a real browser: a few things whose dates are told more and less exactly, among several hundred.

const RIGHT_TO_LEFT = 'وزارة الشؤون الخارجية في أرض الملح';
const BY = { engine: 'test', version: '1' };

type Told = Partial<Statement> & { words: string };
const TOLD: Told[] = [
  {
    words: 'the salt road is paved',
    kind: 'commitment',
    said: '2022-03-02',
    due: '2022-03-20',
    speaker: RIGHT_TO_LEFT,
  },
  { words: 'forty wells were dug', kind: 'claim', said: '2022-03-07/2022-03-13', speaker: 'Ann Orme' },
  { words: 'no lighthouse was closed', kind: 'denial', said: '../2022-03-09', speaker: 'Ann Orme' },
  { words: 'turbines stand still', kind: 'claim', said: '2022-03-15~', speaker: 'Bo Carr' },
  {
    words: `frost spares the ${'orchards and the '.repeat(20)}vines`,
    kind: 'prediction',
    due: '2022-04/..',
    speaker: 'Bo Carr',
  },
];

function reportOf(told: readonly Told[], published: string | null, title: string) {
  const text = told.map(({ words, speaker = 'Somebody' }) => `${speaker} said that ${words}.`).join('\n\n');
  const report = createReport({ text, outlet: 'Velm Courier', published, title });
  let from = 0;
  const statements = told.map(({ words, ...values }): Statement => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    return sampleStatement(report, { content: [{ start, end: from }] }, values, BY);
  });
  const analysis = { report: report.id, engine: { name: 'test', version: '1' }, statements };
  return {
    report,
    reading: createReading({ ...analysis, mentions: [], actors: [] }, '2022-06-01T00:00:00Z'),
  };
}

serveWorkbench(async (store) => {
  const many = Array.from({ length: 8 }, (_, n) => {
    const told = Array.from({ length: 50 }, (_, i) => ({
      words: `thing ${n * 50 + i} has come`,
      kind: 'claim' as const,
      speaker: `Mayor ${i}`,
    }));
    return reportOf(told, `201${n}-06-1${n}`, `Of old ${n}`);
  });
  await store.addReports(
    [
      reportOf(TOLD, '2022-03-16', 'Salt notes'),
      reportOf([{ words: 'nobody knows when', kind: 'claim', speaker: 'Ann Orme' }], null, 'Undated'),
      ...many,
    ],
    '2022-06-01T00:00:00Z',
  );
});

const STRETCH = 'from=2022-02-20&to=2022-04-10';
const marks = () => page.locator('[data-mark]');
const mark = (words: string) => page.getByRole('button', { name: new RegExp(words) }).and(marks());
const focused = () => page.evaluate<string>('document.activeElement?.getAttribute("aria-label") ?? ""');
const search = () => Object.fromEntries(new URL(page.url()).searchParams);
async function go(query = STRETCH) {
  await page.goto(`/timeline?${query}`);
  await page.locator('[data-lane]').first().waitFor();
}

describe('the timeline in the browser', () => {
  it('draws each date as what it is', async () => {
    await go();
    await page.getByText('5 of 406 statements').waitFor();
    expect(await marks().count()).toBe(5);
    const widthOf = async (words: string) => (await mark(words).boundingBox())?.width ?? 0;
    // A day is a point, a week as long as it is.
    expect(await widthOf('the salt road is paved')).toBeLessThan(20);
    const [week, days] = [await widthOf('forty wells'), 50];
    const scale =
      ((await page.locator('[data-lane] > div:last-child').first().boundingBox())?.width ?? 0) / days;
    expect(week).toBeGreaterThan(7 * scale - 2);
    expect(week).toBeLessThan(7 * scale + 14);
    const shape = (words: string) => mark(words).locator('span').last();
    expect(await mark('no lighthouse').locator('svg').count()).toBe(1);
    expect(await mark('turbines').locator('.border-dashed').count()).toBe(1);
    expect(await mark('forty wells').locator('.border-dashed').count()).toBe(0);
    // Stated is filled, the report's own date is not.
    expect(await shape('the salt road').getAttribute('class')).toContain('bg-current');
    expect(await shape('frost spares').getAttribute('class')).not.toContain('bg-current');
    expect(await mark('frost spares').getAttribute('aria-label')).toMatch(
      /said 16 Mar 2022 \(the report’s own date\)/,
    );
  });

  it('joins when an entry was said and when it is due', async () => {
    await page.goto('/');
    await pressPair('g', 't');
    await page.waitForURL('**/timeline');
    await page.locator('[data-lane]').first().waitFor();
    await go();
    await page.keyboard.press('t');
    await page.getByText('2 entries').waitFor();
    await expect.poll(() => search().of).toBe('entries');
    await expect.poll(() => marks().count()).toBe(2);
    const road = mark('the salt road');
    expect(await road.getAttribute('aria-label')).toMatch(/said 2 Mar 2022 \(stated\), due 20 Mar 2022$/);
    expect(await road.locator('.border-t').count()).toBe(1);
    expect(await road.locator('.rotate-45').count()).toBe(1);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    // Enter on a mark presses it; with what is chosen, o opens it.
    await page.keyboard.press('o');
    await page.waitForURL('**/entries/*');
  });

  it('is gone through in time by keys, and shows what is chosen', async () => {
    await go();
    await page.keyboard.press('j');
    expect(await focused()).toMatch(/salt road/);
    await page.keyboard.press('j');
    expect(await focused()).toMatch(/wells/);
    await page.keyboard.press('k');
    expect(await focused()).toMatch(/salt road/);
    const panel = page.getByRole('region', { name: 'Chosen' });
    await panel.getByText('2 Mar 2022').waitFor();
    expect(await panel.textContent()).toMatch(/2022-03-02.*test 1, stated in the report, 90% sure/);
    expect(await panel.locator('bdi', { hasText: RIGHT_TO_LEFT }).count()).toBe(1);
    const entry = panel.getByRole('link', { name: /Its entry in the ledger: open/ });
    expect(await entry.getAttribute('href')).toMatch(/^\/entries\/.*\?s=/);
    expect(search().s).toMatch(/^s_/);
    await page.reload();
    await panel.getByText('the salt road is paved').waitFor();
    await panel.getByRole('link', { name: /Salt notes/ }).click();
    await page.waitForURL(/\/reports\/.*\?s=/);
    await page.goBack();
    await panel.waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  });

  it('counts where there are too many, and tells them one by one when looked at from near', async () => {
    await go('');
    await page.getByText(/^406 statements$|405 of 406 statements/).waitFor();
    expect(await marks().count()).toBe(0);
    const bar = page.locator('[data-lane="claim"] svg g').first();
    await bar.click({ position: { x: 1, y: 20 } });
    await expect.poll(() => search().from).toMatch(/^2010-0/);
    await expect.poll(() => marks().count()).toBe(50);
    await page.keyboard.press('0');
    await expect.poll(() => search().from).toBeUndefined();
    await expect.poll(() => marks().count()).toBe(0);
    const days = () => {
      const { from = '', to = '' } = search();
      return (Date.parse(to) - Date.parse(from)) / 86_400_000;
    };
    await page.keyboard.press('+');
    await expect.poll(days).toBeGreaterThan(1000);
    const near = days();
    await page.keyboard.press('-');
    await expect.poll(days).toBeGreaterThan(near);
    const { from = '' } = search();
    await page.keyboard.press('h');
    await expect.poll(() => (search().from ?? '') < from).toBe(true);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('l');
    await expect.poll(() => (search().from ?? '') > from).toBe(true);

    // The table tells the same, and looks nearer as well.
    await go('');
    await page.getByText('As a table').click();
    const table = page.getByRole('region', { name: 'What the timeline shows' });
    await table.getByRole('button', { name: 'Mar 2022' }).click();
    await expect.poll(() => search().from).toMatch(/^2022-0/);
    await mark('forty wells').waitFor();
    await table.getByRole('link', { name: 'forty wells were dug' }).waitFor();
  });

  it('is moved by dragging, and brought nearer by the wheel', async () => {
    await go();
    const lane = page.locator('[data-lane]').first().locator('> div').last();
    const box = await lane.boundingBox();
    if (!box) throw new Error('there is no lane');
    const y = box.y + box.height - 4;
    await page.mouse.move(box.x + 500, y);
    await page.mouse.down();
    await page.mouse.move(box.x + 400, y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => (search().from ?? '') > '2022-02-20').toBe(true);
    const { from = '', to = '' } = search();
    const length = Date.parse(to) - Date.parse(from);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect
      .poll(() => Date.parse(search().to ?? '') - Date.parse(search().from ?? ''))
      .toBeLessThan(length);
  });

  it('is moved by one finger, and brought nearer and away by two', async () => {
    await go();
    const device = await page.context().newCDPSession(page);
    await device.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 });
    const box = await page.locator('[data-lane]').first().locator('> div').last().boundingBox();
    if (!box) throw new Error('there is no lane');
    const y = box.y + box.height - 4;
    type Fingers = readonly (readonly [x: number, y: number])[];
    /** Puts fingers down, draws them to where they end, and lifts them. */
    const draw = async (from: Fingers, to: Fingers) => {
      const steps = 8;
      for (let step = 0; step <= steps; step += 1) {
        const touchPoints = from.map(([x, y], id) => {
          const [endX, endY] = to[id] ?? [x, y];
          const share = step / steps;
          return { id, x: x + (endX - x) * share, y: y + (endY - y) * share };
        });
        await device.send('Input.dispatchTouchEvent', {
          type: step === 0 ? 'touchStart' : 'touchMove',
          touchPoints,
        });
      }
      await device.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    const stretch = () =>
      ['from', 'to'].map((end) => Date.parse(search()[end] ?? '') / 86_400_000) as [number, number];
    const changed = async (from: [number, number]) => {
      await expect.poll(stretch).not.toEqual(from);
      return stretch();
    };
    const day = (x: number, [first, last]: [number, number]) =>
      first + ((x - box.x) / box.width) * (last + 1 - first);
    const whole = stretch();

    // What is under a finger stays there.
    await draw([[box.x + 500, y]], [[box.x + 300, y]]);
    const moved = await changed(whole);
    expect(Math.abs(day(box.x + 500, whole) - day(box.x + 300, moved))).toBeLessThan(1.5);
    const [left, right] = [box.x + 300, box.x + 400];
    await draw(
      [
        [left, y],
        [right, y],
      ],
      [
        [left - 100, y],
        [right + 100, y],
      ],
    );
    const near = await changed(moved);
    expect(Math.abs(day(left, moved) - day(left - 100, near))).toBeLessThan(1.5);
    expect(Math.abs(day(right, moved) - day(right + 100, near))).toBeLessThan(1.5);
    // One above the other they bring it away as well, and pressed nothing.
    const bottom = await page.locator('[data-lane]').last().boundingBox();
    if (!bottom) throw new Error('there is no last lane');
    const [top, low] = [box.y + 2, bottom.y + bottom.height - 2];
    const third = (low - top) / 3;
    await draw(
      [
        [left, top],
        [left, low],
      ],
      [
        [left, top + third],
        [left, low - third],
      ],
    );
    const [first, last] = await changed(near);
    expect((last + 1 - first) / (near[1] + 1 - near[0])).toBeCloseTo(3, 0);
    expect(search().s).toBeUndefined();
  });

  it('keeps its filters in the address, has what is of no date in a place of its own, and lanes by who speaks', async () => {
    await go('');
    await page.getByText('No date: 1').click();
    const none = page.getByRole('region', { name: 'What has no date' });
    await none.getByRole('link', { name: 'nobody knows when' }).waitFor();
    expect(search().none).toBe('yes');
    await page.getByRole('searchbox', { name: 'Search the timeline' }).fill('wells');
    await page.getByText('1 statement', { exact: true }).waitFor();
    await mark('forty wells').waitFor();
    expect(search()).toMatchObject({ q: 'wells' });
    await page.goto('/timeline?q=nothing+like+this');
    await page.getByRole('heading', { name: 'Nothing fits' }).waitFor();
    await page.getByRole('button', { name: 'Clear search and filters' }).click();
    await page.getByText(/406 statements/).waitFor();
    await page.keyboard.press('b');
    await expect.poll(() => page.locator('[data-lane]').count()).toBe(11);
    await page.locator('[data-lane="*"]').getByText('all others').waitFor();

    await page.route('**/api/timeline?*', (route) => route.fulfill({ status: 500, json: { error: {} } }));
    await page.goto('/timeline?kind=denial');
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await page.unroute('**/api/timeline?*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await mark('no lighthouse').waitFor();
    forgive('status of 500');
  });

  it('exports exactly what is shown', async () => {
    await go();
    const exported = async (name: RegExp) => {
      await page.keyboard.press('e');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name }).click(),
      ]);
      return readFileSync(await download.path(), 'utf8');
    };
    await marks().first().waitFor();
    const rows = parse(await exported(/^CSV/), { bom: true, columns: true }) as Record<string, string>[];
    const shown = await marks().evaluateAll((all) => all.map((one) => one.getAttribute('data-mark')));
    expect(rows.map(({ Statement }) => Statement).sort()).toEqual(shown.sort());
    expect(JSON.parse(await exported(/^JSON/)).items).toHaveLength(5);
    expect(JSON.parse(await exported(/^TimelineJS/)).events).toHaveLength(5);
  });

  it('is legible and reachable on every width, light and dark', async () => {
    const sizes = [
      [390, 'dark', STRETCH],
      [1280, 'light', `of=entries&${STRETCH}`],
      [1920, 'dark', 'lanes=speaker'],
    ] as const;
    for (const [width, scheme, query] of sizes) {
      await open({ width, height: 860 }, scheme);
      await go(query);
      await page.getByText('As a table').click();
      expect(await seriousFindings(page), `${width} ${scheme}`).toEqual([]);
      expect(await overflow(), String(width)).toBeLessThanOrEqual(0);
    }
  }, 60_000);
});
