import { describe, expect, it } from 'vitest';
import { createReading, createReport, type Statement } from '../src/model/index.ts';
import { sampleStatement } from '../src/store/testing/samples.ts';
import { seriousFindings } from './watched-page.ts';
import { client, forgive, open, overflow, page, serveWorkbench } from './workbench-page.ts';

// The page of an actor in a real browser: a ministry whose name runs from right to left, with dates that are told
// more and less exactly, promises that others voice for it, and what others want of it.

const MINISTRY = 'وزارة الشؤون الخارجية في أرض الملح';
const WAZIR = 'كارو دنت';
const ID = MINISTRY.replaceAll(' ', '-');

type Told = Partial<Statement> & { words: string };

const promise = (words: string, values: Partial<Statement> = {}): Told => ({
  words,
  speaker: MINISTRY,
  kind: 'commitment',
  ...values,
});
const REPORTS: { published: string; told: Told[] }[] = [
  {
    published: '2022-01-20',
    told: [
      promise('the salt road to Velm will be paved', { said: '2021-11-20/2022-01-10', due: '../2022-06-30' }),
      promise('every fisherman gets back the boat he lost', { addressee: ['the Harbour Council'] }),
      { words: 'nobody had closed the lighthouse', speaker: MINISTRY, kind: 'denial', said: '2022-01-03' },
      {
        words: 'the ministry publish its ledgers of the grain fund',
        speaker: 'the Harbour Council',
        kind: 'demand',
        addressee: [MINISTRY],
      },
    ],
  },
  {
    published: '2022-05-11',
    told: [
      promise('forty wells are dug before the dry season', { said: '2022-04' }),
      promise('teachers of Kestrel receive their arrears'),
      promise('the border market opens on Mondays', { speaker: WAZIR, holder: MINISTRY }),
      { words: 'turbines turned all winter long', speaker: MINISTRY, kind: 'claim', said: '../2022-03' },
      { words: 'frost spares the orchards next year', speaker: MINISTRY, kind: 'prediction', said: '2021' },
    ],
  },
];

serveWorkbench(async (store) => {
  for (const [n, { published, told }] of REPORTS.entries()) {
    const text = told.map(({ words, speaker }) => `${speaker} said that ${words}.`).join('\n\n');
    const report = createReport({ text, outlet: 'Velm Courier', published, title: `Salt notes ${n}` });
    const statements = told.map(({ words, ...values }): Statement => {
      const start = text.indexOf(words);
      const by = { engine: 'test', version: '1' };
      return sampleStatement(report, { content: [{ start, end: start + words.length }] }, values, by);
    });
    const analysis = { report: report.id, engine: { name: 'test', version: '1' }, statements };
    const reading = createReading({ ...analysis, mentions: [], actors: [] }, '2022-06-01T00:00:00Z');
    await store.addReports([{ report, reading }], '2022-06-01T00:00:00Z');
  }
});

const part = (name: string) => page.getByRole('region', { name });
const openActor = async (id = ID, query = '') => {
  await page.goto(`/actors/${encodeURIComponent(id)}${query}`);
  await part('On record').getByRole('list').first().waitFor();
  await part('How it turned out').getByText('Nobody judged').first().waitFor();
};
const listOf = (name: RegExp) => part('On record').getByRole('list', { name });
const focused = () => page.evaluate<string>('document.activeElement?.textContent ?? ""');

