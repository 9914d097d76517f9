import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Button } from '../controls/button.tsx';
import { Empty, Failure, Skeleton } from '../controls/states.tsx';
import { useKeys } from '../keyboard/use-keys.ts';
import { useRowKeys } from '../lists/use-row-keys.ts';
import { useTitle } from '../shell/use-title.ts';
import { tellMoment } from '../words/tell-date.ts';
import { count } from '../words/tell-number.ts';
import { DescribeDialog } from './describe-dialog.tsx';
import { dossiersQuery } from './dossier-queries.ts';
import { writeLastDossier } from './last-dossier.ts';
import { useDossierActs } from './use-dossier-acts.ts';

/** What a dossier holds, in the order in which its counts are told. */
const COUNTED = [
  ['entry', 'entry', 'entries'],
  ['statement', 'statement', 'statements'],
  ['actor', 'actor', 'actors'],
  ['report', 'report', 'reports'],
] as const;

/** The dossiers: what people gather, to work with and to pass on. */
export function DossiersPage() {
  useTitle('Dossiers');
  const { away } = useSearch({ from: '/dossiers' });
  const navigate = useNavigate({ from: '/dossiers' });
  const list = useRef<HTMLUListElement>(null);
  useRowKeys(list);
  const dossiers = useQuery(dossiersQuery(away ? { away: 'true' } : {}));
  const { act } = useDossierActs();
  const [isBeginning, setBeginning] = useState(false);
  const begin = () => setBeginning(true);
  useKeys('dossier', { 'dossier-add': begin });
  const rows = dossiers.data ?? [];
  return (
    <div className="mx-auto max-w-5xl px-3 pb-16 sm:px-6">
      <div className="flex flex-wrap items-baseline gap-3 pt-6 pb-3">
        <h1 className="font-reading text-2xl">{away ? 'Dossiers put away' : 'Dossiers'}</h1>
        {dossiers.data && (
          <p className="text-sm text-ink-2" aria-live="polite">
            {count(rows.length, 'dossier')}
          </p>
        )}
        <div className="ml-auto flex gap-2 self-center">
          <Link
            to="/dossiers"
            search={away ? {} : { away: 'true' }}
            className="inline-flex h-8 items-center rounded-md px-2.5 text-sm text-ink-2 hover:bg-hover hover:text-ink"
          >
            {away ? 'Those in use' : 'Put away'}
          </Link>
          <Button icon="plus" action="dossier-add" onClick={begin}>
            New dossier
          </Button>
        </div>
      </div>
      {dossiers.isPending && <Skeleton label="Fetching dossiers" />}
      {dossiers.isError && <Failure error={dossiers.error} onRetry={() => void dossiers.refetch()} />}
      {dossiers.isSuccess && rows.length === 0 && (
        <Empty icon="dossier" title={away ? 'Nothing is put away' : 'No dossiers yet'}>
          <p>
            {away
              ? 'A dossier that you put away stands here, and can be taken up again on its page.'
              : 'Gather entries, statements, actors and reports with notes, and pass them on as one file that shows its evidence. B adds what you look at, on every page.'}
          </p>
          {!away && (
            <Button look="primary" onClick={begin}>
              Begin one
            </Button>
          )}
        </Empty>
      )}
      {rows.length > 0 && (
        <ul ref={list} aria-label="Dossiers">
          {rows.map(({ id, title, summary, counts, changed }) => {
            const held = COUNTED.filter(([sort]) => counts[sort] > 0);
            return (
              <li
                key={id}
                data-row
                className="relative border-t border-line px-1 py-3 first:border-t-0 hover:bg-hover/60 has-focus-visible:bg-accent-soft"
              >
                <Link
                  to="/dossiers/$id"
                  params={{ id }}
                  data-row-link
                  dir="auto"
                  className="block font-reading text-lg wrap-anywhere after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
                >
                  {title}
                </Link>
                {summary && (
                  <p dir="auto" className="line-clamp-2 text-sm wrap-anywhere text-ink-2">
                    {summary}
                  </p>
                )}
                <p className="mt-0.5 text-sm text-ink-2">
                  {held.length === 0 && 'nothing in it yet'}
                  {held.map(([sort, one, many]) => count(counts[sort], one, many)).join(', ')} · last changed
                  by <bdi>{changed.by}</bdi>, {tellMoment(changed.at)}
                </p>
              </li>
            );
          })}
        </ul>
      )}
      {isBeginning && (
        <DescribeDialog
          dossier={null}
          onSave={async ({ title, summary }) => {
            const dossier = `d_${crypto.randomUUID()}`;
            await act([{ type: 'begin-dossier', dossier, title, summary }]);
            writeLastDossier(dossier);
            void navigate({ to: '/dossiers/$id', params: { id: dossier } });
          }}
          onClose={() => setBeginning(false)}
        />
      )}
    </div>
  );
}
