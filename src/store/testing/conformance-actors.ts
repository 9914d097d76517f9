import { describe, expect, it } from 'vitest';
import { createAct, createReading } from '../../model/index.ts';
import type { Store } from '../store.ts';
import type { OpenFresh } from './conformance.ts';
import { everyPage } from './every-page.ts';
import { sampleReading, sampleReport, sampleStatement } from './samples.ts';
import { SAMPLE_TIME, withStore } from './with-store.ts';

const TEXT = 'Mira Okonjo said to the Ondari Front that all is quiet. Okonjo denied that Velm fell.';
const AT = '2022-11-03T10:00:00Z';

/** Actors, their names and counts. */
export function actorConformance(openFresh: OpenFresh): void {
  const test = (name: string, run: (store: Store) => Promise<void>) =>
    it(name, () => withStore(openFresh, run));

  describe('actors', () => {
    test('are those of the reading and those that statements name', async (store) => {
      const { report, statements } = await addScene(store, 0);
      expect(await store.actor('mira-okonjo')).toEqual({
        id: 'mira-okonjo',
        name: 'Mira Okonjo',
        type: 'person',
        names: ['Okonjo'],
        wikidata: null,
        iso: null,
        offices: [],
        statements: 2,
        addressed: 0,
        reports: 1,
      });
      expect(await store.actor('ondari-front')).toMatchObject({
        name: 'the Ondari Front',
        type: 'unknown',
        statements: 0,
        addressed: 1,
        reports: 1,
      });
      expect(await store.actor('okonjo')).toBeNull();
      expect((await store.listStatements({ speaker: 'mira-okonjo' })).total).toBe(2);
      const [first] = statements;
      await store.addActs([
        createAct({ type: 'reject', report: report.id, statement: first?.id ?? '' }, 'Ada', AT),
      ]);
      expect(await store.actor('mira-okonjo')).toMatchObject({ statements: 1 });
      expect(await store.actor('ondari-front')).toMatchObject({ addressed: 0, reports: 1 });
    });

    test('of several reports are shown as the one that knows them best shows them', async (store) => {
      await addScene(store, 0, 'unknown');
      expect(await store.actor('mira-okonjo')).toMatchObject({ type: 'unknown', wikidata: null });
      const { report: second } = await addScene(store, 1, 'person');
      expect(await store.actor('mira-okonjo')).toMatchObject({ type: 'person', reports: 2, statements: 4 });
      const { report: third } = await addScene(store, 2, 'wikidata');
      expect(await store.actor('mira-okonjo')).toMatchObject({ wikidata: 'Q900000002', reports: 3 });
      const removals = [second, third].map(({ id }) => createAct({ type: 'remove', report: id }, 'Ada', AT));
      await store.addActs(removals);
      expect(await store.actor('mira-okonjo')).toMatchObject({ type: 'unknown', wikidata: null, reports: 1 });
    });

    test('are gone with the last report that names them', async (store) => {
      const { report } = await addScene(store, 0);
      const { total } = await store.listActors();
      expect(total).toBeGreaterThan(0);
      await store.addActs([createAct({ type: 'remove', report: report.id }, 'Ada', AT)]);
      expect(await store.listActors()).toEqual({ items: [], total: 0, next: null });
      expect(await store.actor('mira-okonjo')).toBeNull();
      expect((await store.listActors({ q: 'okonjo' })).total).toBe(0);
    });

    test('are filtered by words in any name and by type, and sorted', async (store) => {
      await addScene(store, 0);
      await addScene(store, 1);
      const names = async (query: Parameters<Store['listActors']>[0]) =>
        (await everyPage(store.listActors, { limit: 1, ...query })).map((actor) => actor.name);
      expect(await names({ q: 'okonjo' })).toEqual(['Mira Okonjo']);
      expect(await names({ q: 'MIRA okonjo' })).toEqual(['Mira Okonjo']);
      expect(await names({ q: 'front' })).toEqual(['the Ondari Front']);
      expect(await names({ q: 'okon*' })).toEqual(['Mira Okonjo']);
      expect(await names({ q: 'nobody' })).toEqual([]);
      expect(await names({ type: ['person'] })).toEqual(['Mira Okonjo']);
      expect(await names({ type: ['state', 'unknown'] })).toEqual(['the Ondari Front']);
      expect(await names({ type: [] })).toHaveLength(2);
      expect(await names({})).toEqual(['Mira Okonjo', 'the Ondari Front']);
      expect(await names({ sort: 'name', direction: 'desc' })).toEqual(['the Ondari Front', 'Mira Okonjo']);
      expect(await names({ sort: 'reports' })).toHaveLength(2);
      expect(await names({ sort: 'statements', direction: 'asc' })).toEqual([
        'the Ondari Front',
        'Mira Okonjo',
      ]);
    });
  });
}

/** Adds a report in which Mira Okonjo, whom its reading knows more or less well, says two things. */
async function addScene(store: Store, n: number, known: 'unknown' | 'person' | 'wikidata' = 'person') {
  const report = sampleReport(n, { text: `${TEXT} (${n})` });
  const statements = [
    sampleStatement(
      report,
      { content: [{ start: 42, end: 54 }] },
      { speaker: 'Mira Okonjo', addressee: ['the Ondari Front'] },
    ),
    sampleStatement(report, { content: [{ start: 75, end: 84 }] }, { speaker: 'Okonjo', kind: 'denial' }),
  ];
  const actor = {
    id: 'mira-okonjo',
    name: 'Mira Okonjo',
    type: known === 'unknown' ? ('unknown' as const) : ('person' as const),
    names: ['Okonjo'],
    wikidata: known === 'wikidata' ? 'Q900000002' : null,
    iso: null,
    offices: [],
  };
  const reading = createReading({ ...analysisOf(sampleReading(report)), statements, actors: [actor] }, AT);
  await store.addReports([{ report, reading }], SAMPLE_TIME);
  return { report, statements };
}

function analysisOf({ id: _id, at: _at, ...analysis }: ReturnType<typeof sampleReading>) {
  return analysis;
}
