import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { dataOf, type LinkItem } from '../src/client/index.ts';
import { linkItems } from '../src/store/testing/ledger-world.ts';
import { SAMPLE_TIME } from '../src/store/testing/with-store.ts';
import { seriousFindings } from './watched-page.ts';
import { client, forgive, open, overflow, page, pressPair, serveWorkbench } from './workbench-page.ts';

// The queues of what machines propose between statements, in a real browser, by keys alone: invented reports in which
// two people promise something twice, deny each other, and of which later ones tell what came of it.

serveWorkbench((store) => store.addReports(linkItems(), SAMPLE_TIME));

type What = LinkItem['what'];
const queue = async (what: What, query: { order?: 'likely'; outlet?: string } = {}): Promise<LinkItem[]> =>
  (await dataOf(client().GET('/api/review/links', { params: { query: { what, limit: 500, ...query } } })))
    .items;
const article = () => page.getByRole('article');
const messages = () => page.getByRole('status', { name: 'Messages' });
const panel = () => page.getByRole('complementary', { name: 'How far review has come' });
/** The words of the two passages of a link, as the article is called. */
const wordsOf = (item: LinkItem) => {
  const quotes = ({ content }: { content: { quote: string }[] }) =>
    content.map(({ quote }) => quote).join(' … ');
  if (item.what !== 'evidence') return `${quotes(item.earlier)}; ${quotes(item.later)}`;
  return `${quotes(item.promise)}; ${item.bearing.passage.anchor.quote}`;
};
const titlesOf = (item: LinkItem) =>
  item.what === 'evidence'
    ? [item.promise.outlet, item.bearing.outlet]
    : [item.earlier.outlet, item.later.outlet];
/** Waits until a link is shown: its words, and where they stand. */
const shows = async (item: LinkItem | undefined) => {
  if (!item) throw new Error('no such link');
  await expect.poll(() => article().getAttribute('aria-label')).toContain(wordsOf(item));
  for (const outlet of titlesOf(item))
    await article()
      .getByText(outlet ?? '', { exact: true })
      .first()
      .waitFor();
};
const openQueue = async (query: string) => {
  await page.goto(`/review${query}`);
  await article().waitFor();
};
const entryOf = async (id: string) => {
  const { data } = await client().GET('/api/ledger/{id}', { params: { path: { id } } });
  if (!data) throw new Error(`${id} is not there`);
  return data;
};

