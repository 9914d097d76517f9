import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { EntryView } from '../src/client/index.ts';
import { seriousFindings } from './watched-page.ts';
import { client, forgive, open, overflow, page, served, serveWorkbench } from './workbench-page.ts';

// The page of an entry on a real server with the sample dossier, in a real browser. What is done by keys is done by
// keys alone. No request may leave the machine, and nothing may be reported on the console.

serveWorkbench('samples', { permissions: ['clipboard-read', 'clipboard-write'] });

afterEach(async () => {
  await page.context().close();
  await restore(await amnesty());
});

const listed = async () => {
  const { data } = await client().GET('/api/ledger', { params: { query: { limit: 500 } } });
  return data?.items ?? [];
};
const viewOf = async (id: string): Promise<EntryView> => {
  const params = { path: { id }, query: { limit: 500 } };
  const { data } = await client().GET('/api/ledger/{id}', { params });
  if (!data) throw new Error(`${id} is not there`);
  return data;
};
/** The promise of an amnesty bill: four statements in three reports, five passages proposed. */
const amnesty = async () => {
  const found = (await listed()).find(({ words }) => words === 'amnesty bill by April 22');
  if (!found) throw new Error('the sample dossier has no such entry');
  return found.id;
};
const openEntry = async (id: string) => {
  await page.goto(`/entries/${id}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
};
const chosen = () => page.locator('[aria-current="true"]');
const dialog = () => page.getByRole('dialog');
const panel = (name: string | RegExp) => page.getByRole('complementary', { name });
/** Makes the page one that a list of these entries led to. */
const openedFrom = async (entries: readonly string[]) => {
  await page.evaluate(`history.replaceState({ ...history.state, entries: ${JSON.stringify(entries)} }, '')`);
  await page.reload();
};
const taken = async (id: string) =>
  (await viewOf(id)).bearings.flatMap(({ relation, act }) => (act === null ? [] : [relation]));
/** Takes back whatever was done with an entry. */
const restore = async (id: string) => {
  for (;;) {
    const { data } = await client().GET('/api/ledger/{id}/acts', { params: { path: { id } } });
    const acts = data?.acts ?? [];
    const back = new Set<string>();
    for (const act of acts.toReversed())
      if (act.type === 'undo-ledger' && !back.has(act.id)) back.add(act.act);
    const newest = acts.findLast(({ id: one, type }) => type !== 'undo-ledger' && !back.has(one));
    if (!newest) return;
    await client().POST('/api/acts', { body: { deeds: [{ type: 'undo-ledger', act: newest.id }] } });
  }
};

describe('the page of an entry', () => {
  it('shows its words in every report, earliest first, and what is one', async () => {
    const id = await amnesty();
    await openEntry(id);
    const said = page.getByRole('region', { name: 'Said' });
    await said.getByText('4 statements in 3 reports, on 2 occasions, from 2 independent origins').waitFor();
    const statements = said.getByRole('article');
    expect(await statements.count()).toBe(4);
    // In its sentence, with the way that it came, and why it stands here.
    const second = await statements.nth(1).textContent();
    expect(second).toContain('promised late on Friday to send an amnesty bill to parliament by April 22');
    expect(second).toContain('Merivane');
    expect(second).toMatch(/one with 1, \d+% sure: the same holder/);
    expect(await said.getByRole('list', { name: /^Origin \d/ }).count()).toBe(2);
    const state = page.getByRole('region', { name: 'Where it stands' });
    await state.getByText('Overdue').waitFor();
    expect(await state.textContent()).toContain('PolitiFact Not Yet Rated');
  });

  it('is found by the id of any of its statements', async () => {
    const id = await amnesty();
    const { statements } = await viewOf(id);
    await page.goto(`/entries/${statements[2]?.statement.id}?s=${statements[2]?.statement.id}`);
    await page.waitForURL(`**/entries/${id}?s=*`);
    await chosen().getByText('by 22 April').waitFor();
  });

  it('takes a decision a key, at once, goes to the next, and undoes', { timeout: 60_000 }, async () => {
    const id = await amnesty();
    await openEntry(id);
    const { bearings, statements } = await viewOf(id);
    expect(bearings.length).toBe(5);
    const at = statements.findIndex(({ statement }) => statement.id === bearings[0]?.promise);
    // The likeliest is chosen from the beginning, with the promise beside it.
    await chosen().getByText('tabled on 29 April').waitFor();
    await chosen()
      .getByText(`Said in ${at + 1}`)
      .waitFor();
    await page.keyboard.press('3');
    await chosen().getByText('passed on 14 June').waitFor();
    await page.keyboard.press('a');
    await chosen().getByText('the four officers').waitFor();
    await page.keyboard.press('r');
    await chosen().getByText('walked out in April').waitFor();
    await page.keyboard.press('r');
    await chosen().getByText('stays in its drawer').waitFor();
    await page.keyboard.press('r');
    await page.getByText('Nothing is left to decide').waitFor();
    await expect.poll(() => taken(id)).toHaveLength(2);
    expect((await taken(id)).toSorted()).toEqual(['bears out', 'goes against']);
    await page.getByText('1 for, 1 against').waitFor();
    expect(
      await page
        .getByRole('region', { name: /^Taken for evidence/ })
        .getByRole('article')
        .count(),
    ).toBe(2);

    // Changed by another digit, rejected later, taken back one by one, done again.
    await page.getByRole('article', { name: /tabled on 29 April/ }).click();
    await page.keyboard.press('2');
    await expect.poll(async () => (await taken(id)).toSorted()).toEqual(['bears out', 'partly']);
    for (let undone = 0; undone < 6; undone += 1) await page.keyboard.press('u');
    await expect.poll(() => taken(id)).toEqual([]);
    await page.getByText('5 to decide').waitFor();
    await page.keyboard.press('u');
    await page.getByText('There is nothing to undo.').waitFor();
    await page.keyboard.press('Shift+U');
    await expect.poll(() => taken(id)).toEqual(['goes against']);
  });

  it('keeps decisions that are made faster than they are sent', { timeout: 60_000 }, async () => {
    const id = await amnesty();
    await openEntry(id);
    await chosen().waitFor();
    await page.context().route('**/api/acts', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    for (const key of ['1', '2', '3']) await page.keyboard.press(key);
    await expect
      .poll(async () => (await taken(id)).toSorted(), { timeout: 15_000 })
      .toEqual(['bears out', 'goes against', 'partly']);
  });

  it('is judged by keys, anew and back, and lists the verdict before', { timeout: 60_000 }, async () => {
    const id = await amnesty();
    await openEntry(id);
    await chosen().waitFor();
    await page.keyboard.press('3');
    await page.keyboard.press('v');
    const form = panel('Verdict');
    await form.waitFor();
    expect(await form.getByRole('button', { name: 'Give the verdict' }).isDisabled()).toBe(true);
    await page.keyboard.press('b');
    await page.keyboard.type('Tabled a week late.');
    await page.keyboard.press('Control+Enter');
    const verdicts = page.getByRole('region', { name: 'Verdicts' });
    await verdicts.getByText('Tabled a week late.').waitFor();
    await page.getByText('PolitiFact Promise Broken').waitFor();
    const [first] = (await viewOf(id)).verdicts;
    expect(first).toMatchObject({ outcome: 'broken', on: new Date().toLocaleDateString('en-CA') });
    expect(first?.evidence.map(({ anchor }) => anchor.quote)).toEqual([
      'The amnesty bill was tabled on 29 April, a week behind the calendar.',
    ]);

    await page.keyboard.press('v');
    await panel('A new verdict').waitFor();
    await page.keyboard.press('p');
    await page.keyboard.type('It came, a week late.');
    await page.keyboard.press('Control+Enter');
    await verdicts.getByText('It came, a week late.').waitFor();
    expect(await verdicts.getByRole('listitem').first().textContent()).toContain('partly kept');
    await verdicts.getByText('Tabled a week late.').waitFor();
    await verdicts.getByRole('button', { name: 'Take back' }).first().click();
    await verdicts.getByText('It came, a week late.').waitFor({ state: 'detached' });
    await expect.poll(async () => (await viewOf(id)).entry.state.outcome).toBe('broken');

    // Leaving the form by Esc gives no verdict.
    await page.keyboard.press('v');
    await page.keyboard.press('k');
    await page.keyboard.press('Escape');
    await panel('A new verdict').waitFor({ state: 'detached' });

    // The history holds all of it, and undoes and redoes any.
    await page.keyboard.press('h');
    const history = panel('History');
    await history.getByText('Judged: partly kept').first().waitFor();
    await history.getByRole('button', { name: 'Undo: Linked evidence: goes against' }).click();
    await expect.poll(() => taken(id)).toEqual([]);
    await history.getByRole('button', { name: 'Redo: Linked evidence: goes against' }).first().click();
    await expect.poll(() => taken(id)).toEqual(['goes against']);
    await page.keyboard.press('Escape');
    await history.waitFor({ state: 'detached' });
  });

  it('takes any statement for evidence', { timeout: 60_000 }, async () => {
    const id = await amnesty();
    await openEntry(id);
    await page.keyboard.press('n');
    // Before anything is typed: what concerns the promiser.
    await dialog().getByText('not one stone of that garrison').waitFor();
    await page.keyboard.type('61 votes');
    await dialog().getByText('never muster the 61 votes').first().waitFor();
    await page.keyboard.press('Enter');
    await dialog().getByText('Goes against').waitFor();
    await page.keyboard.press('3');
    await dialog().waitFor({ state: 'detached' });
    await chosen().getByText('Goes against').waitFor();
    expect(await chosen().textContent()).toContain('61 votes');
    const [added] = (await viewOf(id)).bearings;
    expect(added).toMatchObject({ relation: 'goes against', probability: null, kind: 'prediction' });
    await page.keyboard.press('u');
    await expect.poll(() => taken(id)).toEqual([]);
  });

  it('parts and joins statements, and undoes that', { timeout: 60_000 }, async () => {
    const id = await amnesty();
    const { statements } = await viewOf(id);
    const third = statements[2]?.statement;
    const count = async () => (await viewOf(id)).entry;
    await page.goto(`/entries/${id}?s=${third?.id}`);
    await chosen().waitFor();
    await page.keyboard.press('x');
    await dialog().getByText('It has another origin').waitFor();
    await page.keyboard.press('3');
    await page.getByText('on 2 occasions, from 3 independent origins').waitFor();
    await page.keyboard.press('u');
    await page.getByText('on 2 occasions, from 2 independent origins').waitFor();

    await page.keyboard.press('m');
    await dialog().getByText('Another of these has the same origin').waitFor();
    await page.keyboard.press('3');
    await dialog().getByText('to lay that bill before parliament').waitFor();
    await page.keyboard.press('1');
    await page.getByText('on 1 occasion, from 1 independent origin').waitFor();
    await page.getByText(/joined to 3 by/).waitFor();
    await page.keyboard.press('u');
    await page.getByText('on 2 occasions, from 2 independent origins').waitFor();

    // Parted from the entry it is one of its own, and the history of this one still knows.
    await page.keyboard.press('x');
    await page.keyboard.press('1');
    await expect.poll(async () => (await count()).statements).toBeLessThan(4);
    expect((await viewOf(third?.id ?? '')).entry.id).toBe(third?.id.replace('s_', 'e_'));
    await page.keyboard.press('h');
    await panel('History').getByRole('button', { name: 'Undo: Parted a statement from its entry' }).click();
    await expect.poll(async () => (await count()).statements).toBe(4);

    // With a statement from elsewhere.
    await page.keyboard.press('Escape');
    await page.goto(`/entries/${id}?s=${third?.id}`);
    await chosen().waitFor();
    await page.keyboard.press('m');
    await page.keyboard.press('1');
    await page.keyboard.type('new offensive');
    await dialog().getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await count()).statements).toBeGreaterThan(4);
    await page.keyboard.press('u');
    await expect.poll(async () => (await count()).statements).toBe(4);
  });

  it('leads to the place in the report, and the card there leads back', { timeout: 60_000 }, async () => {
    const id = await amnesty();
    await openEntry(id);
    // A sentence in the report's own voice.
    await chosen().getByText('tabled on 29 April').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/reports\/r_.*\?at=/);
    const place = page.locator('[data-role~="place"]').first();
    await place.waitFor();
    expect(await place.textContent()).toContain('The amnesty bill was tabled');
    await expect.poll(async () => (await place.boundingBox())?.y ?? -1).toBeGreaterThan(0);
    await expect.poll(async () => (await place.boundingBox())?.y ?? 900).toBeLessThan(860);
    await page.goBack();
    await chosen().getByText('tabled on 29 April').waitFor();
    // A statement.
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('k');
    await chosen().getByText('promised late on Friday').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/reports\/r_.*\?s=s_/);
    const card = chosen();
    await card.getByRole('link', { name: /^In the ledger open, overdue, 4 statements/ }).click();
    await page.waitForURL(`**/entries/${id}?s=s_*`);
    await chosen().getByText('promised late on Friday').waitFor();
  });

  it('goes through the list that it was opened from', async () => {
    const ids = (await listed()).slice(0, 3).map(({ id }) => id);
    await openEntry(ids[0] ?? '');
    await page.keyboard.press(']');
    await page.getByText('Open an entry from a list to go through it.').waitFor();
    await openedFrom(ids);
    await page.getByText('1 of 3').waitFor();
    await page.keyboard.press(']');
    await page.waitForURL(`**/entries/${ids[1]}`);
    await page.getByText('2 of 3').waitFor();
    // Choosing something keeps the list.
    await page.keyboard.press('j');
    await page.keyboard.press(']');
    await page.waitForURL(`**/entries/${ids[2]}`);
    await page.keyboard.press(']');
    await page.getByText('There is no further entry in the list.').waitFor();
    await page.keyboard.press('[');
    await page.waitForURL(`**/entries/${ids[1]}`);
  });

  it('copies a citation and its address', async () => {
    const id = await amnesty();
    await openEntry(id);
    const copied = () => page.evaluate<string>('navigator.clipboard.readText()');
    await page.keyboard.press('y');
    await page.getByText('Copied a citation.').waitFor();
    expect(await copied()).toMatch(
      /^Ildefonso Marquarra, “amnesty bill by April 22” \(commitment, due until 22 Apr 2022\); first reported by Merivane, 12 Mar 2022.*open, overdue; Troth e_/,
    );
    await page.keyboard.press('Shift+Y');
    await page.getByText('Copied its address.').waitFor();
    expect(await copied()).toBe(`${served.address.replace(/\/$/, '')}/entries/${id}`);
  });

  it('decides on disputes of its statements by the same keys', { timeout: 60_000 }, async () => {
    const words = 'stay open until the end of June';
    for (const [published, text] of [
      ['2022-05-11', `Tevan Brasik denied that the border posts at Velm will ${words}.`],
      ['2022-05-12', `Tevan Brasik predicted that the border posts at Velm would ${words}.`],
    ]) {
      await client().POST('/api/reports', { body: { text: text ?? '', published, outlet: 'Velm Post' } });
    }
    const prediction = (await listed()).find((entry) => entry.words.endsWith(words));
    const statement = prediction?.statement.statement ?? '';
    const now = async () => {
      const query = { statement: [statement] };
      return (await client().GET('/api/disputes', { params: { query } })).data?.items[0];
    };
    const dispute = await now();
    expect(dispute).toMatchObject({ sort: 'turned', act: null });
    await openEntry(prediction?.id ?? '');
    // It is all that waits for a decision.
    await chosen().getByText('Another line than before').waitFor();
    await page.keyboard.press('a');
    await expect.poll(async () => (await now())?.act ?? null).not.toBeNull();
    await chosen().getByRole('button', { name: 'They are in dispute' }).waitFor({ state: 'detached' });
    await page.keyboard.press('u');
    await expect.poll(async () => (await now())?.act ?? null).toBeNull();
    await chosen().getByRole('button', { name: 'They are in dispute' }).waitFor();
    await page.keyboard.press('r');
    await expect.poll(now).toBeUndefined();
    await page.getByRole('region', { name: 'Disputed' }).waitFor({ state: 'detached' });
    await page.keyboard.press('u');
    await page.getByRole('region', { name: 'Disputed' }).waitFor();
  });

  it('is shown as known on a day, and only looked at then', { timeout: 60_000 }, async () => {
    const id = await amnesty();
    await openEntry(id);
    await chosen().getByText('tabled on 29 April').waitFor();
    await page.keyboard.press('d');
    await dialog().getByLabel('Day').fill('2022-04-02');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/entries/${id}?asKnownOn=2022-04-02`);
    await page.getByText('As known on 2 Apr 2022.').waitFor();
    await page.getByText('Nothing bears on it yet.').waitFor();
    await page.getByText('Schedule, 2 Apr 2022').waitFor();
    expect(await page.getByText('tabled on 29 April').count()).toBe(0);
    // Moving about keeps the day; what would decide something says why it does not.
    await page.keyboard.press('j');
    await page.waitForURL(`**/entries/${id}?*asKnownOn=2022-04-02*`);
    await page.waitForURL(`**/entries/${id}?*s=s_*`);
    for (const name of ['Verdict', 'Part…', 'Add evidence', 'Undo', 'History'])
      expect(await page.getByRole('main').getByRole('button', { name }).count(), name).toBe(0);
    for (const key of ['v', 'x', 'm', 'n', 'h', 'u']) {
      await page.keyboard.press(key);
      await page.getByText('What was known on a day is only looked at.').waitFor();
      expect((await dialog().count()) + (await page.getByRole('complementary').count()), key).toBe(0);
    }
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('main').getByRole('button', { name: 'Show it as it is now' }).click();
    await page.getByText('tabled on 29 April').waitFor();
    expect(new URL(page.url()).searchParams.has('asKnownOn')).toBe(false);

    await page.goto(`/entries/${id}?asKnownOn=2022-01-01`);
    await page.getByRole('heading', { name: 'Nothing was known of this entry then' }).waitFor();
    forgive('404');
    await page.getByRole('button', { name: 'Show it as it is now' }).click();
    await page.getByText('tabled on 29 April').waitFor();
  });

  it('says what is wrong, and what to do', async () => {
    await page.goto('/entries/e_none');
    await page.getByRole('heading', { name: 'The ledger has no such entry' }).waitFor();
    await page.getByRole('link', { name: 'Go to the ledger' }).waitFor();
    forgive('404');
    await page.context().route('**/api/ledger/**', (route) => route.abort());
    await page.goto('/entries/e_other');
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    forgive('ERR_FAILED');
  });

  it('prints what it shows and nothing to press', async () => {
    await openEntry(await amnesty());
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('main').getByRole('button').filter({ visible: true }).count()).toBe(0);
    await page.getByText('tabled on 29 April').waitFor();
    await page.getByText(/^Troth e_\w+, http/).waitFor();
  });

  it('lists its keys', async () => {
    await openEntry(await amnesty());
    await page.keyboard.press('?');
    await dialog().getByText('The passage goes against it').waitFor();
  });
});

