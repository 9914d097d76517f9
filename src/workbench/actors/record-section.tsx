import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { EntryRow, StatementRow } from '../api/types.ts';
import { Failure, Skeleton } from '../controls/states.tsx';
import { KindLabel } from '../kinds/kind-label.tsx';
import { actorRecordQuery, newestSaidQuery } from './actor-queries.ts';
import { Part } from './part.tsx';
import { SHORT_LISTS, type ShortList, wholeEntries, wholeStatements } from './record-parts.ts';
import { ShortEntry } from './short-entry.tsx';
import { ShortStatement } from './short-statement.tsx';

const SAID = SHORT_LISTS.filter(({ part }) => part === null);

/** What an actor promised, claimed, threatened and so on, and what others promised it or wanted of it. */
export function RecordSection({
  actor,
  asKnownOn,
}: {
  actor: string;
  /** the day that its page is shown as known on; undefined for now */
  asKnownOn: string | undefined;
}) {
  const record = useQuery(actorRecordQuery(actor, asKnownOn));
  const said = useQueries({ queries: SAID.map(({ kind }) => newestSaidQuery(actor, kind, asKnownOn)) });
  const failed = [record, ...said].find(({ isError }) => isError);
  if (failed) {
    return (
      <Part title="On record">
        <Failure
          error={failed.error}
          onRetry={() => [record, ...said].forEach((query) => void query.refetch())}
        />
      </Part>
    );
  }
  if (!record.data || said.some(({ data }) => !data)) {
    return (
      <Part title="On record">
        <Skeleton label="Fetching what is on record" rows={4} />
      </Part>
    );
  }
  const entries = new Map(record.data.entries.map((one) => [one.part, one]));
  const lists = SHORT_LISTS.map((list) => {
    if (list.part !== null) return { list, rows: entriesOf(entries.get(list.part), actor, asKnownOn) };
    return { list, rows: statementsOf(said[SAID.indexOf(list)]?.data) };
  });
  const full = lists.filter(({ rows }) => rows.total > 0);
  const none = lists.filter(({ rows }) => rows.total === 0).map(({ list }) => `“${list.title}”`);
  return (
    <Part title="On record" note="Newest first. Only people set an outcome.">
      {full.length > 0 && (
        <div className="columns-1 gap-x-8 md:columns-2 2xl:columns-3">
          {full.map(({ list, rows }) => (
            <ListCard key={list.title} list={list} actor={actor} asKnownOn={asKnownOn} total={rows.total}>
              {rows.items}
            </ListCard>
          ))}
        </div>
      )}
      {none.length > 0 && (
        <p className="text-sm text-ink-2">Nothing in these reports under {tellNone(none)}.</p>
      )}
    </Part>
  );
}

/** Several as one: "a, b or c". */
function tellNone(none: readonly string[]): string {
  const last = none.at(-1) ?? '';
  return none.length < 2 ? last : `${none.slice(0, -1).join(', ')} or ${last}`;
}

interface Rows {
  total: number;
  items: ReactNode[];
}

function entriesOf(
  found: { total: number; items: EntryRow[] } | undefined,
  actor: string,
  asKnownOn: string | undefined,
): Rows {
  const items = found?.items ?? [];
  const ids = items.map(({ id }) => id);
  return {
    total: found?.total ?? 0,
    items: items.map((entry) => (
      <ShortEntry key={entry.id} entry={entry} entries={ids} actor={actor} asKnownOn={asKnownOn} />
    )),
  };
}

function statementsOf(found: { total: number; items: StatementRow[] } | undefined): Rows {
  return {
    total: found?.total ?? 0,
    items: (found?.items ?? []).map((row) => <ShortStatement key={row.id} row={row} />),
  };
}

function ListCard({
  list,
  actor,
  asKnownOn,
  total,
  children,
}: {
  list: ShortList;
  actor: string;
  asKnownOn: string | undefined;
  total: number;
  children: ReactNode[];
}) {
  const id = `list-${list.kind}-${list.part ?? 'said'}`;
  return (
    <section aria-labelledby={id} className="mb-6 break-inside-avoid">
      <div className="flex items-baseline gap-2 border-b border-line-strong pb-1">
        <h3 id={id} className="font-semibold">
          {list.title} <span className="font-normal text-ink-2">{total.toLocaleString('en')}</span>
        </h3>
        <span className="ml-auto">
          <KindLabel kind={list.kind} />
        </span>
      </div>
      <ol aria-labelledby={id}>{children}</ol>
      <WholeLink list={list} actor={actor} asKnownOn={asKnownOn} total={total} shown={children.length} />
    </section>
  );
}

function WholeLink({
  list,
  actor,
  asKnownOn,
  total,
  shown,
}: {
  list: ShortList;
  actor: string;
  asKnownOn: string | undefined;
  total: number;
  shown: number;
}) {
  const words = total > shown ? `All ${total.toLocaleString('en')}` : 'As a list';
  const entries = wholeEntries(list, actor);
  const look = 'font-medium text-accent hover:underline';
  const told = (
    <>
      {words}
      <span className="sr-only">: {list.title}</span>
    </>
  );
  return (
    <p className="pt-1 text-sm">
      {entries ? (
        <Link to="/ledger" search={{ ...entries, asKnownOn }} className={look}>
          {told}
        </Link>
      ) : (
        <Link to="/statements" search={wholeStatements(list, actor)} className={look}>
          {told}
        </Link>
      )}
    </p>
  );
}
