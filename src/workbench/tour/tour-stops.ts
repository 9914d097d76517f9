import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { dataOf } from '../../client/index.ts';
import { client } from '../api/client.ts';
import type { EntryView, StatementRow } from '../api/types.ts';
import { bearingKey } from '../entry/entry-items.ts';
import { samplesQuery } from '../samples/samples-query.ts';
import { tellSpeaker } from '../words/tell-speaker.ts';

/** What the tour leads to: one promise, the report that tells it, what may bear on it, and who gave it. */
export interface TourStops {
  entry: string;
  words: string;
  reports: number;
  origins: number;
  /** the statement that the report of the first step is opened at: second-hand, where there is such a one */
  statement: string;
  report: string;
  title: string;
  /** who said it, and who passes that on; null where nobody does */
  passedOn: { speaker: string; by: string } | null;
  /** the key of the passage that is likeliest to bear on it; null where there is none */
  passage: string | null;
  actor: { id: string; name: string } | null;
}

/** Promises that are looked through for one with a chain and evidence. */
const LOOKED_THROUGH = 12;

/**
 * What the tour shows, found in what is there: of the samples while the store shows them, else of one's own.
 * Null where the ledger holds no promise.
 */
export const tourStopsQuery = (cache: QueryClient) =>
  queryOptions({
    queryKey: ['tour-stops'],
    queryFn: async ({ signal }): Promise<TourStops | null> => {
      const samples = (await cache.fetchQuery(samplesQuery())).items.filter(({ state }) => state === 'shown');
      const among = samples.length > 0 ? { report: samples.map(({ id }) => id) } : {};
      const query = { kind: ['commitment' as const], sort: 'reports' as const, limit: 100, ...among };
      const { items } = await dataOf(client.GET('/api/ledger', { signal, params: { query } }));
      const proposed = items.filter(({ proposals }) => proposals > 0);
      const views: EntryView[] = [];
      for (const { id } of [...proposed, ...items].slice(0, LOOKED_THROUGH)) {
        const view = await dataOf(client.GET('/api/ledger/{id}', { signal, params: { path: { id } } }));
        views.push(view);
        if (passedOn(view)) break;
      }
      const best = views.find(passedOn) ?? views[0];
      return best ? stopsAt(best, await mostSaid(best, signal)) : null;
    },
  });

/** Who of those that voice an entry says most: there is most to see of them. Null where nobody is named. */
async function mostSaid({ statements }: EntryView, signal: AbortSignal): Promise<TourStops['actor']> {
  const ids = [...new Set(statements.flatMap(({ statement }) => statement.actor?.id ?? []))].slice(
    0,
    LOOKED_THROUGH,
  );
  const actors = await Promise.all(
    ids.map((id) => dataOf(client.GET('/api/actors/{id}', { signal, params: { path: { id } } }))),
  );
  const [most] = actors.toSorted((a, b) => b.statements - a.statements);
  return most ? { id: most.id, name: most.name } : null;
}

/** A statement that somebody else passes on in its report, with who does. */
function passedOn({ statements, enclosing }: EntryView): { said: StatementRow; by: StatementRow } | null {
  for (const { statement: said } of statements) {
    const by = enclosing.find(({ id }) => id === said.parent);
    if (by && said.speaker !== null && by.speaker !== null && by.speaker !== said.speaker)
      return { said, by };
  }
  return null;
}

/** The stops around one promise; null where nothing voices it any longer. */
function stopsAt(view: EntryView, actor: TourStops['actor']): TourStops | null {
  const { entry, statements, bearings } = view;
  const chain = passedOn(view);
  const shown = chain?.said ?? statements[0]?.statement;
  if (!shown) return null;
  return {
    entry: entry.id,
    words: entry.words,
    reports: entry.reports,
    origins: entry.origins,
    statement: shown.id,
    report: shown.report,
    title: shown.title ?? 'Untitled report',
    passedOn: chain && { speaker: tellSpeaker(chain.said), by: tellSpeaker(chain.by) },
    passage: bearings[0] ? bearingKey(bearings[0].passage.passage) : null,
    actor,
  };
}
