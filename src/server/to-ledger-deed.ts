import { type LedgerDeed, type PassageRef, TrothError } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import type { LedgerDeedInput } from './api/bodies.ts';

/**
 * What a person sent as a deed of the model on the ledger: passages get their words.
 * @param place of the deed in the request, for messages
 * @throws TrothError `act/unknown-target` where there is no such passage
 */
export async function toLedgerDeed(
  store: Pick<Store, 'passage'>,
  input: LedgerDeedInput,
  place: string,
): Promise<LedgerDeed> {
  const whole = async (ids: Omit<PassageRef, 'anchor'>, where: string): Promise<PassageRef> => {
    const passage = await store.passage(ids.passage);
    if (passage?.report === ids.report) return passage;
    throw new TrothError('act/unknown-target', 'There is no such passage.', {
      where,
      remedy: 'See /api/ledger/{id} for what bears on an entry, /api/statements for statements.',
    });
  };
  if (input.type === 'bear') return { ...input, passage: await whole(input.passage, `${place}.passage`) };
  if (input.type !== 'judge') return input;
  const evidence = [];
  for (const [index, ids] of input.evidence.entries())
    evidence.push(await whole(ids, `${place}.evidence.${index}`));
  return { ...input, evidence };
}
