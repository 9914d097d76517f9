import { mkdtempSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { seriousFindings } from './watched-page.ts';
import { client, folder, forgive, open, overflow, page, serveWorkbench } from './workbench-page.ts';

// The real pages on a real server in a real browser. Every request that a page makes is watched: none
// may leave the machine, and nothing may be reported on the console.

const TEXT = `Envoy sees guns fall silent

HARROW BAY, 3 May — The ceasefire will hold, said Ana Belo, the mediator's envoy, on Tuesday.

“We shall open the road by Friday,” she told the Harrow Courier. “Nobody will be turned back.”

General Caro Dent denied that his men had fired on the ferry.`;

const ENVOY = `Envoy of the coast says ferries will sail

HARROW BAY, 3 May — The envoy said on Tuesday that the ferries would sail again by Friday if the guns stayed silent.

Ana Belo, the chief mediator, met General Caro Dent and Peter Orme, the harbour minister, in the town hall.

“We will open the road,” the envoy told the Harrow Courier. “Nobody will be turned back.”

The envoy warned Skjeldmark that the talks could fail. Dent denied that his men had fired on the ferry.

“They should leave the coast at once,” the envoy added.`;

serveWorkbench('samples');

async function addByPaste(text: string, details: Record<string, string> = {}) {
  await page.goto('/add');
  const form = page.getByRole('form', { name: 'Paste a report' });
  await form.getByPlaceholder('Paste the text').fill(text);
  for (const [label, value] of Object.entries(details)) await form.getByLabel(label).fill(value);
  await form.getByRole('button', { name: /add/i }).click();
}

const cards = () => page.getByRole('list', { name: 'Statements' }).getByRole('listitem');

describe('the way from a report to a corrected export', () => {
  it('adds, corrects a speaker, undoes, corrects again, searches and exports', {
    timeout: 120_000,
  }, async () => {
    await addByPaste(TEXT, { Outlet: 'Harrow Courier', Published: '2022-05-03' });
    await page.waitForURL(/\/reports\/r_/);
    await page.getByRole('heading', { name: 'Envoy sees guns fall silent' }).waitFor();

    // To the statement about the road, by keyboard.
    await cards().first().waitFor();
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press('j');
      if (await page.locator('[aria-current="true"]', { hasText: 'open the road' }).count()) break;
    }
    const card = page.locator('[aria-current="true"]', { hasText: 'open the road' });
    await card.waitFor();

    // Another speaker, taken back, and given again.
    const retell = async (name: string) => {
      await page.keyboard.press('s');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox').fill(name);
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
    };
    const before = (await card.textContent())?.includes('Ana Belo');
    expect(before).toBe(true);
    await retell('Dora Eck');
    await card.getByText('Dora Eck').first().waitFor();
    await page.keyboard.press('u');
    await card.getByText('Dora Eck').first().waitFor({ state: 'detached' });
    await card.getByText('Ana Belo').first().waitFor();
    await retell('Dora Eck');
    await card.getByText('Dora Eck').first().waitFor();
    await page.keyboard.press('a');
    await page.getByText(/1 of \d+ reviewed/).waitFor();

    // It is found by its words, with the person's name, and stands so in the export.
    await page.goto('/statements');
    await page.getByRole('heading', { name: 'Statements' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('"open the road"');
    const row = page
      .getByRole('list', { name: 'Statements' })
      .getByRole('listitem')
      .filter({ hasText: 'Dora Eck' });
    await row.waitFor();
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /CSV/ }).click(),
    ]);
    const file = path.join(mkdtempSync(path.join(folder.path, 'export-')), 'statements.csv');
    await download.saveAs(file);
    const rows: Record<string, string>[] = parse(readFileSync(file, 'utf8'), { columns: true, bom: true });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      Words: expect.stringContaining('open the road'),
      Speaker: 'Dora Eck',
      'Filled by persons': expect.stringContaining('speaker'),
      Review: 'accepted',
    });

    // History holds all of it: correction, undo, correction, acceptance.
    const { data } = await client().GET('/api/acts', { params: { query: { limit: 10 } } });
    expect(data?.items.map((act) => act.type)).toEqual(['accept', 'correct', 'undo', 'correct']);
  });

  it('says that a report is in the store already', async () => {
    await addByPaste(TEXT, { Outlet: 'Harrow Courier' });
    await page
      .getByText(/already/i)
      .first()
      .waitFor();
  });

  it('takes files, and lists what cannot be read while the rest goes on', { timeout: 60_000 }, async () => {
    await page.goto('/add');
    await page.locator('input[type=file]').setInputFiles([
      { name: 'one.txt', mimeType: 'text/plain', buffer: Buffer.from(`One\n\n“First,” said Una Voss.`) },
      { name: 'picture.txt', mimeType: 'text/plain', buffer: Buffer.from([137, 80, 78, 71, 0, 0, 0, 13]) },
      {
        name: 'page.html',
        mimeType: 'text/html',
        buffer: Buffer.from(
          '<title>Two</title><article><h1>Two</h1><p>“Second,” said Una Voss.</p></article>',
        ),
      },
    ]);
    await page.getByText('intake/unsupported').waitFor();
    await page
      .getByText(/2 (new|added|reports)/i)
      .first()
      .waitFor();
  });
});

