import { ENTRY_KINDS, type EntryKind } from '../../model/index.ts';
import type { Passage } from '../passages/passage.ts';

const KINDS: ReadonlySet<string> = new Set(ENTRY_KINDS);

/** A statement that the ledger keeps. */
export type Worthy = Passage & { kind: EntryKind };

/**
 * Whether the ledger keeps a statement: a promise that somebody is bound by, a prediction, threat or demand.
 * It must say something of its own: words, a number or a name beside the one who would act.
 */
export function isWorthy(passage: Passage): passage is Worthy {
  if (!KINDS.has(passage.kind)) return false;
  if (passage.kind === 'commitment' && passage.holder === null) return false;
  return (
    passage.terms.length > 0 ||
    passage.numbers.length > 0 ||
    passage.named.some((actor) => actor !== passage.holder)
  );
}
