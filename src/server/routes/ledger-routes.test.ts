import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DueList, EntryFacets, EntryRow, Timeline, UtteranceDetail } from '../../model/index.ts';
import type { EntryView } from '../api/views.ts';
import { openApp, type TestApp } from '../testing/open-app.ts';

let test: TestApp;
const report = (published: string, text: string) => ({ published, outlet: `Paper ${published}`, text });
const report0 = report('2022-03-01', 'The Ondari Front promised to stay out of Ucamal.');
beforeAll(async () => {
  test = await openApp();
  const reports = [
    report(
      '2022-03-09',
      'The Ondari Front promised on Wednesday to free the 23 captured soldiers by March 31.\n\nOskar Halden predicted that the truce would hold until June 30.',
    ),
    report(
      '2022-03-12',
      'The Ondari Front promised that the 23 captured soldiers would be freed by March 31, its envoy Oskar Halden said.',
    ),
    report('2022-04-03', 'The Ondari Front freed nineteen captured soldiers on Thursday night.'),
  ];
  for (const one of reports) expect((await test.ask('POST', '/api/reports', one)).status).toBe(201);
}, 60_000);
afterAll(() => test.close());

const list = async (query = ''): Promise<EntryRow[]> =>
  (await test.ask('GET', `/api/ledger?today=2022-04-15${query}`)).body.items;
const get = async (id: string): Promise<EntryView> =>
  (await test.ask('GET', `/api/ledger/${id}?today=2022-04-15`)).body;
const promise = async (): Promise<EntryRow> => {
  const [first] = await list('&kind=commitment&sort=statements');
  if (!first) throw new Error('the ledger has no promise');
  return first;
};
const act = (...deeds: unknown[]) => test.ask('POST', '/api/acts', { deeds });

