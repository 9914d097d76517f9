import { ENTRY_KINDS } from '../../client/index.ts';
import type { LedgerList, StatementList } from '../address/list-states.ts';
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

/** By which filter of the ledger each part is listed. */
const FILTERS: Record<RecordPart, 'holder' | 'speaker' | 'addressee'> = {
  promised: 'holder',
  promisedTo: 'addressee',
  demanded: 'speaker',
  demandedOf: 'addressee',
  threatened: 'holder',
  threatenedWith: 'addressee',
  predicted: 'holder',
};

/** The part of the ledger that a short list is the beginning of; null where it is one of statements. */
export function wholeEntries({ part, kind }: ShortList, actor: string): LedgerList | null {
  const kinds = ENTRY_KINDS.filter((one) => one === kind);
  return part === null ? null : { kind: kinds, [FILTERS[part]]: [actor] };
}

/** The statements that a short list is the beginning of. */
export function wholeStatements({ kind }: ShortList, actor: string): StatementList {
  return { kind: [kind], review: ['unreviewed', 'accepted'], speaker: actor };
}
