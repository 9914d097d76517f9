import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { entryOfQuery, statementQuery } from '../api/queries.ts';
import { IconButton } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { Failure, Skeleton } from '../controls/states.tsx';
import { PlaceLine } from '../entry/place-line.tsx';
import { KindLabel } from '../kinds/kind-label.tsx';
import { ProvenanceMark } from '../reading/provenance-mark.tsx';
import { tellDate } from '../words/tell-date.ts';
import { tellSpeaker } from '../words/tell-speaker.ts';
import { wordsOfDate } from '../words/words-of-date.ts';

/** What is chosen on the timeline: its words, who said them, its dates and on what these rest, where it stands. */
export function ItemPanel({ statement, onClose }: { statement: string; onClose: () => void }) {
  const found = useQuery(statementQuery(statement));
  const entry = useQuery(entryOfQuery(statement)).data;
  const row = found.data;
  return (
    <section
      aria-label="Chosen"
      className="rounded-lg border border-line-strong bg-surface p-4 shadow-sm max-xl:mt-4"
    >
      {found.isPending && <Skeleton label="Fetching the statement" rows={3} />}
      {found.isError && <Failure error={found.error} onRetry={() => void found.refetch()} />}
      {row && (
        <>
          <div className="flex items-start justify-between gap-3">
            <KindLabel kind={row.kind} />
            <IconButton icon="close" label="Let go of it" className="-mt-2 -mr-2" onClick={onClose} />
          </div>
          <blockquote dir="auto" className="mt-1 max-h-60 overflow-y-auto font-reading wrap-anywhere">
            {row.content.map(({ quote }) => quote).join(' … ')}
          </blockquote>
          <p className="mt-2 text-sm">
            <bdi className="font-medium wrap-anywhere">{tellSpeaker(row)}</bdi>
            {row.addressee.length > 0 && (
              <span className="text-ink-2">
                {' '}
                to <bdi>{row.addressee.join(', ')}</bdi>
              </span>
            )}
          </p>
          <dl className="mt-3 grid grid-cols-[4rem_minmax(0,1fr)] gap-x-3 gap-y-1.5 text-sm">
            <dt className="text-ink-2">Said</dt>
            <dd>
              {row.said ? (
                <>
                  {tellDate(row.said)} {wordsOfDate(row, 'said')}{' '}
                  <code className="text-xs text-ink-2">{row.said}</code>{' '}
                  <ProvenanceMark provenance={row.provenance.said} />
                </>
              ) : (
                <span className="text-ink-2">
                  the report does not tell
                  {row.published && `; drawn on its own date, ${tellDate(row.published)}`}
                </span>
              )}
            </dd>
            {(row.due ?? entry?.due) && (
              <>
                <dt className="text-ink-2">Due</dt>
                <dd>
                  {row.due ? (
                    <>
                      {tellDate(row.due)} {wordsOfDate(row, 'due')}{' '}
                      <code className="text-xs text-ink-2">{row.due}</code>{' '}
                      <ProvenanceMark provenance={row.provenance.due} />
                    </>
                  ) : (
                    <>
                      {tellDate(entry?.due ?? null)}{' '}
                      <span className="text-ink-2">as another report of it tells</span>
                    </>
                  )}
                </dd>
              </>
            )}
          </dl>
          <div className="mt-3 flex flex-col gap-1.5">
            <PlaceLine
              report={row.report}
              statement={row.id}
              outlet={row.outlet}
              published={row.published}
              title={row.title}
            />
            {entry && (
              <Link
                to="/entries/$id"
                params={{ id: entry.id }}
                search={{ s: row.id }}
                className="inline-flex items-center gap-1 text-sm text-accent hover:underline"
              >
                Its entry in the ledger: {entry.state.outcome}, {entry.state.schedule}
                <Icon name="right" className="size-3.5" />
              </Link>
            )}
          </div>
        </>
      )}
    </section>
  );
}
