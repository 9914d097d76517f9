import { describe, expect, it } from 'vitest';
import {
  type Actor,
  type ActorAct,
  type ActorDeed,
  type ActorRef,
  bareActor,
  createAct,
  type Leaving,
} from '../model/index.ts';
import { layActors } from './actor-layer.ts';

const act = (deed: ActorDeed): ActorAct => createAct(deed, 'Ada', '2022-01-01T00:00:00Z');
const ref = (id: string): ActorRef => ({ id, name: id.toUpperCase() });
const leaving = (part: Partial<Leaving>): Leaving => ({ names: [], reports: [], mentions: [], ...part });
const merge = (into: string, ...others: string[]) =>
  act({ type: 'merge-actors', actors: others.map(ref), into: ref(into) });
const split = (actor: string, into: string | Actor, part: Partial<Leaving>) =>
  act({
    type: 'split-actor',
    actor: ref(actor),
    into: typeof into === 'string' ? ref(into) : into,
    leaves: leaving(part),
  });
const correct = (id: string, values: Partial<Actor>) =>
  act({ type: 'correct-actor', actor: ref(id), values });
const undo = (undone: ActorAct) => act({ type: 'undo-actor', act: undone.id });

const meant = (acts: ActorAct[], actor: string, name = 'X', report = 'r1', places: [number, number][] = []) =>
  layActors(acts).meant({
    actor,
    name,
    report,
    places: places.map(([start, end]) => ({ start, end })),
  });
const person = (id: string, more: Partial<Actor> = {}): Actor => ({
  ...bareActor(id, id),
  type: 'person',
  ...more,
});
/** An actor as shown, from what readings know of it. */
const shown = (acts: ActorAct[], id: string, known: Actor[] = [], names: string[] = []) =>
  layActors(acts).shown(id, new Map(known.map((actor) => [actor.id, actor])), names);

describe('whom a naming means', () => {
  it('is whom the reading says, without acts', () => {
    expect(meant([], 'abadi')).toBe('abadi');
  });

  it('follows merges, of merged ones too, and not their undo', () => {
    const first = merge('b', 'a');
    expect(meant([first], 'a')).toBe('b');
    expect(meant([first], 'b')).toBe('b');
    expect(meant([first, merge('c', 'b')], 'a')).toBe('c');
    expect(meant([first, undo(first)], 'a')).toBe('a');
  });

  it('goes by the order of the acts: what is merged later is not split before', () => {
    const out = split('b', 'c', { names: ['X'] });
    expect(meant([merge('b', 'a'), out], 'a')).toBe('c');
    expect(meant([out, merge('b', 'a')], 'a')).toBe('b');
  });

  it('leaves a split actor by name, however it is written; others stay', () => {
    const out = split('b', 'c', { names: ['Ali  ABADI'] });
    expect(meant([out], 'b', 'Ali Abadi')).toBe('c');
    expect(meant([out], 'b', 'Abadi')).toBe('b');
    expect(meant([out], 'other', 'Ali Abadi')).toBe('other');
  });

  it('leaves by report and by place', () => {
    const byReport = split('b', 'c', { reports: ['r2'] });
    expect(meant([byReport], 'b', 'X', 'r2')).toBe('c');
    expect(meant([byReport], 'b', 'X', 'r1')).toBe('b');
    const byPlace = split('b', 'c', { mentions: [{ report: 'r1', start: 4, end: 9 }] });
    expect(meant([byPlace], 'b', 'X', 'r1', [[4, 9]])).toBe('c');
    expect(meant([byPlace], 'b', 'X', 'r1', [[0, 3]])).toBe('b');
    expect(meant([byPlace], 'b', 'X', 'r2', [[4, 9]])).toBe('b');
  });

  it('comes back to a merged actor by a split, which then stands alone again', () => {
    const acts = [merge('b', 'a'), split('b', 'a', { names: ['X'] })];
    expect(meant(acts, 'a', 'X')).toBe('a');
    expect(meant(acts, 'a', 'Y')).toBe('b');
    expect(layActors(acts).follow('a')).toBe('a');
    expect(layActors([...acts, correct('a', { type: 'person' })]).faults).toEqual([]);
  });
});

describe('whom all namings mean', () => {
  it('is told unless a split makes a difference', () => {
    const out = split('b', 'c', { names: ['X'] });
    expect(layActors([]).meantAlways('a')).toBe('a');
    expect(layActors([merge('b', 'a'), merge('c', 'b')]).meantAlways('a')).toBe('c');
    expect(layActors([merge('b', 'a'), out]).meantAlways('a')).toBeNull();
    // What joined after the split is not divided by it.
    expect(layActors([out, merge('b', 'a')]).meantAlways('a')).toBe('b');
  });
});

describe('follow', () => {
  it('leads from a merged actor to what it is part of', () => {
    const layer = layActors([merge('b', 'a'), merge('c', 'b')]);
    expect(layer.follow('a')).toBe('c');
    expect(layer.follow('x')).toBe('x');
  });
});

