import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { seriousFindings } from './watched-page.ts';
import { client, open, overflow, page, pressPair, serveWorkbench } from './workbench-page.ts';

// The first minute, in a real browser: an empty store, the samples put in by a key, the tour over them, reports of
// one's own dropped on a page, the samples taken out. What is done by keys is done by keys alone.

serveWorkbench('nothing');

const shownSamples = async () => {
  const { data } = await client().GET('/api/samples');
  return data?.items.filter(({ state }) => state === 'shown').length;
};
const tour = () => page.getByRole('region', { name: /^Tour, step/ });
const welcome = () => page.getByRole('region', { name: 'Welcome' });
const pointed = () => page.locator('[data-pointed]');

/** Invented reports of a user's own; one of them bears on a promise of the samples. */
const OWN = [
  {
    name: 'bill.html',
    type: 'text/html',
    text: '<title>Bill tabled at last</title><meta property="article:published_time" content="2022-04-23"><article><h1>Bill tabled at last</h1><p>The amnesty bill was tabled in parliament on 22 April, President Ildefonso Marquarra said. He sent the amnesty bill to parliament by April 22, as he had promised.</p></article>',
  },
  {
    name: 'ferry.html',
    type: 'text/html',
    text: '<title>Ferry</title><article><h1>Ferry strike looms</h1><p>Ferry men will strike on Monday unless they are paid, said Una Voss, the head of their union.</p></article>',
  },
  { name: 'empty.txt', type: 'text/plain', text: '' },
];

/** Drops files on the page as a file manager does. */
const drop = (files: typeof OWN) =>
  page.evaluate(`{
    const data = new DataTransfer();
    for (const { name, type, text } of ${JSON.stringify(files)}) data.items.add(new File([text], name, { type }));
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
  }`);

