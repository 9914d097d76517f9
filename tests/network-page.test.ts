import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { type Actor, actorId, bareActor } from '../src/model/index.ts';
import { type Told, tellReport } from '../src/store/testing/tell-report.ts';
import { seriousFindings } from './watched-page.ts';
import { forgive, open, overflow, page, pressPair, serveWorkbench } from './workbench-page.ts';

// The network in a real browser: two invented states, a front, a ministry whose name runs from right to left, and
// many villages that a council writes to, so that not all is drawn.

const MINISTRY = 'وزارة الملح';

const state = (name: string): Actor => ({ ...bareActor(actorId(name), name), type: 'state' });
const ACTORS = [state('Ondaria'), state('Skjeldmark')];
const told = (
  words: string,
  speaker: string,
  kind: Told['kind'],
  addressee: string,
  more: Partial<Told> = {},
): Told => ({
  ...{ words, speaker, kind, addressee: [addressee] },
  ...more,
});
const REPORTS: { published: string; outlet: string; told: Told[] }[] = [
  {
    published: '2022-01-20',
    outlet: 'Velm Courier',
    told: [
      told('the garrison leaves the harbour', 'Ondaria', 'demand', 'Skjeldmark', { said: '2022-01-18' }),
      told('the border posts stay open', 'Ondaria', 'commitment', 'Skjeldmark'),
      told('guns will answer each shot', 'Skjeldmark', 'threat', 'Ondaria'),
      told('salt is sold to nobody', MINISTRY, 'warning', 'Ondaria'),
      told('the price of salt will rise', MINISTRY, 'warning', 'Ondaria'),
    ],
  },
  {
    published: '2022-04-11',
    outlet: 'Harbour Wire',
    told: [
      told('every captive comes home', 'Ondaria', 'demand', 'Skjeldmark'),
      told('wells were poisoned by night', 'Ondari Front', 'accusation', 'Ondaria'),
      ...Array.from({ length: 64 }, (_, n) =>
        told(
          `ferry number ${n} stays ashore`,
          'Water Council',
          'demand',
          `Village ${String.fromCharCode(65 + (n % 26))}${n}`,
        ),
      ),
    ],
  },
];

serveWorkbench(async (store) => {
  for (const { told, ...details } of REPORTS) await tellReport(store, told, { ...details, actors: ACTORS });
});

