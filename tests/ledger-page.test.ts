import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { createReading, createReport, type Report, type Statement } from '../src/model/index.ts';
import { sampleStatement } from '../src/store/testing/samples.ts';
import { seriousFindings } from './watched-page.ts';
import { client, forgive, open, page, pressPair, serveWorkbench } from './workbench-page.ts';

// The ledger in a real browser, over 5,000 entries, some of long words and of names that run from right to left.

/** Reports, and entries in each. */
const REPORTS = 50;
const EACH = 100;
const KINDS = ['commitment', 'threat', 'prediction', 'demand'] as const;
const LONG = `Grand ${'Confederated '.repeat(30)}Council of the Upper Reaches`;
const RIGHT_TO_LEFT = 'وزارة الشؤون الخارجية في أرض الملح';

/**
 * A report in which many undertakings are told, each by somebody else and in words of its own, so that there is
 * nothing to compare.
 */
function manyEntries(n: number): { report: Report; statements: Statement[] } {
  const at = (i: number) => n * EACH + i;
  const lines = Array.from({ length: EACH }, (_, i) => {
    const name = at(i) === 7 ? LONG : at(i) === 8 ? RIGHT_TO_LEFT : `Mayor ${word(at(i))}`;
    const words = `people of ${word(at(i))} will see the ${word(at(i) + 5)} of ${word(at(i) + 9)} come`;
    return { name, words: at(i) === 9 ? `${words} ${'and come again '.repeat(60)}` : words };
  });
  const report = createReport({
    text: lines.map(({ name, words }) => `${name} said that ${words}.`).join('\n\n'),
    outlet: `Paper ${n % 5}`,
    published: `20${10 + (n % 12)}-0${1 + (n % 9)}-11`,
    title: `Gates ${n}`,
  });
  let start = 0;
  const statements = lines.map(({ name, words }, i): Statement => {
    const from = start + name.length + ' said that '.length;
    start = from + words.length + '.\n\n'.length;
    return sampleStatement(
      report,
      { content: [{ start: from, end: from + words.length }] },
      {
        speaker: name,
        kind: KINDS[at(i) % 4] ?? 'demand',
        due: at(i) % 3 === 0 ? `../20${12 + (n % 12)}-06-30` : null,
        addressee: at(i) % 5 === 0 ? ['the Harbour Council'] : [],
      },
      { engine: 'test', version: '1' },
    );
  });
  return { report, statements };
}

/** A made-up word; no two numbers under 8,000 have the same. */
function word(n: number): string {
  const parts = 'ba do fi gu ke la mo nu re si ta vo we xi yu zo pa ho ce ju'.split(' ');
  const part = (of: number) => parts[of % parts.length] ?? '';
  const low = `${part(n)}${part(Math.floor(n / 20))}${part(Math.floor(n / 400))}n`;
  return low.charAt(0).toUpperCase() + low.slice(1);
}

serveWorkbench(async (store) => {
  for (let n = 0; n < REPORTS; n += 1) {
    const { report, statements } = manyEntries(n);
    const analysis = { report: report.id, engine: { name: 'test', version: '1' }, statements };
    const reading = createReading({ ...analysis, mentions: [], actors: [] }, '2022-01-01T00:00:00Z');
    await store.addReports([{ report, reading }], '2022-01-01T00:00:00Z');
  }
});

const rows = () => page.getByRole('grid', { name: 'Entries' }).locator('tbody').getByRole('row');
/** Waits until the page tells that so many entries are shown. */
const shows = (entries: string) => page.getByText(new RegExp(`^${entries} entr(?:y|ies)$`)).waitFor();
const focused = () => page.locator(':focus').getAttribute('aria-rowindex').then(Number);
async function go(query = '') {
  await page.goto(`/ledger${query}`);
  await page.locator('tr[data-entry]').first().waitFor();
}

