import { type Found, findSources } from '../intake/index.ts';
import { actsInForce } from '../ledger/index.ts';
import { type Act, createAct } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { readFound } from './read-found.ts';

/** An invented report that comes with Troth. */
export interface Sample {
  /** id of the report */
  id: string;
  title: string | null;
  /** whether the store shows it, a person took it out, or it was never added */
  state: 'shown' | 'removed' | 'absent';
}

/** The sample reports, and how they come into a store and out of it. They are told from a user's own by their words. */
export interface Samples {
  /** all, in the order of their files */
  list(): Promise<Sample[]>;
  /** Those that the store never held, to be read. */
  absent(): Promise<Found[]>;
  /** Takes those that are shown out, all in one; each by an act. */
  takeOut(by: string, at: string): Promise<Act[]>;
  /** Takes back whatever took samples out, all in one. */
  putBack(by: string, at: string): Promise<Act[]>;
}

/** One of them as its file tells it. */
interface Known {
  id: string;
  title: string | null;
  found: Found;
}

/** @param folder of the sample reports; null where there are none */
export function createSamples(
  folder: string | null,
  store: Pick<Store, 'held' | 'shown' | 'history' | 'addActs'>,
): Samples {
  // The files do not change while the program runs, and reading them takes longer than asking the store.
  let reading: Promise<Known[]> | null = null;
  const known = () => {
    reading ??= readAll(folder);
    return reading;
  };
  const states = async () => {
    const all = await known();
    const ids = all.map(({ id }) => id);
    const [held, shown] = await Promise.all([store.held(ids), store.shown(ids)]);
    return all.map((one) => ({
      ...one,
      state: shown.has(one.id)
        ? ('shown' as const)
        : held.has(one.id)
          ? ('removed' as const)
          : ('absent' as const),
    }));
  };
  const inState = async (state: Sample['state']) => (await states()).filter((one) => one.state === state);
  const keep = async (acts: Act[]) => {
    if (acts.length > 0) await store.addActs(acts);
    return acts;
  };
  return {
    list: async () => (await states()).map(({ id, title, state }) => ({ id, title, state })),
    absent: async () => (await inState('absent')).map(({ found }) => found),
    takeOut: async (by, at) =>
      keep((await inState('shown')).map(({ id }) => createAct({ type: 'remove', report: id }, by, at))),
    async putBack(by, at) {
      const undos: Act[] = [];
      for (const { id } of await inState('removed')) {
        const removals = actsInForce((await store.history(id))?.acts ?? []).filter(
          ({ type }) => type === 'remove',
        );
        undos.push(...removals.map(({ id: act }) => createAct({ type: 'undo', report: id, act }, by, at)));
      }
      return keep(undos);
    },
  };
}

async function readAll(folder: string | null): Promise<Known[]> {
  const all: Known[] = [];
  if (folder === null) return all;
  for await (const found of findSources([folder])) {
    const read = await readFound(found);
    if ('report' in read) all.push({ id: read.report.id, title: read.report.title, found });
  }
  return all;
}
