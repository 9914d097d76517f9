import { isWorthy } from '../joining/worthy.ts';
import type { Passage } from '../passages/passage.ts';

/** Whether a passage is a statement that the ledger does not keep: what is kept has its utterances within its entry. */
export function isLoose(passage: Passage): boolean {
  return passage.kind !== 'narrated' && !isWorthy(passage);
}
