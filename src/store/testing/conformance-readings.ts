import { describe, expect, it } from 'vitest';
import { type Act, createAct, type Deed } from '../../model/index.ts';
import { openAsKnownOn } from '../as-known-on.ts';
import type { Store } from '../store.ts';
import type { OpenFresh } from './conformance.ts';
import { ledgerItem, shownLedger, TODAY } from './ledger-world.ts';
import { observe } from './observe.ts';
import { sampleItem, sampleReading } from './samples.ts';
import { failureCode, SAMPLE_TIME, withStore } from './with-store.ts';

const AT = '2022-11-03T10:00:00Z';
const act = (deed: Deed, at = AT): Act => createAct(deed, 'Ada', at);
const choose = (report: string, reading: string, at = AT) =>
  act({ type: 'show-reading', report, reading }, at);

/** Everything that is shown, but for the acts that chose readings. */
async function shown(store: Store, reports: readonly string[]) {
  const { acts: _acts, counts, stored, ...rest } = await observe(store, reports);
  return {
    ...rest,
    counts: { ...counts, acts: 0 },
    stored: stored.map((one) => ({ ...one, acts: one?.acts.filter(({ type }) => type !== 'show-reading') })),
    ledger: await shownLedger(store),
  };
}

/** Several readings of a report, of which one is shown. */
export function readingConformance(openFresh: OpenFresh): void {
  describe('readings', () => {
    it('a chosen one is shown, everywhere, until that is taken back', async () => {
      await withStore(openFresh, async (store) => {
        const { report, reading } = sampleItem(3);
        const newer = sampleReading(report, '2');
        await store.addReports([{ report, reading }], SAMPLE_TIME);
        await store.addReports([{ report, reading: newer }], AT);
        const missed = reading.statements.find(({ id }) => newer.statements.every((one) => one.id !== id));
        if (!missed) throw new Error('the sample readings do not differ');
        expect(await store.statement(missed.id)).toBeNull();
        const choice = choose(report.id, reading.id);
        await store.addActs([choice]);
        expect((await store.report(report.id))?.reading).toEqual(reading);
        expect(await store.statement(missed.id)).toMatchObject({ carried: false });
        expect((await store.listStatements()).total).toBe(reading.statements.length);
        await store.addActs([act({ type: 'undo', report: report.id, act: choice.id })]);
        expect((await store.report(report.id))?.reading).toEqual(newer);
        expect((await store.listStatements()).total).toBe(newer.statements.length);
      });
    });

    it('what was chosen stays when a newer one comes', async () => {
      await withStore(openFresh, async (store) => {
        const { report, reading } = sampleItem(3);
        await store.addReports([{ report, reading }], SAMPLE_TIME);
        await store.addActs([choose(report.id, reading.id)]);
        const before = await shown(store, [report.id]);
        await store.addReports([{ report, reading: sampleReading(report, '2') }], AT);
        expect(await shown(store, [report.id])).toEqual(before);
        await store.rebuild();
        expect(await shown(store, [report.id])).toEqual(before);
      });
    });

    it('choosing what was shown before brings everything back, people’s work and the ledger too', async () => {
      await withStore(openFresh, async (store) => {
        const items = [0, 1, 2, 3].map((n) => ledgerItem(n));
        const ids = items.map(({ report }) => report.id);
        await store.addReports(items, SAMPLE_TIME);
        const [first, second] = items;
        const [promise, other] = first?.reading.statements ?? [];
        if (!first || !second || !promise || !other) throw new Error('nobody promised anything');
        const on = { report: first.report.id, statement: other.id };
        await store.addActs([
          act({ type: 'correct', ...on, values: { speaker: 'Quillon Vasse' } }),
          act({
            type: 'judge',
            entry: { report: first.report.id, statement: promise.id },
            outcome: 'broken',
            grounds: 'seen',
            evidence: [],
            on: '2022-07-01',
          }),
        ]);
        const before = await shown(store, ids);
        await store.addReports(
          [0, 1, 2, 3].map((n) => ledgerItem(n, '2')),
          AT,
        );
        const after = await shown(store, ids);
        expect(after.ledger).not.toEqual(before.ledger);
        expect(after.ledger.flatMap(({ verdicts }) => verdicts)).toEqual([]);
        await store.addActs(items.map(({ report, reading }) => choose(report.id, reading.id)));
        expect(await shown(store, ids)).toEqual(before);
        const verdict = await store.entry(promise.id.replace('s_', 'e_'), TODAY);
        expect(verdict?.entry.state.outcome).toBe('broken');
        await store.rebuild();
        expect(await shown(store, ids)).toEqual(before);
      });
    });

    it('on a day, the one that was chosen by then is shown', async () => {
      await withStore(openFresh, async (store) => {
        const { report, reading } = sampleItem(3);
        const newer = sampleReading(report, '2');
        await store.addReports([{ report, reading }], SAMPLE_TIME);
        await store.addReports([{ report, reading: newer }], AT);
        const choice = choose(report.id, reading.id, '2022-11-05T10:00:00Z');
        await store.addActs([choice]);
        await store.addActs([
          act({ type: 'undo', report: report.id, act: choice.id }, '2022-11-07T10:00:00Z'),
        ]);
        const shownOn = async (day: string) => {
          const then = await openAsKnownOn(store, day);
          try {
            return (await then.report(report.id))?.reading?.id;
          } finally {
            await then.close();
          }
        };
        expect(await shownOn('2022-11-04')).toBe(newer.id);
        expect(await shownOn('2022-11-05')).toBe(reading.id);
        expect(await shownOn('2022-11-06')).toBe(reading.id);
        expect(await shownOn('2022-11-07')).toBe(newer.id);
      });
    });

    it('only one of the report’s own can be chosen', async () => {
      await withStore(openFresh, async (store) => {
        const [one, other] = [sampleItem(1), sampleItem(2)];
        await store.addReports([one, other], SAMPLE_TIME);
        for (const reading of ['g_none', other.reading.id]) {
          const code = await failureCode(store.addActs([choose(one.report.id, reading)]));
          expect(code).toBe('act/unknown-target');
        }
        await store.addActs([act({ type: 'remove', report: one.report.id })]);
        const code = await failureCode(store.addActs([choose(one.report.id, one.reading.id)]));
        expect(code).toBe('store/removed');
      });
    });

    it('a mention of the one that is shown can leave an actor, of another one not', async () => {
      await withStore(openFresh, async (store) => {
        const { report, reading } = sampleItem(3);
        const blind = { ...sampleReading(report, '2'), mentions: [] };
        await store.addReports([{ report, reading }], SAMPLE_TIME);
        await store.addReports([{ report, reading: blind }], AT);
        const [mention] = reading.mentions;
        const [actor] = reading.actors;
        if (!mention || !actor) throw new Error('nobody is named');
        const { start, end } = mention.anchor;
        const split = () =>
          act({
            type: 'split-actor',
            actor: { id: actor.id, name: actor.name },
            leaves: { names: [], reports: [], mentions: [{ report: report.id, start, end }] },
            into: { ...actor, id: 'made', name: 'Made', names: [], wikidata: null },
          });
        expect(await failureCode(store.addActs([split()]))).toBe('act/unknown-target');
        await store.addActs([choose(report.id, reading.id), split()]);
      });
    });

    it('are told with all that is kept of a report, also of one that was taken out', async () => {
      await withStore(openFresh, async (store) => {
        const { report, reading } = sampleItem(3);
        const newer = sampleReading(report, '2');
        await store.addReports([{ report, reading }, sampleItem(1)], SAMPLE_TIME);
        await store.addReports([{ report, reading: newer }], AT);
        const remove = act({ type: 'remove', report: report.id });
        await store.addActs([remove]);
        expect(await store.history(report.id)).toEqual({
          report,
          added: SAMPLE_TIME,
          readings: [reading, newer],
          acts: [remove],
        });
        expect(await store.history('r_none')).toBeNull();
      });
    });
  });
}
