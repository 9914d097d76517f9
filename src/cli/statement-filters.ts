import type { Command } from 'commander';
import { FORMS, KINDS, REVIEWS, type StatementQuery } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { dossierFilter, dossierId } from './dossier/dossier-filter.ts';
import { findActor } from './find-actor.ts';
import { addReportFilters, someOf } from './options.ts';

/** The options of {@link addStatementFilters}. */
export interface StatementFilters {
  kind?: StatementQuery['kind'];
  form?: StatementQuery['form'];
  review?: StatementQuery['review'];
  speaker?: string;
  actor?: string;
  dossier?: string;
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
      .option('--actor <name>', 'only where this actor speaks, is spoken to or is named')
      .option(...dossierFilter('statements')),
  );
}

/**
 * The query of the options, with names turned into actors and a dossier.
 * @throws TrothError `store/not-found` for a name that no actor or dossier has
 */
export async function toStatementQuery(store: Store, filters: StatementFilters): Promise<StatementQuery> {
  const { kind, form, review, outlet, from, to } = filters;
  const speaker = filters.speaker === undefined ? undefined : (await findActor(store, filters.speaker)).id;
  const actor = filters.actor === undefined ? undefined : (await findActor(store, filters.actor)).id;
  const dossier = await dossierId(store, filters.dossier);
  const query = { kind, form, review, outlet, from, to, speaker, actor, dossier };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}
