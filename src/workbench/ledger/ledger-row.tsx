import { type MouseEvent, memo } from 'react';
import type { LedgerColumn } from '../address/ledger-columns.ts';
import type { EntryRow } from '../api/types.ts';
import { KindLabel } from '../kinds/kind-label.tsx';
import { SearchedWords } from '../lists/found-words.tsx';
import { tellDateBriefly } from '../words/tell-date.ts';
import { COLUMNS } from './columns.tsx';
import { EntryLink } from './entry-link.tsx';
import { StateWord } from './state-word.tsx';

/** What can be done with a row. */
export interface RowActions {
  open(index: number, entry: EntryRow): void;
  /** @param isRange whether all from the one chosen last to this one are meant */
  choose(index: number, entry: EntryRow, isRange: boolean): void;
  focus(index: number): void;
}

/** One entry in the ledger: a row of the table, or on small screens a card. */
export const LedgerRow = memo(function LedgerRow({
  entry,
  index,
  top,
  columns,
  template,
  isActive,
  isChosen,
  isCard,
  q,
  actions,
}: {
  /** undefined while it is fetched */
  entry: EntryRow | undefined;
  index: number;
  /** px */
  top: number;
  columns: readonly LedgerColumn[];
  /** tracks of the grid */
  template: string;
  /** whether it is the one that keys act on */
  isActive: boolean;
  isChosen: boolean;
  isCard: boolean;
  /** words that are searched for */
  q: string | undefined;
  actions: RowActions;
}) {
  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const isHeld = event.shiftKey || event.metaKey || event.ctrlKey;
    const isLink = target?.closest('a') !== null;
    // Whoever marks words with the pointer wants to copy them; a link with a key held is the browser's.
    if (!entry || target?.closest('input, label') || String(window.getSelection()) || (isLink && isHeld))
      return;
    event.preventDefault();
    if (isHeld) actions.choose(index, entry, event.shiftKey);
    else actions.open(index, entry);
  };
  return (
    <tr
      data-entry={entry?.id}
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      tabIndex={isActive ? 0 : -1}
      onClick={onClick}
      onFocus={() => actions.focus(index)}
      className={`absolute inset-x-0 cursor-pointer border-b border-line px-3 text-[13px]/5 hover:bg-hover/60 focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-accent aria-selected:bg-accent-soft ${
        isCard ? 'h-24 py-2 pl-11' : 'grid h-13 items-center gap-x-2'
      }`}
      style={{ transform: `translateY(${top}px)`, ...(!isCard && { gridTemplateColumns: template }) }}
    >
      <td className={isCard ? 'absolute top-2.5 left-1.5' : ''}>
        <label className="-my-1.5 flex size-8 cursor-pointer items-center justify-center">
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={`Choose ${entry?.words ?? 'the entry'}`}
            className="size-4 accent-(--accent)"
            checked={isChosen}
            disabled={!entry}
            onChange={() => {}}
            onClick={(event) => {
              if (entry) actions.choose(index, entry, event.shiftKey);
            }}
          />
        </label>
      </td>
      {!entry && (
        <td colSpan={columns.length} className="skeleton col-span-full col-start-2">
          <div className="h-3.5 w-2/3 rounded bg-line" />
        </td>
      )}
      {entry && isCard && <Card entry={entry} q={q} />}
      {entry &&
        !isCard &&
        columns.map((id) => (
          <td key={id} className={`min-w-0 ${COLUMNS[id].numeric ? 'text-right' : ''}`}>
            {COLUMNS[id].cell(entry, q)}
          </td>
        ))}
    </tr>
  );
});

/** An entry on a small screen. */
function Card({ entry, q }: { entry: EntryRow; q: string | undefined }) {
  const { kind, due, state, words, id, speaker, addressee, origins } = entry;
  return (
    <td className="flex flex-col">
      <div className="flex items-baseline justify-between gap-3">
        <KindLabel kind={kind} />
        <span className="flex min-w-0 gap-2 text-xs text-ink-2">
          <span className="truncate">{tellDateBriefly(due)}</span>
          <StateWord axis="schedule" value={state.schedule} />
        </span>
      </div>
      <EntryLink id={id} className="my-0.5 line-clamp-2 font-reading text-[15px]/5 wrap-anywhere">
        <SearchedWords text={words} q={q} />
      </EntryLink>
      <p className="flex justify-between gap-3 text-xs text-ink-2">
        <bdi className="truncate">
          {speaker ?? 'nobody named'}
          {addressee.length > 0 && ` to ${addressee.join(', ')}`}
        </bdi>
        <span className="flex shrink-0 gap-2">
          <StateWord axis="outcome" value={state.outcome} />
          {state.evidence !== 'none' && <StateWord axis="evidence" value={state.evidence} />}
          {origins > 1 && <span>{origins} origins</span>}
        </span>
      </p>
    </td>
  );
}
