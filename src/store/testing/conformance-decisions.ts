import { describe, expect, it } from 'vitest';
import { createAct, type Deed, type LedgerDecision } from '../../model/index.ts';
import type { Store } from '../store.ts';
import type { OpenFresh } from './conformance.ts';
import { sampleItem } from './samples.ts';
import { withStore } from './with-store.ts';

/** What people decided, beside what machines had said. */
export function decisionConformance(openFresh: OpenFresh): void {
  let clock = 0;
  const doing = async (store: Store, deed: Deed) => {
    const act = createAct(deed, 'Ada', `2022-11-01T00:00:${String(clock++ % 60).padStart(2, '0')}Z`);
    await store.addActs([act]);
    return act;
  };

  describe('decisions', () => {
    it('on statements are told by their report; of one that was removed there are none', () =>
      withStore(openFresh, async (store) => {
        const item = sampleItem(0);
        const { id: report } = item.report;
        await store.addReports([item], '2022-10-01T00:00:00Z');
        expect(await store.decisions('r_none')).toBeNull();
        expect(await store.decisions(report)).toEqual({ decisions: [], whole: false });
        const [first] = item.reading.statements;
        const accept = await doing(store, { type: 'accept', report, statement: first?.id ?? '' });
        expect((await store.decisions(report))?.decisions).toMatchObject([
          { statement: first?.id, decision: 'accepted', act: accept.id, by: 'Ada', at: accept.at },
        ]);
        await doing(store, { type: 'remove', report });
        expect(await store.decisions(report)).toBeNull();
      }));

    it('on the ledger are told with what a machine had said, the newest of each, and nothing undone', () =>
      withStore(openFresh, async (store) => {
        await store.addReports(
          [0, 1, 2, 3, 4, 5].map((n) => sampleItem(n)),
          '2022-10-01T00:00:00Z',
        );
        const { items } = await store.listEntries({ today: '2022-10-01', limit: 500 });
        const details = [];
        for (const { id } of items) details.push(await store.entry(id, '2022-10-01'));
        const proposed = details.flatMap((detail) =>
          (detail?.bearings ?? []).map((bearing) => ({ entry: detail?.entry.statement, bearing })),
        );
        const joined = details.flatMap((detail) =>
          (detail?.statements ?? []).flatMap(({ statement, joined }) =>
            joined.map(({ to, probability }) => ({ statement, to, probability })),
          ),
        );
        const told = async (): Promise<LedgerDecision[]> => store.ledgerDecisions();
        expect(await told()).toEqual([]);
        const [join] = joined;
        const to = details
          .flatMap((detail) => detail?.statements ?? [])
          .find(({ statement }) => statement.id === join?.to)?.statement;
        if (!join || !to) throw new Error('nothing is joined');
        const ref = ({ report, id }: { report: string; id: string }) => ({ report, statement: id });
        await doing(store, { type: 'join', as: 'entry', statement: ref(join.statement), to: ref(to) });
        expect(await told()).toMatchObject([
          {
            about: 'entry',
            person: 'one',
            machine: { says: 'one' },
            one: { passage: join.statement.id },
            by: 'Ada',
          },
        ]);
        const part = await doing(store, { type: 'part', as: 'utterance', statement: ref(join.statement) });
        expect(await told()).toMatchObject([
          { about: 'entry' },
          { about: 'utterance', person: 'apart', act: part.id },
        ]);
        await doing(store, { type: 'undo-ledger', act: part.id });
        expect(await told()).toHaveLength(1);

        const dispute = { type: 'dispute' as const, statement: ref(join.statement), with: ref(to) };
        await doing(store, { ...dispute, as: 'turned' });
        await doing(store, { ...dispute, as: 'none' });
        expect((await told()).filter(({ about }) => about === 'dispute')).toMatchObject([{ person: 'none' }]);

        const [evidence] = proposed;
        if (evidence?.entry) {
          const { passage, relation, probability } = evidence.bearing;
          await doing(store, { type: 'bear', entry: evidence.entry, passage, relation: 'none' });
          expect((await told()).at(-1)).toMatchObject({
            about: 'evidence',
            person: 'none',
            machine: { says: relation, probability },
            other: { passage: passage.passage, place: [passage.anchor.start, passage.anchor.end] },
          });
        }
      }));
  });
}