const goTo = async (query = '') => {
  await page.goto(`/network${query}`);
  await page.getByText(/relations? among/).waitFor();
};
const circle = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}: says`) });
const focused = () =>
  page.evaluate<string>(
    'document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent',
  );
const search = () => new URL(page.url()).searchParams;
const places = async () =>
  new Map(
    await page.evaluate<[string, string][]>(
      '[...document.querySelectorAll("[data-node]")].map((one) => [one.dataset.node, one.getAttribute("transform")])',
    ),
  );

describe('the network', () => {
  it('is walked by keys: actors, their relations, into the words and the report', async () => {
    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await pressPair('g', 'w');
    await circle('Ondaria').waitFor();
    await page.keyboard.press('j');
    expect(await focused()).toMatch(/^Water Council: says 64 statements/);
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toMatch(/^Ondaria: says 3 statements to others, is told 4/);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Ondaria to Skjeldmark: 2 demands, 1 commitment');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/ to Ondaria: 2 warnings/);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ondaria to Skjeldmark' }).waitFor();
    expect([search().get('who'), search().get('whom')]).toEqual(['ondaria', 'skjeldmark']);
    const words = page.getByRole('list', { name: 'Statements' }).getByRole('listitem');
    await words.first().waitFor();
    expect(await words.count()).toBe(3);
    expect(await words.last().textContent()).toContain('said 18 Jan 2022');
    expect(await focused()).toBe('Ondaria to Skjeldmark');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('Ondaria to Skjeldmark: 2 demands, 1 commitment');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toMatch(/^Ondaria: says/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Is told by 3, 4 statements' }).waitFor();
    await page.getByRole('button', { name: 'Ondari Front Accusation 1' }).click();
    await page.getByRole('link', { name: 'wells were poisoned by night' }).click();
    await page.waitForURL(/\/reports\/.*s=/);
  });

  it('draws the strongest, and tells what it does not draw', async () => {
    await goTo();
    await page.getByText('68 relations among 69 actors, 71 statements').waitFor();
    await page.getByText('8 more not drawn, with 8 statements: the 60 with most are.').waitFor();
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.getByText('more not drawn').waitFor({ state: 'detached' });
    expect(search().get('top')).toBe('120');
    expect((await places()).size).toBe(69);
  });

  it('keeps everyone in place when a time or kinds are chosen', async () => {
    await goTo('?top=120');
    await circle('Ondaria').waitFor();
    const before = await places();
    await page.getByLabel('Said from').fill('2022-01-01');
    await page.getByLabel('Said until').fill('2022-01-31');
    await page.getByText('3 relations among 3 actors, 5 statements').waitFor();
    await expect.poll(async () => (await places()).size).toBe(3);
    for (const [id, place] of await places()) expect([id, place]).toEqual([id, before.get(id)]);
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press(']');
    await expect.poll(() => search().get('to')).toBe('2022-02-28');
    await page.getByText('No relation fits').waitFor();
    await page.keyboard.press('[');
    await page.getByRole('button', { name: 'Threats and warnings' }).click();
    await page.getByText('2 relations among 3 actors, 3 statements').waitFor();
    await page.reload();
    await page.getByText('2 relations among 3 actors, 3 statements').waitFor();
    await page.keyboard.press('Shift+F');
    await page.getByText('68 relations among 69 actors').waitFor();
  });

  it('takes a time drawn over the bars', async () => {
    await goTo();
    const bars = page.locator('fieldset .cursor-crosshair');
    const box = (await bars.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(box.x + 2, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.4, box.y + 20);
    await page.mouse.up();
    await expect.poll(() => search().get('from')).toBe('2022-01-01');
    expect(search().get('to')).toBe('2022-02-28');
  });

  it('stands in a table as well, which leads to the same', async () => {
    await goTo();
    await page.keyboard.press('t');
    const table = page.getByRole('table', { name: 'Relations' });
    await table.waitFor();
    expect(search().get('view')).toBe('table');
    expect(await table.getByRole('row').count()).toBe(61);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ondaria to Skjeldmark' }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await expect.poll(() => search().get('who')).not.toBe('ondaria');
    await page.keyboard.press('Escape');
    await expect.poll(() => search().get('who')).toBeNull();
  });

  it('exports exactly what is shown', async () => {
    await goTo('?kind=demand&to=2022-01-31');
    await page.getByText('1 relation among 2 actors, 1 statement').waitFor();
    await page.keyboard.press('e');
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: /CSV/ }).click();
    const rows: Record<string, string>[] = parse(readFileSync(await (await download).path()), {
      bom: true,
      columns: true,
    });
    expect(rows).toMatchObject([{ Who: 'Ondaria', Whom: 'Skjeldmark', Weight: '1' }]);
    expect(rows).toHaveLength(1);
  });

  it('says so when it cannot fetch, and tries again', async () => {
    await page.context().route('**/api/relations?*', (route) => route.abort());
    await page.goto('/network');
    await page.getByRole('alert').waitFor({ timeout: 30_000 });
    await page.context().unroute('**/api/relations?*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('68 relations among 69 actors').waitFor();
    forgive('ERR_FAILED');
  });

  it.each([
    [390, 'dark', ''],
    [1280, 'light', '?node=ondaria'],
    [1920, 'dark', '?view=table&who=ondaria&whom=skjeldmark'],
  ] as const)(
    'has no serious finding of axe at %d px, %s',
    { timeout: 60_000 },
    async (width, scheme, query) => {
      await open({ width, height: 860 }, scheme);
      await goTo(query);
      await page.getByText(/more not (drawn|listed)/).waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      expect(await overflow()).toBeLessThanOrEqual(0);
    },
  );
});