describe('the page of an actor', () => {
  it('is shown as known on a day, and only looked at then', { timeout: 60_000 }, async () => {
    await openActor();
    await page.keyboard.press('d');
    await page.getByRole('dialog').getByLabel('Day').fill('2022-02-01');
    await page.keyboard.press('Enter');
    await page.waitForURL('**?asKnownOn=2022-02-01');
    await page.getByText('As known on 1 Feb 2022.').waitFor();
    // What the report of May tells is in no part of the page.
    await listOf(/^Promised 2$/).waitFor();
    await part('Line over time').getByText('3 statements').waitFor();
    await part('How it turned out').getByText('2 promises').waitFor();
    await page.getByText('fisherman').first().waitFor();
    expect(await page.getByRole('main').getByText('forty wells').count()).toBe(0);
    // A subject, an entry and the ledger keep the day.
    await page.goto(`/actors/${encodeURIComponent(ID)}?asKnownOn=2022-02-01&q=boat`);
    await part('Line over time').getByText('1 statement').waitFor();
    const all = page.getByRole('link', { name: /Promised$/ });
    expect(await all.getAttribute('href')).toContain('asKnownOn=2022-02-01');
    for (const name of ['Edit', 'Merge', 'Split', 'Undo', 'History'])
      expect(await page.getByRole('main').getByRole('button', { name }).count(), name).toBe(0);
    for (const key of ['e', 'm', 's', 'u', 'h']) {
      await page.keyboard.press(key);
      await page.getByText('What was known on a day is only looked at.').waitFor();
      expect(await page.getByRole('dialog').count(), key).toBe(0);
    }
    expect(await seriousFindings(page)).toEqual([]);
    await listOf(/^Promised 2$/)
      .getByRole('link')
      .first()
      .click();
    await page.waitForURL('**/entries/*?asKnownOn=2022-02-01');
    await page.getByText('As known on 1 Feb 2022.').waitFor();
    await page.goBack();
    await page.getByRole('main').getByRole('button', { name: 'Show it as it is now' }).click();
    await listOf(/^Promised 5$/).waitFor();

    await page.goto(`/actors/${encodeURIComponent(ID)}?asKnownOn=2021-01-01`);
    await page.getByRole('heading', { name: 'Nothing was known of this actor then' }).waitFor();
    forgive('404');
    await page.getByRole('button', { name: 'Show it as it is now' }).click();
    await listOf(/^Promised 5$/).waitFor();
  });

  it('lists what it undertook and was told, newest first, with counts and the way to all of them', async () => {
    await openActor();
    const promised = listOf(/^Promised 5$/);
    expect(await promised.getByRole('listitem').count()).toBe(3);
    const newest = promised.getByRole('listitem').first();
    expect(await newest.textContent()).toMatch(/11 May 2022.*open/);
    // What another voices for it tells who that is.
    expect(await promised.getByRole('listitem').filter({ hasText: 'border market' }).textContent()).toContain(
      WAZIR,
    );
    expect(await listOf(/^Was asked for 1$/).textContent()).toContain('the Harbour Council');
    await listOf(/^Predicted 1$/).waitFor();
    expect(await listOf(/^Denied 1$/).textContent()).toContain('said 3 Jan 2022');
    await part('On record').getByText('Nothing in these reports under “Was promised”, “Demanded”').waitFor();
    await page.getByRole('link', { name: /^All 5.*Promised$/ }).click();
    await page.waitForURL(/\/ledger\?/);
    await page.getByText('5 entries', { exact: true }).waitFor();
  });

  it('draws its line, dates as exactly as they were told, with a table behind it', async () => {
    await openActor();
    const line = part('Line over time');
    await line.getByText('7 statements').waitFor();
    await line.getByText('As a table').focus();
    await page.keyboard.press('Enter');
    const table = line.getByRole('table', { name: 'What was said when, by month and kind' });
    await table.waitFor();
    const rows = await table.getByRole('row').allTextContents();
    expect(rows[0]).toBe('WhenDenialCommitmentPredictionClaim');
    expect(rows).toContain('Jan 20221100');
    expect(rows).toContain('20 Nov 2021 – 10 Jan 20220100');
    expect(rows).toContain('20210010');
    expect(rows).toContain('until Mar 20220001');
    const titles = await line.locator('svg title').allTextContents();
    expect(titles).toContain('20 Nov 2021 – 10 Jan 2022: 1 commitment');
    expect(titles).toContain('Jan 2022: 1 denial');
  });

  it('shows its line on one subject, kept in the address', async () => {
    await openActor();
    await page.keyboard.press('/');
    await page.keyboard.type('wells');
    await part('Line over time').getByText('1 statement', { exact: true }).waitFor();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=wells');
    await page.reload();
    await part('Line over time').getByText('1 statement', { exact: true }).waitFor();
    await page.getByRole('searchbox').fill('volcano');
    await part('Line over time').getByText('No statement of this actor has these words.').waitFor();
  });

  it('tells who speaks for it, and of whom that speaks', async () => {
    await openActor();
    await part('Spoken for by').getByRole('link', { name: WAZIR }).click();
    await page.getByRole('heading', { level: 1, name: WAZIR }).waitFor();
    await part('Speaks for').getByRole('link', { name: MINISTRY }).waitFor();
  });

  it('tells scores with counts, the interval, and what nobody judged', async () => {
    const { data } = await client().GET('/api/ledger', { params: { query: { kind: ['commitment'] } } });
    const outcomes = ['kept', 'kept', 'broken'] as const;
    const deeds = (data?.items ?? []).slice(0, 3).map(({ statement }, at) => ({
      type: 'judge' as const,
      entry: statement,
      outcome: outcomes[at] ?? 'kept',
      grounds: 'It was seen.',
      evidence: [],
      on: '2022-07-01',
    }));
    expect((await client().POST('/api/acts', { body: { deeds } })).response.status).toBe(201);
    await openActor();
    const scores = part('How it turned out');
    await scores.getByText('Nobody judged 2 of 5 (40%)').waitFor();
    await scores.getByText('kept 2 of 3 judged: 67%, between 21% and 94%').waitFor();
    await scores.getByText('None judged come true or not: there is no score yet.').waitFor();
  });

  it('is walked by keys: parts, rows, and into an entry with its list', { timeout: 60_000 }, async () => {
    await openActor();
    for (const name of ['On record', 'Line over time', 'How it turned out', 'Who speaks for whom']) {
      await page.keyboard.press(']');
      expect(await focused()).toBe(name);
    }
    await page.keyboard.press('[');
    expect(await focused()).toBe('How it turned out');
    await page.keyboard.press('[');
    await page.keyboard.press('[');
    await page.keyboard.press('[');
    expect(await focused()).toBe('On record');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const words = await focused();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/entries\/e_/);
    await page.getByRole('heading', { level: 1 }).getByText(words).waitFor();
    await page.keyboard.press(']');
    await page.getByRole('heading', { level: 1 }).getByText(words).waitFor({ state: 'detached' });
    await page.goBack();
    await part('On record').waitFor();
  });

  it('tells what it could not fetch, and tries again', async () => {
    await page.context().route('**/record?*', (route) => route.abort());
    await page.goto(`/actors/${encodeURIComponent(ID)}`);
    await part('On record').getByRole('alert').waitFor({ timeout: 30_000 });
    // The rest of the page is there.
    await part('How it turned out').getByText('Nobody judged').first().waitFor();
    await page.context().unroute('**/record?*');
    await part('On record').getByRole('button', { name: 'Try again' }).click();
    await listOf(/^Promised/).waitFor();
    forgive('ERR_FAILED');
  });

  it('says so where there is nothing', async () => {
    await page.goto('/actors/harbour-council');
    await part('How it turned out').waitFor();
    await part('On record').getByText('Nothing in these reports under “Promised”').waitFor();
    await part('In dispute').getByText('Nothing that this actor said is denied').waitFor();
  });

  it.each([
    [390, 'dark'],
    [1280, 'light'],
    [1920, 'dark'],
  ] as const)(
    'has no serious finding of axe and no sideways scroll at %d px, %s',
    { timeout: 60_000 },
    async (width, scheme) => {
      await open({ width, height: 860 }, scheme);
      await openActor();
      await page.getByText('As a table').click();
      expect(await seriousFindings(page)).toEqual([]);
      expect(await overflow()).toBeLessThanOrEqual(0);
    },
  );
});
