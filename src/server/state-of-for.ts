import { loadStateOf } from '../jobs/index.ts';
import type { StateOf } from '../model/index.ts';
import type { Store } from '../store/index.ts';

/** By which words count for states, where relations between states are asked for. */
export async function stateOfFor(
  between: 'actors' | 'states',
  store: Pick<Store, 'listActors'>,
): Promise<StateOf | undefined> {
  return between === 'states' ? loadStateOf(store) : undefined;
}
