import { useQuery } from '@tanstack/react-query';
import { KINDS } from '../../client/index.ts';
import { facetsQuery } from '../api/queries.ts';
import type { Kind } from '../api/types.ts';
import { KindLabel } from '../kinds/kind-label.tsx';
import { KIND_STYLES } from '../kinds/kind-style.ts';
import { Day } from '../ledger/day-facet.tsx';
import { FilterMenu } from '../lists/filter-menu.tsx';

/** The filters that both pages of relations have. */
export interface SharedFilters {
  kind?: Kind[] | undefined;
  outlet?: string[] | undefined;
  least?: number | undefined;
  asKnownOn?: string | undefined;
}

/** Least numbers of statements that are offered. */
const LEASTS = [2, 3, 5, 10, 20].map(String);

/** Kinds one by one, outlets, how many statements at least, and the day as known on. */
export function RelationFilters({
  state: { kind, outlet, least, asKnownOn },
  onChange,
}: {
  state: SharedFilters;
  onChange: (change: SharedFilters) => void;
}) {
  const facets = useQuery(facetsQuery());
  return (
    <>
      <FilterMenu
        label="Kind"
        options={KINDS.map((value) => ({
          value,
          label: <KindLabel kind={value} />,
          name: KIND_STYLES[value].label,
        }))}
        chosen={kind ?? []}
        onChange={(kind) => onChange({ kind: kind.length > 0 ? kind : undefined })}
      />
      <FilterMenu
        label="Outlet"
        options={(facets.data?.outlet ?? []).map(({ value, count }) => ({ value, label: value, count }))}
        chosen={outlet ?? []}
        onChange={(outlet) => onChange({ outlet: outlet.length > 0 ? outlet : undefined })}
      />
      <FilterMenu
        label="At least"
        single
        options={LEASTS.map((value) => ({ value, label: `${value} statements` }))}
        chosen={least ? [String(least)] : []}
        onChange={([value]) => onChange({ least: value ? Number(value) : undefined })}
      />
      <span className="inline-flex items-center gap-1.5 text-[13px] text-ink-2">
        <span aria-hidden="true">As known on</span>
        <Day label="As known on" value={asKnownOn} onChange={(asKnownOn) => onChange({ asKnownOn })} />
      </span>
    </>
  );
}