describe('the ledger', () => {
  it('lists entries with their four axes, and filters them', async () => {
    expect(await promise()).toMatchObject({
      kind: 'commitment',
      due: '../2022-03-31',
      state: { outcome: 'open', schedule: 'overdue', evidence: 'none', condition: 'none' },
      statements: 2,
      reports: 2,
      origins: 2,
      first: '2022-03-09',
    });
    expect((await list('&schedule=overdue')).every(({ state }) => state.schedule === 'overdue')).toBe(true);
    expect(await list('&outcome=kept')).toEqual([]);
    expect((await list('&actor=ondari-front')).length).toBeGreaterThan(0);
    expect(await list('&actor=nobody')).toEqual([]);
  });

  it('searches, passes over rows, and counts the values of each filter under all others', async () => {
    const all = await list('&sort=kind');
    expect((await list('&q=%22captured%20soldiers%22')).map(({ kind }) => kind)).toEqual(['commitment']);
    expect(await list('&sort=kind&skip=1&limit=1')).toEqual(all.slice(1, 2));
    expect((await list('&origins=2&speaker=ondari-front&holder=ondari-front')).length).toBe(1);
    expect(await list('&dueFrom=2022-07-01')).toEqual([]);
    const facets = async (query: string): Promise<EntryFacets> =>
      (await test.ask('GET', `/api/ledger/facets?today=2022-04-15${query}`)).body;
    const { kind, speaker, schedule } = await facets('&kind=commitment');
    expect(kind.map(({ value }) => value).sort()).toEqual(['commitment', 'prediction']);
    expect(speaker).toContainEqual({ value: 'ondari-front', name: 'Ondari Front', count: 1 });
    expect(schedule).toEqual([{ value: 'overdue', count: 1 }]);
    expect((await facets('&kind=claim')) as unknown).toHaveProperty('error');
    const ids = all.map(({ id }) => `&entry=${id}`).join('');
    expect(await list(`${ids}&sort=kind`)).toEqual(all);
    const lines = (await test.ask('GET', `/api/export/ledger?format=jsonl&entry=${all[0]?.id}`)).body;
    expect(lines.trimEnd().split('\n')).toHaveLength(1);
  });

  it('tells what is due, and lists each group in the ledger by its filters', async () => {
    const due = async (query: string): Promise<DueList> =>
      (await test.ask('GET', `/api/due?today=2022-06-28${query}`)).body;
    const { groups, since } = await due('');
    expect(since).toBe('2022-06-21');
    expect(groups.find(({ group }) => group === 'overdue')?.items[0]).toMatchObject({
      due: '../2022-03-31',
      earliest: null,
      latest: '2022-03-31',
    });
    for (const { filters, total } of groups) {
      const query = Object.entries(filters).flatMap(([name, value]) =>
        [value].flat().map((one) => `&${name}=${encodeURIComponent(String(one))}`),
      );
      expect((await list(query.join(''))).length).toBe(total);
    }
    // The report that tells of nineteen came today.
    const [evidence] = (await due('&group=evidence')).groups;
    expect(evidence?.items[0]?.news[0]).toMatchObject({ news: 'evidence', kind: 'narrated' });
    const later = await due('&group=evidence&since=2999-01-01T00:00:00Z');
    expect(later.groups).toMatchObject([{ total: 0 }]);
    expect((await due('&group=overdue&kind=prediction')).groups[0]?.total).toBe(0);
    expect((await due('&group=overdue&holder=ondari-front&limit=1')).groups[0]?.total).toBe(1);
    expect((await test.ask('GET', '/api/due?since=lately')).status).toBe(400);
    const calendar = await test.ask('GET', '/api/export/due?format=ics&today=2022-06-28');
    expect(calendar.headers.get('content-disposition')).toMatch(/troth-due-.*\.ics/);
    expect(calendar.body).toContain('DTSTART;VALUE=DATE:20220331');
    const csv = await test.ask('GET', '/api/export/due?format=csv&today=2022-06-28&group=overdue');
    expect(csv.body.trimEnd().split('\r\n')).toHaveLength(2);
  });

  it('tells what was said and is due when, and gives it as a file', async () => {
    const timeline = async (query: string): Promise<Timeline> =>
      (await test.ask('GET', `/api/timeline?of=${query}`)).body;
    const entries = await timeline('entries&kind=commitment');
    expect(entries.items).toMatchObject([
      { kind: 'commitment', due: { edtf: '../2022-03-31', first: null, last: '2022-03-31' } },
    ]);
    expect(entries.items?.[0]?.entry).toBe((await promise()).id);
    const counted = await timeline('statements&limit=1');
    expect(counted.items).toBeNull();
    expect(counted.lanes.every(({ bins }) => bins.length > 0)).toBe(true);
    expect((await timeline('statements&from=2022-03-12&to=2022-03-12')).within).toBeLessThan(counted.within);
    expect((await timeline('statements&lanes=speaker&q=soldiers')).lanes[0]?.actor?.id).toBe('ondari-front');
    expect((await timeline('statements&undated=true')).items).toEqual([]);
    expect((await test.ask('GET', '/api/timeline')).status).toBe(400);
    const file = await test.ask('GET', '/api/export/timeline?format=csv&of=statements');
    expect(file.headers.get('content-disposition')).toMatch(/troth-timeline-.*\.csv/);
    expect(file.body.trimEnd().split('\r\n')).toHaveLength(counted.within + 1);
  });

  it('tells why a statement stands in an entry, and what is proposed as evidence', async () => {
    const { statements, bearings, verdicts } = await get((await promise()).id);
    expect(statements[0]?.joined).toEqual([]);
    const [joint] = statements[1]?.joined ?? [];
    expect(joint).toMatchObject({ to: statements[0]?.statement.id, act: null });
    expect(joint?.probability).toBeGreaterThan(0.5);
    expect(joint?.reasons).toContain('the same number');
    const told = bearings.find(({ kind }) => kind === 'narrated');
    expect(told).toMatchObject({ published: '2022-04-03', act: null });
    expect(told?.passage.anchor.quote).toContain('nineteen captured soldiers');
    expect(verdicts).toEqual([]);
  });

  it('gives a long entry by stretches, with how all of it stands beside the first', async () => {
    const { id } = await promise();
    const whole = await get(id);
    const stretch = async (query: string): Promise<EntryView> =>
      (await test.ask('GET', `/api/ledger/${id}?today=2022-04-15${query}`)).body;
    const first = await stretch('&limit=1');
    expect(first.statements).toEqual(whole.statements.slice(0, 1));
    expect([whole.outline, first.outline?.length]).toEqual([null, whole.statements.length]);
    expect([first.bearings.length, first.passages]).toEqual([1, whole.bearings.length]);
    const rest = await stretch('&skip=1');
    expect([rest.statements, rest.outline]).toEqual([whole.statements.slice(1), null]);
    expect(rest.bearings).toEqual(whole.bearings.slice(1));
    expect((await stretch('&skip=500')).statements).toEqual([]);
    for (const query of ['limit=0', 'limit=501', 'skip=-1', 'first=30'])
      expect((await test.ask('GET', `/api/ledger/${id}?${query}`)).status).toBe(400);
  });

  it('shows words in their paragraphs, and its state in the words of other trackers', async () => {
    const { excerpts, enclosing, statements, bearings, told } = await get((await promise()).id);
    const ids = [
      ...statements.map(({ statement }) => statement.id),
      ...bearings.map(({ passage }) => passage.passage),
    ];
    expect(excerpts.map(({ passage }) => passage).toSorted()).toEqual(ids.toSorted());
    const first = excerpts.find(({ passage }) => passage === ids[0]);
    expect(first?.text).toBe(
      'The Ondari Front promised on Wednesday to free the 23 captured soldiers by March 31.',
    );
    expect(enclosing.map(({ speaker }) => speaker)).toEqual(['Oskar Halden']);
    expect(told).toEqual([
      { vocabulary: 'PolitiFact', words: 'Not Yet Rated' },
      { vocabulary: 'Polimeter', words: 'not yet rated' },
      { vocabulary: 'PAM', words: null },
      { vocabulary: 'Metaculus', words: 'closed' },
    ]);
  });

  it('is found by a statement, whether the ledger keeps it or not', async () => {
    const { id } = await promise();
    const { statements } = await get(id);
    const of = async (statement = '') =>
      (await test.ask('GET', `/api/statements/${statement}/entry?today=2022-04-15`)).body.entry;
    expect(await of(statements[1]?.statement.id)).toEqual(await promise());
    expect(await of('s_none')).toBeNull();
  });

  it('takes people’s word on what bears, and counts only that as evidence', async () => {
    const { id, statement } = await promise();
    const { bearings } = await get(id);
    const passage = bearings.find(({ kind }) => kind === 'narrated')?.passage;
    if (!passage) throw new Error('nothing is proposed');
    const ids = { report: passage.report, passage: passage.passage };
    const done = await act({ type: 'bear', entry: statement, passage: ids, relation: 'partly' });
    expect(done.status).toBe(201);
    expect(done.body.acts[0].passage).toEqual(passage);
    expect((await get(id)).entry.state.evidence).toBe('contested');
    expect((await get(id)).bearings[0]).toMatchObject({ relation: 'partly', probability: null });
    await act({ type: 'undo-ledger', act: done.body.acts[0].id });
    expect((await get(id)).bearings).toEqual(bearings);
    await act({ type: 'bear', entry: statement, passage: ids, relation: 'none' });
    expect((await get(id)).bearings.map(({ passage }) => passage.passage)).not.toContain(passage.passage);
  });

  it('is judged by people, anew and back, and keeps every verdict', async () => {
    const { id, statement } = await promise();
    const judge = (outcome: string, grounds = 'Counted at the gate.') =>
      act({ type: 'judge', entry: statement, outcome, grounds, on: '2022-04-04' });
    await judge('kept');
    const second = await judge('partly kept');
    const { entry, verdicts } = await get(id);
    expect(entry.state.outcome).toBe('partly kept');
    expect(verdicts.map(({ outcome }) => outcome)).toEqual(['kept', 'partly kept']);
    expect((await list('&outcome=partly%20kept')).map((row) => row.id)).toEqual([id]);
    await act({ type: 'undo-ledger', act: second.body.acts[0].id });
    expect((await get(id)).entry.state.outcome).toBe('kept');
    expect((await judge('kept', '  ')).status).toBe(400);
    expect((await judge('true')).status).toBe(400);
  });

  it('has no outcome but by a person’s deed', async () => {
    const { statement } = await promise();
    const deed = { type: 'judge', entry: statement, outcome: 'kept', grounds: 'Seen.', on: '2022-04-04' };
    for (const by of [{ engine: 'troth', version: '1' }, '', null]) {
      expect((await test.ask('POST', '/api/acts', { by, deeds: [deed] })).status).toBe(400);
    }
    const bare = { ...deed, verdicts: [{ outcome: 'kept' }] };
    expect((await act(bare)).status).toBe(400);
    const text = 'Bo Dane promised to pay on Friday.';
    const posted = await test.ask('POST', '/api/reports', { text, outcome: 'kept' });
    expect(posted.status).toBe(400);
  });

  it('is parted and joined', async () => {
    const { id } = await promise();
    const { statements } = await get(id);
    const second = statements[1]?.statement;
    const first = statements[0]?.statement;
    if (!first || !second) throw new Error('nothing is joined');
    const ref = (one: typeof first) => ({ report: one.report, statement: one.id });
    await act({ type: 'part', as: 'entry', statement: ref(second) });
    expect((await get(id)).statements).toHaveLength(1);
    await act({ type: 'join', as: 'entry', statement: ref(second), to: ref(first) });
    const { acts } = (await test.ask('GET', `/api/ledger/${id}/acts`)).body;
    expect(acts.slice(-2).map(({ type }: { type: string }) => type)).toEqual(['part', 'join']);
    expect((await test.ask('GET', '/api/ledger/e_none/acts')).status).toBe(404);
    const again = (await get(id)).statements[1];
    expect(again?.joined[0]).toMatchObject({ to: first.id, probability: null, act: expect.any(String) });
  });

  it('says what is wrong with a request', async () => {
    expect((await test.ask('GET', '/api/ledger/e_none')).status).toBe(404);
    expect((await test.ask('GET', '/api/ledger?schedule=late')).status).toBe(400);
    const { statement } = await promise();
    const passage = { report: statement.report, passage: 'n_none' };
    const { status, body } = await act({ type: 'bear', entry: statement, passage, relation: 'bears out' });
    expect([status, body.error.code]).toEqual([404, 'act/unknown-target']);
  });

  it('scores those who promised and predicted', async () => {
    const { status, body } = await test.ask('GET', '/api/scores?kind=commitment&kind=prediction');
    expect(status).toBe(200);
    expect(body.items).toContainEqual(
      expect.objectContaining({
        kind: 'commitment',
        actor: expect.objectContaining({ name: 'Ondari Front' }),
      }),
    );
    expect((await test.ask('GET', '/api/scores?actor=nobody')).body).toEqual({ items: [] });
    expect((await test.ask('GET', '/api/scores?kind=claim')).status).toBe(400);
  });

  it('shows everything as known on a day', async () => {
    const then = 'asKnownOn=2022-03-10';
    const { body } = await test.ask('GET', `/api/ledger?${then}&kind=commitment`);
    expect(body.items).toHaveLength(1);
    expect(body.items[0]).toMatchObject({ statements: 1, state: { schedule: 'upcoming', outcome: 'open' } });
    const { id } = body.items[0];
    const entry = (await test.ask('GET', `/api/ledger/${id}?${then}`)).body;
    expect([entry.bearings, entry.verdicts]).toEqual([[], []]);
    expect((await test.ask('GET', `/api/reports?${then}`)).body.items).toHaveLength(1);
    expect((await test.ask('GET', `/api/statements?${then}`)).body.items).toHaveLength(2);
    const [actor] = (await test.ask('GET', `/api/actors?${then}&q=Ondari`)).body.items;
    expect(actor.reports).toBe(1);
    expect((await test.ask('GET', `/api/actors/${actor.id}?${then}`)).body.reports).toBe(1);
    const { report } = body.items[0].statement;
    expect((await test.ask('GET', `/api/reports/${report}?${then}`)).status).toBe(200);
    expect((await test.ask('GET', `/api/reports/${report}?asKnownOn=2022-03-08`)).status).toBe(404);
    const lines = (await test.ask('GET', `/api/export/ledger?format=jsonl&${then}`)).body;
    expect(lines.trimEnd().split('\n')).toHaveLength(2);
    expect((await test.ask('GET', '/api/export?format=csv&asKnownOn=2022-03-08')).body).not.toContain(
      'Ondari',
    );
    expect((await test.ask('GET', '/api/ledger?asKnownOn=then')).status).toBe(400);
    const many = await Promise.all(
      [1, 2, 3, 4, 5].map((n) => test.ask('GET', `/api/reports?asKnownOn=2022-03-0${n + 4}`)),
    );
    expect(many.map(({ body: { total } }) => total)).toEqual([0, 0, 0, 0, 1]);
    // What is added later shows at once on the days that are held open.
    await test.ask('POST', '/api/reports', report0);
    expect((await test.ask('GET', `/api/reports?${then}`)).body.items).toHaveLength(2);
  });
});

