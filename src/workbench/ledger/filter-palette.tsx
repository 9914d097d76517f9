import type { LedgerList } from '../address/list-states.ts';
import type { EntryFacets } from '../api/types.ts';
import { PickList } from '../controls/pick-list.tsx';
import type { DossierChoice } from '../dossiers/use-dossier-choices.ts';
import { chosenValues, FACETS, facetValues, ORIGINS, originsAtLeast, withValue } from './facets.ts';
import type { EntryView } from './use-entry-rows.ts';

/** Filters by any value of any facet: typed, and picked with Enter; one that is in force is taken back. */
export function FilterPalette({
  view,
  facets,
  dossiers,
  onChange,
  onClose,
}: {
  view: EntryView;
  facets: EntryFacets | undefined;
  dossiers: readonly DossierChoice[];
  onChange: (change: Partial<LedgerList>) => void;
  onClose: () => void;
}) {
  const changes = new Map<string, Partial<LedgerList>>();
  const choices = FACETS.flatMap((facet) =>
    facetValues(facet, facets).map(({ value, label, count }) => {
      const id = `${facet.name} ${value}`;
      changes.set(id, withValue(facet.name, value, view));
      return {
        id,
        label,
        detail: `${facet.label}, ${count.toLocaleString('en')}`,
        keywords: [facet.label],
        group: facet.label,
        chosen: chosenValues(facet.name, view).includes(value),
      };
    }),
  );
  const origins = ORIGINS.map((least) => {
    const id = `origins ${least}`;
    const isChosen = view.origins === least;
    changes.set(id, { origins: isChosen ? undefined : least });
    return {
      id,
      label: `${least} origins or more`,
      detail: originsAtLeast(least, facets).toLocaleString('en'),
      group: 'Independent origins',
      chosen: isChosen,
    };
  });
  const inDossiers = dossiers.map(({ value, label }) => {
    const id = `dossier ${value}`;
    const isChosen = view.dossier === value;
    changes.set(id, { dossier: isChosen ? undefined : value });
    return { id, label, detail: 'Dossier', keywords: ['Dossier'], group: 'Dossier', chosen: isChosen };
  });
  return (
    <PickList
      title="Filter"
      placeholder="overdue, threat, a name, an outlet"
      choices={[...choices, ...origins, ...inDossiers]}
      onPick={(id) => {
        onClose();
        onChange(changes.get(id) ?? {});
      }}
      onClose={onClose}
    />
  );
}
