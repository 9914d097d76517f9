import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FORMS, KINDS } from '../../client/index.ts';
import { REVIEW_ORDERS } from '../address/list-states.ts';
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
import type { ReviewScope } from './review-queries.ts';

const ORDER_LABELS: Record<(typeof REVIEW_ORDERS)[number], string> = {
  sure: 'Least sure first',
  ledger: 'Ledger first',
};
/** What narrows nothing: how the queue goes, and which sample is drawn of it. */
const NO_FILTERS: ReadonlySet<string> = new Set(['q', 'order', 'seed', 'size', 'since']);
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** What the queue is narrowed to, and in which order it goes. */
export function ReviewFilters({
  scope,
  onChange,
}: {
  scope: ReviewScope;
  onChange: (change: Partial<ReviewScope>) => void;
}) {
  const { kind, form, speaker, actor, outlet, report, dossier, from, to, order, seed } = scope;
  const facets = useQuery(facetsQuery());
  const [picking, setPicking] = useState(false);
  const speaks = useQuery({ ...actorQuery(speaker ?? ''), enabled: Boolean(speaker) }).data?.name;
  const concerned = useQuery({ ...actorQuery(actor ?? ''), enabled: Boolean(actor) }).data?.name;
  const title = useQuery({ ...reportQuery(report ?? ''), enabled: Boolean(report) }).data?.report.title;
  return (
    <FilterBar
      active={Object.keys(scope).filter((key) => !NO_FILTERS.has(key)).length}
      search={<SearchBox label="Search what waits" value={scope.q} onSearch={(q) => onChange({ q })} />}
    >
      <FilterMenu
        label="Kind"
        options={KINDS.map((value) => ({
          value,
          label: <KindLabel kind={value} />,
          name: KIND_STYLES[value].label,
        }))}
        chosen={kind ?? []}
        onChange={(kind) => onChange({ kind })}
      />
      <FilterMenu
        label="Form"
        options={FORMS.map((value) => ({ value, label: capital(value) }))}
        chosen={form ?? []}
        onChange={(form) => onChange({ form })}
      />
      <span className="inline-flex items-center">
        <Button
          className={speaker ? 'border-accent! bg-accent-soft! text-accent' : 'font-normal!'}
          onClick={() => setPicking(true)}
        >
          {speaker ? (
            <span className="max-w-48 truncate">
              Speaker: <bdi>{speaks ?? speaker}</bdi>
            </span>
          ) : (
            'Speaker'
          )}
        </Button>
        {speaker && (
          <IconButton icon="close" label="Any speaker" onClick={() => onChange({ speaker: undefined })} />
        )}
      </span>
      {actor && (
        <Only what="Actor" name={concerned ?? actor} onLeave={() => onChange({ actor: undefined })} />
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
            onChange({ order: REVIEW_ORDERS.find((one) => one === target.value && one !== 'sure') })
          }
        >
          {REVIEW_ORDERS.map((value) => (
            <option key={value} value={value}>
              {ORDER_LABELS[value]}
            </option>
          ))}
        </select>
      )}
      {picking && (
        <PickActor
          title="Speaker"
          onClose={() => setPicking(false)}
          onPick={(speaker) => {
            setPicking(false);
            onChange({ speaker });
          }}
        />
      )}
    </FilterBar>
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
