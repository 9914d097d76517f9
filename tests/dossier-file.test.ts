import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createAct,
  createReading,
  createReport,
  type DossierDeed,
  type Statement,
} from '../src/model/index.ts';
import { findThing, openStore } from '../src/store/index.ts';
import { sampleStatement } from '../src/store/testing/samples.ts';
import { theBrowser } from './browser.ts';
import { runTroth, temporaryFolder } from './troth.ts';
import { openPage, seriousFindings } from './watched-page.ts';

// A dossier as one HTML file, opened from a folder in a real browser: with no script, no server and a hostile report.

const HOSTILE =
  '"><script>document.title="run"</script><img src=http://stranger.example/x onerror="document.title=1">';
const TURNED = 'the \u202egate\u202c of Kestrel';

const folder = temporaryFolder();
const data = path.join(folder.path, 'data');
const file = path.join(folder.path, 'salt road.html');
let browser: Browser;
let passage = '';

beforeAll(async () => {
  const store = await openStore({ folder: data });
  const told = [
    {
      words: 'the salt road to Velm will be paved',
      speaker: 'كارو دنت',
      published: '2022-01-20',
      title: HOSTILE,
    },
    {
      words: `${HOSTILE} will be paid by ${TURNED}`,
      speaker: HOSTILE,
      published: '2022-02-20',
      title: 'Second',
    },
  ];
  const dossier = 'd_salt-road-1';
  const begin: DossierDeed = {
    type: 'begin-dossier',
    dossier,
    title: `Salt road ${HOSTILE}`,
    summary: 'One.\n\nTwo.',
  };
  const deeds: DossierDeed[] = [begin];
  for (const { words, speaker, published, title } of told) {
    const text = `An opening paragraph that nobody quotes.\n\n${speaker} said that ${words}.\n\nNothing more was said.`;
    const address = published === '2022-01-20' ? 'javascript:alert(1)' : 'https://harrow.example/second';
    const report = createReport({ text, outlet: 'Velm Courier', published, title, address });
    const start = text.indexOf(words);
    const by = { engine: 'test', version: '1' };
    const values: Partial<Statement> = { speaker, kind: 'commitment', due: '../2022-06-30' };
    const statement = sampleStatement(
      report,
      { content: [{ start, end: start + words.length }] },
      values,
      by,
    );
    const analysis = { report: report.id, engine: { name: 'test', version: '1' }, statements: [statement] };
    const reading = createReading({ ...analysis, mentions: [], actors: [] }, '2022-06-01T00:00:00Z');
    await store.addReports([{ report, reading }], '2022-06-01T00:00:00Z');
    passage ||= statement.id;
    for (const [sort, id] of [
      ['entry', statement.id] as const,
      ['statement', statement.id] as const,
      ['report', report.id] as const,
    ]) {
      const thing = await findThing(store, sort, id);
      if (!thing) throw new Error(`no ${sort}`);
      deeds.push({ type: 'take-in', dossier, thing, note: `${HOSTILE}\n\nA second paragraph.` });
    }
  }
  await store.addActs(deeds.map((deed) => createAct(deed, 'Ada', '2022-06-02T00:00:00Z')));
  await store.close();
  const written = await runTroth(['dossier', 'export', dossier, '--html', file], { data });
  expect([written.code, written.stderr]).toEqual([0, '']);
  browser = await theBrowser();
}, 120_000);
afterAll(() => folder.remove());

const open = (options: Parameters<typeof openPage>[2]) =>
  openPage(browser, 'file://', { offline: true, ...options });

describe('a dossier as one HTML file', () => {
  it('is read without script, offline, and runs and fetches nothing of what reports hold', async () => {
    const { page, strangers, complaints } = await open({ javaScriptEnabled: false });
    await page.goto(pathToFileURL(file).href);
    expect(await page.title()).toBe(`Salt road ${HOSTILE}`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(`Salt road ${HOSTILE}`);
    expect(await page.locator('script, img, iframe, link, object, [onerror]').count()).toBe(0);
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      'Contents',
      'Entries of the ledger',
      'Statements',
      'Reports',
      'Sources',
      'How to read this',
    ]);
    const quoted = page.locator('main blockquote mark').first();
    expect(await quoted.textContent()).toBe('the salt road to Velm will be paved');
    expect(await page.getByText('⟨U+202E⟩gate⟨U+202C⟩').count()).toBeGreaterThan(0);
    expect(await page.getByText('An opening paragraph that nobody quotes').count()).toBe(0);
    const links = page.locator('a:not([href^="#"])');
    expect(
      await links.evaluateAll((all) => all.map((one) => [one.getAttribute('href'), one.getAttribute('rel')])),
    ).toEqual([['https://harrow.example/second', 'noreferrer noopener nofollow']]);
    await page.getByRole('link', { name: 'In the report' }).first().click();
    expect(page.url()).toMatch(new RegExp(`#p-${passage}$`));
    expect(await page.locator(`#p-${passage} + mark`).isVisible()).toBe(true);
    expect([strangers, complaints]).toEqual([[], []]);
    await page.context().close();
  }, 60_000);

  it('holds the policy even if something did get into it', async () => {
    const { page } = await open({ offline: false });
    await page.goto(pathToFileURL(file).href);
    const broken = (await page.content()).replace('</h1>', `</h1>${HOSTILE.slice(2)}`);
    const other = path.join(folder.path, 'broken.html');
    writeFileSync(other, broken);
    const refused: (string | undefined)[] = [];
    page.on('requestfailed', (request) => refused.push(request.failure()?.errorText));
    await page.goto(pathToFileURL(other).href);
    expect(await page.title()).toBe(`Salt road ${HOSTILE}`);
    // The browser refused to ask, before anything left the machine.
    expect(refused).toEqual(['csp']);
    await page.context().close();
  }, 60_000);

  it.each([
    [390, 'dark'],
    [1280, 'light'],
  ] as const)(
    'hinders nobody at %d pixels, %s',
    async (width, colorScheme) => {
      const { page } = await open({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
      await page.goto(pathToFileURL(file).href);
      expect(await seriousFindings(page)).toEqual([]);
      const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.evaluate<number>(overflow)).toBe(0);
      await page.context().close();
    },
    60_000,
  );

  it('holds the whole texts where they are asked for', async () => {
    const whole = path.join(folder.path, 'whole.html');
    const again = ['dossier', 'export', 'd_salt-road-1', '--html', whole, '--texts'];
    expect((await runTroth(again, { data })).code).toBe(0);
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto(pathToFileURL(whole).href);
    expect(await page.getByText('An opening paragraph that nobody quotes').count()).toBe(2);
    await page.context().close();
  }, 60_000);
});
