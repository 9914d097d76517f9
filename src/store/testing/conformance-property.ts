import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Act,
  type ActorDeed,
  createAct,
  type Deed,
  type MentionPlace,
  TrothError,
} from '../../model/index.ts';
import type { Store } from '../store.ts';
import type { OpenFresh } from './conformance.ts';
import { observe } from './observe.ts';
import { createReference, type Observed, type Reference } from './reference.ts';
import { sampleReading, sampleReport, sampleStatement } from './samples.ts';
import { withStore } from './with-store.ts';

/** A thing that can happen; numbers choose among what there is when it happens. */
type Step =
  | { type: 'read'; report: number; version: '1' | '2' }
  | {
      type: 'accept' | 'reject' | 'add' | 'describe' | 'remove' | 'show-reading' | 'undo';
      report: number;
      which: number;
    }
  | {
      type: 'correct';
      report: number;
      which: number;
      field: 'speaker' | 'kind' | 'addressee' | 'holder' | 'parent';
    }
  | { type: 'actors'; does: (typeof ACTOR_DEEDS)[number]; which: number; other: number; report: number };

const ACTOR_DEEDS = [
  'add',
  'correct',
  'merge',
  'split names',
  'split report',
  'split mention',
  'split new',
  'undo',
] as const;

const which = fc.nat({ max: 5 });
const report = fc.nat({ max: 3 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
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
  { weight: 4, arbitrary: fc.record({ type: fc.constant('show-reading' as const), report, which }) },
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
  {
    weight: 7,
    arbitrary: fc.record({
      type: fc.constant('actors' as const),
      does: fc.constantFrom(...ACTOR_DEEDS),
      which: fc.nat({ max: 9 }),
      other: fc.nat({ max: 9 }),
      report,
    }),
  },
);

/** Whatever happens, the store shows what a plain derivation of all that happened shows. */
export function historyConformance(openFresh: OpenFresh): void {
  describe('history', () => {
    it('any sequence of additions and acts shows what the ledger derives, also after a rebuild', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25, size: 'max' }), (steps) =>
          withStore(openFresh, async (store) => {
            const reference = createReference();
            for (const [at, each] of steps.entries()) await take(store, reference, each, at);
            const seen = sorted(await observe(store, reference.ids()));
            expect(seen).toEqual(sorted(reference.observe()));
            await store.rebuild();
            expect(sorted(await observe(store, reference.ids()))).toEqual(seen);
          }),
        ),
        { numRuns: 60 },
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
  const deed = step.type === 'actors' ? toActorDeed(reference, step, at) : toDeed(reference, step);
  if (!deed) return;
  const act: Act = createAct(deed, at % 2 === 0 ? 'Ada' : 'Ben', time);
  try {
    await store.addActs([act]);
  } catch (error) {
    // Which acts on actors are refused is tested elsewhere; here only what those come to that are not.
    if (step.type === 'actors' && error instanceof TrothError && error.code.startsWith('act/')) return;
    throw error;
  }
  reference.act(act);
}

function toActorDeed(
  reference: Reference,
  { does, which, other, report }: Step & { type: 'actors' },
  at: number,
): ActorDeed | null {
  const { actors, stored } = reference.observe();
  const sorted = actors.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const actor = sorted[which % Math.max(1, sorted.length)];
  const second = sorted[other % Math.max(1, sorted.length)];
  const ref = actor && { id: actor.id, name: actor.name };
  const into = second && { id: second.id, name: second.name };
  if (does === 'undo') {
    const acts = reference.actorActs();
    const act = acts[which % Math.max(1, acts.length)];
    return act ? { type: 'undo-actor', act: act.id } : null;
  }
  if (does === 'add') {
    const name = ['Zelmira Front', 'Skjeldmark', 'Hald'][which % 3] ?? '';
    const id = name.toLowerCase().replace(' ', '-');
    return {
      type: 'add-actor',
      actor: { id, name, type: 'armed-group', names: ['ZF'], wikidata: null, iso: null, offices: [] },
    };
  }
  if (!actor || !ref || !into) return null;
  if (does === 'correct') {
    const values = [
      { name: 'Corrected Name' },
      { type: 'state' as const, iso: 'OD' },
      { names: ['Only This'] },
      { wikidata: null, offices: [{ title: 'envoy', of: 'Velm', held: '2021/..' }] },
    ][other % 4];
    return { type: 'correct-actor', actor: ref, values: values ?? {} };
  }
  if (does === 'merge') {
    // Every fourth time into one that is merged away, where there is one.
    const merged = reference.actorActs().flatMap((act) => (act.type === 'merge-actors' ? act.actors : []));
    return { type: 'merge-actors', actors: [ref], into: (other % 4 === 3 && merged[0]) || into };
  }
  const leaves = { names: [] as string[], reports: [] as string[], mentions: [] as MentionPlace[] };
  if (does === 'split names')
    leaves.names.push(actor.names[other % Math.max(1, actor.names.length)] ?? 'Hald');
  if (does === 'split report') leaves.reports.push(sampleReport(report).id);
  if (does === 'split mention' || does === 'split new') {
    const scene = stored.find((one) => one?.report.id === sampleReport(report).id);
    const mention = scene?.mentions.find((mention) => mention.actor === actor.id);
    if (!mention) return null;
    const { start, end } = mention.anchor;
    leaves.mentions.push({ report: sampleReport(report).id, start, end });
  }
  const made = { id: `made-${at}`, name: `Made ${at}`, type: 'person' as const, names: ['M.'] };
  return {
    type: 'split-actor',
    actor: ref,
    leaves,
    into: does === 'split new' ? { ...made, wikidata: null, iso: null, offices: [] } : into,
  };
}

/** The deed that a step comes to; null when there is nothing to do it on. */
function toDeed(reference: Reference, step: Exclude<Step, { type: 'read' | 'actors' }>): Deed | null {
  const { id } = sampleReport(step.report);
  if (!reference.ids().includes(id)) return null;
  const pick = <T>(list: readonly T[]): T | undefined => list[step.which % Math.max(1, list.length)];
  if (step.type === 'undo') {
    const act = pick(reference.undoable(id));
    return act ? { type: 'undo', report: id, act: act.id } : null;
  }
  if (reference.isRemoved(id)) return null;
  if (step.type === 'remove') return { type: 'remove', report: id };
  if (step.type === 'show-reading') {
    const reading = pick(reference.readings(id));
    return reading ? { type: 'show-reading', report: id, reading: reading.id } : null;
  }
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
