import type { StatementList } from '../address/list-states.ts';
import type { ActorRecord, Kind } from '../api/types.ts';

/** The name of a part of an actor's record. */
export type RecordPart = ActorRecord['entries'][number]['part'];

/** A short list of an actor's page: entries, or statements where the ledger keeps none of their kind. */
export interface ShortList {
  title: string;
  kind: Kind;
  /** of entries; null: statements that the actor speaks */
  part: RecordPart | null;
}

/** The short lists, in the order of the page. */
export const SHORT_LISTS: readonly ShortList[] = [
  { title: 'Promised', kind: 'commitment', part: 'promised' },
  { title: 'Was promised', kind: 'commitment', part: 'promisedTo' },
  { title: 'Demanded', kind: 'demand', part: 'demanded' },
  { title: 'Was asked for', kind: 'demand', part: 'demandedOf' },
  { title: 'Threatened', kind: 'threat', part: 'threatened' },
  { title: 'Was threatened with', kind: 'threat', part: 'threatenedWith' },
  { title: 'Predicted', kind: 'prediction', part: 'predicted' },
  { title: 'Claimed', kind: 'claim', part: null },
  { title: 'Denied', kind: 'denial', part: null },
];

const DIRECTED: ReadonlySet<RecordPart> = new Set(['promisedTo', 'demandedOf', 'threatenedWith']);

/** Whether a list is of what others said to the actor. */
export function isDirected({ part }: ShortList): boolean {
  return part !== null && DIRECTED.has(part);
}

/** The list of statements that a short list is the beginning of. */
export function wholeStatements(list: ShortList, actor: string): StatementList {
  const who = isDirected(list) ? { actor } : { speaker: actor };
  return { kind: [list.kind], review: ['unreviewed', 'accepted'], ...who };
}
