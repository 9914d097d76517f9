import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { type Actor, bareActor } from '../src/model/index.ts';
import { type Told, tellReport } from '../src/store/testing/tell-report.ts';
import { seriousFindings } from './watched-page.ts';
import { open, overflow, page, pressPair, serveWorkbench } from './workbench-page.ts';

// The map in a real browser: states that are on it as a shape, as a point, and not at all. What they are made to say
// is filling and nobody's words.

const state = (id: string, name: string, iso: string | null): Actor => ({
  ...bareActor(id, name),
  type: 'state',
  iso,
});
const ACTORS: Actor[] = [
  state('norway', 'Norway', 'NO'),
  state('chad', 'Chad', 'TD'),
  state('tuvalu', 'Tuvalu', 'TV'),
  state('ondaria', 'Ondaria', null),
  { ...bareActor('norway-foreign-ministry', 'Norwegian Foreign Ministry'), type: 'government-body' },
];
let written = 0;
const told = (speaker: string, kind: Told['kind'], ...addressee: string[]): Told => {
  written += 1;
  return { words: `statement number ${written} stands here`, speaker, kind, addressee };
};
const REPORTS: { published: string; told: Told[] }[] = [
  {
    published: '2022-01-20',
    told: [
      told('Norway', 'demand', 'Chad'),
      told('Norwegian Foreign Ministry', 'warning', 'Chad'),
      told('Norway', 'commitment', 'Tuvalu'),
      told('Chad', 'claim', 'Norway'),
    ],
  },
  {
    published: '2022-04-11',
    told: [
      told('Norway', 'demand', 'Ondaria'),
      told('Tuvalu', 'demand', 'Chad'),
      told('Salt Guild', 'demand', 'Chad'),
      told('Norwegian Foreign Ministry', 'claim', 'Norway'),
    ],
  },
];

serveWorkbench(async (store) => {
  for (const { told, published } of REPORTS) await tellReport(store, told, { published, actors: ACTORS });
});

const goTo = async (query = '') => {
  await page.goto(`/map${query}`);
  await page.getByText(/: \d+ states?, /).waitFor();
};
const focused = () =>
  page.evaluate<string>(
    'document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent',
  );
const search = () => new URL(page.url()).searchParams;
const box = () => page.locator('main svg:has([data-place])').getAttribute('viewBox');

describe('the map', () => {
  it('shades states by what they say, with what counts for them, and tells what is left aside', async () => {
    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await pressPair('g', 'm');
    await page.getByText('What each state says to others: 3 states, 6 statements').waitFor();
    const rows = page.getByRole('table').getByRole('row');
    expect(await rows.allTextContents()).toEqual(['StateStatements', 'Norway4', 'Chad1', 'Tuvalu1']);
    await page
      .getByText('1 statement directed at who says it, 1 statement with a side that counts for no state')
      .waitFor();
    await page.getByText('Counted with their states: 1 body or office-holder').click();
    await page.getByText('with Norway: a body of Norway; 1 statement').waitFor();
    expect(
      await page.getByRole('list', { name: 'Statements' }).getByRole('listitem').allTextContents(),
    ).toEqual(['1', '2', '3', '4']);
  });

  it('is walked by keys in the order of the table, into the words', async () => {
    await goTo();
    await page.keyboard.press('j');
    expect(await focused()).toBe('Norway says 4 statements');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('Chad says 1 statement');
    await page.keyboard.press('ArrowRight');
    // Too small for a shape: a point.
    expect(await focused()).toBe('Tuvalu says 1 statement');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect.poll(() => search().get('state')).toBe('chad');
    await page.getByText('What others say to Chad: 2 states, 3 statements').waitFor();
    await page.keyboard.press('j');
    expect(await focused()).toBe('Norway says 2 statements');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Norway to Chad' }).waitFor();
    const words = page.getByRole('listitem').filter({ hasText: 'stands here' });
    await words.first().waitFor();
    expect(await words.count()).toBe(2);
    await words.filter({ hasText: 'Norwegian Foreign Ministry' }).waitFor();
    await page.keyboard.press('w');
    await page.getByRole('heading', { name: 'Chad to Norway' }).waitFor();
    await page.getByText('What Chad says to others: 1 state, 1 statement').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => search().get('state')).toBeNull();
  });

  it('lists what is not on the map, and comes closer', async () => {
    await goTo('?way=told');
    await page.getByText('Not on the map: Ondaria.').waitFor();
    await page.getByRole('row', { name: /Ondaria not on the map/ }).waitFor();
    const whole = await box();
    await page.keyboard.press('+');
    expect(await box()).not.toBe(whole);
    await page.keyboard.press('0');
    expect(await box()).toBe(whole);
  });

  it('keeps the chosen time and kinds in the address', async () => {
    await goTo('?state=chad&from=2022-01-01&to=2022-01-31');
    await page.getByText('What others say to Chad: 1 state, 2 statements').waitFor();
    await page.getByRole('button', { name: 'Demands and questions' }).click();
    await page.getByText('What others say to Chad: 1 state, 1 statement').waitFor();
    expect(search().getAll('kind')).toEqual(['demand', 'question']);
    await page.reload();
    await page.getByText('What others say to Chad: 1 state, 1 statement').waitFor();
    await page.getByRole('button', { name: /^State: Chad/ }).click();
    await page.getByRole('option', { name: /Tuvalu/ }).waitFor();
    await page.keyboard.type('tuv');
    await page.keyboard.press('Enter');
    await expect.poll(() => search().get('state')).toBe('tuvalu');
  });

  it('exports what is shown', async () => {
    await goTo('?state=chad');
    await page.keyboard.press('e');
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: /CSV/ }).click();
    const rows: Record<string, string>[] = parse(readFileSync(await (await download).path()), {
      bom: true,
      columns: true,
    });
    expect(rows.map(({ Who, Whom, Weight }) => [Who, Whom, Weight])).toEqual([
      ['Norway', 'Chad', '2'],
      ['Tuvalu', 'Chad', '1'],
    ]);
  });

  it('says so where there is nothing', async () => {
    await page.goto('/map?from=2030-01-01');
    await page.getByRole('heading', { name: 'No state fits' }).waitFor();
    await page.getByRole('button', { name: 'All states, no filters' }).click();
    await page.getByText('What each state says to others').waitFor();
  });

  it.each([
    [390, 'dark', ''],
    [1280, 'light', '?state=chad&other=norway'],
    [1920, 'dark', '?way=told'],
  ] as const)(
    'has no serious finding of axe at %d px, %s',
    { timeout: 60_000 },
    async (width, scheme, query) => {
      await open({ width, height: 860 }, scheme);
      await goTo(query);
      expect(await seriousFindings(page)).toEqual([]);
      expect(await overflow()).toBeLessThanOrEqual(0);
    },
  );
});
