import type { DisputeRow, EntryBearing, EntryStatement, EntryView } from '../api/types.ts';

/** Something on the page that keys go to and work on. */
export type EntryItem =
  | { type: 'statement'; key: string; statement: EntryStatement }
  | { type: 'bearing'; key: string; bearing: EntryBearing }
  | { type: 'dispute'; key: string; dispute: DisputeRow };

/**
 * The key of what bears on an entry; a statement of the entry has its own id for a key.
 * @param passage id
 */
export function bearingKey(passage: string): string {
  return `on-${passage}`;
}

/** The key of a dispute. */
export function disputeKey({ earlier, later }: Pick<DisputeRow, 'earlier' | 'later'>): string {
  return `d-${earlier.id}-${later.id}`;
}

/** What keys go through, in the order of the page. */
export function entryItems(
  { statements, bearings }: Pick<EntryView, 'statements' | 'bearings'>,
  disputes: readonly DisputeRow[],
): EntryItem[] {
  return [
    ...statements.map((statement) => ({
      type: 'statement' as const,
      key: statement.statement.id,
      statement,
    })),
    ...bearings.map((bearing) => ({
      type: 'bearing' as const,
      key: bearingKey(bearing.passage.passage),
      bearing,
    })),
    ...disputes.map((dispute) => ({ type: 'dispute' as const, key: disputeKey(dispute), dispute })),
  ];
}

/** Whether a machine proposes it and nobody has said anything of it. */
export function isOpen(item: EntryItem): boolean {
  if (item.type === 'bearing') return item.bearing.act === null;
  return item.type === 'dispute' && item.dispute.act === null;
}

/**
 * The item to go to from another.
 * @param from key; null or one that is gone: from the beginning or the end
 * @param open whether to pass over what is decided
 * @returns its key; null when there is none in that direction
 */
export function stepTo(
  items: readonly EntryItem[],
  from: string | null,
  step: 1 | -1,
  open = false,
): string | null {
  const at = items.findIndex(({ key }) => key === from);
  const ahead =
    at < 0
      ? step === 1
        ? items
        : items.toReversed()
      : step === 1
        ? items.slice(at + 1)
        : items.slice(0, at).toReversed();
  return ahead.find((item) => !open || isOpen(item))?.key ?? null;
}

/** Where to go once an item is decided: the next open one, or else one before it; null when none is left. */
export function afterDeciding(items: readonly EntryItem[], key: string): string | null {
  return stepTo(items, key, 1, true) ?? stepTo(items, key, -1, true);
}
