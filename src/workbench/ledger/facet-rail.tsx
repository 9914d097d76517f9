import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LedgerList } from '../address/list-states.ts';
import { entryFacetsQuery } from '../api/queries.ts';
import type { EntryFacets } from '../api/types.ts';
import { Icon } from '../controls/icon.tsx';
import { KeyCaps } from '../controls/key-caps.tsx';
import { rankChoices } from '../controls/rank-choices.ts';
import type { DossierChoice } from '../dossiers/use-dossier-choices.ts';
import { Day, DayFacet } from './day-facet.tsx';
import {
  chosenValues,
  FACETS,
  type Facet,
  type FacetValue,
  facetValues,
  ORIGINS,
  originsAtLeast,
  withValue,
} from './facets.ts';
import type { EntryView } from './use-entry-rows.ts';

/** Values that a long facet shows until it is opened up. */
const SHOWN = 6;
/** Values that it shows then; a search finds the others. */
const SHOWN_OPEN = 50;
/** Values that are searched. */
const SEARCHED = 5_000;

/** What the facets need to know, and how they change the view. */
interface FacetProps {
  view: EntryView;
  /** undefined while they are fetched */
  facets: EntryFacets | undefined;
  onChange: (change: Partial<LedgerList>) => void;
}

/** All filters with their counts; each counts under all others. */
export function FacetRail(props: FacetProps & { dossiers: readonly DossierChoice[] }) {
  const { view, facets, dossiers, onChange } = props;
  const isShownDossier = ({ value }: DossierChoice, at: number) => at < SHOWN || value === view.dossier;
  return (
    <>
      {FACETS.map((facet) => (
        <Group
          key={facet.name}
          label={facet.label}
          open={facet.open || chosenValues(facet.name, view).length > 0}
        >
          {facet.values === null ? (
            <LongFacet facet={facet} {...props} />
          ) : (
            <Values facet={facet} values={facetValues(facet, facets)} {...props} />
          )}
        </Group>
      ))}
      <Group label="Independent origins" open={view.origins !== undefined}>
        <ul>
          {ORIGINS.map((least) => (
            <Row
              key={least}
              label={`${least} or more`}
              count={facets && originsAtLeast(least, facets)}
              isChosen={view.origins === least}
              onToggle={() => onChange({ origins: view.origins === least ? undefined : least })}
            />
          ))}
        </ul>
      </Group>
      <Group label="First told" open>
        <DayFacet
          label="First told"
          months={facets?.first ?? []}
          from={view.from}
          to={view.to}
          onChange={(from, to) => onChange({ from, to })}
        />
      </Group>
      <Group label="Due by" open>
        <DayFacet
          label="Due"
          months={facets?.due ?? []}
          from={view.dueFrom}
          to={view.dueTo}
          onChange={(dueFrom, dueTo) => onChange({ dueFrom, dueTo })}
        />
      </Group>
      {dossiers.length > 0 && (
        <Group label="Dossier" open={view.dossier !== undefined}>
          <ul>
            {dossiers.filter(isShownDossier).map(({ value, label }) => (
              <Row
                key={value}
                label={label}
                count={undefined}
                isChosen={view.dossier === value}
                onToggle={() => onChange({ dossier: view.dossier === value ? undefined : value })}
              />
            ))}
          </ul>
          {dossiers.length > SHOWN && (
            <p className="px-2 text-[13px] text-ink-2">
              <KeyCaps action="ledger-filter" /> finds the others.
            </p>
          )}
        </Group>
      )}
      <Group label="As known on" open={view.asKnownOn !== undefined}>
        <div className="flex flex-col gap-1 px-2 text-xs text-pretty text-ink-2">
          <Day label="As known on" value={view.asKnownOn} onChange={(asKnownOn) => onChange({ asKnownOn })} />
          Only with the reports that were out, and what people had done, by the end of that day.
        </div>
      </Group>
    </>
  );
}

