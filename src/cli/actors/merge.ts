import type { Command } from 'commander';
import { toJson } from '../../exports/index.ts';
import type { ActorSummary } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { findActor } from '../find-actor.ts';
import { dataOption } from '../options.ts';
import { personOption } from '../person-option.ts';
import { plural } from '../plural.ts';
import { safeText } from '../safe-text.ts';
import type { Session } from '../session.ts';
import type { Terminal } from '../terminal.ts';
import { withExistingStore } from '../with-store.ts';
import { renderActors } from './actor-table.ts';
import { type DoOptions, doDeed } from './do-deeds.ts';

interface MergeOptions extends DoOptions {
  into: string;
  dryRun?: boolean;
}

/** `troth actors merge`: several are one. */
export function defineMerge(command: Command, session: Session): void {
  command
    .description('Make actors one: all that reports say of the others is then said of one.')
    .summary('make actors one')
    .argument('<actor...>', 'names or ids of the others')
    .requiredOption('--into <actor>', 'the one that keeps its name')
    .option('--dry-run', 'only show what would join')
    .addOption(personOption())
    .option('--json', 'tell what was done as JSON')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  troth actors merge Halden --into "Oskar Halden" --dry-run
  troth actors merge Halden "O. Halden" --into "Oskar Halden"`,
    )
    .action((others: string[], options: MergeOptions) => merge(others, options, session));
}

async function merge(names: string[], options: MergeOptions, { terminal }: Session): Promise<void> {
  await withExistingStore(options.data, terminal, async (store) => {
    const into = await findActor(store, options.into);
    const others: ActorSummary[] = [];
    for (const name of names) others.push(await findActor(store, name));
    if (options.dryRun) {
      await preview(store, into, others, options, terminal);
      return;
    }
    const actors = others.map(({ id, name }) => ({ id, name }));
    await doDeed(
      store,
      { type: 'merge-actors', actors, into: { id: into.id, name: into.name } },
      options,
      terminal,
    );
  });
}

/** Shows what a merge would join: reports that name several of them are counted once. */
async function preview(
  store: Store,
  into: ActorSummary,
  others: readonly ActorSummary[],
  { json }: MergeOptions,
  terminal: Terminal,
): Promise<void> {
  const all = [into, ...others];
  const { total: reports } = await store.listReports({ actor: all.map(({ id }) => id), limit: 1 });
  const statements = all.reduce((sum, actor) => sum + actor.statements, 0);
  if (json) {
    await terminal.write(`${toJson({ into, actors: others, statements, reports }, 2)}\n`);
    return;
  }
  await terminal.write(renderActors(all, terminal));
  await terminal.write(
    `\n${safeText(into.name)} would have ${plural(statements, 'statement')} and be named in ${plural(reports, 'report')}.\n`,
  );
}
