import { mkdtempSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createClient } from '../src/client/index.ts';
import { launchBrowser } from './browser.ts';
import { doStep, readTasks } from './task-steps.ts';
import { ROOT, type Served, startTroth, temporaryFolder } from './troth.ts';
import { openPage } from './watched-page.ts';

// What docs/tasks.md tells, done exactly so by keys alone, in a real browser over the sample dossier.

const TASKS = readTasks(readFileSync(path.join(ROOT, 'docs', 'tasks.md'), 'utf8'));

const folder = temporaryFolder();
let served: Served;
let browser: Browser;
let page: Page;
let strangers: string[];
let complaints: string[];
let downloads: Download[];
let settled: () => Promise<void>;

beforeAll(async () => {
  served = await startTroth([], path.join(folder.path, 'data'));
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await served?.stop();
  folder.remove();
});

beforeEach(async () => {
  ({ page, strangers, complaints } = await openPage(browser, served.address, {
    viewport: { width: 1280, height: 860 },
    reducedMotion: 'reduce',
  }));
  settled = watchRequests(page);
  downloads = [];
  page.on('download', (download) => downloads.push(download));
  await page.addInitScript("localStorage.setItem('troth.tour', 'seen')");
  await page.goto('/');
  await page.locator('[data-row-link]').first().waitFor();
});
afterEach(async () => {
  await page.context().close();
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
});

/** Longest rest before something is asked for: a search waits for the next letter. */
const REST = 350;

/** @returns what waits until nothing is on its way, and nothing will be of what was done so far */
function watchRequests(page: Page): () => Promise<void> {
  const open = new Set<unknown>();
  page.on('request', (request) => {
    if (!request.url().endsWith('/api/events')) open.add(request);
  });
  for (const event of ['requestfinished', 'requestfailed'] as const)
    page.on(event as 'requestfinished', (request) => open.delete(request));
  return async () => {
    do await page.waitForTimeout(REST);
    while (open.size > 0);
  };
}

const client = () => createClient({ baseUrl: served.address });
const entryHere = async () => {
  const id = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '');
  const { data } = await client().GET('/api/ledger/{id}', { params: { path: { id } } });
  if (!data) throw new Error(`no entry at ${page.url()}`);
  return data;
};
const chosen = () => page.locator('[aria-current="true"]').first();

/** What comes of each task, by its title. */
const OUTCOMES: Record<string, () => Promise<void>> = {
  'See who passed a promise on second hand, and who first said it': async () => {
    const said = page.getByRole('region', { name: 'Said' });
    await said.locator('[aria-current="true"]').getByText('second-hand').waitFor();
    expect(await chosen().textContent()).toMatch(/Front.*Torvald Brekkenes.*Altura Courier/);
    const { statements } = await entryHere();
    const [first] = statements;
    expect(await said.getByRole('article').first().textContent()).toContain(first?.statement.speaker);
  },
  'Judge a promise by what came of it': async () => {
    await page.getByRole('region', { name: 'Verdicts' }).getByText('A week late.').waitFor();
    const { entry, verdicts, bearings } = await entryHere();
    expect(entry.state.outcome).toBe('partly kept');
    expect(verdicts.at(-1)?.grounds).toBe('A week late.');
    expect(bearings.filter(({ act }) => act !== null).map(({ relation }) => relation)).toEqual(['partly']);
  },
  'Everything that an actor promised, and where it stands': async () => {
    await page.getByRole('heading', { level: 1, name: 'Yara Tumbaca' }).waitFor();
    await page.getByRole('heading', { name: /^Promised/ }).waitFor();
    expect(await page.getByText(/open · overdue/).count()).toBeGreaterThan(0);
  },
  'Correct a wrong speaker': async () => {
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const { data } = await client().GET('/api/reports/{id}', { params: { path: { id } } });
    expect(data?.statements[0]).toMatchObject({
      speaker: 'Herminia Saloq',
      provenance: { speaker: { by: { person: expect.any(String) } } },
    });
    expect(new URL(page.url()).search).toBe('');
  },
  'Take all overdue promises into a spreadsheet': async () => {
    const [download] = downloads;
    if (!download) throw new Error('nothing was downloaded');
    const file = path.join(mkdtempSync(path.join(folder.path, 'export-')), 'promises.csv');
    await download.saveAs(file);
    const rows: Record<string, string>[] = parse(readFileSync(file, 'utf8'), { columns: true, bom: true });
    const query = { kind: ['commitment' as const], schedule: ['overdue' as const], limit: 500 };
    const { data } = await client().GET('/api/ledger', { params: { query } });
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.length).toBe(data?.total);
  },
  'See the ledger as it was known on a day': async () => {
    expect(new URL(page.url()).searchParams.get('asKnownOn')).toBe('2022-03-31');
    const { data } = await client().GET('/api/ledger', { params: { query: { asKnownOn: '2022-03-31' } } });
    expect(data?.total).toBeGreaterThan(3);
    await page.getByText(`${data?.total} entries`, { exact: true }).waitFor();
    expect(data?.items.every(({ last }) => last !== null && last <= '2022-03-31')).toBe(true);
  },
  'Part a statement that is another promise': async () => {
    const { statements } = await entryHere();
    expect(statements).toHaveLength(3);
    expect(await page.getByRole('region', { name: 'Said' }).getByRole('article').count()).toBe(
      statements.length,
    );
    const { data } = await client().GET('/api/acts', { params: { query: { limit: 1 } } });
    expect(data?.items[0]).toMatchObject({ type: 'part', as: 'entry' });
  },
};

describe('docs/tasks.md', () => {
  it('tells as many steps as each task has, and what this test knows', () => {
    expect(TASKS.map(({ title }) => title)).toEqual(Object.keys(OUTCOMES));
    for (const { title, stated, steps } of TASKS) expect(steps.length, title).toBe(stated);
  });

  it.each(TASKS.map((task) => [task.title, task] as const))(
    '%s',
    { timeout: 60_000 },
    async (title, { steps }) => {
      for (const step of steps) await doStep(page, step, settled);
      await OUTCOMES[title]?.();
    },
  );
});
