import { describe, expect, it } from 'vitest';
import {
  type Actor,
  type ActorAct,
  type ActorDeed,
  type ActorRef,
  anchor,
  bareActor,
  createAct,
  createReading,
  type Leaving,
  type Mention,
  type Report,
  TrothError,
} from '../../model/index.ts';
import type { Store } from '../store.ts';
import type { OpenFresh } from './conformance.ts';
import { everyPage } from './every-page.ts';
import { sampleReading, sampleReport, sampleStatement } from './samples.ts';
import { failureCode, SAMPLE_TIME, withStore } from './with-store.ts';

const AT = '2022-11-03T10:00:00Z';
const act = (deed: ActorDeed): ActorAct => createAct(deed, 'Ada', AT);
const undo = (undone: ActorAct) => act({ type: 'undo-actor', act: undone.id });
const HALDEN: ActorRef = { id: 'oskar-halden', name: 'Oskar Halden' };
const SHORT: ActorRef = { id: 'halden', name: 'Halden' };
const merge = act({ type: 'merge-actors', actors: [SHORT], into: HALDEN });
const leaving = (part: Partial<Leaving>): Leaving => ({ names: [], reports: [], mentions: [], ...part });
const split = (actor: ActorRef, into: ActorRef | Actor, part: Partial<Leaving>) =>
  act({ type: 'split-actor', actor, into, leaves: leaving(part) });
const front: Actor = { ...bareActor('zelmira-front', 'Zelmira Front'), type: 'armed-group', names: ['ZF'] };

/**
 * Two reports. In the first Oskar Halden says something, in the second somebody called only Halden
 * says something to Oskar Halden and to Mira Okonjo.
 */
interface Scene {
  store: Store;
  first: Report;
  second: Report;
}

