import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Act, createAct, type Deed } from '../../model/index.ts';
import type { Store } from '../store.ts';
import type { OpenFresh } from './conformance.ts';
import { observe } from './observe.ts';
import { createReference, type Observed, type Reference } from './reference.ts';
import { sampleReading, sampleReport, sampleStatement } from './samples.ts';
import { withStore } from './with-store.ts';

/** A thing that can happen; numbers choose among what there is when it happens. */
type Step =
  | { type: 'read'; report: number; version: '1' | '2' }
  | { type: 'accept' | 'reject' | 'add' | 'describe' | 'remove' | 'undo'; report: number; which: number }
  | {
      type: 'correct';
      report: number;
      which: number;
      field: 'speaker' | 'kind' | 'addressee' | 'holder' | 'parent';
    };

const which = fc.nat({ max: 5 });
const report = fc.nat({ max: 3 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('read' as const),
      report,
      version: fc.constantFrom('1' as const, '2' as const),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constantFrom(
        'accept' as const,
        'reject' as const,
        'add' as const,
        'describe' as const,
        'undo' as const,
      ),
      report,
      which,
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('remove' as const), report, which }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('undo' as const), report, which }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('correct' as const),
      report,
      which,
      field: fc.constantFrom(
        'speaker' as const,
        'kind' as const,
        'addressee' as const,
        'holder' as const,
        'parent' as const,
      ),
    }),
  },
);

/** Whatever happens, the store shows what a plain derivation of all that happened shows. */
export function historyConformance(openFresh: OpenFresh): void {
  describe('history', () => {
    it('any sequence of additions and acts shows what the ledger derives, also after a rebuild', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) =>
          withStore(openFresh, async (store) => {
            const reference = createReference();
            for (const [at, each] of steps.entries()) await take(store, reference, each, at);
            const seen = sorted(await observe(store, reference.ids()));
            expect(seen).toEqual(sorted(reference.observe()));
            await store.rebuild();
            expect(sorted(await observe(store, reference.ids()))).toEqual(seen);
          }),
        ),
        { numRuns: 40 },
      );
    });
  });
}

async function take(store: Store, reference: Reference, step: Step, at: number): Promise<void> {
  const time = `2022-12-01T00:00:${String(at).padStart(2, '0')}Z`;
  if (step.type === 'read') {
    const read = sampleReport(step.report);
    const item = { report: read, reading: sampleReading(read, step.version) };
    reference.add(item, time);
    await store.addReports([item], time);
    return;
  }
  const deed = toDeed(reference, step);
  if (!deed) return;
  const act: Act = createAct(deed, at % 2 === 0 ? 'Ada' : 'Ben', time);
  reference.act(act);
  await store.addActs([act]);
}

/** The deed that a step comes to; null when there is nothing to do it on. */
function toDeed(reference: Reference, step: Exclude<Step, { type: 'read' }>): Deed | null {
  const { id } = sampleReport(step.report);
  if (!reference.ids().includes(id)) return null;
  const pick = <T>(list: readonly T[]): T | undefined => list[step.which % Math.max(1, list.length)];
  if (step.type === 'undo') {
    const act = pick(reference.undoable(id));
    return act ? { type: 'undo', report: id, act: act.id } : null;
  }
  if (reference.isRemoved(id)) return null;
  if (step.type === 'remove') return { type: 'remove', report: id };
  if (step.type === 'describe') {
    const values = pick([
      { title: 'Other' },
      { published: '2019' },
      { outlet: null },
      { language: 'de', byline: 'B' },
    ]);
    return values ? { type: 'describe', report: id, values } : null;
  }
  if (step.type === 'add') {
    const text = sampleReport(step.report);
    const statement = sampleStatement(
      text,
      { content: [{ start: step.which, end: step.which + 3 }] },
      { speaker: pick(['Quillon Vasse', 'Okonjo', null, '—']) ?? null },
    );
    const used = reference
      .observe()
      .acts.some((act) => act.type === 'add' && act.statement.id === statement.id);
    return used ? null : { type: 'add', report: id, statement };
  }
  const statement = pick(reference.shown(id));
  if (!statement) return null;
  if (step.type !== 'correct') return { type: step.type, report: id, statement: statement.id };
  const values = {
    speaker: { speaker: pick(['Quillon Vasse', 'the Mira Okonjo', null]) ?? null },
    kind: { kind: 'threat' as const, due: '2030/..' },
    addressee: { addressee: ['Skjeldmark', 'skjeldmark', 'Hald'], via: ['Harbour Wire'] },
    holder: { holder: pick(['Skjeldmark', null]) ?? null },
    parent: { parent: null },
  }[step.field];
  return { type: 'correct', report: id, statement: statement.id, values };
}

/** Actors in the order of their ids: how a store sorts names that are alike is its own business. */
function sorted(observed: Observed): Observed {
  return { ...observed, actors: observed.actors.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}
