import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useImperativeHandle, useRef } from 'react';
import type { LedgerColumn } from '../address/ledger-columns.ts';
import { Icon } from '../controls/icon.tsx';
import { COLUMNS, type EntrySort } from './columns.tsx';
import { LedgerRow, type RowActions } from './ledger-row.tsx';
import type { EntryRows } from './use-entry-rows.ts';

/** Height of a row, px; as in LedgerRow. */
const ROW = 52;
/** Height of a card, px; as in LedgerRow. */
const CARD = 96;
/** Height of the row of labels, px. */
const HEAD = 36;
/** Rows drawn beyond what is seen: a turn of the wheel finds them there. */
const OVERSCAN = 10;

/** What the page asks of the table. */
export interface TableHandle {
  /** Brings a row into view and gives it the focus. */
  focusRow(index: number): void;
  scrollToTop(): void;
}

/** The entries as a grid of which only what is seen is drawn. */
export function LedgerTable({
  handle,
  rows,
  onRange,
  columns,
  sort,
  direction,
  onSort,
  active,
  isChosen,
  isCard,
  q,
  actions,
}: {
  handle: RefObject<TableHandle | null>;
  rows: EntryRows;
  /** tells which rows are looked at */
  onRange: (start: number, end: number) => void;
  columns: readonly LedgerColumn[];
  sort: EntrySort;
  direction: 'asc' | 'desc';
  onSort: (sort: EntrySort) => void;
  /** index of the row that keys act on */
  active: number;
  isChosen: (id: string) => boolean;
  /** whether rows are cards, for small screens */
  isCard: boolean;
  /** words that are searched for */
  q: string | undefined;
  actions: RowActions;
}) {
  const total = rows.total ?? 0;
  const scroller = useRef<HTMLDivElement>(null);
  const wanted = useRef<number | null>(null);
  const head = isCard ? 0 : HEAD;
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => (isCard ? CARD : ROW),
    overscan: OVERSCAN,
    // Whoever comes back from an entry finds it there, with what was above it.
    initialOffset: () => Math.max(0, active - 3) * (isCard ? CARD : ROW),
    scrollMargin: head,
    scrollPaddingStart: head,
    // The row with the focus stays drawn, however far one scrolls, or the focus would be lost.
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      return active >= total || seen.includes(active) ? seen : [...seen, active].sort((a, b) => a - b);
    },
  });
  const { startIndex, endIndex } = virtual.range ?? { startIndex: 0, endIndex: 0 };
  useEffect(() => onRange(startIndex, endIndex), [onRange, startIndex, endIndex]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows are measured anew when they become cards
  useEffect(() => virtual.measure(), [isCard, virtual]);
  const focusWanted = () => {
    const row = scroller.current?.querySelector<HTMLElement>(
      `[aria-rowindex="${(wanted.current ?? -2) + 2}"]`,
    );
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the table comes up
  useEffect(() => {
    if (active > 0) wanted.current = active;
  }, []);
  // A row that was far away is drawn only now.
  useEffect(() => {
    if (wanted.current !== null) focusWanted();
  });
  useImperativeHandle(handle, () => ({
    focusRow(index) {
      wanted.current = index;
      virtual.scrollToIndex(index, { align: 'auto' });
      focusWanted();
    },
    scrollToTop: () => virtual.scrollToOffset(0),
  }));
  const template = ['1.75rem', ...columns.map((id) => COLUMNS[id].width)].join(' ');
  return (
    <div ref={scroller} className="relative min-h-0 flex-1 overflow-auto overscroll-contain">
      {/* Laid out as blocks and grids, which leaves the elements what they are for screen readers. */}
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA in HTML lets a table be a grid
        role="grid"
        aria-label="Entries"
        aria-rowcount={total + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        aria-busy={rows.stale}
        className={`block ${isCard ? '' : 'min-w-max'}`}
      >
        <thead className={isCard ? 'sr-only' : 'sticky top-0 z-10 block bg-paper'}>
          <tr
            aria-rowindex={1}
            className={
              isCard
                ? ''
                : 'grid h-9 items-center gap-x-2 border-b border-line-strong px-3 text-left text-xs text-ink-2'
            }
            style={isCard ? undefined : { gridTemplateColumns: template }}
          >
            <th>
              <span className="sr-only">Chosen</span>
            </th>
            {columns.map((id) => (
              <Heading key={id} id={id} sort={sort} direction={direction} onSort={onSort} isCard={isCard} />
            ))}
          </tr>
        </thead>
        <tbody
          className={`relative block ${rows.stale ? 'opacity-60' : ''}`}
          style={{ height: virtual.getTotalSize() }}
        >
          {virtual.getVirtualItems().map(({ index, start }) => {
            const entry = rows.at(index);
            return (
              <LedgerRow
                key={index}
                entry={entry}
                index={index}
                top={start - head}
                columns={columns}
                template={template}
                isActive={index === active}
                isChosen={entry !== undefined && isChosen(entry.id)}
                isCard={isCard}
                q={q}
                actions={actions}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The label of a column; where it can be sorted by, a button that does so, and then turns the order round. */
function Heading({
  id,
  sort,
  direction,
  onSort,
  isCard,
}: {
  id: LedgerColumn;
  sort: EntrySort;
  direction: 'asc' | 'desc';
  onSort: (sort: EntrySort) => void;
  isCard: boolean;
}) {
  const { label, sort: own, numeric } = COLUMNS[id];
  const isSorted = own === sort;
  const sorted = direction === 'asc' ? ('ascending' as const) : ('descending' as const);
  return (
    <th
      scope="col"
      {...(own && { 'aria-sort': isSorted ? sorted : ('none' as const) })}
      className={`min-w-0 ${numeric ? 'text-right' : ''}`}
    >
      {own && !isCard ? (
        <button
          type="button"
          onClick={() => onSort(own)}
          className={`-mx-1.5 inline-flex h-7 items-center gap-1 rounded px-1.5 font-medium hover:bg-hover hover:text-ink ${isSorted ? 'text-ink' : ''}`}
        >
          {label}
          {isSorted && <Icon name={direction === 'asc' ? 'up' : 'down'} className="size-3" />}
        </button>
      ) : (
        <span className="font-medium">{label}</span>
      )}
    </th>
  );
}
