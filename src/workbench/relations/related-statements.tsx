import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { RelatedStatement, RelationQuery, StatementRow } from '../api/types.ts';
import { Failure, Skeleton } from '../controls/states.tsx';
import { Chain } from '../entry/chain.tsx';
import { KindLabel } from '../kinds/kind-label.tsx';
import { MoreRows } from '../lists/more-rows.tsx';
import { tellDate } from '../words/tell-date.ts';
import { count } from '../words/tell-number.ts';
import { relatedQuery } from './relation-queries.ts';

/** The statements that one directs at another, the latest first; each leads to its place in the report. */
export function RelatedStatements({ query }: { query: Omit<RelationQuery, 'least' | 'limit'> }) {
  const related = useInfiniteQuery(relatedQuery(query));
  if (related.isError) return <Failure error={related.error} onRetry={() => void related.refetch()} />;
  if (!related.data) return <Skeleton label="Fetching statements" rows={3} />;
  const items = related.data.pages.flatMap((page) => page.items);
  const enclosing = related.data.pages.flatMap((page) => page.enclosing);
  if (items.length === 0) return <p className="py-2 text-ink-2">No statements in the chosen time.</p>;
  const origins = new Set(items.map(({ origin }) => origin)).size;
  const isWhole = !related.hasNextPage;
  return (
    <>
      <p className="text-sm text-ink-2">
        {count(related.data.pages[0]?.total ?? 0, 'statement')}
        {isWhole && origins < items.length && `, ${count(origins, 'independent origin')}`}
      </p>
      <ol aria-label="Statements">
        {items.map((one) => (
          <Item key={one.statement.id} related={one} enclosing={enclosing} />
        ))}
      </ol>
      <MoreRows
        hasMore={related.hasNextPage}
        fetching={related.isFetchingNextPage}
        onMore={() => void related.fetchNextPage()}
      />
    </>
  );
}

function Item({
  related: { statement, voiced, origin },
  enclosing,
}: {
  related: RelatedStatement;
  enclosing: readonly StatementRow[];
}) {
  const { kind, said, published, report, id, holder } = statement;
  return (
    <li data-row className="relative border-t border-line py-2.5 first:border-t-0 hover:bg-hover/60">
      <p className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1 text-sm text-ink-2">
        <KindLabel kind={kind} />
        <span>
          {said ? `said ${tellDate(said)}` : published ? `published ${tellDate(published)}` : 'no date'}
        </span>
        <span>origin {origin}</span>
      </p>
      <Link
        to="/reports/$id"
        params={{ id: report }}
        search={{ s: id }}
        data-row-link
        dir="auto"
        className="my-1 line-clamp-4 font-reading wrap-anywhere after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent"
      >
        {statement.content.map(({ quote }) => quote).join(' … ')}
      </Link>
      <Chain statement={statement} enclosing={enclosing} />
      {voiced && (
        <p className="text-sm text-ink-2">
          for <bdi className="font-medium">{holder}</bdi>, who would have to act
        </p>
      )}
    </li>
  );
}
