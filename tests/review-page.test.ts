import { describe, expect, it } from 'vitest';
import { dataOf } from '../src/client/index.ts';
import { createReading, createReport, KINDS, type Statement } from '../src/model/index.ts';
import { sampleStatement } from '../src/store/testing/samples.ts';
import { seriousFindings } from './watched-page.ts';
import { client, open, overflow, page, pressPair, serveWorkbench } from './workbench-page.ts';

// The queue of review in a real browser: statements of three reports about which an engine is more and less sure, one
// speaker's name from right to left.

const SPEAKERS = ['Mira Okonjo', 'كارو دنت', 'Tomas Brandt'];
const REPORTS = 3;
const EACH = 16;

serveWorkbench(async (store) => {
  for (let n = 0; n < REPORTS; n++) {
    const words = Array.from({ length: EACH }, (_, at) => `well ${n}-${at} of Kestrel yields water`);
    const speaker = SPEAKERS[n] ?? '';
    const text = words.map((one) => `${speaker} said that ${one}.`).join('\n\n');
    const report = createReport({
      text,
      outlet: 'Velm Courier',
      published: `2022-03-0${n + 1}`,
      title: `Wells ${n}`,
    });
    const statements = words.map((one, at): Statement => {
      const start = text.indexOf(one);
      const by = { engine: 'test', version: '1' };
      const sure = (0.3 + (0.65 * (at * REPORTS + n)) / (EACH * REPORTS)).toFixed(3);
      const kind = KINDS[(at + n) % KINDS.length] ?? 'claim';
      const other = kind === 'claim' ? 'assessment' : 'claim';
      const made = sampleStatement(
        report,
        { content: [{ start, end: start + one.length }], cue: [{ start: start - 10, end: start - 6 }] },
        {
          speaker,
          kind,
          probability: 0.97,
          candidates: {
            kind: [
              { value: kind, probability: Number(sure) },
              { value: other, probability: Number((0.9 * (1 - Number(sure))).toFixed(3)) },
            ],
            speaker: [{ value: speaker, probability: 0.98 }],
          },
        },
        by,
      );
      const filled = (probability: number) => ({ by, basis: 'implied' as const, probability });
      return {
        ...made,
        provenance: { ...made.provenance, kind: filled(Number(sure)), speaker: filled(0.98) },
      };
    });
    const analysis = { report: report.id, engine: { name: 'test', version: '1' }, statements };
    const reading = createReading({ ...analysis, mentions: [], actors: [] }, '2022-06-01T00:00:00Z');
    await store.addReports([{ report, reading }], '2022-06-01T00:00:00Z');
  }
});

const article = () => page.getByRole('article');
const said = (words: string) => article().getByText(words, { exact: true }).first();
const messages = () => page.getByRole('status', { name: 'Messages' });
const panel = () => page.getByRole('complementary', { name: 'How far review has come' });
/** The words of the statement that is shown. */
const shown = async () => (await article().locator('[data-role~="content"]').first().textContent()) ?? '';
const openQueue = async (query = '') => {
  await page.goto(`/review${query}`);
  await article().waitFor();
};
const rowOf = async (words: string) => {
  const query = { q: `"${words}"`, limit: 1 };
  const [row] = (await dataOf(client().GET('/api/statements', { params: { query } }))).items;
  if (!row) throw new Error(`no statement “${words}”`);
  return row;
};