/** What people do with actors, and what is refused. */
export function actorActConformance(openFresh: OpenFresh): void {
  const test = (name: string, run: (scene: Scene) => Promise<void>) =>
    it(name, () =>
      withStore(openFresh, async (store) => {
        const first = await addScene(store, 'Oskar Halden said that all is quiet. (1)', {
          actors: [{ ...bareActor('oskar-halden', 'Oskar Halden'), type: 'person', wikidata: 'Q900000003' }],
          speaker: 'Oskar Halden',
        });
        const second = await addScene(store, 'Halden told Oskar Halden that Velm had fallen. (2)', {
          actors: [{ ...bareActor('halden', 'Halden'), names: ['Mr Halden'] }],
          speaker: 'Halden',
          addressee: ['Oskar Halden', 'Halden', 'Mira Okonjo'],
        });
        await run({ store, first, second });
      }),
    );
  const codes = async (store: Store, acts: ActorAct[]) => {
    const found = [];
    for (const one of acts) found.push([one.type, await failureCode(store.addActs([one]))]);
    return found;
  };
  const seen = async (store: Store, { first, second }: Scene) => ({
    actors: (await everyPage(store.listActors, { limit: 2 })).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    rows: await everyPage(store.listStatements, { sort: 'text', limit: 2 }),
    first: { ...(await store.report(first.id)), acts: [] },
    second: { ...(await store.report(second.id)), acts: [] },
    counts: { ...(await store.counts()), acts: 0 },
  });

  describe('acts on actors', () => {
    test('a merge makes one actor everywhere at once, and its undo takes it apart again', async (scene) => {
      const { store, first, second } = scene;
      const before = await seen(store, scene);
      await store.addActs([merge]);
      const one = await store.actor('oskar-halden');
      expect(one).toEqual({
        id: 'oskar-halden',
        name: 'Oskar Halden',
        type: 'person',
        names: ['Halden', 'Mr Halden'],
        wikidata: 'Q900000003',
        iso: null,
        offices: [],
        statements: 2,
        // Told under two names in one statement, it is told once.
        addressed: 1,
        reports: 2,
      });
      expect(await store.actor('halden')).toEqual(one);
      expect((await store.listActors({ q: 'halden' })).items.map(({ id }) => id)).toEqual(['oskar-halden']);
      for (const speaker of ['oskar-halden', 'halden']) {
        const { items } = await store.listStatements({ speaker });
        expect(items.map(({ actor }) => actor)).toEqual([HALDEN, HALDEN]);
        expect((await store.listStatements({ actor: speaker })).total).toBe(2);
        expect((await store.listReports({ actor: [speaker] })).total).toBe(2);
      }
      const stored = await store.report(second.id);
      expect(stored?.actors).toContainEqual(
        expect.objectContaining({ ...HALDEN, names: ['Halden', 'Mr Halden'] }),
      );
      expect(Object.values(stored?.speakers ?? {})).toEqual(['oskar-halden']);
      expect(stored?.mentions.map(({ actor }) => actor)).toEqual(['oskar-halden']);
      // What the report says is as it was read.
      expect(stored?.statements.map(({ speaker }) => speaker)).toEqual(['Halden']);
      expect((await store.report(first.id))?.acts).toEqual([]);
      await store.addActs([undo(merge)]);
      expect(await seen(store, scene)).toEqual(before);
      expect((await store.actorActs()).map(({ type }) => type)).toEqual(['merge-actors', 'undo-actor']);
    });

    test('a split takes a merge back', async (scene) => {
      const { store } = scene;
      const before = await seen(store, scene);
      await store.addActs([merge, split(HALDEN, SHORT, { names: ['halden', 'MR Halden'] })]);
      expect(await seen(store, scene)).toEqual(before);
    });

    test('a split by name makes two, also in one report', async ({ store, second }) => {
      const other = { ...bareActor('ove-halden', 'Ove Halden'), type: 'person' as const };
      await store.addActs([merge, split(HALDEN, other, { names: ['Halden'] })]);
      expect(await store.actor('ove-halden')).toMatchObject({
        ...other,
        statements: 1,
        addressed: 1,
        reports: 1,
      });
      expect(await store.actor('oskar-halden')).toMatchObject({
        names: [],
        statements: 1,
        addressed: 1,
        reports: 2,
      });
      expect((await store.listStatements({ speaker: 'ove-halden' })).items).toMatchObject([
        { report: second.id },
      ]);
    });

    test('a split by report or by place takes what stands there, and no names', async ({ store, second }) => {
      const other = { ...bareActor('ove-halden', 'Ove Halden'), type: 'person' as const };
      const byReport = split(HALDEN, other, { reports: [second.id] });
      await store.addActs([merge, byReport]);
      expect(await store.actor('ove-halden')).toMatchObject({
        names: [],
        statements: 1,
        addressed: 1,
        reports: 1,
      });
      expect(await store.actor('oskar-halden')).toMatchObject({ statements: 1, addressed: 0, reports: 1 });
      await store.addActs([
        undo(byReport),
        split(HALDEN, other, { mentions: [{ report: second.id, start: 0, end: 6 }] }),
      ]);
      expect(await store.actor('ove-halden')).toMatchObject({
        names: [],
        statements: 1,
        addressed: 0,
        reports: 1,
      });
      expect(await store.actor('oskar-halden')).toMatchObject({ statements: 1, addressed: 1, reports: 2 });
      const stored = await store.report(second.id);
      expect(stored?.mentions.map(({ actor }) => actor)).toEqual(['ove-halden']);
      expect(Object.values(stored?.speakers ?? {})).toEqual(['ove-halden']);
    });

    test('an added actor is there without a report, and is the one that reports name later', async ({
      store,
    }) => {
      await store.addActs([act({ type: 'add-actor', actor: front })]);
      expect(await store.actor('zelmira-front')).toEqual({
        ...front,
        statements: 0,
        addressed: 0,
        reports: 0,
      });
      expect((await store.listActors({ q: 'zf' })).total).toBe(1);
      await addScene(store, 'The Zelmira Front said that it left. (3)', { speaker: 'The Zelmira Front' });
      expect(await store.actor('zelmira-front')).toEqual({
        ...front,
        statements: 1,
        addressed: 0,
        reports: 1,
      });
      await store.rebuild();
      expect(await store.actor('zelmira-front')).toEqual({
        ...front,
        statements: 1,
        addressed: 0,
        reports: 1,
      });
    });

    test('a corrected actor shows its new fields, newer readings change none of them', async ({ store }) => {
      const offices = [{ title: 'harbour master', of: 'Velm', held: '2020/..' }];
      const values = {
        name: 'O. Halden',
        type: 'group',
        names: ['Halden the Elder'],
        wikidata: null,
        offices,
      } as const;
      const correct = act({
        type: 'correct-actor',
        actor: HALDEN,
        values: { ...values, names: [...values.names] },
      });
      await store.addActs([correct]);
      await addScene(store, 'Oskar Halden said that rain comes. (3)', {
        actors: [{ ...bareActor('oskar-halden', 'Oskar Halden'), type: 'person', wikidata: 'Q900000009' }],
        speaker: 'Oskar Halden',
      });
      expect(await store.actor('oskar-halden')).toMatchObject({ ...values, reports: 3, statements: 2 });
      expect((await store.listActors({ type: ['group'] })).items.map(({ id }) => id)).toEqual([
        'oskar-halden',
      ]);
      await store.addActs([undo(correct)]);
      expect(await store.actor('oskar-halden')).toMatchObject({ name: 'Oskar Halden', type: 'person' });
    });

    test('names tell how many reports use them', async ({ store }) => {
      await store.addActs([merge]);
      expect(await store.actorNames('halden')).toEqual([
        { value: 'Oskar Halden', count: 2 },
        { value: 'Halden', count: 1 },
        { value: 'Mr Halden', count: 1 },
      ]);
      expect(await store.actorNames('nobody')).toEqual([]);
    });

    test('reports are filtered by any of several actors', async ({ store, first, second }) => {
      const ids = async (...actor: string[]) =>
        (await store.listReports({ actor, sort: 'added', direction: 'asc' })).items.map(({ id }) => id);
      expect(await ids('mira-okonjo')).toEqual([second.id]);
      expect(await ids('mira-okonjo', 'oskar-halden')).toEqual([first.id, second.id]);
      expect(await ids('nobody')).toEqual([]);
      expect(await ids()).toHaveLength(2);
    });

    test('history holds them, and those of no report', async ({ store, first }) => {
      await store.addActs([merge]);
      expect((await store.acts()).items).toEqual([merge]);
      expect((await store.acts({ report: first.id })).total).toBe(0);
      await store.addActs([
        createAct({ type: 'describe', report: first.id, values: { title: 'X' } }, 'Ada', AT),
      ]);
      expect((await store.acts({ on: 'actors' })).items).toEqual([merge]);
      expect((await store.acts({ on: 'actors', report: first.id })).total).toBe(0);
      expect((await store.counts()).acts).toBe(2);
    });

    test('a merge goes on for reports that come later, or are removed and come back', async ({
      store,
      second,
    }) => {
      await store.addActs([merge]);
      await addScene(store, 'Mr Halden said that he was ill. (3)', {
        actors: [{ ...bareActor('halden', 'Halden'), names: ['Mr Halden'] }],
        speaker: 'Mr Halden',
      });
      expect(await store.actor('halden')).toMatchObject({ id: 'oskar-halden', statements: 3, reports: 3 });
      const remove = createAct({ type: 'remove', report: second.id }, 'Ada', AT);
      await store.addActs([remove]);
      expect(await store.actor('halden')).toMatchObject({ id: 'oskar-halden', statements: 2, reports: 2 });
      await store.addActs([createAct({ type: 'undo', report: second.id, act: remove.id }, 'Ada', AT)]);
      expect(await store.actor('halden')).toMatchObject({ id: 'oskar-halden', statements: 3, reports: 3 });
    });

    test('what is not there is refused', async ({ store }) => {
      const nobody = { id: 'nobody', name: 'Nobody' };
      expect(
        await codes(store, [
          act({ type: 'correct-actor', actor: nobody, values: { type: 'person' } }),
          act({ type: 'merge-actors', actors: [nobody], into: HALDEN }),
          act({ type: 'merge-actors', actors: [HALDEN], into: nobody }),
          split(nobody, SHORT, { names: ['X'] }),
          split(HALDEN, nobody, { names: ['X'] }),
          split(HALDEN, SHORT, { reports: ['r_none'] }),
          split(HALDEN, SHORT, { mentions: [{ report: 'r_none', start: 0, end: 6 }] }),
          act({ type: 'undo-actor', act: 'a_none' }),
        ]),
      ).toEqual([
        ['correct-actor', 'act/unknown-target'],
        ['merge-actors', 'act/unknown-target'],
        ['merge-actors', 'act/unknown-target'],
        ['split-actor', 'act/unknown-target'],
        ['split-actor', 'act/unknown-target'],
        ['split-actor', 'act/unknown-target'],
        ['split-actor', 'act/unknown-target'],
        ['undo-actor', 'act/unknown-target'],
      ]);
      expect((await store.counts()).acts).toBe(0);
    });

    test('what cannot be done is refused', async ({ store, second }) => {
      const nowhere = split(HALDEN, SHORT, { mentions: [{ report: second.id, start: 1, end: 6 }] });
      expect(await failureCode(store.addActs([nowhere]))).toBe('act/unknown-target');
      await store.addActs([merge]);
      const refused: ActorAct[] = [
        act({ type: 'add-actor', actor: bareActor('oskar-halden', 'Oskar Halden') }),
        act({ type: 'add-actor', actor: bareActor('halden', 'Halden') }),
        act({ type: 'add-actor', actor: bareActor(' ', 'Halden') }),
        act({ type: 'correct-actor', actor: SHORT, values: { type: 'person' } }),
        act({ type: 'correct-actor', actor: HALDEN, values: {} }),
        act({ type: 'correct-actor', actor: HALDEN, values: { wikidata: 'X1' } }),
        act({ type: 'correct-actor', actor: HALDEN, values: { name: '' } }),
        act({ type: 'merge-actors', actors: [SHORT], into: HALDEN }),
        act({ type: 'merge-actors', actors: [HALDEN], into: HALDEN }),
        act({ type: 'merge-actors', actors: [], into: HALDEN }),
        split(HALDEN, SHORT, {}),
        split(HALDEN, SHORT, { names: ['the Oskar  HALDEN'] }),
        split(HALDEN, HALDEN, { names: ['Halden'] }),
        split(HALDEN, bareActor('mira-okonjo', 'Mira Okonjo'), { names: ['Halden'] }),
        merge,
      ];
      expect(await codes(store, refused)).toEqual(refused.map(({ type }) => [type, 'act/invalid']));
      expect((await store.counts()).acts).toBe(1);
    });

    test('what later acts rest on is not undone before them', async ({ store }) => {
      const add = act({ type: 'add-actor', actor: front });
      const into = act({ type: 'merge-actors', actors: [SHORT], into: front });
      await store.addActs([add, into]);
      const blocked = await store.addActs([undo(add)]).catch((error) => error);
      expect(blocked).toBeInstanceOf(TrothError);
      expect(blocked).toMatchObject({ code: 'act/blocked', where: into.id });
      const back = undo(into);
      await store.addActs([back, undo(add)]);
      expect(await store.actor('zelmira-front')).toBeNull();
      expect(await failureCode(store.addActs([undo(back)]))).toBe('act/unknown-target');
      expect(await failureCode(store.addActs([undo(add)]))).toBe('act/invalid');
    });

    test('what was undone is not done again over what was done since', async ({ store }) => {
      const back = undo(merge);
      const elsewhere = act({
        type: 'merge-actors',
        actors: [SHORT],
        into: { id: 'mira-okonjo', name: 'Mira Okonjo' },
      });
      await store.addActs([merge, back, elsewhere]);
      expect(await failureCode(store.addActs([undo(back)]))).toBe('act/blocked');
      await store.addActs([undo(elsewhere), undo(back)]);
      expect(await store.actor('halden')).toMatchObject({ id: 'oskar-halden' });
    });

    test('acts on actors and reports are kept together or not at all', async ({ store, first }) => {
      const nobody = act({
        type: 'correct-actor',
        actor: { id: 'x', name: 'X' },
        values: { type: 'person' },
      });
      const describe = createAct({ type: 'describe', report: first.id, values: { title: 'New' } }, 'Ada', AT);
      expect(await failureCode(store.addActs([describe, merge, nobody]))).toBe('act/unknown-target');
      expect(await store.actor('halden')).toMatchObject({ id: 'halden' });
      await store.addActs([describe, merge]);
      expect(await store.report(first.id)).toMatchObject({ report: { title: 'New' } });
      expect(await store.actor('halden')).toMatchObject({ id: 'oskar-halden', statements: 2 });
    });
  });
}

/** Adds a report that is one statement, whose content follows "that". */
async function addScene(
  store: Store,
  text: string,
  { actors = [], speaker, addressee = [] }: { actors?: Actor[]; speaker: string; addressee?: string[] },
): Promise<Report> {
  const report = sampleReport(0, { text });
  const start = text.indexOf(' that ') + 6;
  const source = { start: 0, end: speaker.length };
  const statements = [
    sampleStatement(
      report,
      { content: [{ start, end: text.indexOf('.') }], source: [source] },
      { speaker, addressee },
    ),
  ];
  const mentions: Mention[] = actors.map(({ id }) => ({ anchor: anchor(text, source), actor: id }));
  const { id: _id, at: _at, ...analysis } = sampleReading(report);
  const reading = createReading({ ...analysis, statements, mentions, actors }, AT);
  await store.addReports([{ report, reading }], SAMPLE_TIME);
  return report;
}
