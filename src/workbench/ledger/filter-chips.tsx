import type { LedgerList } from '../address/list-states.ts';
import { Icon } from '../controls/icon.tsx';
import type { FilterTold } from './tell-filters.ts';

/** What narrows the ledger, each to be taken back by a press. */
export function FilterChips({
  told,
  onChange,
  onClear,
}: {
  told: readonly FilterTold[];
  onChange: (change: Partial<LedgerList>) => void;
  onClear: () => void;
}) {
  if (told.length === 0) return null;
  return (
    <ul
      aria-label="Filters in force"
      className="flex flex-wrap items-center gap-1.5 pb-2 max-md:flex-nowrap max-md:overflow-x-auto"
    >
      {told.map(({ key, label, value, without }) => (
        <li key={key} className="shrink-0">
          <button
            type="button"
            onClick={() => onChange(without)}
            title="Take this filter back"
            className="flex h-7 max-w-72 items-center gap-1 rounded-full border border-accent/50 bg-accent-soft pr-1.5 pl-2.5 text-[13px] text-accent hover:border-accent"
          >
            <span className="shrink-0">{label}:</span>
            <bdi className="truncate font-medium">{value}</bdi>
            <Icon name="close" className="size-3.5" />
            <span className="sr-only">; take this filter back</span>
          </button>
        </li>
      ))}
      <li className="shrink-0">
        <button
          type="button"
          onClick={onClear}
          className="h-7 rounded px-1.5 text-[13px] text-ink-2 underline-offset-2 hover:text-ink hover:underline"
        >
          Clear all
        </button>
      </li>
    </ul>
  );
}
