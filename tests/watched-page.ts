import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page in a real browser, and what it did that it should not. */
export interface WatchedPage {
  page: Page;
  /** addresses off the server that were asked for: nothing may leave the machine */
  strangers: string[];
  /** errors and warnings on the console */
  complaints: string[];
}

/**
 * Opens a page of the workbench in a context of its own and watches it.
 * @param address of the server
 * @param options of the context, its viewport and colours among them
 */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
): Promise<WatchedPage> {
  const strangers: string[] = [];
  const complaints: string[] = [];
  const context = await browser.newContext({ acceptDownloads: true, baseURL: address, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:|^wss?:/.test(url.protocol) && url.origin !== address) strangers.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, strangers, complaints };
}

/**
 * What axe finds on a page that hinders people, serious or worse: the rule, and where. It runs in the page, which has no
 * frames: the package that binds it to Playwright ends each run in a page of its own, and takes three times as long.
 */
export async function seriousFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe.source);
  // Telling of every element that it passes takes most of the time.
  const { violations } = await page.evaluate<axe.AxeResults>(`axe.run({ resultTypes: ['violations'] })`);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`.slice(0, 400));
}
