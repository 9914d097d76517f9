import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LedgerEntry, stateOf } from '../../ledger/index.ts';
import {
  anchor,
  createAct,
  createReading,
  createReport,
  type Deed,
  type EntryDetail,
  type LedgerDeed,
  type PassageRef,
  type Reading,
  type Report,
  type StatementRef,
} from '../../model/index.ts';
import type { Store } from '../store.ts';
import type { OpenFresh } from './conformance.ts';
import { everyPage } from './every-page.ts';
import { createReference, type Reference } from './reference.ts';
import { sampleReading } from './samples.ts';
import { failureCode, SAMPLE_TIME, withStore } from './with-store.ts';

const TODAY = '2022-06-15';

/** Two undertakings, each in several words, and what is told of them. */
const PROMISED = [
  'the border posts at Velm will stay open until the end of June',
  'it would keep the border posts at Velm open until the end of June',
  'all prisoners taken at Kestrel Pass will be released',
  'the prisoners taken at Kestrel Pass will all be released soon',
] as const;
const TOLD = [
  'The border posts at Velm stayed open until the end of June, says Mira Okonjo.',
  'No prisoners taken at Kestrel Pass were released, and Tevan Brasik left.',
  'It rained on Mira Okonjo.',
] as const;
const PEOPLE = ['Mira Okonjo', 'Tevan Brasik'] as const;

const nth = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** A report in which two people promise something, and something is told; the same `n` gives the same one. */
function ledgerItem(n: number): { report: Report; reading: Reading } {
  const said = [0, 1].map(
    (place) => `${nth(PEOPLE, n + place)} promised that ${nth(PROMISED, n + place * 2)}.`,
  );
  const told = nth(TOLD, n);
  const report = createReport({
    text: `${said.join(' ')}\n\n${told}`,
    outlet: `Outlet ${n}`,
    published: n === 5 ? null : `2022-0${1 + (n % 4)}-1${n}`,
  });
  const { id: _id, at: _at, ...analysis } = sampleReading(report);
  const start = report.text.indexOf(told);
  const narration = [{ anchor: anchor(report.text, { start, end: start + told.length }), times: [] }];
  return { report, reading: createReading({ ...analysis, narration }, SAMPLE_TIME) };
}

/** What can be compared of an entry. */
function brief(entry: LedgerEntry) {
  const { id, kind, due, statements, joints, utterances, origins, bearings, verdicts } = entry;
  const number = (groups: string[][], one: string) => groups.findIndex((group) => group.includes(one)) + 1;
  return {
    id,
    kind,
    due,
    state: stateOf(entry, TODAY),
    statements: statements.map((statement) => ({
      id: statement.id,
      utterance: number(utterances, statement.id),
      origin: number(origins, statement.id),
      joined: joints
        .filter((joint) => joint.statement === statement.id)
        .map(({ to, score, act }) => ({ to, probability: score, act })),
    })),
    bearings: bearings.map(({ passage, promise, relation, score, act }) => ({
      passage,
      promise,
      relation,
      probability: score,
      act,
    })),
    verdicts: verdicts.map(({ act }) => act),
  };
}