describe('an actor as shown', () => {
  it('is what the reading knows, with all names, where people said nothing', () => {
    const known = person('b', { name: 'Bel', names: ['B.'], wikidata: 'Q1' });
    expect(shown([], 'b', [known], ['Bel', 'B.', 'Mr B'])).toEqual({ ...known, names: ['B.', 'Mr B'] });
  });

  it('has the corrected fields, and its old name among the others', () => {
    const acts = [correct('b', { name: 'Bela', type: 'armed-group' }), correct('b', { wikidata: null })];
    expect(shown(acts, 'b', [person('b', { name: 'Bel', wikidata: 'Q1' })], ['Bel'])).toMatchObject({
      name: 'Bela',
      type: 'armed-group',
      wikidata: null,
      names: ['Bel'],
    });
  });

  it('has the names that a person gave in place of all others, and those of what is merged into it after', () => {
    const given = correct('b', { names: ['Bebe'] });
    const known = [person('b'), person('a', { name: 'Abe', names: ['A.'] })];
    const names = ['b', 'Abe', 'A.', 'Mr B'];
    expect(shown([given], 'b', known, names).names).toEqual(['Bebe']);
    expect(shown([given, merge('b', 'a')], 'b', known, names).names).toEqual(['A.', 'Abe', 'Bebe']);
    expect(shown([merge('b', 'a'), given], 'b', known, names).names).toEqual(['Bebe']);
  });

  it('takes over from what is merged into it what it lacks, and offices', () => {
    const office = { title: 'envoy', of: 'Velm', held: '2020/..' };
    const known = [bareActor('b', 'B'), person('a', { wikidata: 'Q2', offices: [office] })];
    expect(shown([merge('b', 'a')], 'b', known)).toMatchObject({
      name: 'B',
      type: 'person',
      wikidata: 'Q2',
      offices: [office],
    });
    const acts = [correct('b', { wikidata: null, offices: [] }), merge('b', 'a')];
    expect(shown(acts, 'b', known)).toMatchObject({ wikidata: null, offices: [office] });
  });

  it('puts what a person said of a merged one before what the machine says of this one', () => {
    const known = [person('b', { type: 'organization' }), person('a')];
    const acts = [correct('a', { type: 'armed-group' }), merge('b', 'a')];
    expect(shown(acts, 'b', known).type).toBe('armed-group');
  });

  it('loses the names that leave it, and what it had from an actor that stands alone again', () => {
    const known = [person('b'), person('a', { wikidata: 'Q2' })];
    const acts = [
      merge('b', 'a'),
      correct('b', { names: ['Abe', 'Bebe'] }),
      split('b', 'a', { names: ['abe'] }),
    ];
    expect(shown(acts, 'b', known)).toMatchObject({ names: ['Bebe'], wikidata: null });
  });

  it('has no name of a merged one that was split off since', () => {
    const known = [person('b'), person('a', { name: 'Abe', names: ['A.'] })];
    const acts = [merge('b', 'a'), split('b', person('c'), { names: ['Abe'] }), merge('d', 'b')];
    expect(shown(acts, 'd', known).names).toEqual(['A.', 'b']);
  });

  it('is a new one as the person gave it, though no reading knows it', () => {
    const actor = person('c', { name: 'Cee', names: ['C.'] });
    expect(shown([act({ type: 'add-actor', actor })], 'c')).toEqual(actor);
    const layer = layActors([split('b', actor, { names: ['C.'] })]);
    expect(layer.shown('c', new Map(), [])).toEqual(actor);
    expect([...layer.own]).toEqual(['c']);
    expect([...layActors([act({ type: 'add-actor', actor }), merge('b', 'c')]).own]).toEqual([]);
  });

  it('has the name of the act when neither a reading nor a person tells one', () => {
    expect(shown([merge('b', 'a')], 'b', [person('a')]).name).toBe('B');
  });
});

describe('faults', () => {
  const actor = person('c');
  const add = act({ type: 'add-actor', actor });
  const first = merge('b', 'a');
  it.each<[string, ActorAct[]]>([
    ['adding what was added', [add, act({ type: 'add-actor', actor })]],
    ['adding what was merged away', [first, act({ type: 'add-actor', actor: person('a') })]],
    ['adding one without an id', [act({ type: 'add-actor', actor: person('') })]],
    ['correcting what was merged away', [first, correct('a', { iso: 'VE' })]],
    ['merging what was merged away', [first, merge('c', 'a')]],
    ['merging into what was merged away', [first, merge('a', 'c')]],
    ['merging an actor into itself', [merge('a', 'a')]],
    ['merging one twice', [merge('b', 'a', 'a')]],
    ['splitting what was merged away', [first, split('a', 'c', { names: ['X'] })]],
    ['splitting an actor into itself', [split('a', 'a', { names: ['X'] })]],
    ['splitting into a new actor that is there', [add, split('a', actor, { names: ['X'] })]],
    ['undoing a merge for what was merged so later', [merge('c', 'a'), first]],
  ])('%s', (_, acts) => {
    const { faults } = layActors(acts);
    expect(faults.map((fault) => fault.act)).toEqual([acts.at(-1)]);
    expect(faults[0]?.reason).toMatch(/\w/);
  });

  it('are left out, and what comes after goes on', () => {
    const layer = layActors([merge('a', 'a'), first]);
    expect(layer.meant({ actor: 'a', name: 'X', report: 'r' })).toBe('b');
    expect(layer.faults).toHaveLength(1);
  });
});

describe('sources and targets', () => {
  it('are where namings may come from and lead to', () => {
    const layer = layActors([merge('b', 'a'), split('b', 'c', { names: ['X'] }), merge('d', 'c')]);
    expect(layer.sources('d').toSorted()).toEqual(['a', 'b', 'c', 'd']);
    expect(layer.targets('a').toSorted()).toEqual(['a', 'b', 'c', 'd']);
    expect(layer.sources('x')).toEqual(['x']);
    expect([layer.touches('c'), layer.touches('x')]).toEqual([true, false]);
  });
});