describe('the first run', () => {
  it('explains an empty store, and puts the samples in by one key', { timeout: 120_000 }, async () => {
    await page.goto('/');
    await page.getByRole('heading', { name: 'No reports yet' }).waitFor();
    await page.getByRole('button', { name: 'Add the samples' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('m');
    await page
      .getByRole('status', { name: 'Reports being read' })
      .getByText(/of 20 reports/)
      .waitFor();
    await page.getByText('20 reports', { exact: true }).waitFor({ timeout: 90_000 });
    await welcome().waitFor();
    expect(await page.getByText('sample', { exact: true }).count()).toBe(20);
  });

  it('is led through by one key, over what is there, and leaves nothing behind', {
    timeout: 60_000,
  }, async () => {
    await page.goto('/');
    await welcome().waitFor();
    await page.keyboard.press('Enter');
    const seen: string[] = [];
    for (let step = 1; step <= 5; step += 1) {
      await page.waitForURL((url) => url.searchParams.get('tour') === String(step));
      await pointed().waitFor();
      seen.push(new URL(page.url()).pathname.split('/')[1] ?? '');
      expect(await page.locator('section:focus').getAttribute('aria-labelledby')).toBe('tour-step');
      if (step === 1) {
        // The keys of the page work as ever, and the tour goes on.
        await page.locator('[aria-current="true"]').first().waitFor();
        const before = new URL(page.url()).searchParams.get('s');
        await page.keyboard.press('j');
        await page.waitForURL(
          (url) => url.searchParams.get('s') !== before && url.searchParams.get('tour') === '1',
        );
        await page.keyboard.press('k');
      }
      if (step === 2) {
        await tour()
          .getByText(/stands in \d reports/)
          .waitFor();
        await pointed().getByText('second-hand').first().waitFor();
        await page.keyboard.press('b');
        await page.waitForURL((url) => url.searchParams.get('tour') === '1');
        await page.keyboard.press('n');
        await page.waitForURL((url) => url.searchParams.get('tour') === '2');
      }
      if (step === 3) {
        await page.keyboard.press('a');
        await page.getByText(/^Evidence: /).waitFor();
        await page.keyboard.press('u');
        await pointed()
          .getByText(/^Proposed by the machine/)
          .waitFor();
      }
      await page.keyboard.press(step % 2 === 0 ? 'n' : 'Enter');
    }
    expect(seen).toEqual(['reports', 'entries', 'entries', 'actors', 'add']);
    await tour().waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('tour');
    expect(await pointed().count()).toBe(0);
    // It is not offered again, but comes when it is asked for.
    await pressPair('g', 'r');
    await page.getByText('20 reports', { exact: true }).waitFor();
    expect(await welcome().count()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('tour');
    await page.keyboard.press('Enter');
    await tour().getByText('1 of 5').waitFor();
    await page.keyboard.press('Escape');
    await tour().waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByRole('button', { name: 'Show the tour' }).press('Enter');
    await tour().getByText('1 of 5').waitFor();
  });

  it('opens at any step by its address', async () => {
    await page.goto('/?tour=3');
    await page.waitForURL(/\/entries\/e_.*tour=3/);
    await pointed().getByRole('heading', { name: 'What bears on it' }).waitFor();
  });

  it.each([
    [390, 'dark'],
    [1280, 'light'],
    [1920, 'dark'],
  ] as const)('every step is readable and fits at %d px, %s', { timeout: 120_000 }, async (width, scheme) => {
    await open({ width, height: 860 }, scheme);
    await page.goto('/');
    await welcome().waitFor();
    for (let step = 0; step <= 5; step += 1) {
      if (step > 0) {
        await page.keyboard.press('Enter');
        await page.waitForURL((url) => url.searchParams.get('tour') === String(step));
        await pointed().waitFor();
      }
      expect(await seriousFindings(page), `step ${step}`).toEqual([]);
      expect(await overflow(), `step ${step}`).toBeLessThanOrEqual(0);
    }
  });

  it('reads what is dropped on any page, and tells what is in each file', { timeout: 90_000 }, async () => {
    await page.goto('/ledger');
    await page.getByRole('heading', { name: 'Ledger' }).waitFor();
    await drop(OWN);
    await page.waitForURL('**/add');
    const files = page.getByRole('list', { name: 'Files of the job' }).first();
    const row = (name: string) => files.getByRole('listitem').filter({ hasText: name });
    await row('empty.txt').getByText('intake/empty').waitFor();
    await row('bill.html').getByText(/added/).waitFor();
    await row('bill.html')
      .getByRole('link', { name: /statements?$/ })
      .waitFor();
    await row('ferry.html')
      .getByRole('link', { name: /statements?$/ })
      .waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    // From there to what it bears on.
    const borne = row('bill.html').getByText(/it may bear on/);
    await borne.waitFor();
    await borne.getByRole('link').last().press('Enter');
    await page.waitForURL(/\/ledger\?bearing=r_/);
    await page.getByRole('list', { name: 'Filters in force' }).getByText('Bill tabled at last').waitFor();
  });

  it('takes files by key, and knows them again', { timeout: 60_000 }, async () => {
    const chosen = page.waitForEvent('filechooser');
    await page.goto('/');
    await page.getByRole('heading', { name: 'Reports', exact: true }).waitFor();
    await pressPair('g', 'n');
    await page.getByRole('button', { name: 'Choose files' }).waitFor();
    await page.keyboard.press('f');
    const chooser = await chosen;
    const files = OWN.slice(0, 2).map(({ name, type, text }) => ({
      name,
      mimeType: type,
      buffer: Buffer.from(text),
    }));
    await chooser.setFiles(files);
    const list = page.getByRole('list', { name: 'Files of the job' }).first();
    await list.getByText('in the store already').nth(1).waitFor();
  });

  it('takes the samples out by one key, back by undo, and leaves own reports alone', {
    timeout: 60_000,
  }, async () => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Take the 20 samples out' }).waitFor();
    expect(await shownSamples()).toBe(20);
    await page.keyboard.press('m');
    await page.getByText('2 reports', { exact: true }).waitFor();
    expect(await shownSamples()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await page.getByText('22 reports', { exact: true }).waitFor();
    await page.keyboard.press('m');
    await page.getByText('2 reports', { exact: true }).waitFor();
    await page.keyboard.press('m');
    await page.getByText('22 reports', { exact: true }).waitFor();
    expect(await shownSamples()).toBe(20);

    // The list tells what became of it before the answer is there, and the next key counts all the same.
    await page.route('**/api/samples/*', async (route) => {
      const response = await route.fetch();
      await pause(500);
      await route.fulfill({ response });
    });
    for (const reports of [2, 22, 2, 22]) {
      await page.keyboard.press('m');
      await page.getByText(`${reports} reports`, { exact: true }).waitFor();
    }
    await page.getByText('Put 20 samples back.').waitFor();
    expect(await shownSamples()).toBe(20);
  });
});