describe('utterances', () => {
  const WORDS = 'rebels had shelled the grain harbour with forty rockets';
  const ids: string[] = [];
  const of = async (id: string, query = ''): Promise<UtteranceDetail> =>
    (await test.ask('GET', `/api/statements/${id}/utterance${query}`)).body;
  beforeAll(async () => {
    for (const one of [
      report('2022-05-09', `Mira Okonjo said that ${WORDS}.\n\nThe ferry was late.`),
      report('2022-05-11', `It rained.\n\nMira Okonjo said that ${WORDS}.\n\nNobody was hurt.`),
    ]) {
      const { body } = await test.ask('POST', '/api/reports', one);
      ids.push(body.report.statements[0].id);
    }
  }, 60_000);

  it('tell who else reports what a statement says, through how many origins, and why', async () => {
    const [first = '', second = ''] = ids;
    const found = await of(second);
    expect(found).toMatchObject({ kind: 'claim', reports: 2, origins: 1, whole: true });
    expect(found.statements.map(({ statement, origin }) => [statement.id, origin])).toEqual([
      [first, 1],
      [second, 1],
    ]);
    expect(found.statements[1]?.joined[0]).toMatchObject({ to: first, act: null });
    expect(found.statements[1]?.joined[0]?.reasons).toContain('the same wording');
    expect((await of(first, '?asKnownOn=2022-05-10')).statements).toHaveLength(1);
    expect((await test.ask('GET', '/api/statements/s_none/utterance')).status).toBe(404);
    expect((await test.ask('GET', `/api/statements/${first}/utterance?asKnownOn=soon`)).status).toBe(400);
  });

  it('are parted and joined by acts, but not into entries', async () => {
    const [, second = ''] = ids;
    const statement = (await test.ask('GET', `/api/statements/${second}`)).body;
    const ref = { report: statement.report, statement: second };
    const { status, body } = await act({ type: 'part', as: 'utterance', statement: ref });
    expect(status).toBe(201);
    expect((await of(second)).reports).toBe(1);
    await act({ type: 'undo-ledger', act: body.acts[0].id });
    expect((await of(second)).reports).toBe(2);
    expect((await act({ type: 'part', as: 'entry', statement: ref })).status).toBe(404);
  });
});
