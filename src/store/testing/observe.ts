import type { Store } from '../store.ts';
import { everyPage } from './every-page.ts';
import type { Observed } from './reference.ts';

/** Reads everything that can be seen of a store, in small pages, in the order of the reference. */
export async function observe(store: Store, reports: readonly string[]): Promise<Observed> {
  const stored = [];
  for (const id of reports) stored.push(await store.report(id));
  const actors = await everyPage(store.listActors, { limit: 3 });
  const rows = await everyPage(store.listStatements, { sort: 'text', limit: 4 });
  return {
    reports: await everyPage(store.listReports, {
      sort: 'added',
      direction: 'asc',
      limit: 2,
    }),
    stored,
    statements: rows.map(
      ({ title: _title, outlet: _outlet, published: _published, ...statement }) => statement,
    ),
    actors,
    acts: await everyPage(store.acts, { limit: 3 }),
    counts: await store.counts(),
  };
}
