import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { createClient } from '../src/client/index.ts';
import { openStore, type Store } from '../src/store/index.ts';
import { theBrowser } from './browser.ts';
import { copySampleStore } from './sample-store.ts';
import { type Served, startTroth, temporaryFolder } from './troth.ts';
import { openPage, type WatchedPage } from './watched-page.ts';

/** A temporary folder of the test file; the server's store is in its `data`. */
export let folder: ReturnType<typeof temporaryFolder>;
/** The server of the test file. */
export let served: Served;
/** The browser of this process. */
export let browser: Browser;
/** The page that the test at hand looks at. */
export let page: Page;

/** Of the test at hand, the one that is open last. */
let watched: WatchedPage[] = [];
let usual: BrowserContextOptions = {};

/**
 * Serves the workbench for the tests of this file, and opens a page in a context of its own for each, 1280 px wide and
 * light. Whatever it does that it should not, asks for something off this machine or complains on the console, fails
 * the test.
 * @param content what is in the store: the samples, nothing, or what a function puts into it
 * @param options of the context of each page
 */
export function serveWorkbench(
  content: 'samples' | 'nothing' | ((store: Store) => Promise<unknown>),
  options: BrowserContextOptions = {},
): void {
  let own: Served | undefined;
  beforeAll(async () => {
    usual = options;
    folder = temporaryFolder();
    const data = path.join(folder.path, 'data');
    if (content === 'samples') await copySampleStore(data);
    else if (content !== 'nothing') await fill(data, content);
    own = await startTroth(content === 'nothing' ? ['--empty'] : [], data);
    served = own;
    browser = await theBrowser();
  }, 180_000);
  afterAll(async () => {
    await own?.stop();
    folder.remove();
  });
  beforeEach(async () => {
    watched = [];
    await open({ width: 1280, height: 860 });
  });
  afterEach(async () => {
    await page.context().close();
    expect(watched.flatMap(({ strangers }) => strangers)).toEqual([]);
    expect(watched.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
}

async function fill(data: string, put: (store: Store) => Promise<unknown>): Promise<void> {
  const store = await openStore({ folder: data });
  try {
    await put(store);
    await store.setSetting('samples', 'added');
  } finally {
    await store.close();
  }
}

/** Looks at the workbench in another page, instead of the one that is open. */
export async function open(
  viewport: { width: number; height: number },
  colorScheme: 'light' | 'dark' = 'light',
): Promise<void> {
  await page?.context().close();
  const options = { viewport, colorScheme, reducedMotion: 'reduce' as const, ...usual };
  const opened = await openPage(browser, served.address, options);
  watched.push(opened);
  page = opened.page;
}

/** Presses two keys one right after the other, as fast as a person who knows the pair, however slow the page answers. */
export async function pressPair(first: string, second: string): Promise<void> {
  await Promise.all([page.keyboard.press(first), page.keyboard.press(second)]);
}

/** Takes complaints of the console that a test provokes for what they are; those that come later still fail it. */
export function forgive(words: string): void {
  for (const { complaints } of watched)
    complaints.splice(0, complaints.length, ...complaints.filter((one) => !one.includes(words)));
}

/** A client of the server of the test file. */
export const client = () => createClient({ baseUrl: served.address });

/** How far the page can be scrolled sideways, px. */
export const overflow = () =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
