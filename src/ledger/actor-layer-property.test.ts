import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actor, type ActorAct, type ActorDeed, bareActor, createAct, foldName } from '../model/index.ts';
import { layActors, type Naming } from './actor-layer.ts';
import { actsInForce, actsTakenBack } from './acts-in-force.ts';

const IDS = ['a', 'b', 'c', 'd'] as const;
const NAMES = ['Ann', 'The Ann', 'Bo'] as const;
const REPORTS = ['r1', 'r2'] as const;
const PLACES = [
  { start: 0, end: 3 },
  { start: 5, end: 9 },
] as const;

/** Every way in which these reports can name these actors. */
const NAMINGS: Naming[] = IDS.flatMap((actor) =>
  NAMES.flatMap((name) =>
    REPORTS.flatMap((report) =>
      [[], [PLACES[0]], [PLACES[1]]].map((places) => ({ actor, name, report, places })),
    ),
  ),
);

const id = fc.constantFrom(...IDS, 'new');
const ref = id.map((id) => ({ id, name: id }));
const values = fc.constantFrom<Partial<Actor>[]>(
  { name: 'Bo' },
  { type: 'armed-group' },
  { names: ['Ann', 'N.'] },
  { names: [] },
  { wikidata: 'Q5', iso: null },
  { offices: [{ title: 'envoy', of: null, held: null }] },
);
const made = fc
  .constantFrom('new', 'newer')
  .map((id): Actor => ({ ...bareActor(id, `The ${id}`), type: 'person' }));
const deed = fc.oneof<fc.Arbitrary<ActorDeed>[]>(
  fc.record({ type: fc.constant('add-actor' as const), actor: made }),
  fc.record({ type: fc.constant('correct-actor' as const), actor: ref, values }),
  fc.record({
    type: fc.constant('merge-actors' as const),
    actors: fc.array(ref, { minLength: 1, maxLength: 2 }),
    into: ref,
  }),
  fc.record({
    type: fc.constant('split-actor' as const),
    actor: ref,
    into: fc.oneof(ref, made),
    leaves: fc.record({
      names: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 2 }),
      reports: fc.uniqueArray(fc.constantFrom(...REPORTS), { maxLength: 1 }),
      mentions: fc.array(
        fc.record({ report: fc.constantFrom(...REPORTS) }).map((at) => ({ ...at, ...PLACES[0] })),
        { maxLength: 1 },
      ),
    }),
  }),
);
/** What may be tried: a deed, or to take back one of the acts in force or one of the undos. */
const tries = fc.array(
  fc.oneof({ weight: 3, arbitrary: deed }, { weight: 2, arbitrary: fc.nat({ max: 20 }) }),
  {
    maxLength: 14,
  },
);

/** The history that comes of trying: what does not hold, or would keep a later act from holding, is refused. */
function historyOf(list: (ActorDeed | number)[]): ActorAct[] {
  let acts: ActorAct[] = [];
  for (const [at, one] of list.entries()) {
    const open = acts.filter((act) => !actsTakenBack(acts).has(act.id));
    const target = typeof one === 'number' ? open[one % Math.max(1, open.length)] : null;
    if (target === undefined) continue;
    const deed: ActorDeed = target ? { type: 'undo-actor', act: target.id } : (one as ActorDeed);
    const more = [...acts, { ...createAct(deed, 'Ada', '2022-01-01T00:00:00Z'), id: `a_${at}` }];
    if (layActors(more).faults.length === 0) acts = more;
  }
  return acts;
}

/** The plain way: every act in force changes, one after the other, whom each naming means. */
function replay(acts: readonly ActorAct[]): Map<Naming, string> {
  const meant = new Map(NAMINGS.map((naming) => [naming, naming.actor]));
  for (const act of actsInForce(acts)) {
    for (const naming of NAMINGS) {
      const now = meant.get(naming) ?? '';
      if (act.type === 'merge-actors' && act.actors.some((other) => other.id === now)) {
        meant.set(naming, act.into.id);
      }
      if (act.type !== 'split-actor' || act.actor.id !== now) continue;
      const { names, reports, mentions } = act.leaves;
      const leaves =
        names.some((name) => foldName(name) === foldName(naming.name)) ||
        reports.includes(naming.report) ||
        mentions.some(
          ({ report, start, end }) =>
            report === naming.report &&
            (naming.places ?? []).some((place) => place.start === start && place.end === end),
        );
      if (leaves) meant.set(naming, act.into.id);
    }
  }
  return meant;
}

const KNOWN = new Map(
  IDS.map((id): [string, Actor] => [
    id,
    { ...bareActor(id, id.toUpperCase()), names: ['Ann'], wikidata: 'Q1' },
  ]),
);
const everything = (acts: readonly ActorAct[]) => {
  const layer = layActors(acts);
  return {
    meant: NAMINGS.map(layer.meant),
    shown: [...IDS, 'new', 'newer'].map((id) => layer.shown(id, KNOWN, NAMES)),
    own: [...layer.own],
    follow: IDS.map(layer.follow),
  };
};

describe('any history of acts on actors', () => {
  it('means what replaying it act by act means', () => {
    fc.assert(
      fc.property(tries, (list) => {
        const acts = historyOf(list);
        const plain = replay(acts);
        const layer = layActors(acts);
        for (const naming of NAMINGS) expect(layer.meant(naming)).toBe(plain.get(naming));
      }),
      { numRuns: 300 },
    );
  });

  it('is as if what was taken back had never been', () => {
    fc.assert(
      fc.property(tries, (list) => {
        const acts = historyOf(list);
        expect(everything(acts)).toEqual(everything(actsInForce(acts)));
      }),
      { numRuns: 300 },
    );
  });

  it('gives the actors of readings again when everything is undone, the newest first', () => {
    fc.assert(
      fc.property(tries, (list) => {
        let acts = historyOf(list);
        for (const act of actsInForce(acts).toReversed()) {
          acts = [...acts, createAct({ type: 'undo-actor', act: act.id }, 'Ada', '2022-01-02T00:00:00Z')];
          // The newest can always be undone: nothing can rest on it.
          expect(layActors(acts).faults).toEqual([]);
        }
        expect(everything(acts)).toEqual(everything([]));
        expect(layActors(acts).touches('a')).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps namings among sources and targets, and merged ids lead to one that stands', () => {
    fc.assert(
      fc.property(tries, (list) => {
        const layer = layActors(historyOf(list));
        for (const naming of NAMINGS) {
          const meant = layer.meant(naming);
          expect(layer.targets(naming.actor)).toContain(meant);
          expect(layer.sources(meant)).toContain(naming.actor);
          expect([meant, null]).toContain(layer.meantAlways(naming.actor));
        }
        for (const id of IDS) expect(layer.follow(layer.follow(id))).toBe(layer.follow(id));
      }),
      { numRuns: 300 },
    );
  });
});
