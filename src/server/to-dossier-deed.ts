import { type DossierDeed, TrothError } from '../model/index.ts';
import { findThing, type Store } from '../store/index.ts';
import type { DossierDeedInput } from './api/bodies.ts';

/**
 * What a person sent as a deed of the model on a dossier: what is taken in gets its words.
 * @param place of the deed in the request, for messages
 * @throws TrothError `act/unknown-target` where there is no such thing
 */
export async function toDossierDeed(
  store: Pick<Store, 'passage' | 'actor' | 'report'>,
  input: DossierDeedInput,
  place: string,
): Promise<DossierDeed> {
  if (input.type !== 'take-in') return input;
  const thing = await findThing(store, input.thing.sort, input.thing.id);
  if (thing) return { ...input, thing };
  throw new TrothError('act/unknown-target', `There is no such ${input.thing.sort}.`, {
    where: `${place}.thing`,
    remedy: 'See /api/ledger, /api/statements, /api/actors and /api/reports for what there is.',
  });
}