describe('the queues of links', () => {
  it('decides on evidence by the keys of the entry’s page, and undo goes back, also later', async () => {
    const all = await queue('evidence');
    const [first, second, third, fourth] = all;
    await page.goto('/');
    await page.getByRole('heading', { name: 'Reports' }).waitFor();
    await pressPair('g', 'q');
    const switched = page.getByRole('navigation', { name: 'What is decided on' });
    await switched.getByRole('link', { name: `Evidence ${all.length}` }).waitFor();
    await page.keyboard.press(']');
    await page.waitForURL(/\/review\?what=evidence$/);
    await page.getByText(`${all.length} proposed passages to decide on`).waitFor();
    await shows(first);
    await page.keyboard.press('a');
    await shows(second);
    await page.keyboard.press('3');
    await shows(third);
    await page.keyboard.press('r');
    await shows(fourth);
    await messages().getByText('Rejected: it does not bear on it').waitFor();
    await panel().getByText(`3 of ${all.length} proposed passages`).waitFor();
    await panel()
      .getByText(`3 today; ${all.length - 3} left`)
      .waitFor();
    const relations = await Promise.all(
      [first, second, third].map(async (item) => {
        if (item?.what !== 'evidence') return undefined;
        const { bearings } = await entryOf(item.entry);
        return bearings.find(({ passage }) => passage.passage === item.bearing.passage.passage)?.relation;
      }),
    );
    expect(relations).toEqual([
      first?.what === 'evidence' ? first.bearing.relation : '',
      'goes against',
      undefined,
    ]);

    await page.keyboard.press('u');
    await shows(third);
    await page.reload();
    await article().waitFor();
    await page.keyboard.press('u');
    await shows(second);
    await page.keyboard.press('u');
    await shows(first);
    await panel().getByText(`0 of ${all.length} proposed passages`).waitFor();
    await page.keyboard.press('u');
    await messages().getByText('There is nothing to undo.').waitFor();
    expect(await queue('evidence')).toEqual(all);
  });

  it('decides on joins and disputes, each with its own undo', async () => {
    const [joins, disputes] = [await queue('joins'), await queue('disputes')];
    await openQueue('?what=joins');
    await shows(joins[0]);
    await page.keyboard.press('a');
    await shows(joins[1]);
    await page.keyboard.press('r');
    await messages().getByText('Parted: it is an entry of its own now').waitFor();
    await expect.poll(async () => (await queue('joins')).length).toBe(joins.length - 2);
    const [one, parted] = joins;
    if (one?.what !== 'joins' || parted?.what !== 'joins') throw new Error('no joins');
    expect((await entryOf(one.later.id)).entry.id).toBe((await entryOf(one.earlier.id)).entry.id);
    expect((await entryOf(parted.later.id)).entry.id).toBe(parted.later.id.replace('s_', 'e_'));

    await page.keyboard.press(']');
    await page.waitForURL(/what=disputes/);
    await shows(disputes[0]);
    await page.keyboard.press('r');
    await shows(disputes[1]);
    await page.keyboard.press('a');
    await messages().getByText('They are in dispute').waitFor();
    await expect.poll(async () => (await queue('disputes')).length).toBe(disputes.length - 2);
    for (const item of [disputes[1], disputes[0]]) {
      await page.keyboard.press('u');
      await shows(item);
    }
    await page.keyboard.press('[');
    await page.waitForURL(/what=joins/);
    for (const item of [joins[1], joins[0]]) {
      await page.keyboard.press('u');
      await shows(item);
    }
    expect([await queue('joins'), await queue('disputes')]).toEqual([joins, disputes]);
  });

  it('leaves for later, goes back, opens the entry at it and comes back to it', async () => {
    const likely = await queue('evidence', { order: 'likely' });
    await openQueue('?what=evidence&order=likely');
    await shows(likely[0]);
    await page.keyboard.press('j');
    await shows(likely[1]);
    await page.keyboard.press('k');
    await page.keyboard.press('k');
    await messages().getByText('This is the first.').waitFor();
    await page.keyboard.press('j');
    await shows(likely[1]);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/entries\/.*[?&]s=on-/);
    const item = likely[1];
    if (item?.what !== 'evidence') throw new Error('no evidence');
    await page
      .locator('[aria-current="true"]')
      .getByText(item.bearing.passage.anchor.quote)
      .first()
      .waitFor();
    await page.goBack();
    await shows(likely[1]);
    // An address leads another person to it as well.
    const address = page.url();
    await page.goto('/');
    await page.goto(address);
    await shows(likely[1]);
  });

  it('narrows, keeps that when it goes to another queue, and downloads exactly what is shown', async () => {
    const all = await queue('joins', { outlet: 'Outlet 1', order: 'likely' });
    await openQueue('?what=joins&outlet=Outlet+1&order=likely');
    await page.getByText(`${all.length} joins to decide on`).waitFor();
    for (const label of ['CSV', 'JSON']) {
      await page.getByRole('button', { name: 'Export' }).focus();
      await page.keyboard.press('Enter');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: label }).press('Enter'),
      ]);
      expect(download.suggestedFilename()).toMatch(/^troth-joins-.*\.(csv|json)$/);
      const text = await readFile(await download.path(), 'utf8');
      if (label === 'JSON') expect(JSON.parse(text).items).toEqual(all);
      else expect(text.match(/s_[0-9a-f]+(?="\r\n)/g)).toEqual(all.map(({ key }) => key));
    }
    await page.getByRole('link', { name: /^Disputes/ }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/review\?what=disputes&outlet=Outlet\+1$/);
    await page.goto('/review?what=disputes&outlet=Nobody');
    await page.getByRole('heading', { name: 'Nothing waits for review' }).waitFor();
    await page.getByRole('button', { name: 'Review everything' }).click();
    await article().waitFor();
    await page.waitForURL(/\/review\?what=disputes(&s=.*)?$/);
  });

  it('brings back what the server refuses to take', async () => {
    const [first, second] = await queue('evidence');
    await openQueue('?what=evidence');
    await shows(first);
    // The server refuses a name this long.
    await page.evaluate(`localStorage.setItem('troth.person', 'x'.repeat(300))`);
    const refused = page.waitForResponse((response) => response.status() === 400);
    await page.keyboard.press('a');
    await refused;
    await shows(first);
    await panel().getByText('0 today').waitFor();
    expect((await queue('evidence')).slice(0, 2)).toEqual([first, second]);
    forgive('400');
    await page.evaluate(`localStorage.removeItem('troth.person')`);
    await page.keyboard.press('a');
    await shows(second);
    await page.keyboard.press('u');
    await shows(first);
  });

  it.each([
    [390, 844, 'dark'],
    [1280, 860, 'light'],
  ] as const)('hinders nobody at %i by %i, %s', async (width, height, scheme) => {
    await open({ width, height }, scheme);
    for (const what of ['evidence', 'joins', 'disputes']) {
      await openQueue(`?what=${what}`);
      await panel().getByRole('heading', { name: 'Progress' }).waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      expect(await overflow()).toBeLessThanOrEqual(0);
    }
  });
});
