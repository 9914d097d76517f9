import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Download, Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { doStep, readTasks } from './task-steps.ts';
import { ROOT } from './troth.ts';
import { browser, client, page, serveWorkbench } from './workbench-page.ts';

// What docs/tasks.md tells, done exactly so by keys alone, in a real browser over the sample dossier.

const TASKS = readTasks(readFileSync(path.join(ROOT, 'docs', 'tasks.md'), 'utf8'));

let downloads: Download[];
let settled: () => Promise<void>;

serveWorkbench('samples');

beforeEach(async () => {
  settled = watchRequests(page);
  downloads = [];
  page.on('download', (download) => downloads.push(download));
  await page.addInitScript("localStorage.setItem('troth.tour', 'seen')");
  await page.goto('/');
  await page.locator('[data-row-link]').first().waitFor();
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

const entryHere = async () => {
  const id = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '');
  const { data } = await client().GET('/api/ledger/{id}', { params: { path: { id } } });
  if (!data) throw new Error(`no entry at ${page.url()}`);
  return data;
};
const chosen = () => page.locator('[aria-current="true"]').first();

const here = () => new Date().toLocaleDateString('sv');
/** The text of the file that the task brought. */
const downloaded = async () => {
  const [download] = downloads;
  if (!download) throw new Error('nothing was downloaded');
  return readFileSync(await download.path(), 'utf8');
};

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
    const rows: Record<string, string>[] = parse(await downloaded(), { columns: true, bom: true });
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
    expect(statements).toHaveLength(2);
    expect(statements.map(({ statement }) => statement.content[0]?.quote)).not.toContainEqual(
      expect.stringMatching(/^they would go back/),
    );
    expect(await page.getByRole('region', { name: 'Said' }).getByRole('article').count()).toBe(
      statements.length,
    );
    const { data } = await client().GET('/api/acts', { params: { query: { limit: 1 } } });
    expect(data?.items[0]).toMatchObject({ type: 'part', as: 'entry' });
  },
  'Judge what is overdue longest, and take the other deadlines into a calendar': async () => {
    const file = await downloaded();
    const query = { outcome: ['unratable' as const], today: here() };
    const { data: judged } = await client().GET('/api/ledger', { params: { query } });
    const [entry] = judged?.items ?? [];
    expect(judged?.total).toBe(1);
    expect(entry?.words).toMatch(/^to fly to Eskholm/);
    const { data: due } = await client().GET('/api/due', {
      params: { query: { limit: 500, today: here() } },
    });
    const rows = due?.groups.flatMap(({ items }) => items) ?? [];
    const [longest] = due?.groups.find(({ group }) => group === 'overdue')?.items ?? [];
    expect(longest?.latest && entry?.due?.slice(3) && entry.due.slice(3) <= longest.latest).toBe(true);
    expect(rows.map(({ id }) => id)).not.toContain(entry?.id);
    const dated = new Set(rows.filter(({ due }) => due !== null).map(({ id }) => id));
    expect(dated.size).toBeGreaterThan(10);
    expect(file.match(/^BEGIN:VEVENT/gm)).toHaveLength(dated.size);
    expect(file).not.toContain('fly to Eskholm');
  },
  'Review what the engine is least sure of': async () => {
    const query = { review: ['accepted' as const], limit: 500 };
    const { data } = await client().GET('/api/statements', { params: { query } });
    const of = (words: string) =>
      data?.items.find(({ content }) => content.some(({ quote }) => quote === words));
    expect(of('of water')?.speaker).toBe('Ezekiel Mutarombo');
    expect(of('A promise is a promise, even an expensive one')?.kind).toBe('commitment');
    const { data: acts } = await client().GET('/api/acts', { params: { query: { limit: 8 } } });
    // Newest first: the kind and its acceptance, what was undone, and what was accepted before.
    expect(acts?.items.map(({ type }) => type)).toEqual([
      ...['accept', 'correct', 'undo', 'reject', 'accept', 'accept', 'correct'],
      expect.any(String),
    ]);
    const panel = page.getByRole('complementary', { name: 'How far review has come' });
    await panel.getByText(/^3 of \d+ statements$/).waitFor();
    await panel
      .getByText(/the engine itself expects/)
      .first()
      .waitFor();
  },
  'Put a promise with its evidence into a dossier, and pass it on as a file': async () => {
    const file = await downloaded();
    expect(downloads[0]?.suggestedFilename()).toMatch(/\.html$/);
    const { data: dossiers } = await client().GET('/api/dossiers');
    expect(dossiers?.items.map(({ title }) => title)).toEqual(['Amnesty']);
    const offline = await browser.newPage({ offline: true });
    await offline.setContent(file);
    for (const words of ['Amnesty', 'amnesty bill', 'Kept a week late.', 'A week late.', '29 April'])
      await offline.getByText(words).first().waitFor();
    await offline.close();
  },
};

describe('docs/tasks.md', () => {
  it('has ten tasks', () => expect(TASKS).toHaveLength(10));

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
