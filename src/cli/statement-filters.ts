import type { Command } from 'commander';
import { actorId, FORMS, foldName, KINDS, REVIEWS, type StatementQuery, TrothError } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { addReportFilters, someOf } from './options.ts';

/** The options of {@link addStatementFilters}. */
export interface StatementFilters {
  kind?: StatementQuery['kind'];
  form?: StatementQuery['form'];
  review?: StatementQuery['review'];
  speaker?: string;
  actor?: string;
  outlet?: string;
  from?: string;
  to?: string;
}

/** The filters of everything that gives statements. */
export function addStatementFilters(command: Command): Command {
  return addReportFilters(
    command
      .addOption(someOf('--kind <kind>', 'only these kinds', KINDS))
      .addOption(someOf('--form <form>', 'only these forms', FORMS))
      .addOption(someOf('--review <review>', 'only what people left so', REVIEWS))
      .option('--speaker <name>', 'only what this actor says')
      .option('--actor <name>', 'only where this actor speaks, is spoken to or is named'),
  );
}

/**
 * The query of the options, with names turned into actors.
 * @throws TrothError `store/not-found` for a name that no actor has
 */
export async function toStatementQuery(store: Store, filters: StatementFilters): Promise<StatementQuery> {
  const { kind, form, review, outlet, from, to } = filters;
  const speaker = filters.speaker === undefined ? undefined : await findActor(store, filters.speaker);
  const actor = filters.actor === undefined ? undefined : await findActor(store, filters.actor);
  const query = { kind, form, review, outlet, from, to, speaker, actor };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}

/** How many names a failed search for an actor offers. */
const SUGGESTED = 5;

async function findActor(store: Store, name: string): Promise<string> {
  const known = (await store.actor(name)) ?? (await store.actor(actorId(name)));
  if (known) return known.id;
  const { items } = await store.listActors({ q: name, limit: SUGGESTED });
  const wanted = foldName(name);
  const called = items.filter((actor) =>
    [actor.name, ...actor.names].some((other) => foldName(other) === wanted),
  );
  const only = called.length > 0 ? called : items;
  if (only[0] && only.length === 1) return only[0].id;
  throw new TrothError('store/not-found', 'The store knows no actor of this name.', {
    where: name,
    remedy:
      items.length === 0
        ? 'Look for other spellings with troth search.'
        : `Say which one is meant: ${items.map((actor) => actor.name).join(', ')}.`,
  });
}