describe('an entry of many statements', () => {
  // More than are fetched at first and after that at once.
  const MANY = 240;
  const said = () => page.getByRole('region', { name: 'Said' });
  const drawn = () => said().getByRole('article').count();
  /** Waits until the others are fetched, too, after those that are drawn at first. */
  const isThere = () => page.locator('section[aria-labelledby=said][aria-busy=false]').waitFor();
  let id: string;
  let ids: string[];

  beforeAll(async () => {
    const line = 'Mayor Ana Belo promised to rebuild the Velm harbour wall by 1 September 2023.';
    for (let n = 0; n < 3; n += 1) {
      const paragraphs = Array.from({ length: MANY / 3 }, (_, at) => `${line} Note ${n}.${at} follows.`);
      const body = {
        text: paragraphs.join('\n\n'),
        outlet: `Velm Post ${n}`,
        published: `2022-06-0${n + 1}`,
      };
      await client().POST('/api/reports', { body });
    }
    id = (await listed()).find(({ words }) => words.includes('Velm harbour wall'))?.id ?? '';
    ids = (await viewOf(id)).statements.map(({ statement }) => statement.id);
    expect(ids.length).toBe(MANY);
  }, 60_000);

  it('draws what is looked at, more as one goes on, and all of it when asked', {
    timeout: 60_000,
  }, async () => {
    await openEntry(id);
    await said().getByText(`1 to 30 of ${MANY} statements are shown`).waitFor();
    expect(await drawn()).toBe(30);
    // Its place among all is told also where most are not there.
    await page.getByText(`${MANY} statements in 3 reports`).waitFor();
    await said().getByRole('article').last().scrollIntoViewIfNeeded();
    await said().getByText(`1 to 60 of ${MANY} statements are shown`).waitFor();
    await page.keyboard.press('w');
    await expect.poll(drawn).toBe(MANY);
    expect(await said().getByText('are shown').count()).toBe(0);
  });

  it('goes to any by its address, and on from there by keys', { timeout: 60_000 }, async () => {
    await page.goto(`/entries/${id}?s=${ids[100]}`);
    await chosen().waitFor();
    await said().getByText(`91 to 130 of ${MANY} statements are shown`).waitFor();
    const isSeen = async () => {
      const box = await chosen().boundingBox();
      return box !== null && box.y >= 48 && box.y + box.height <= 860;
    };
    await expect.poll(isSeen).toBe(true);
    for (let at = 100; at > 85; at -= 1) await page.keyboard.press('k');
    await page.waitForURL(`**?s=${ids[85]}`);
    await expect.poll(() => chosen().getAttribute('aria-label')).toMatch(/^Statement 86 /);
    await expect.poll(isSeen).toBe(true);
    await page.getByText(`86 of ${MANY}, said by`).waitFor();
    const shown = said().getByText(/ to 130 of 240 statements are shown/);
    const before = await drawn();
    await shown.getByRole('button', { name: 'Show earlier ones' }).click();
    await expect.poll(drawn).toBe(before + 30);
  });

  it('is whole for the browser’s find and on paper', { timeout: 60_000 }, async () => {
    await openEntry(id);
    await said().getByText(`1 to 30 of ${MANY} statements are shown`).waitFor();
    await isThere();
    await page.keyboard.press('Control+f');
    expect(await drawn()).toBe(MANY);
    await page.reload();
    await said().getByText(`1 to 30 of ${MANY} statements are shown`).waitFor();
    await isThere();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(drawn).toBe(MANY);
    await page.emulateMedia({ media: 'screen' });
    await page.reload();
    await said().getByText(`1 to 30 of ${MANY} statements are shown`).waitFor();
    await isThere();
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    expect(await drawn()).toBe(MANY);
  });
});

