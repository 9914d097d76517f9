import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../controls/button.tsx';
import { Failure, Skeleton } from '../controls/states.tsx';
import { useTitle } from '../shell/use-title.ts';
import { DossierHistory } from './dossier-history.tsx';
import { dossierActsQuery, dossierQuery } from './dossier-queries.ts';
import { DossierView } from './dossier-view.tsx';

/** One dossier. */
export function DossierPage() {
  const { id } = useParams({ from: '/dossiers/$id' });
  const { asKnownOn } = useSearch({ from: '/dossiers/$id' });
  const dossier = useQuery(dossierQuery(id, asKnownOn));
  const acts = useQuery({ ...dossierActsQuery(id), enabled: dossier.isError });
  const [history, setHistory] = useState(false);
  useTitle(dossier.data?.title ?? 'Dossier');
  if (dossier.isPending) return <Skeleton label="Fetching the dossier" rows={6} />;
  if (dossier.isError) {
    return (
      <>
        <Failure error={dossier.error} onRetry={() => void dossier.refetch()} />
        {(acts.data?.length ?? 0) > 0 && (
          <p className="text-center">
            <Button icon="history" onClick={() => setHistory(true)}>
              What people did with it
            </Button>
          </p>
        )}
        {history && <DossierHistory id={id} onClose={() => setHistory(false)} />}
      </>
    );
  }
  return <DossierView key={id} dossier={dossier.data} asKnownOn={asKnownOn ?? null} />;
}