function briefDetail({ entry, statements, bearings, verdicts }: EntryDetail): ReturnType<typeof brief> {
  return {
    id: entry.id,
    kind: entry.kind,
    due: entry.due,
    state: entry.state,
    statements: statements.map(({ statement, utterance, origin, joined }) => ({
      id: statement.id,
      utterance,
      origin,
      joined: joined.map(({ to, probability, act }) => ({ to, probability, act })),
    })),
    bearings: bearings.map(({ passage, promise, relation, probability, act }) => ({
      passage: passage.passage,
      promise,
      relation,
      probability,
      act,
    })),
    verdicts: verdicts.map(({ act }) => act),
  };
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** The whole ledger of a store. */
async function shownLedger(store: Store) {
  const rows = await everyPage((query) => store.listEntries({ today: TODAY, ...query }), { limit: 7 });
  const entries = [];
  for (const { id } of rows) {
    const detail = await store.entry(id, TODAY);
    if (!detail) throw new Error(`the ledger lists ${id} and does not have it`);
    entries.push(briefDetail(detail));
  }
  return entries.sort(byId);
}

const expected = (reference: Reference) => reference.ledger().map(brief).sort(byId);

/** A thing that can happen; numbers choose among what there is when it happens. */
type Step = {
  does:
    | 'read'
    | 'reject'
    | 'kind'
    | 'date'
    | 'remove'
    | 'undo'
    | 'join'
    | 'part'
    | 'bear'
    | 'refuse'
    | 'judge'
    | 'undo-ledger';
  report: number;
  which: number;
  other: number;
};

const step: fc.Arbitrary<Step> = fc.record({
  does: fc.oneof(
    { weight: 6, arbitrary: fc.constant('read' as const) },
    {
      weight: 5,
      arbitrary: fc.constantFrom(
        'reject' as const,
        'kind' as const,
        'date' as const,
        'remove' as const,
        'undo' as const,
      ),
    },
    {
      weight: 6,
      arbitrary: fc.constantFrom(
        'join' as const,
        'part' as const,
        'bear' as const,
        'refuse' as const,
        'judge' as const,
        'undo-ledger' as const,
      ),
    },
  ),
  report: fc.nat({ max: 5 }),
  which: fc.nat({ max: 20 }),
  other: fc.nat({ max: 20 }),
});

/** The deed that a step comes to; null when there is nothing to do it on. */
async function toDeed(
  store: Store,
  reference: Reference,
  { does, report, which, other }: Step,
): Promise<Deed | null> {
  const { id } = ledgerItem(report).report;
  const pick = <T>(list: readonly T[], at = which): T | undefined => list[at % Math.max(1, list.length)];
  const kept = reference.ledger().flatMap(({ statements }) => statements);
  const refAt = (at: number): StatementRef | null => {
    const one = pick(kept, at);
    return one ? { report: one.report, statement: one.id } : null;
  };
  const entry = refAt(which);
  if (does === 'undo-ledger') {
    const act = pick(reference.ledgerActs());
    return act ? { type: 'undo-ledger', act: act.id } : null;
  }
  if (['join', 'part', 'bear', 'refuse', 'judge'].includes(does)) {
    const second = refAt(other);
    if (!entry || !second) return null;
    return ledgerDeed(does, entry, second, await someBearing(store, other));
  }
  if (!reference.ids().includes(id)) return null;
  if (does === 'undo') {
    const act = pick(reference.undoable(id));
    return act ? { type: 'undo', report: id, act: act.id } : null;
  }
  if (reference.isRemoved(id)) return null;
  if (does === 'remove') return { type: 'remove', report: id };
  if (does === 'date')
    return {
      type: 'describe',
      report: id,
      values: { published: pick(['2021-12-24', '2022-03', null]) ?? null },
    };
  const statement = pick(reference.shown(id));
  if (!statement) return null;
  return does === 'reject'
    ? { type: 'reject', report: id, statement: statement.id }
    : {
        type: 'correct',
        report: id,
        statement: statement.id,
        values: { kind: pick(['threat', 'claim']) ?? 'claim' },
      };
}

function ledgerDeed(
  does: string,
  entry: StatementRef,
  other: StatementRef,
  passage: PassageRef | null,
): LedgerDeed | null {
  if (does === 'join') return { type: 'join', as: 'entry', statement: entry, to: other };
  if (does === 'part') return { type: 'part', as: 'entry', statement: entry };
  if (does === 'judge')
    return { type: 'judge', entry, outcome: 'broken', grounds: 'seen', evidence: [], on: '2022-07-01' };
  if (!passage) return null;
  return { type: 'bear', entry, passage, relation: does === 'bear' ? 'goes against' : 'none' };
}

async function someBearing(store: Store, at: number): Promise<PassageRef | null> {
  const { items } = await store.listEntries({ today: TODAY, limit: 500 });
  const found = [];
  for (const { id } of items) found.push(...((await store.entry(id, TODAY))?.bearings ?? []));
  return found[at % Math.max(1, found.length)]?.passage ?? null;
}

/** The ledger: whatever happens, it is what a plain derivation of all that happened gives. */
export function ledgerConformance(openFresh: OpenFresh): void {
  describe('ledger', () => {
    it('any sequence of additions and acts gives what the ledger derives, also after a rebuild', async () => {
      let joined = 0;
      let proposed = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 25 }), (steps) =>
          withStore(openFresh, async (store) => {
            const reference = createReference();
            for (const [at, each] of steps.entries()) {
              const time = `2022-12-01T00:00:${String(at).padStart(2, '0')}Z`;
              if (each.does === 'read') {
                const item = ledgerItem(each.report);
                reference.add(item, time);
                await store.addReports([item], time);
                continue;
              }
              const deed = await toDeed(store, reference, each);
              if (!deed) continue;
              const act = createAct(deed, 'Ada', time);
              const code = await store.addActs([act]).then(
                () => null,
                () => 'refused',
              );
              if (code === null) reference.act(act);
            }
            const wanted = expected(reference);
            expect(await shownLedger(store)).toEqual(wanted);
            await store.rebuild();
            expect(await shownLedger(store)).toEqual(wanted);
            joined += wanted.filter(({ statements }) => statements.length > 1).length;
            proposed += wanted.flatMap(({ bearings }) => bearings).length;
          }),
        ),
        { numRuns: 40 },
      );
      // The reports are made so that there is something to compare.
      expect(joined).toBeGreaterThan(0);
      expect(proposed).toBeGreaterThan(0);
    });

    it('is the same in whatever order the reports are added, at once or one by one', async () => {
      const items = [0, 1, 2, 3, 4, 5].map(ledgerItem);
      const wanted = await withStore(openFresh, async (store) => {
        await store.addReports(items, SAMPLE_TIME);
        return shownLedger(store);
      });
      await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray(items, { minLength: items.length }), (order) =>
          withStore(openFresh, async (store) => {
            for (const item of order) await store.addReports([item], SAMPLE_TIME);
            expect(await shownLedger(store)).toEqual(wanted);
          }),
        ),
        { numRuns: 10 },
      );
    });

    it('has nothing of a report that was taken out', async () => {
      await withStore(openFresh, async (store) => {
        const [first, ...others] = [0, 1, 2, 3].map(ledgerItem);
        if (!first) throw new Error('no report');
        await store.addReports(others, SAMPLE_TIME);
        const before = await shownLedger(store);
        await store.addReports([first], SAMPLE_TIME);
        expect(await shownLedger(store)).not.toEqual(before);
        await store.addActs([
          createAct({ type: 'remove', report: first.report.id }, 'Ada', '2022-12-01T00:00:00Z'),
        ]);
        expect(await shownLedger(store)).toEqual(before);
      });
    });

    it('is asked by the id of any statement of an entry', async () => {
      await withStore(openFresh, async (store) => {
        await store.addReports([0, 4].map(ledgerItem), SAMPLE_TIME);
        const { items } = await store.listEntries({ today: TODAY, sort: 'statements' });
        const [most] = items;
        const detail = await store.entry(most?.id ?? '', TODAY);
        expect(detail?.statements.length).toBeGreaterThan(1);
        for (const { statement } of detail?.statements ?? []) {
          expect((await store.entry(statement.id.replace('s_', 'e_'), TODAY))?.entry.id).toBe(most?.id);
        }
        expect(await store.entry('e_none', TODAY)).toBeNull();
      });
    });

    it('tells schedules as the ledger does, and filters by them', async () => {
      await withStore(openFresh, async (store) => {
        await store.addReports([0, 1, 2, 3].map(ledgerItem), SAMPLE_TIME);
        for (const today of ['2022-06-01', '2022-06-30', '2022-07-01']) {
          const { items } = await store.listEntries({ today });
          for (const schedule of ['undated', 'upcoming', 'due', 'overdue'] as const) {
            const filtered = await store.listEntries({ today, schedule: [schedule] });
            const wanted = items.filter(({ state }) => state.schedule === schedule);
            expect(filtered.items.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
          }
        }
      });
    });

    it('has no outcome but by an act of a person, whatever else is handed in', async () => {
      await withStore(openFresh, async (store) => {
        const { report, reading } = ledgerItem(0);
        const [first, ...others] = reading.statements;
        const verdict = { outcome: 'kept', verdicts: [{ outcome: 'kept' }], state: { outcome: 'kept' } };
        const statements = [{ ...first, ...verdict }, ...others] as typeof reading.statements;
        const loaded = { ...reading, ...verdict, statements } as Reading;
        await store.addReports(
          [{ report: { ...report, ...verdict } as Report, reading: loaded }],
          SAMPLE_TIME,
        );
        const outcomes = async () => (await shownLedger(store)).map(({ state }) => state.outcome);
        expect(new Set(await outcomes())).toEqual(new Set(['open']));
        const [entry] = (await store.listEntries({ today: TODAY })).items;
        if (!entry) throw new Error('no entry');
        const deed: LedgerDeed = {
          type: 'judge',
          entry: entry.statement,
          outcome: 'kept',
          grounds: 'seen',
          evidence: [],
          on: '2022-07-01',
        };
        const act = createAct(deed, 'Ada', '2022-12-01T00:00:00Z');
        const byMachine = { ...act, by: { engine: 'troth', version: '1' } } as unknown as typeof act;
        expect(await failureCode(store.addActs([byMachine]))).toBe('act/invalid');
        expect(await failureCode(store.addActs([{ ...act, by: '' }]))).toBe('act/invalid');
        expect(new Set(await outcomes())).toEqual(new Set(['open']));
        await store.addActs([act]);
        expect(await outcomes()).toContain('kept');
      });
    });

    it('has acts of its own, which are none on actors', async () => {
      await withStore(openFresh, async (store) => {
        await store.addReports([ledgerItem(0)], SAMPLE_TIME);
        const [entry] = (await store.listEntries({ today: TODAY })).items;
        if (!entry) throw new Error('no entry');
        const deed: LedgerDeed = { type: 'part', as: 'entry', statement: entry.statement };
        const act = createAct(deed, 'Ada', '2022-12-01T00:00:00Z');
        await store.addActs([act]);
        expect(await store.ledgerActs()).toEqual([act]);
        expect((await store.acts()).items).toEqual([act]);
        expect((await store.acts({ on: 'actors' })).items).toEqual([]);
        expect(await store.actorActs()).toEqual([]);
      });
    });

    it('refuses evidence whose words are others than the passage has', async () => {
      await withStore(openFresh, async (store) => {
        await store.addReports([0, 4].map(ledgerItem), SAMPLE_TIME);
        const [entry] = (await store.listEntries({ today: TODAY })).items;
        const passage = await store.passage(entry?.statement.statement ?? '');
        if (!entry || !passage) throw new Error('no entry');
        const anchor = { ...passage.anchor, quote: passage.anchor.quote.toUpperCase() };
        const bear = (one: PassageRef): LedgerDeed => ({
          type: 'bear',
          entry: entry.statement,
          passage: one,
          relation: 'bears out',
        });
        const at = '2022-12-01T00:00:00Z';
        const wrong = createAct(bear({ ...passage, anchor }), 'Ada', at);
        expect(await failureCode(store.addActs([wrong]))).toBe('act/unknown-target');
        await store.addActs([createAct(bear(passage), 'Ada', at)]);
      });
    });

    it('refuses acts on what it does not keep', async () => {
      await withStore(openFresh, async (store) => {
        await store.addReports([ledgerItem(0)], SAMPLE_TIME);
        const nothing = { report: ledgerItem(0).report.id, statement: 's_none' };
        const deeds: LedgerDeed[] = [
          { type: 'part', as: 'entry', statement: nothing },
          { type: 'judge', entry: nothing, outcome: 'kept', grounds: 'seen', evidence: [], on: '2022-07-01' },
          { type: 'undo-ledger', act: 'a_none' },
        ];
        for (const deed of deeds) {
          const act = createAct(deed, 'Ada', '2022-12-01T00:00:00Z');
          expect(await failureCode(store.addActs([act]))).toBe('act/unknown-target');
        }
      });
    });
  });
}
