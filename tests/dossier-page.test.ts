import { describe, expect, it } from 'vitest';
import { dataOf } from '../src/client/index.ts';
import { createReading, createReport, type Statement } from '../src/model/index.ts';
import { sampleStatement } from '../src/store/testing/samples.ts';
import { seriousFindings } from './watched-page.ts';
import { client, forgive, open, overflow, page, serveWorkbench } from './workbench-page.ts';

// Dossiers in a real browser, by keyboard alone: begun from the ledger, filled from every page, ordered, noted, shared.

const MINISTRY = 'وزارة الشؤون الخارجية';
const PROMISES = [
  'the salt road to Velm will be paved',
  'every fisherman gets back the boat he lost',
  'forty wells are dug before the dry season',
  'teachers of Kestrel receive their arrears',
];

let report = '';

serveWorkbench(async (store) => {
  for (const [n, words] of PROMISES.entries()) {
    const text = `${MINISTRY} said on Monday that ${words}. Nobody objected.`;
    const details = { outlet: 'Velm Courier', published: `2022-0${n + 1}-20`, title: `Salt notes ${n}` };
    const made = createReport({ text, ...details });
    report = made.id;
    const start = text.indexOf(words);
    const by = { engine: 'test', version: '1' };
    const values: Partial<Statement> = { speaker: MINISTRY, kind: 'commitment', due: '../2022-12-31' };
    const statement = sampleStatement(made, { content: [{ start, end: start + words.length }] }, values, by);
    const analysis = { report: made.id, engine: { name: 'test', version: '1' }, statements: [statement] };
    const reading = createReading({ ...analysis, mentions: [], actors: [] }, '2022-06-01T00:00:00Z');
    await store.addReports([{ report: made, reading }], '2022-06-01T00:00:00Z');
  }
});

const dossiers = async () => (await dataOf(client().GET('/api/dossiers', {}))).items;
const current = async () => {
  const [first] = await dossiers();
  if (!first) throw new Error('no dossier');
  const params = { path: { id: first.id }, query: {} };
  return dataOf(client().GET('/api/dossiers/{id}', { params }));
};
const keys = async (...pressed: string[]) => {
  for (const key of pressed) await page.keyboard.press(key);
};
const toast = (text: string | RegExp) =>
  page.getByRole('status', { name: 'Messages' }).getByText(text).waitFor();
const dialog = (name: string) => page.getByRole('dialog', { name });
const goDossier = async () => {
  const { id } = await current();
  await page.goto(`/dossiers/${id}`);
  await page.getByRole('heading', { level: 1, name: 'Salt road' }).waitFor();
};
const wordsOf = (name: string) =>
  page.getByRole('list', { name, exact: false }).locator('[data-row-link]').allTextContents();