describe('hard texts', () => {
  it('right-to-left names, long words and long texts break nothing', { timeout: 60_000 }, async () => {
    const long = 'donaudampfschifffahrtsgesellschaft'.repeat(8);
    const { data } = await client().POST('/api/reports', {
      body: {
        text: `Port pact\n\n“We will pay the ${long} toll to the harbour ${'and the harbour '.repeat(60)}by 1 June,” said Caro Dent.`,
        outlet: 'صحيفة الميناء',
        title: 'ميثاق الميناء: تعهد بالدفع قبل حزيران',
        published: '2022-05-03',
      },
    });
    const statement = data?.report.statements.find(({ content }) => content[0]?.quote.includes('pay the'));
    if (!data || !statement) throw new Error('nothing was found in the report');
    await client().POST('/api/acts', {
      body: {
        deeds: [
          {
            type: 'correct',
            report: data.report.report.id,
            statement: statement.id,
            values: {
              kind: 'commitment',
              speaker: 'كارو دنت',
              via: ['وكالة الأنباء'],
              addressee: ['مجلس المدينة'],
            },
          },
        ],
      },
    });
    for (const width of [390, 1280]) {
      await open({ width, height: 860 });
      await openEntry(statement.id);
      await page.getByText('وكالة الأنباء').first().waitFor();
      expect(await overflow()).toBeLessThanOrEqual(0);
      expect(await seriousFindings(page)).toEqual([]);
    }
  });
});

