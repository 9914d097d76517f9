import type { Engine } from '../engine/index.ts';
import { actsInForce } from '../ledger/index.ts';
import { layered } from '../registry/index.ts';
import type { Store } from '../store/index.ts';

/** Gives the engine to read the next report with. */
export type KnowingEngine = () => Promise<Engine>;

/**
 * The engine of a store: it knows what people said of actors there, before all that its registry knows
 * from the start. It is asked for anew before each report, since people may say more meanwhile; only then
 * is its registry made anew.
 * @throws TrothError `store/...` when the store cannot be read
 */
export function knowingEngine(engine: Engine, store: Pick<Store, 'actorActs'>): KnowingEngine {
  let known = 0;
  let knowing = engine;
  return async () => {
    const acts = await store.actorActs();
    // Acts are only ever added.
    if (acts.length !== known) knowing = engine.withRegistry(layered(engine.registry, actsInForce(acts)));
    known = acts.length;
    return knowing;
  };
}