function Group({ label, open, children }: { label: string; open: boolean; children: React.ReactNode }) {
  return (
    <details open={open} className="group border-b border-line py-1 last:border-b-0">
      <summary className="flex h-8 cursor-pointer list-none items-center justify-between rounded px-2 text-sm font-semibold hover:bg-hover [&::-webkit-details-marker]:hidden">
        {label}
        <Icon name="chevron" className="size-3.5 text-ink-3 group-not-open:-rotate-90" />
      </summary>
      <fieldset className="pb-1.5">
        <legend className="sr-only">{label}</legend>
        {children}
      </fieldset>
    </details>
  );
}

function Values({
  facet: { name },
  values,
  view,
  facets,
  onChange,
}: FacetProps & { facet: Facet; values: readonly FacetValue[] }) {
  const chosen = chosenValues(name, view);
  return (
    <ul>
      {values.map(({ value, label, count }) => (
        <Row
          key={value}
          label={label}
          count={facets && count}
          isChosen={chosen.includes(value)}
          onToggle={() => onChange(withValue(name, value, view))}
        />
      ))}
    </ul>
  );
}

/** A facet of which anything can be a value: those with most entries, and when opened up all, with a search. */
function LongFacet(props: FacetProps & { facet: Facet }) {
  const { facet, facets, view } = props;
  const [isOpen, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const { sort: _sort, direction: _direction, ...filters } = view;
  const all = useQuery({ ...entryFacetsQuery({ ...filters, values: SEARCHED }), enabled: isOpen });
  const values = facetValues(facet, isOpen ? (all.data ?? facets) : facets);
  const chosen = chosenValues(facet.name, view);
  const fitting = isOpen ? rankChoices(values, words) : values;
  const first = fitting.slice(0, isOpen ? SHOWN_OPEN : SHOWN);
  const behind = words.trim()
    ? []
    : fitting.slice(first.length).filter(({ value }) => chosen.includes(value));
  const rest = fitting.length - first.length - behind.length;
  return (
    <>
      {isOpen && (
        <input
          // biome-ignore lint/a11y/noAutofocus: whoever opens the list up wants to find something in it
          autoFocus
          type="search"
          aria-label={`Find in ${facet.label}`}
          placeholder={`Find in ${facet.label}`}
          dir="auto"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          className="field mx-2 mb-1 h-7! w-[calc(100%-1rem)] text-[13px]!"
        />
      )}
      <Values {...props} values={[...first, ...behind]} />
      {facets && values.length === 0 && <p className="px-2 text-[13px] text-ink-2">None here.</p>}
      {values.length > 0 && fitting.length === 0 && (
        <p className="px-2 text-[13px] text-ink-2">Nothing fits.</p>
      )}
      {(rest > 0 || isOpen) && (
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
            setWords('');
          }}
          className="mx-2 rounded text-[13px] text-accent underline-offset-2 hover:underline"
        >
          {isOpen ? 'Fewer' : 'More…'}
          <span className="sr-only"> of {facet.label}</span>
        </button>
      )}
      {isOpen && rest > 0 && (
        <span className="text-[13px] text-ink-2">{rest.toLocaleString('en')} more; type to find them</span>
      )}
    </>
  );
}

function Row({
  label,
  count,
  isChosen,
  onToggle,
}: {
  label: string;
  /** undefined while it is fetched */
  count: number | undefined;
  isChosen: boolean;
  onToggle: () => void;
}) {
  return (
    <li>
      <label
        className={`flex min-h-7 cursor-pointer items-center gap-2 rounded px-2 text-[13px] hover:bg-hover has-focus-visible:bg-hover ${
          isChosen ? 'font-medium text-accent' : count === 0 ? 'text-ink-3' : ''
        }`}
      >
        <input
          type="checkbox"
          checked={isChosen}
          onChange={onToggle}
          className="size-3.5 shrink-0 accent-(--accent)"
        />
        <bdi className="min-w-0 flex-1 truncate" title={label}>
          {label}
        </bdi>
        <span className="text-xs text-ink-2">{count?.toLocaleString('en')}</span>
      </label>
    </li>
  );
}