describe('the queue of review', () => {
  it('decides by one key each, least sure first, and undo goes back to what it takes back', async () => {
    await page.goto('/');
    await page.getByRole('heading', { name: 'Reports' }).waitFor();
    await pressPair('g', 'q');
    await said('well 0-0 of Kestrel yields water').waitFor();
    await page.getByText('48 statements to decide on').waitFor();
    await page.keyboard.press('a');
    await said('well 1-0 of Kestrel yields water').waitFor();
    await page.keyboard.press('r');
    await said('well 2-0 of Kestrel yields water').waitFor();
    await article()
      .getByText(/Least sure of its kind/)
      .waitFor();
    await page.keyboard.press('b');
    await said('well 0-1 of Kestrel yields water').waitFor();
    await messages().getByText('Kind: claim').waitFor();
    await page.getByText('45 statements to decide on').waitFor();
    await panel().getByText('3 of 48 statements').waitFor();
    expect((await rowOf('well 0-0 of Kestrel')).review).toBe('accepted');
    expect((await rowOf('well 1-0 of Kestrel')).review).toBe('rejected');
    expect(await rowOf('well 2-0 of Kestrel')).toMatchObject({ review: 'accepted', kind: 'claim' });

    await page.keyboard.press('u');
    await said('well 2-0 of Kestrel yields water').waitFor();
    await panel().getByText('2 of 48 statements').waitFor();
    expect(await rowOf('well 2-0 of Kestrel')).toMatchObject({ review: 'unreviewed', kind: KINDS[2] });
    // Also what was done before the page was opened anew.
    await page.reload();
    await article().waitFor();
    await page.keyboard.press('u');
    await said('well 1-0 of Kestrel yields water').waitFor();
    await page.keyboard.press('u');
    await said('well 0-0 of Kestrel yields water').waitFor();
    await panel().getByText('0 of 48 statements').waitFor();
    await page.keyboard.press('u');
    await messages().getByText('There is nothing to undo.').waitFor();
  });

  it('keeps up with fast keys, and has the next one there before the server answers', async () => {
    await openQueue('?kind=claim&kind=denial&kind=threat');
    const before = Number((await page.getByText(/statements to decide on/).textContent())?.match(/\d+/)?.[0]);
    const first = await shown();
    let answer = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/api/acts', async (route) => {
      await answered;
      await route.continue();
    });
    for (let n = 0; n < 5; n++) {
      const words = await shown();
      await page.keyboard.press('a');
      await expect.poll(shown).not.toBe(words);
    }
    answer();
    await page.getByText(`${before - 5} statements to decide on`).waitFor();
    await page.unroute('**/api/acts');
    for (let n = 0; n < 5; n++) {
      const words = await shown();
      await page.keyboard.press('u');
      await expect.poll(shown).not.toBe(words);
    }
    expect(await shown()).toBe(first);
    await page.getByText(`${before} statements to decide on`).waitFor();
  });

  it('corrects without deciding, leaves for later and goes back', async () => {
    await openQueue();
    await page.keyboard.press('t');
    const palette = page.getByRole('dialog', { name: 'Kind' });
    await palette.waitFor();
    await page.keyboard.type('warning');
    await page.keyboard.press('Enter');
    await palette.waitFor({ state: 'detached' });
    await article().getByText('The engine was least sure of its kind; a person has filled it.').waitFor();
    await expect.poll(async () => (await rowOf('well 0-0 of Kestrel')).kind).toBe('warning');
    await said('well 0-0 of Kestrel yields water').waitFor();
    await page.keyboard.press('u');
    await expect.poll(async () => (await rowOf('well 0-0 of Kestrel')).kind).toBe(KINDS[0]);
    await article()
      .getByText(/Least sure of its kind: .* 30%/)
      .waitFor();
    await page.keyboard.press('s');
    const speakers = page.getByRole('dialog', { name: 'Speaker' });
    await speakers.waitFor();
    await page.keyboard.press('Escape');
    await speakers.waitFor({ state: 'detached' });
    await page.keyboard.press('j');
    await said('well 1-0 of Kestrel yields water').waitFor();
    await page.keyboard.press('k');
    await said('well 0-0 of Kestrel yields water').waitFor();
    await page.keyboard.press('k');
    await messages().getByText('This is the first.').waitFor();
  });

  it('opens the report and comes back to the same place', async () => {
    await openQueue('?speaker=tomas-brandt');
    for (let n = 1; n <= 3; n++) {
      await page.keyboard.press('j');
      await said(`well 2-${n} of Kestrel yields water`).waitFor();
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/reports\/.*[?&]s=/);
    await page.getByRole('article', { name: 'Report' }).waitFor();
    await page.goBack();
    await said('well 2-3 of Kestrel yields water').waitFor();
    // An address leads another person to it as well.
    const address = page.url();
    await page.goto('/');
    await page.goto(address);
    await said('well 2-3 of Kestrel yields water').waitFor();
  });

  it('lets go of what somebody else decides', async () => {
    await openQueue();
    const { id: statement, report } = await rowOf('well 0-0 of Kestrel');
    const accept = { by: 'Bo', deeds: [{ type: 'accept' as const, report, statement }] };
    const { acts } = await dataOf(client().POST('/api/acts', { body: accept }));
    await said('well 1-0 of Kestrel yields water').waitFor();
    // What another person did is not taken back by one's own undo.
    await page.keyboard.press('u');
    await messages().getByText('There is nothing to undo.').waitFor();
    const undo = { by: 'Bo', deeds: acts.map(({ id }) => ({ type: 'undo' as const, report, act: id })) };
    await dataOf(client().POST('/api/acts', { body: undo }));
    await page.getByText('48 statements to decide on').waitFor();
  });

  it('draws a sample that a link leads to, and tells what was found in it', async () => {
    await openQueue();
    await panel()
      .getByText(/Too few were reviewed to tell; the engine itself expects/)
      .first()
      .waitFor();
    await page.keyboard.press('m');
    await page.waitForURL(/seed=.*size=50.*since=/);
    await panel().getByRole('heading', { name: 'The sample' }).waitFor();
    await article().waitFor();
    const first = await shown();
    await page.goto(page.url());
    await article().waitFor();
    expect(await shown()).toBe(first);
    await page.keyboard.press('r');
    await panel()
      .getByText('100% (20%–100%)')
      .or(panel().getByText(/100% \(2\d%–100%\)/))
      .first()
      .waitFor();
    await page.keyboard.press('u');
    await panel().getByText('0 of 48 statements').waitFor();
    await page.keyboard.press('m');
    await panel().getByRole('heading', { name: 'Progress' }).waitFor();
  });

  it('says what to do where nothing waits', async () => {
    await page.goto('/review?outlet=Nobody');
    await page.getByRole('heading', { name: 'Nothing waits for review' }).waitFor();
    await page.getByRole('button', { name: 'Review everything' }).click();
    await article().waitFor();
  });

  it.each([
    [390, 844, 'dark'],
    [1280, 860, 'light'],
    [1920, 1080, 'dark'],
  ] as const)('hinders nobody at %i by %i, %s', async (width, height, scheme) => {
    await open({ width, height }, scheme);
    await openQueue('?speaker=كارو-دنت');
    await panel().getByRole('heading', { name: 'Progress' }).waitFor();
    await panel().getByText('What this rests on').click();
    expect(await seriousFindings(page)).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
  });
});
