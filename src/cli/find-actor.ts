import { type ActorSummary, actorId, foldName, TrothError } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { safeText } from './safe-text.ts';

/** How many names a failed search for an actor offers. */
const SUGGESTED = 5;

/**
 * The actor of an id or a name; of the id of one that was merged, what it was merged into.
 * @throws TrothError `store/not-found` when no actor is called so, or when several are
 */
export async function findActor(
  store: Pick<Store, 'actor' | 'listActors'>,
  name: string,
): Promise<ActorSummary> {
  const known = (await store.actor(name)) ?? (await store.actor(actorId(name)));
  if (known) return known;
  const { items } = await store.listActors({ q: name, limit: SUGGESTED });
  const wanted = foldName(name);
  const called = items.filter((actor) =>
    [actor.name, ...actor.names].some((other) => foldName(other) === wanted),
  );
  const only = called.length > 0 ? called : items;
  if (only[0] && only.length === 1) return only[0];
  throw new TrothError('store/not-found', 'The store knows no actor of this name.', {
    where: safeText(name),
    remedy:
      items.length === 0
        ? 'Look for other spellings with troth actors list --search.'
        : `Say which one is meant: ${items.map((actor) => safeText(actor.name)).join(', ')}.`,
  });
}