describe('correcting a statement', () => {
  /** Adds a report and gives what the engine made of it. */
  const read = async (text: string) => {
    const { data } = await client().POST('/api/reports', {
      body: { text, outlet: 'Harrow Courier', published: '2022-05-03' },
    });
    if (!data) throw new Error('the report was not added');
    return data.report;
  };
  const viewOf = async (id: string) => {
    const { data } = await client().GET('/api/reports/{id}', { params: { path: { id } } });
    if (!data) throw new Error('the report is not there');
    return data;
  };
  /** Opens a report at a statement. */
  const openAt = async (report: string, statement: string) => {
    await page.goto(`/reports/${report}?s=${statement}`);
    const card = page.locator('[aria-current="true"]');
    await card.waitFor();
    return card;
  };
  const dialog = () => page.getByRole('dialog');
  const closed = () => dialog().waitFor({ state: 'detached' });

  it('changes every field by its key', { timeout: 120_000 }, async () => {
    const { report, statements } = await read(TEXT.replace('Envoy sees', 'Mediators see'));
    const target = statements.find(({ content }) => content[0]?.quote.includes('open the road'));
    const other = statements.find(({ id, parent }) => id !== target?.id && parent !== target?.id);
    if (!target || !other) throw new Error('the engine found too few statements');
    await openAt(report.id, target.id);
    const now = async () =>
      (await viewOf(report.id)).statements.find(({ id }) => id === target.id) as typeof target;

    // Lists: the engine's candidates first, likeliest first; digits, words and arrows pick.
    await page.keyboard.press('t');
    const offered = await dialog().getByRole('option').allTextContents();
    const likeliest = target.candidates.kind.map(({ value }) => value);
    expect(offered).toHaveLength(13);
    for (const [at, kind] of likeliest.entries()) expect(offered[at]?.toLowerCase()).toContain(kind);
    expect(offered[0]).toMatch(/\d%$/);
    // Another than the one that stands, which is not always the likeliest: a commitment has to be sure.
    const another = likeliest.findIndex((kind) => kind !== target.kind);
    await page.keyboard.press(String(another + 1));
    await closed();
    await page.keyboard.press('s');
    const [first] = await dialog().getByRole('option').allTextContents();
    expect(first).toContain(target.candidates.speaker[0]?.value ?? 'Nobody named');
    await page.keyboard.type('the harbour people');
    await page.keyboard.press('Enter');
    await closed();
    await page.keyboard.press('f');
    await page.keyboard.type('mix');
    await page.keyboard.press('Enter');
    await closed();
    await page.keyboard.press('o');
    await page.keyboard.type('Dent');
    await page.keyboard.press('Enter');
    await closed();
    await page.keyboard.press('p');
    await page.keyboard.type(other.content[0]?.quote.slice(0, 20) ?? '');
    await page.keyboard.press('Enter');
    await closed();

    // Several names, in their order; Enter with nothing typed saves.
    await page.keyboard.press('w');
    for (const name of ['the ferrymen', 'the town']) {
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('Enter');
    await closed();
    await page.keyboard.press('v');
    for (const _ of target.via) await page.keyboard.press('Backspace');
    await page.keyboard.type('Radio Harrow');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await closed();

    // Dates: arrow keys go by days.
    await page.keyboard.press('y');
    await dialog().getByRole('textbox').fill('2022-05-01');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await closed();
    await page.keyboard.press('Shift+D');
    await dialog().getByText('by the end of the month').click();
    await closed();

    // Words are adjusted in the text itself.
    for (const key of ['e', 'c', 'Shift+S']) {
      await page.keyboard.press(key);
      await page.getByRole('region', { name: /^Adjusting the/ }).waitFor();
      await page.keyboard.press('Alt+ArrowLeft');
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('i');
    await page.getByRole('region', { name: 'Adjusting the condition' }).waitFor();
    await page.getByRole('article', { name: 'Report' }).getByText('Nobody will be turned back').dblclick();
    await page.keyboard.press('Enter');

    await expect.poll(async () => (await now()).condition.length).toBeGreaterThan(0);
    const corrected = await now();
    expect(corrected).toMatchObject({
      kind: likeliest[another],
      speaker: 'the harbour people',
      form: 'mixed',
      holder: expect.stringContaining('Dent'),
      addressee: [...target.addressee, 'the ferrymen', 'the town'],
      via: ['Radio Harrow'],
      said: '2022-05-02',
      due: '../2022-05-31',
      parent: other.id,
    });
    expect(corrected.content[0]?.end).toBeLessThan(target.content[0]?.end ?? 0);
    for (const [field, provenance] of Object.entries(corrected.provenance)) {
      // What the engine reads out of the words is struck, not filled: see below.
      if (['hedges', 'quantities', 'times'].includes(field)) continue;
      expect(provenance?.by, field).toHaveProperty('person');
    }
    expect(corrected.candidates).toEqual(target.candidates);
  });

  it('strikes a hedge and a number, and undoes it', { timeout: 60_000 }, async () => {
    const { report, statements } = await read(
      'Harbour counts its boats\n\n“The storm could have sunk about 40 boats,” said Caro Dent.',
    );
    const target = statements.find(({ quantities, hedges }) => quantities.length > 0 && hedges.length > 0);
    if (!target) throw new Error('the engine found no number or no hedge');
    const card = await openAt(report.id, target.id);
    const now = async () => (await viewOf(report.id)).statements.find(({ id }) => id === target.id);
    await card.getByRole('button', { name: 'Strike “about 40 boats”' }).press('Enter');
    await card.getByText('Numbers').waitFor({ state: 'detached' });
    await card.getByRole('button', { name: /^Strike “could/ }).press('Enter');
    await card.getByText('Hedges').waitFor({ state: 'detached' });
    await expect
      .poll(now)
      .toMatchObject({ hedges: [], quantities: [], provenance: { hedges: { probability: null } } });
    await page.getByText('Hedges: none').first().waitFor();
    await page.keyboard.press('u');
    await card.getByText('Hedges').waitFor();
    await expect.poll(async () => (await now())?.hedges).toEqual(target.hedges);
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('offers a corrected speaker to the others of the same words, and undoes it at once', {
    timeout: 120_000,
  }, async () => {
    const before = await read(ENVOY);
    const id = before.report.id;
    const byEnvoy = before.statements.filter(({ source }) => /^the envoy$/i.test(source[0]?.quote ?? ''));
    expect(byEnvoy.length).toBeGreaterThanOrEqual(3);
    const [target, kept, ...rest] = byEnvoy as [(typeof byEnvoy)[0], (typeof byEnvoy)[0]];
    const speakers = async (of: typeof byEnvoy) => {
      const { statements } = await viewOf(id);
      return of.map((one) => statements.find((each) => each.id === one.id)?.speaker);
    };
    const card = await openAt(id, target.id);
    const offer = card.getByRole('region', { name: 'The same speaker for others' });
    await page.keyboard.press('s');
    await page.keyboard.type('Dora Eck');
    await page.keyboard.press('Enter');
    await offer.getByText(`${byEnvoy.length - 1} other`).waitFor();
    await page.keyboard.press('x');
    await offer.getByRole('checkbox').first().uncheck();
    expect(await seriousFindings(page)).toEqual([]);
    await offer.getByRole('button', { name: /Apply/ }).click();
    await expect.poll(() => speakers(rest)).toEqual(rest.map(() => 'Dora Eck'));
    expect(await speakers([target, kept])).toEqual(['Dora Eck', kept.speaker]);
    await offer.waitFor({ state: 'detached' });

    // One undo takes the others back, the next the first.
    await page.keyboard.press('u');
    await expect.poll(() => speakers(rest)).toEqual(rest.map(({ speaker }) => speaker));
    expect(await speakers([target])).toEqual(['Dora Eck']);
    await page.keyboard.press('Shift+U');
    await expect.poll(() => speakers(rest)).toEqual(rest.map(() => 'Dora Eck'));
    await page.keyboard.press('u');
    await page.keyboard.press('u');
    await expect
      .poll(() => speakers([target, ...rest]))
      .toEqual([target, ...rest].map(({ speaker }) => speaker));
    // The page hears of it a moment after the server.
    await card.getByText('Dora Eck').first().waitFor({ state: 'detached' });

    // By keys alone: Enter applies, Esc leaves the others and keeps the card.
    await page.keyboard.press('s');
    await page.keyboard.type('Dora Eck');
    await page.keyboard.press('Enter');
    await offer.waitFor();
    await page.keyboard.press('Escape');
    await offer.waitFor({ state: 'detached' });
    await card.waitFor();
    await page.keyboard.press('s');
    await page.keyboard.type('Una Voss');
    await page.keyboard.press('Enter');
    await offer.waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => speakers(byEnvoy)).toEqual(byEnvoy.map(() => 'Una Voss'));
  });

  it.each([
    [390, 'light'],
    [1280, 'dark'],
  ] as const)(
    'has no serious finding of axe in cards and lists at %d px, %s',
    {
      timeout: 120_000,
    },
    async (width, scheme) => {
      const { report, statements } = await read(ENVOY.replace('Envoy of', 'Envoy for'));
      await open({ width, height: 860 }, scheme);
      await openAt(report.id, statements[1]?.id ?? '');
      expect(await seriousFindings(page)).toEqual([]);
      for (const key of ['s', 't', 'f', 'w', 'v', 'o', 'y', 'Shift+D', 'p']) {
        await page.keyboard.press(key);
        await dialog().waitFor();
        expect(await seriousFindings(page), key).toEqual([]);
        const width = await dialog().evaluate((box) => box.scrollWidth - box.clientWidth);
        expect(width, key).toBeLessThanOrEqual(0);
        await page.keyboard.press('Escape');
        await closed();
      }
    },
  );
});

describe('hostile reports', () => {
  it('are shown as text and run nothing', { timeout: 60_000 }, async () => {
    const hostile = `Report of <img src=x onerror=alert(1)> the day

“<script>document.title = 'taken'</script> we will go,” said Ana <b onmouseover=alert(2)>Belo</b>.

See javascript:alert(3) and data:text/html,<svg onload=alert(4)>.`;
    const { data } = await client().POST('/api/reports', { body: { text: hostile } });
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    await page.goto(`/reports/${data?.report.report.id}`);
    await page.getByRole('article', { name: 'Report' }).getByText('javascript:alert(3)').waitFor();
    const article = page.getByRole('article', { name: 'Report' });
    expect(await article.locator('img, script, b, svg').count()).toBe(0);
    expect(await article.textContent()).toContain('<img src=x onerror=alert(1)>');
    expect(await page.title()).not.toBe('taken');
    await page.goto('/');
    await page.getByText('<img src=x onerror=alert(1)>').first().waitFor();
    expect(dialogs).toBe(0);
  });
});

describe('keyboard', () => {
  it('shows every key it knows', async () => {
    await page.goto('/');
    await page
      .getByRole('list', { name: 'Reports' })
      .or(page.getByRole('table', { name: 'Reports' }))
      .first()
      .waitFor();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog');
    for (const label of [
      'Next statement',
      'Accept',
      'Reject',
      'Change the kind',
      'Change the speaker',
      'Change the form',
      'Adjust the words',
      'Adjust the condition (if)',
      'Give the others the speaker, too',
      'Undo',
    ]) {
      await help.getByText(label, { exact: true }).waitFor();
    }
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
  });

  it('opens the first report, retypes a statement and adjusts its words, without a pointer', {
    timeout: 60_000,
  }, async () => {
    await page.goto('/');
    await page.getByText('A pact is a habit').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/reports\/r_/);
    await cards().first().waitFor();
    await page.keyboard.press('j');
    const card = page.locator('[aria-current="true"]');
    await card.waitFor();
    await page.keyboard.press('t');
    await page.getByRole('dialog').waitFor();
    await page.getByRole('dialog').getByText('Threat', { exact: true }).click();
    await card.getByText('Threat').first().waitFor();

    const quoted = () => card.locator('.report-text').first().textContent();
    const words = await quoted();
    await page.keyboard.press('e');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect.poll(quoted).not.toBe(words);
    await page.keyboard.press('u');
    await expect.poll(quoted).toBe(words);
  });
});

describe('actors', () => {
  const post = async (deed: Parameters<ReturnType<typeof client>['POST']>[1]) =>
    (await client().POST('/api/acts', deed as never)).data;
  const dialog = () => page.getByRole('dialog');
  const history = () => page.getByRole('complementary', { name: 'History' });

  beforeAll(async () => {
    const text = `Envoys hopeful

Oskar Halden, the envoy, said on Tuesday that the harbour would open. The Velm Brigade denied that it had shelled it.

“We left in May,” said the Kessel Brigade.`;
    await client().POST('/api/reports', { body: { text, title: 'Envoys hopeful' } });
  });

  it('are chosen and merged by keyboard, with a look at what will join, and taken apart again', {
    timeout: 60_000,
  }, async () => {
    await page.goto('/actors?q=brigade');
    const table = page.getByRole('table', { name: 'Actors' });
    await table.getByText('Kessel Brigade').waitFor();
    await table.getByText('Velm Brigade').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.getByRole('region', { name: 'Chosen actors' }).getByText('1 chosen').waitFor();
    await page.keyboard.press('m');
    // The others are found by typing, or chosen in the list before.
    await dialog().getByRole('combobox').fill('brig');
    await dialog()
      .getByRole('option', { name: /Brigade/ })
      .waitFor();
    await page.keyboard.press('Enter');
    const preview = dialog().getByRole('region', { name: 'What comes of it' });
    await preview.getByText('2 statements, named in 1 report').waitFor();
    await dialog()
      .getByRole('radio', { name: /Kessel Brigade/ })
      .check();
    await preview.getByText('Also Velm Brigade').waitFor();
    await page.keyboard.press('Enter');
    await dialog().waitFor({ state: 'detached' });
    await page.getByText('Merged Velm Brigade into Kessel Brigade').waitFor();
    await expect.poll(() => table.getByRole('row').count()).toBe(2);

    // The one is everywhere: on its page, under the other's address, in the list of statements.
    await page.goto('/actors/velm-brigade');
    await page.waitForURL('**/actors/kessel-brigade');
    await page.getByText('2 statements, addressed in 0').waitFor();
    await page.getByText('Velm Brigade (Kessel Brigade)').waitFor();
    await page.keyboard.press('u');
    await page.getByText('Undid: Merged Velm Brigade into Kessel Brigade').waitFor();
    await page.getByText('1 statement, addressed in 0').waitFor();
    await page.keyboard.press('h');
    await history()
      .getByRole('button', { name: /^Redo: Merged/ })
      .click();
    await page.getByText('2 statements, addressed in 0').waitFor();
    await history()
      .getByRole('button', { name: /^Undo: Merged/ })
      .click();
    await page.getByText('1 statement, addressed in 0').waitFor();
  });

  it('are added, and corrected in every field', { timeout: 60_000 }, async () => {
    await page.goto('/actors');
    await page.getByRole('table', { name: 'Actors' }).waitFor();
    await page.keyboard.press('n');
    await dialog().getByLabel('Name', { exact: true }).fill('Zelmira Front');
    await dialog().getByLabel('Type').selectOption('armed-group');
    await dialog().getByLabel('Another name').fill('ZLF');
    await page.keyboard.press('Enter');
    await dialog().getByRole('button', { name: 'Add', exact: true }).last().click();
    await page.waitForURL('**/actors/zelmira-front');
    await page.getByRole('heading', { name: 'Zelmira Front' }).waitFor();
    await page.getByText('Armed group · 0 statements').waitFor();

    await page.keyboard.press('e');
    await dialog().getByLabel('Wikidata').fill('Q0x');
    await dialog().getByRole('button', { name: 'Save' }).click();
    // What cannot be is not sent.
    expect(await dialog().count()).toBe(1);
    await dialog().getByLabel('Wikidata').fill('Q900000011');
    await dialog().getByRole('button', { name: 'Add an office' }).click();
    await dialog().getByLabel('Title of office 1').fill('signatory');
    await dialog().getByLabel('State or body of office 1').fill('Velm');
    await dialog().getByLabel('Time of office 1').fill('soon');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await dialog().getByRole('alert').waitFor();
    await dialog().getByLabel('Time of office 1').fill('2020/..');
    await dialog().getByRole('button', { name: 'Take ZLF out' }).click();
    await dialog().getByRole('button', { name: 'Save' }).click();
    await dialog().waitFor({ state: 'detached' });
    await page.getByText('Armed group · Q900000011').waitFor();
    await page.getByText('signatory of Velm (from 2020)').waitFor();
    expect(await page.getByText('Also ZLF').count()).toBe(0);
    forgive('400 (Bad Request)');
  });

  it('are split by name into a new actor, and back', { timeout: 60_000 }, async () => {
    await post({
      body: {
        deeds: [
          { type: 'correct-actor', actor: 'oskar-halden', values: { type: 'person' } },
          { type: 'merge-actors', actors: ['kessel-brigade'], into: 'oskar-halden' },
        ],
      },
    } as never);
    await page.goto('/actors/oskar-halden');
    await page.getByText('2 statements, addressed in 0').waitFor();
    await page.keyboard.press('s');
    await dialog()
      .getByRole('checkbox', { name: /Kessel Brigade/ })
      .check();
    // What was merged is offered to be itself again; a new one has the name that leaves.
    await dialog().getByText('Kessel Brigade, which was merged into it').waitFor();
    expect(await dialog().getByLabel('Name of the new actor').inputValue()).toBe('Kessel Brigade');
    await dialog().getByLabel('Name of the new actor').fill('Brigade of Kessel');
    await dialog().getByLabel('Type of the new actor').selectOption('armed-group');
    await dialog().getByRole('button', { name: 'Split' }).click();
    await dialog().waitFor({ state: 'detached' });
    await page.getByText('1 statement, addressed in 0').waitFor();
    const { data } = await client().GET('/api/actors/{id}', {
      params: { path: { id: 'brigade-of-kessel' } },
    });
    expect(data).toMatchObject({ type: 'armed-group', statements: 1 });
    await page.keyboard.press('u');
    await page.getByText('2 statements, addressed in 0').waitFor();
  });

  it.each([
    [390, 'dark'],
    [1280, 'light'],
  ] as const)(
    'have dialogs without a serious finding of axe or a sideways scroll at %d px, %s',
    { timeout: 60_000 },
    async (width, scheme) => {
      await open({ width, height: 860 }, scheme);
      await page.goto('/actors/oskar-halden');
      await page.getByRole('heading', { name: 'Oskar Halden' }).waitFor();
      for (const key of ['e', 'm', 's', 'h']) {
        await page.keyboard.press(key);
        await (key === 'h' ? history() : dialog()).waitFor();
        expect(await seriousFindings(page)).toEqual([]);
        expect(await overflow(), key).toBeLessThanOrEqual(0);
        if (key !== 'h') await page.keyboard.press('Escape');
      }
    },
  );
});

describe('every page', () => {
  const pages = async () => {
    const { data: reports } = await client().GET('/api/reports', { params: { query: { limit: 1 } } });
    const { data: actors } = await client().GET('/api/actors', { params: { query: { limit: 1 } } });
    const actor = encodeURIComponent(actors?.items[0]?.id ?? '');
    return [
      '/',
      `/reports/${reports?.items[0]?.id}`,
      '/statements',
      '/ledger',
      '/actors',
      `/actors/${actor}`,
      '/add',
      '/nowhere',
    ];
  };

  it.each([
    [390, 'light'],
    [1280, 'light'],
    [1920, 'dark'],
  ] as const)(
    'has no serious finding of axe and no sideways scroll at %d px, %s',
    { timeout: 120_000 },
    async (width, scheme) => {
      await open({ width, height: 860 }, scheme);
      for (const address of await pages()) {
        await page.goto(address);
        await page.getByRole('main').waitFor();
        await page.waitForLoadState('load');
        await page.getByRole('heading').first().waitFor();
        expect(await seriousFindings(page), address).toEqual([]);
        expect(await overflow(), address).toBeLessThanOrEqual(0);
      }
    },
  );

  it('is shown as it is where its address tells no real day', { timeout: 60_000 }, async () => {
    const days = ['from', 'to', 'dueTo', 'today', 'asKnownOn'].map((name) => `${name}=2026-02-31`);
    const asks = {
      ...{ '/': 'reports', statements: 'statements', ledger: 'ledger', due: 'due', timeline: 'timeline' },
      ...{ network: 'relations', map: 'relations', review: 'review', 'review?seed=x': 'review' },
    };
    for (const [address, route] of Object.entries(asks)) {
      const answer = page.waitForResponse((response) => new URL(response.url()).pathname === `/api/${route}`);
      const [place = '', query = ''] = address.replace('/', '').split('?');
      await page.goto(`/${place}?${[query, ...days, 'since=2026-01-32'].join('&')}`);
      expect((await answer).status(), address).toBe(200);
      await page.getByRole('main').waitFor();
      expect(await page.getByRole('alert').count(), address).toBe(0);
    }
  });

  it('leads from a map of no states to the places that may be states', async () => {
    await page.goto('/map');
    await page.getByRole('heading', { name: 'No states with relations yet' }).waitFor();
    await page.getByRole('link', { name: 'Places that may be states' }).click();
    await page.getByRole('link', { name: 'Velgoria' }).waitFor();
    expect(await page.getByRole('link', { name: 'Jurgis Palmreet' }).count()).toBe(0);
    await page.goBack();
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('shows an error that says what to do when the server is gone', { timeout: 60_000 }, async () => {
    await page.goto('/');
    await page.getByText('A pact is a habit').waitFor();
    await page.context().route('**/api/statements**', (route) => route.abort());
    await page.getByRole('link', { name: 'Statements' }).click();
    await page.getByRole('button', { name: /try again|retry/i }).waitFor();
    forgive('ERR_FAILED');
  });
});
