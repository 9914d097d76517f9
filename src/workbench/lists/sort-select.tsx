import { IconButton } from '../controls/button.tsx';

/** The order of a list and its direction. */
export function SortSelect<S extends string>({
  sorts,
  sort,
  direction,
  onChange,
}: {
  sorts: readonly { value: S; label: string }[];
  sort: S;
  direction: 'asc' | 'desc';
  onChange: (sort: S, direction: 'asc' | 'desc' | undefined) => void;
}) {
  return (
    <span className="flex items-center gap-1">
      <select
        aria-label="Order"
        className="field pr-1!"
        value={sort}
        onChange={(event) => onChange(event.target.value as S, undefined)}
      >
        {sorts.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <IconButton
        icon={direction === 'asc' ? 'up' : 'down'}
        label={direction === 'asc' ? 'Ascending; turn round' : 'Descending; turn round'}
        onClick={() => onChange(sort, direction === 'asc' ? 'desc' : 'asc')}
      />
    </span>
  );
}