describe('dossiers', () => {
  it('are begun from the ledger with what is chosen there, and that is undone at once', async () => {
    await page.goto('/ledger');
    await page.getByRole('row').nth(1).waitFor();
    await keys('j', 'x', 'Shift+J', 'b');
    await dialog('Add to a dossier').getByText('2 entries').waitFor();
    await page.keyboard.type('Salt road');
    await page.keyboard.press('Enter');
    await toast('Added 2 items to Salt road');
    expect((await current()).items.map(({ entry }) => entry?.words)).toEqual([PROMISES[3], PROMISES[2]]);
    await page.getByRole('status', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).press('Enter');
    await toast(/^Undid: Began the dossier Salt road; Took in 2 items$/);
    expect(await dossiers()).toEqual([]);
    await keys('b');
    await dialog('Add to a dossier').getByText('2 entries').waitFor();
    await page.keyboard.type('Salt road');
    await page.keyboard.press('Enter');
    await toast('Added 2 items to Salt road');
  }, 60_000);

  it('take in what is looked at, the one that was used last first', async () => {
    await page.goto('/ledger');
    await page.getByRole('row').nth(1).waitFor();
    await keys('j', 'b');
    await dialog('Add to a dossier').getByText('2 items').waitFor();
    await keys('1');
    await toast('Salt road has it already.');
    await keys('j', 'j', 'Enter');
    await page.getByRole('heading', { level: 1, name: PROMISES[1] ?? '' }).waitFor();
    await keys('b');
    await dialog('Add to a dossier')
      .getByText(/used last/)
      .waitFor();
    await keys('1');
    await toast('Added 1 item to Salt road');
    await page.goto(`/reports/${report}`);
    await page
      .getByRole('article', { name: 'Report' })
      .getByText(PROMISES[3] ?? '')
      .waitFor();
    await keys('b');
    await dialog('Add to a dossier').getByText('Salt notes 3').waitFor();
    await keys('Enter');
    await toast('Added 1 item to Salt road');
    await page.getByRole('button', { name: 'Dismiss' }).press('Enter');
    await keys('j', 'b');
    await dialog('Add to a dossier')
      .getByText(PROMISES[3] ?? '')
      .waitFor();
    await keys('Enter');
    await toast('Added 1 item to Salt road');
    await page.goto(`/actors/${encodeURIComponent(MINISTRY.replaceAll(' ', '-'))}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await keys('Control+k');
    await page.keyboard.type('actor to a dossier');
    await keys('Enter');
    await dialog('Add to a dossier')
      .getByText(/used last/)
      .waitFor();
    await keys('Enter');
    await toast('Added 1 item to Salt road');
    const { items } = await current();
    expect(items.map(({ thing }) => thing.sort)).toEqual([
      'entry',
      'entry',
      'entry',
      'report',
      'statement',
      'actor',
    ]);
  }, 60_000);

  it('keep words that are typed before they are there, and open at what is added', async () => {
    let ready = () => {};
    const held = new Promise<void>((resolve) => {
      ready = resolve;
    });
    await page.goto('/ledger');
    await page.getByRole('row').nth(1).waitFor();
    await page.route('**/api/dossiers*', async (route) => {
      await held;
      await route.continue();
    });
    await keys('j', 'b');
    await dialog('Add to a dossier').getByLabel('Fetching the dossiers').waitFor();
    await page.keyboard.type('Salt arch');
    ready();
    await dialog('Add to a dossier').getByRole('option', { name: 'Begin “Salt arch”' }).waitFor();
    await page.keyboard.type('ive');
    await keys('Control+Enter');
    await page.getByRole('heading', { level: 1, name: 'Salt archive' }).waitFor();
    const added = page.locator('[data-row-link]:focus');
    expect(await added.textContent()).toBe(PROMISES[3]);
    await keys('e');
    await page.getByRole('textbox', { name: /^Note on/ }).waitFor();
    await keys('Escape');
    await page.getByRole('button', { name: 'Put away' }).press('Enter');
    await toast('Put away: Salt archive');
  }, 60_000);

  it('show their items in groups, which keys order, note and take out, and undo', async () => {
    await page.goto('/');
    await page.getByRole('heading', { name: 'Reports' }).waitFor();
    await keys('g', 'f');
    await page.getByRole('link', { name: 'Salt road' }).waitFor();
    await keys('j', 'Enter');
    await page.getByRole('heading', { level: 1, name: 'Salt road' }).waitFor();
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      'Entries 3',
      'Statements 1',
      'Actors 1',
      'Reports 1',
    ]);
    expect(await wordsOf('Entries')).toEqual([PROMISES[3], PROMISES[2], PROMISES[1]]);
    await keys('j', 'Shift+J');
    await toast('Moved an item');
    await expect.poll(() => wordsOf('Entries')).toEqual([PROMISES[2], PROMISES[3], PROMISES[1]]);
    await keys('Shift+J');
    await expect.poll(() => wordsOf('Entries')).toEqual([PROMISES[2], PROMISES[1], PROMISES[3]]);
    await keys('Shift+K');
    await expect.poll(() => wordsOf('Entries')).toEqual([PROMISES[2], PROMISES[3], PROMISES[1]]);
    await keys('e');
    await page.keyboard.insertText('The arrears.\n\n<b>Not</b> bold.');
    await keys('Control+Enter');
    await page.getByRole('textbox', { name: /^Note on/ }).waitFor({ state: 'hidden' });
    await page.getByText('<b>Not</b> bold.').waitFor();
    await keys('x');
    await toast('Took it out');
    await expect.poll(() => wordsOf('Entries')).toEqual([PROMISES[2], PROMISES[1]]);
    await keys('u');
    await toast(/^Undid: Took out/);
    await expect.poll(() => wordsOf('Entries')).toEqual([PROMISES[2], PROMISES[3], PROMISES[1]]);
    await page.getByText('<b>Not</b> bold.').waitFor();
    await keys('Shift+U');
    await toast(/^Redid: Took out/);
    await expect.poll(() => wordsOf('Entries')).toEqual([PROMISES[2], PROMISES[1]]);
    await keys('u', 'h');
    const history = page.getByRole('complementary', { name: 'History' });
    await history.getByText('Noted: The arrears. <b>Not</b> bold.').waitFor();
    await history.getByRole('button', { name: 'Undo: Noted: The arrears. <b>Not</b> bold.' }).press('Enter');
    await expect.poll(async () => (await current()).items.map(({ note }) => note).join('')).toBe('');
  }, 60_000);

  it('are titled, searched into, shared as a file, and put away', async () => {
    await goDossier();
    await keys('t');
    await dialog('Title and summary').getByLabel('Summary').fill('Who keeps to it.\n\nFor the desk.');
    await keys('Control+Enter');
    await page.getByText('For the desk.').waitFor();
    await dialog('Title and summary').waitFor({ state: 'hidden' });
    await keys('n');
    await dialog('Add to the dossier').waitFor();
    await page.keyboard.type('salt road');
    await dialog('Add to the dossier')
      .getByRole('option', { name: PROMISES[0] ?? '' })
      .first()
      .waitFor();
    await keys('Enter');
    await toast(/^Took in/);
    await keys('Escape');
    await expect.poll(async () => (await wordsOf('Entries')).length).toBe(4);
    await keys('s');
    const saving = page.waitForEvent('download');
    await dialog('Share the dossier').getByRole('link', { name: 'Save as HTML' }).waitFor();
    await keys('Enter');
    const saved = await saving;
    expect(saved.suggestedFilename()).toMatch(/^troth-dossier-.*\.html$/);
    await page.getByRole('button', { name: 'Put away' }).press('Enter');
    await toast('Put away: Salt road');
    await page.getByText('No dossiers yet').waitFor();
    await page.getByRole('link', { name: 'Put away' }).press('Enter');
    await page.getByRole('link', { name: 'Salt road' }).press('Enter');
    await page.getByText('put away; undo it in the history').waitFor();
    await keys('u');
    await page.getByRole('button', { name: 'Put away' }).waitFor();
  }, 60_000);

  it('tell what is lost, and are ordered by dragging', async () => {
    await goDossier();
    const rows = page
      .getByRole('list', { name: 'Entries' })
      .getByRole('listitem')
      .and(page.locator('[data-item]'));
    const before = await wordsOf('Entries');
    await rows.nth(2).dragTo(rows.nth(0));
    await expect.poll(() => wordsOf('Entries')).toEqual([before[2], before[0], before[1], before[3]]);
    const removed = await dataOf(
      client().POST('/api/acts', { body: { deeds: [{ type: 'remove', report }] } }),
    );
    await page.getByRole('list', { name: 'Reports' }).getByText('Lost: it is no longer there').waitFor();
    expect(await wordsOf('Reports')).toEqual(['Salt notes 3']);
    const act = removed.acts[0]?.id ?? '';
    await dataOf(client().POST('/api/acts', { body: { deeds: [{ type: 'undo', report, act }] } }));
    await page.getByRole('list', { name: 'Reports' }).getByRole('link', { name: 'Salt notes 3' }).waitFor();
  }, 60_000);

  it('narrow the ledger, the statements and the reports, told among the filters', async () => {
    await goDossier();
    await page
      .getByRole('navigation', { name: 'Only what is in it' })
      .getByRole('link', { name: 'Ledger' })
      .press('Enter');
    const filters = page.getByRole('list', { name: 'Filters in force' });
    await filters.getByText('Salt road').waitFor();
    expect(page.url()).toContain('dossier=d_');
    const dossier = (await current()).id;
    const query = { dossier };
    const { total } = await dataOf(client().GET('/api/ledger', { params: { query } }));
    await page
      .getByText(total === 1 ? '1 entry' : `${total} entries`, { exact: true })
      .first()
      .waitFor();
    await filters.getByRole('button', { name: /Salt road/ }).press('Enter');
    await filters.waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('dossier=');
    // Back by the palette of filters.
    await keys('f');
    await page.keyboard.type('salt road');
    await page.keyboard.press('Enter');
    await filters.getByText('Salt road').waitFor();
    for (const list of ['statements', '']) {
      await page.goto(`/${list}?dossier=${dossier}`);
      await page.getByRole('button', { name: 'Dossier: Salt road' }).waitFor();
      await page
        .getByText(/^\d+ (?:statements?|reports? found)$/)
        .first()
        .waitFor();
    }
  }, 60_000);

  it('say that there was none on a day, and what is wrong', async () => {
    const { id } = await current();
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    await page.goto(`/dossiers/${id}?asKnownOn=${tomorrow}`);
    await page.getByText('Show it as it is now').waitFor();
    expect(await page.getByRole('button', { name: /^Take out/ }).count()).toBe(0);
    await page.goto('/dossiers/d_none');
    await page.getByRole('alert').getByText('There is no such dossier.').waitFor();
    forgive('404');
  }, 60_000);

  it.each([
    [390, 'dark'],
    [1280, 'light'],
    [1920, 'dark'],
  ] as const)(
    'hinder nobody at %d pixels, %s',
    async (width, colorScheme) => {
      await open({ width, height: 900 }, colorScheme);
      await goDossier();
      await page.getByRole('list', { name: 'Reports' }).waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      expect(await overflow()).toBeLessThanOrEqual(0);
      await page.goto('/dossiers');
      await page.getByRole('link', { name: 'Salt road' }).waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      expect(await overflow()).toBeLessThanOrEqual(0);
    },
    60_000,
  );
});