describe('the ledger in the browser', () => {
  it('draws what is seen alone, and goes to the last of 5,000 and back by keys', async () => {
    await page.goto('/');
    await pressPair('g', 'l');
    await shows('5,000');
    await page.locator('tr[data-entry]').first().waitFor();
    expect(await rows().count()).toBeLessThan(60);
    await page.keyboard.press('j');
    expect(await focused()).toBe(2);
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(4);
    await page.keyboard.press('k');
    expect(await focused()).toBe(3);
    await page.keyboard.press('End');
    await expect.poll(focused).toBe(5001);
    await page.locator('tr[data-entry][aria-rowindex="5001"]').waitFor();
    expect(await rows().count()).toBeLessThan(60);
    await page.keyboard.press('Home');
    await expect.poll(focused).toBe(2);
    const id = await page.locator('tr[aria-rowindex="2"]').getAttribute('data-entry');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/entries/${id}`);

    // Whoever comes back goes on from there.
    await page.goBack();
    await page.keyboard.press('End');
    await expect.poll(focused).toBe(5001);
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/entries/*');
    expect(await page.evaluate('history.state.entries.length')).toBeGreaterThan(40);
    await page.goBack();
    await expect.poll(focused).toBe(5000);
    await page.keyboard.press('k');
    await expect.poll(focused).toBe(4999);
  });

  it('goes on by keys over rows that are still fetched', async () => {
    await go();
    await page.keyboard.press('j');
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.context().route('**/api/ledger?*', async (route) => {
      await asked;
      await route.continue();
    });
    await page.keyboard.press('End');
    await expect.poll(focused).toBe(5001);
    expect(await page.locator('tr[aria-rowindex="5001"]').getAttribute('data-entry')).toBeNull();
    await page.keyboard.press('k');
    await expect.poll(focused).toBe(5000);
    answer();
    await page.locator('tr[data-entry][aria-rowindex="5000"]').waitFor();
    await expect.poll(focused).toBe(5000);
  });

  it('narrows by facets that count under each other, keeps all of it in the address, and takes it back', async () => {
    await go();
    const filters = page.getByRole('region', { name: 'Filters' });
    const countOf = async (label: string) => {
      const told = await filters.locator('label', { hasText: label }).locator('span').last().textContent();
      return Number(told?.replace(',', ''));
    };
    expect(await countOf('Threat')).toBe(1250);
    await filters.getByLabel('Threat').check();
    await shows('1,250');
    await filters.getByLabel('Demand').check();
    await shows('2,500');
    expect(await countOf('Commitment')).toBe(1250);
    const overdue = await countOf('Overdue');
    expect(overdue).toBeGreaterThan(0);
    await filters.getByLabel('Overdue').check();
    await shows(overdue.toLocaleString('en'));
    await page.getByRole('searchbox', { name: 'Search the ledger' }).fill('people "will see"');
    await shows(overdue.toLocaleString('en'));
    await page.locator('td mark').first().waitFor();
    expect([...new URL(page.url()).searchParams].map((pair) => pair.join('=')).sort()).toEqual([
      'kind=demand',
      'kind=threat',
      'q=people "will see"',
      'schedule=overdue',
    ]);
    await page.reload();
    await shows(overdue.toLocaleString('en'));
    await page
      .getByRole('list', { name: 'Filters in force' })
      .getByRole('button', { name: /Kind: Threat/ })
      .click();
    await expect.poll(() => new URL(page.url()).searchParams.getAll('kind')).toEqual(['demand']);
    await page.getByRole('heading', { name: 'Ledger' }).click();
    await page.keyboard.press('Shift+F');
    await shows('5,000');
  });

  it('finds a value in a long facet, and by the palette', async () => {
    await go();
    const filters = page.getByRole('region', { name: 'Filters' });
    await filters.getByRole('button', { name: 'More… of Speaker' }).click();
    await filters.getByRole('searchbox', { name: 'Find in Speaker' }).fill('confed');
    await filters
      .getByRole('checkbox', { name: /Confederated/ })
      .last()
      .check();
    await shows('1');
    await page.getByRole('heading', { name: 'Ledger' }).click();
    await page.keyboard.press('Shift+F');
    await shows('5,000');
    await page.keyboard.press('f');
    await page.getByRole('dialog', { name: 'Filter' }).waitFor();
    await page.keyboard.type('predic');
    await page.keyboard.press('Enter');
    await shows('1,250');
    await page.keyboard.press('f');
    await page.keyboard.type('paper 3');
    await page.keyboard.press('Enter');
    await shows('250');
    expect(new URL(page.url()).search).toBe('?kind=prediction&outlet=Paper+3');
  });

  it('sorts by its labels, and has the columns that are chosen, here and the next time', async () => {
    await go();
    const heading = (name: string) => page.getByRole('columnheader', { name, exact: true });
    await heading('Due').getByRole('button').click();
    await expect.poll(() => heading('Due').getAttribute('aria-sort')).toBe('ascending');
    await heading('Due').getByRole('button').click();
    await expect.poll(() => heading('Due').getAttribute('aria-sort')).toBe('descending');
    expect(new URL(page.url()).search).toBe('?sort=due&direction=desc');
    await page.locator('tr[data-entry]', { hasText: '30 Jun 2023' }).first().waitFor();
    await page.keyboard.press('c');
    await page.getByRole('menuitemcheckbox', { name: 'Condition' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Statements' }).click();
    await page.keyboard.press('Escape');
    await heading('Statements').waitFor();
    expect(await heading('Condition').count()).toBe(0);
    await go();
    await heading('Statements').waitFor();
    expect(new URL(page.url()).searchParams.getAll('columns')).toContain('statements');
    await page.keyboard.press('c');
    await page.getByRole('menuitem', { name: 'The usual ones' }).click();
    await heading('Condition').waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  it('saves a view by a name and comes back to it', async () => {
    await go('?kind=threat&schedule=overdue&sort=due');
    await page.keyboard.press('s');
    const dialog = page.getByRole('dialog', { name: 'Views' });
    await dialog.getByRole('textbox').fill('Threats that are late');
    await dialog.getByRole('textbox').press('Enter');
    await page.getByText('Saved the view').waitFor();
    await go();
    await shows('5,000');
    await page.keyboard.press('s');
    await dialog.getByRole('button', { name: 'Threats that are late', exact: true }).press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('schedule')).toBe('overdue');
    await page.keyboard.press('s');
    await dialog.getByRole('button', { name: 'Forget Threats that are late' }).click();
    await dialog.getByText('None yet.').waitFor();
  });

  it('judges several at once by keys, and takes all of it back', async () => {
    await go('?kind=demand');
    await shows('1,250');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.keyboard.press('Shift+J');
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByText('3 chosen').waitFor();
    await page.keyboard.press('k');
    await page.keyboard.press('x');
    await page.getByText('2 chosen').waitFor();
    await page.keyboard.press('v');
    const dialog = page.getByRole('dialog', { name: 'Verdict on 2 entries' });
    await dialog.getByRole('radio', { name: 'Broken' }).check();
    await dialog.getByRole('textbox', { name: 'Grounds' }).fill('The gates stayed shut.');
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByText('Judged: broken (2 entries)').waitFor();
    const broken = async () => {
      const { data } = await client().GET('/api/ledger', { params: { query: { outcome: ['broken'] } } });
      return data?.total;
    };
    expect(await broken()).toBe(2);
    await page.locator('tr[data-entry]', { hasText: 'broken' }).first().waitFor();
    await page.keyboard.press('u');
    await page.getByText('Undid: Judged: broken (2 entries)').waitFor();
    expect(await broken()).toBe(0);
    await page.keyboard.press('u');
    await page.getByText('There is nothing to undo.').waitFor();

    // All that is shown, but for one; too many are refused before anything is done.
    await page.keyboard.press('Control+A');
    await page.getByText('1,250 chosen').waitFor();
    await page.keyboard.press('v');
    await page.getByText('500 entries at most').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.getByText('1,250 chosen').waitFor({ state: 'detached' });
    await go('?kind=demand&outlet=Paper+2');
    await page.keyboard.press('Control+A');
    await page.getByText('250 chosen').waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('x');
    await page.getByText('249 chosen').waitFor();
    await page.keyboard.press('v');
    await page.getByRole('radio', { name: 'Unratable' }).check();
    // So much that it is more than a browser would still send for a page that is closed.
    await page.getByRole('textbox', { name: 'Grounds' }).fill('Nobody counts people. '.repeat(20));
    await page.getByRole('button', { name: 'Judge 249 entries' }).click();
    await page.getByText('Judged: unratable (249 entries)').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undid: Judged: unratable (249 entries)').waitFor();
  });

  it('chooses a stretch by the pointer, and exports what is chosen or exactly what is shown', async () => {
    await go('?sort=kind&outlet=Paper+1');
    await shows('1,000');
    await rows().nth(1).getByRole('checkbox').click();
    await rows()
      .nth(5)
      .getByRole('checkbox')
      .click({ modifiers: ['Shift'] });
    await page.getByText('5 chosen').waitFor();
    const chosen = await page
      .locator('tr[aria-selected="true"]')
      .evaluateAll((all) => all.map((row) => row.getAttribute('data-entry')));
    const exported = async () => {
      await page.keyboard.press('e');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: /CSV/ }).click(),
      ]);
      const file = await download.path();
      return parse(readFileSync(file, 'utf8'), { columns: true, bom: true }) as Record<string, string>[];
    };
    expect((await exported()).map(({ Entry }) => Entry)).toEqual(chosen);
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await page.getByText('5 chosen').waitFor({ state: 'detached' });
    const all = await exported();
    expect(all).toHaveLength(1000);
    expect(all.map(({ Kind }) => Kind)).toEqual(all.map(({ Kind }) => Kind).sort());
  });

  it('shows the ledger as known on a day', { timeout: 60_000 }, async () => {
    await go('?kind=threat');
    await page.locator('summary', { hasText: 'As known on' }).click();
    await page.getByLabel('As known on', { exact: true }).fill('2015-06-01');
    // Of twelve years of reports those of the first six were out.
    await page.getByText(/^(?!1,250)[\d,]+ entries$/).waitFor({ timeout: 40_000 });
    expect(new URL(page.url()).searchParams.get('asKnownOn')).toBe('2015-06-01');
    await page.getByRole('heading', { name: 'Ledger' }).click();
    await page.keyboard.press('v');
    await page.getByText('Verdicts are given on the ledger as it is now.').waitFor();
    await page.getByRole('button', { name: 'Show it' }).click();
    await shows('1,250');
  });

  it('says when nothing fits, and when the server is gone', async () => {
    await page.goto('/ledger?q=zeppelin');
    await page.getByText('No entry fits').waitFor();
    await page.getByRole('button', { name: 'Clear search and filters' }).click();
    await shows('5,000');
    await page.route('**/api/ledger?*', (route) =>
      route.fulfill({
        status: 503,
        json: { error: { code: 'store/busy', message: 'The store is busy.', where: null, remedy: 'Wait.' } },
      }),
    );
    await page.goto('/ledger?kind=threat');
    await page.getByRole('alert').getByText('The store is busy.').waitFor();
    await page.unroute('**/api/ledger?*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await shows('1,250');
    forgive('503');
  });

  it('holds the longest words and names of any direction', async () => {
    for (const width of [390, 1280]) {
      await open({ width, height: 860 });
      await go(`?q=${encodeURIComponent('confederated')}`);
      const row = page.locator('tr[data-entry]').first();
      expect((await row.boundingBox())?.height).toBeLessThan(120);
      await go(`?q=${encodeURIComponent('الملح')}`);
      await page.locator('tr[data-entry]', { hasText: RIGHT_TO_LEFT }).waitFor();
      await go(`?q=${encodeURIComponent('"again and come"')}`);
      const body = await page.locator('body').boundingBox();
      expect(body?.width).toBeLessThanOrEqual(width);
    }
  });

  it('narrows and sorts on a phone', async () => {
    await open({ width: 390, height: 844 });
    await go();
    await page.getByRole('button', { name: 'Filters' }).click();
    const dialog = page.getByRole('dialog', { name: 'Filters' });
    await dialog.getByLabel('Threat').check();
    await dialog.getByRole('combobox', { name: 'Order' }).selectOption('due');
    await dialog.getByRole('button', { name: 'Show 1,250 entries' }).click();
    await shows('1,250');
    expect(new URL(page.url()).search).toBe('?kind=threat&sort=due');
    await rows().first().getByRole('checkbox').click();
    await page.getByText('1 chosen').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  it.each([
    [390, 'dark'],
    [1280, 'light'],
    [1920, 'dark'],
  ] as const)('has no serious finding of axe at %d px, %s', { timeout: 60_000 }, async (width, scheme) => {
    await open({ width, height: 900 }, scheme);
    await go('?kind=threat&kind=commitment&schedule=overdue');
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('x');
    await page.keyboard.press('e');
    await page.getByRole('menu').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    for (const key of ['f', 's', 'v']) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      expect(await seriousFindings(page), key).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
  });
});