describe('every state of it', () => {
  it.each([
    [390, 'dark'],
    [1280, 'light'],
    [1920, 'dark'],
  ] as const)(
    'has no serious finding of axe and no sideways scroll at %d px, %s',
    { timeout: 120_000 },
    async (width, scheme) => {
      await open({ width, height: 860 }, scheme);
      const id = await amnesty();
      const ids = (await listed()).slice(0, 3).map((entry) => entry.id);
      await openEntry(id);
      await openedFrom([id, ...ids]);
      await chosen().waitFor();
      const check = async (what: string) => {
        expect(await seriousFindings(page), what).toEqual([]);
        expect(await overflow(), what).toBeLessThanOrEqual(0);
      };
      await check('as opened');
      await page.keyboard.press('3');
      await page.getByText(/^4 to decide$/).waitFor();
      await check('with evidence');
      await page.keyboard.press('v');
      await panel('Verdict').waitFor();
      await check('verdict');
      await page.keyboard.press('b');
      await page.keyboard.type('Late.');
      await page.keyboard.press('Control+Enter');
      await page.getByRole('region', { name: 'Verdicts' }).waitFor();
      await check('judged');
      await page.keyboard.press('h');
      await panel('History').getByText('Judged: broken').first().waitFor();
      await check('history');
      await page.keyboard.press('h');
      await page.keyboard.press('n');
      await dialog().getByRole('option').first().waitFor();
      await check('evidence dialog');
      await page.keyboard.press('Escape');
      const { statements } = await viewOf(id);
      await page.goto(`/entries/${id}?s=${statements[1]?.statement.id}`);
      await chosen().waitFor();
      await check('a statement chosen');
      for (const key of ['x', 'm']) {
        await page.keyboard.press(key);
        await dialog().waitFor();
        await check(key);
        await page.keyboard.press('Escape');
      }
    },
  );
});
