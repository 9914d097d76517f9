import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ENTRY_KINDS, FORMS, KINDS } from '../../client/index.ts';
import { LINK_ORDERS, REVIEW_ORDERS, type ReviewList } from '../address/list-states.ts';
import { actorQuery, facetsQuery, reportQuery } from '../api/queries.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { DossierFilter } from '../dossiers/dossier-filter.tsx';
import { KindLabel } from '../kinds/kind-label.tsx';
import { KIND_STYLES } from '../kinds/kind-style.ts';
import { DateRange } from '../lists/date-range.tsx';
import { FilterBar } from '../lists/filter-bar.tsx';
import { FilterMenu } from '../lists/filter-menu.tsx';
import { SearchBox } from '../lists/search-box.tsx';
import { PickActor } from '../statements/pick-actor.tsx';

const ORDER_LABELS: Record<NonNullable<ReviewList['order']>, string> = {
  sure: 'Least sure first',
  ledger: 'Ledger first',
  likely: 'Likeliest first',
};
/** What narrows nothing: how the queue goes, and which sample is drawn of it. */
const NO_FILTERS: ReadonlySet<string> = new Set(['what', 's', 'q', 'order', 'seed', 'size', 'since']);
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** What a queue is narrowed to, and in which order it goes. */
export function ReviewFilters({
  list,
  onChange,
}: {
  list: ReviewList;
  onChange: (change: Partial<ReviewList>) => void;
}) {
  const { what, kind, form, speaker, actor, outlet, report, dossier, from, to, order, seed } = list;
  const kinds = what === undefined || what === 'disputes' ? KINDS : ENTRY_KINDS;
  const orders = what === undefined ? REVIEW_ORDERS : LINK_ORDERS;
  const facets = useQuery(facetsQuery());
  const [picking, setPicking] = useState<'speaker' | 'actor' | null>(null);
  const speaks = useQuery({ ...actorQuery(speaker ?? ''), enabled: Boolean(speaker) }).data?.name;
  const concerned = useQuery({ ...actorQuery(actor ?? ''), enabled: Boolean(actor) }).data?.name;
  const title = useQuery({ ...reportQuery(report ?? ''), enabled: Boolean(report) }).data?.report.title;
  return (
    <FilterBar
      active={Object.keys(list).filter((key) => !NO_FILTERS.has(key)).length}
      search={
        what === undefined && (
          <SearchBox label="Search what waits" value={list.q} onSearch={(q) => onChange({ q })} />
        )
      }
    >
      <FilterMenu
        label="Kind"
        options={kinds.map((value) => ({
          value,
          label: <KindLabel kind={value} />,
          name: KIND_STYLES[value].label,
        }))}
        chosen={kind ?? []}
        onChange={(kind) => onChange({ kind })}
      />
      {what === undefined && (
        <>
          <FilterMenu
            label="Form"
            options={FORMS.map((value) => ({ value, label: capital(value) }))}
            chosen={form ?? []}
            onChange={(form) => onChange({ form })}
          />
          <Picked
            what="Speaker"
            name={speaker && (speaks ?? speaker)}
            onPick={() => setPicking('speaker')}
            onLeave={() => onChange({ speaker: undefined })}
          />
        </>
      )}
      {(what !== undefined || actor) && (
        <Picked
          what="Actor"
          name={actor && (concerned ?? actor)}
          onPick={() => setPicking('actor')}
          onLeave={() => onChange({ actor: undefined })}
        />
      )}
      {report && (
        <Only what="Report" name={title ?? report} onLeave={() => onChange({ report: undefined })} />
      )}
      <FilterMenu
        label="Outlet"
        single
        options={(facets.data?.outlet ?? []).map(({ value, count }) => ({ value, label: value, count }))}
        chosen={outlet ? [outlet] : []}
        onChange={([outlet]) => onChange({ outlet })}
      />
      <DossierFilter chosen={dossier} onChange={onChange} />
      <DateRange from={from} to={to} onChange={onChange} />
      {seed === undefined && (
        <select
          aria-label="Order"
          className="field pr-1!"
          value={order ?? 'sure'}
          onChange={({ target }) =>
            onChange({ order: orders.find((one) => one === target.value && one !== 'sure') })
          }
        >
          {orders.map((value) => (
            <option key={value} value={value}>
              {ORDER_LABELS[value]}
            </option>
          ))}
        </select>
      )}
      {picking && (
        <PickActor
          title={capital(picking)}
          onClose={() => setPicking(null)}
          onPick={(id) => {
            setPicking(null);
            onChange({ [picking]: id });
          }}
        />
      )}
    </FilterBar>
  );
}

/** A filter by an actor that is chosen from all. */
function Picked({
  what,
  name,
  onPick,
  onLeave,
}: {
  what: string;
  /** of the chosen one */
  name: string | undefined;
  onPick: () => void;
  onLeave: () => void;
}) {
  return (
    <span className="inline-flex items-center">
      <Button
        className={name ? 'border-accent! bg-accent-soft! text-accent' : 'font-normal!'}
        onClick={onPick}
      >
        {name ? (
          <span className="max-w-48 truncate">
            {what}: <bdi>{name}</bdi>
          </span>
        ) : (
          what
        )}
      </Button>
      {name && <IconButton icon="close" label={`Any ${what.toLowerCase()}`} onClick={onLeave} />}
    </span>
  );
}

/** A filter that links lead to and that is only left here. */
function Only({ what, name, onLeave }: { what: string; name: string; onLeave: () => void }) {
  return (
    <span className="inline-flex items-center">
      <span className="inline-flex h-8 max-w-56 items-center rounded-md border border-accent bg-accent-soft px-2.5 text-sm text-accent">
        <span className="truncate">
          {what}: <bdi className="font-medium">{name}</bdi>
        </span>
      </span>
      <IconButton icon="close" label={`Any ${what.toLowerCase()}`} onClick={onLeave} />
    </span>
  );
}
