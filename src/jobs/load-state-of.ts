import { type Actor, pages, type StateOf } from '../model/index.ts';
import { createRegistry, createStateOf } from '../registry/index.ts';
import type { Store } from '../store/index.ts';

/** Tells for which state words count, by the registry and by the states and offices that a store knows. */
export async function loadStateOf(store: Pick<Store, 'listActors'>): Promise<StateOf> {
  const states: Actor[] = [];
  for await (const state of pages((page) => store.listActors({ type: ['state'], ...page })))
    states.push(state);
  return createStateOf(createRegistry(), states);
}
