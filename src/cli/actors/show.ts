import type { Command } from 'commander';
import { toJson } from '../../exports/index.ts';
import { actsOnActor } from '../../ledger/index.ts';
import type { ActorAct, ActorSummary } from '../../model/index.ts';
import type { Facet } from '../../store/index.ts';
import { findActor } from '../find-actor.ts';
import { dataOption } from '../options.ts';
import { plural } from '../plural.ts';
import { safeText } from '../safe-text.ts';
import type { Session } from '../session.ts';
import type { Terminal } from '../terminal.ts';
import { withExistingStore } from '../with-store.ts';
import { renderActorHistory } from './actor-history.ts';
import { tellTotals } from './actor-table.ts';

interface ShowOptions {
  json?: boolean;
  data: string;
}

/** `troth actors show`: one actor. */
export function defineShow(command: Command, session: Session): void {
  command
    .description('Show an actor: what is known of it, what reports call it, what people did with it.')
    .summary('show an actor')
    .argument('<actor>', 'its name or id')
    .option('--json', 'as JSON')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  troth actors show "Oskar Halden"
  troth actors show oskar-halden --json | jq .names`,
    )
    .action((name: string, options: ShowOptions) => show(name, options, session));
}

async function show(name: string, options: ShowOptions, { terminal }: Session): Promise<void> {
  const found = await withExistingStore(options.data, terminal, async (store) => {
    const actor = await findActor(store, name);
    return {
      actor,
      called: await store.actorNames(actor.id),
      acts: actsOnActor(await store.actorActs(), actor.id),
    };
  });
  await terminal.write(options.json ? `${toJson(found, 2)}\n` : render(found, terminal));
}

function render(
  { actor, called, acts }: { actor: ActorSummary; called: Facet[]; acts: ActorAct[] },
  terminal: Terminal,
): string {
  const { bold, dim } = terminal.colors;
  const { name, type, iso, wikidata, id, names, offices } = actor;
  const inReports = called.map(({ value, count }) => `“${safeText(value)}” in ${plural(count, 'report')}`);
  const details = [type === 'unknown' ? 'type not known' : type, iso, wikidata, safeText(id)];
  return [
    bold(safeText(name)),
    dim(details.filter((detail) => detail !== null).join(' · ')),
    tellTotals(actor),
    ...(names.length > 0 ? [`Also: ${safeText(names.join(', '))}`] : []),
    ...offices.map(({ title, of, held }) =>
      safeText(`${title}${of === null ? '' : ` of ${of}`}${held === null ? '' : `, ${held}`}`),
    ),
    ...(inReports.length > 0 ? [dim(`Reports call it ${inReports.join(', ')}`)] : []),
    ...(acts.length > 0 ? ['', renderActorHistory(acts, terminal).trimEnd()] : []),
    '',
  ].join('\n');
}
