import {
  type EntryDetail,
  type LedgerDeed,
  RELATIONS,
  type Relation,
  TrothError,
} from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { findStatement } from './find-statement.ts';
import { refOf } from './keep-deed.ts';

/** What a person decides of an entry, by options; one of {@link DECIDING}. */
export interface EntryDecision {
  /** ids of passages */
  link?: string;
  reject?: string;
  /** with link */
  as?: Relation;
  /** ids of statements */
  join?: string[];
  part?: string;
  /** id of an act */
  undo?: string;
}

/** The options that decide, of which one is given at a time. */
export const DECIDING = ['link', 'reject', 'join', 'part', 'undo'] as const;

/**
 * What options decide of an entry.
 * @throws TrothError `store/not-found` for what is not there, `cli/usage` for what is told by half
 */
export async function toEntryDeed(
  store: Pick<Store, 'passage' | 'statement'>,
  detail: EntryDetail,
  { link, reject, as, join, part, undo }: EntryDecision,
): Promise<LedgerDeed> {
  if (undo !== undefined) return { type: 'undo-ledger', act: undo };
  if (part !== undefined)
    return { type: 'part', as: 'entry', statement: refOf(await findStatement(store, part)) };
  if (join) {
    const [one, other, ...more] = join;
    if (one === undefined || other === undefined || more.length > 0)
      throw new TrothError('cli/usage', 'Two statements are joined at a time.', {
        remedy: 'Give the ids of both, as troth review --what joins tells them.',
      });
    const [statement, to] = [await findStatement(store, one), await findStatement(store, other)];
    return { type: 'join', as: 'entry', statement: refOf(statement), to: refOf(to) };
  }
  return toBear(store, detail, link ?? reject ?? '', reject === undefined ? (as ?? null) : 'none');
}

/**
 * What a passage is to an entry.
 * @param relation null: what a machine proposes
 */
async function toBear(
  store: Pick<Store, 'passage'>,
  { entry, bearings }: EntryDetail,
  id: string,
  relation: Relation | 'none' | null,
): Promise<LedgerDeed> {
  const passage = await store.passage(id);
  if (!passage)
    throw new TrothError('store/not-found', 'The store holds no passage of this id.', {
      where: id,
      remedy: 'See the ids with troth entry --json or troth review --what evidence.',
    });
  const said = relation ?? bearings.find((bearing) => bearing.passage.passage === id)?.relation;
  if (said === undefined)
    throw new TrothError('cli/usage', 'No machine proposes this passage for the entry.', {
      where: id,
      remedy: `Say --as with one of: ${RELATIONS.join(', ')}.`,
    });
  return { type: 'bear', entry: entry.statement, passage, relation: said };
}
