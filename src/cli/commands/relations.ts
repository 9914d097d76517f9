import { type Command, Option } from 'commander';
import {
  exportRelations,
  RELATION_FILES,
  RELATION_FORMATS,
  type RelationFormat,
} from '../../exports/index.ts';
import { loadStateOf } from '../../jobs/index.ts';
import {
  ACTOR_TYPES,
  type ActorRelation,
  type ActorType,
  KINDS,
  type Kind,
  type RelationQuery,
  type Relations,
} from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { findActor } from '../find-actor.ts';
import { dataOption, firstDay, knownOption, lastDay, rowCount, someOf } from '../options.ts';
import { plural } from '../plural.ts';
import { safeText } from '../safe-text.ts';
import type { Session } from '../session.ts';
import { type Column, renderTable } from '../table.ts';
import { withKnownStore } from '../with-store.ts';
import { formatByEnding, writePieces } from '../write-pieces.ts';

interface RelationsOptions {
  kind?: Kind[];
  type?: ActorType[];
  actor?: string;
  who?: string;
  whom?: string;
  outlet?: string;
  from?: string;
  to?: string;
  least?: number;
  limit: number;
  states?: boolean;
  json?: boolean;
  csv?: boolean;
  format?: RelationFormat;
  output?: string;
  asKnownOn?: string;
  data: string;
}

const COLUMNS: readonly Column[] = [
  { label: 'who', least: 12, most: 30 },
  { label: 'whom', least: 12, most: 30 },
  { label: 'statements', least: 10, most: 10 },
  { label: 'origins', least: 7, most: 7 },
  { label: 'kinds', least: 14, most: 40 },
  { label: 'last said', least: 10, most: 10 },
];

/** `troth relations`: who says what kind of thing to whom. */
export function define(command: Command, session: Session): void {
  command
    .addOption(someOf('--kind <kinds>', 'only these', KINDS))
    .option('--actor <name>', 'only what this actor says or is told')
    .option('--who <name>', 'only what this actor says, or would have to do')
    .option('--whom <name>', 'only what this actor is told')
    .addOption(someOf('--type <types>', 'both sides are one of these', ACTOR_TYPES))
    .option('--outlet <name>', 'only what this outlet published')
    .option(
      '--from <date>',
      'only what was said on or after this date (2021, 2021-07, 2021-07-14); where a report does not tell, its own date counts',
      firstDay,
    )
    .option('--to <date>', 'only what was said on or before this date', lastDay)
    .option('--least <statements>', 'only relations of so many statements or more', rowCount)
    .option('--states', 'between states: what their bodies and office-holders say counts for them')
    .option('-n, --limit <rows>', 'how many to show', rowCount, 50)
    .addOption(new Option('--json', 'as JSON').conflicts(['csv', 'format']))
    .addOption(new Option('--csv', 'as a list of edges for spreadsheets and Gephi').conflicts('format'))
    .addOption(
      new Option(
        '-f, --format <format>',
        'how they are written; otherwise told by the ending of the file',
      ).choices(RELATION_FORMATS),
    )
    .option('-o, --output <file>', 'write to this file instead of standard output')
    .addOption(knownOption())
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Counted are statements that name who speaks and to whom, but for those that a person rejected; copies of one dispatch
are one origin. Of a commitment, intent, threat or refusal, whoever would have to act counts as the one who says it.
Examples:
  troth relations
  troth relations --kind threat,warning --from 2022-02 --to 2022-04
  troth relations --whom "Ondari Front" --kind commitment --json
  troth relations --states --kind accusation
  troth relations --limit 5000 -o relations.graphml
  troth relations --csv --as-known-on 2022-04-15 > edges.csv`,
    )
    .action((options: RelationsOptions) => relations(options, session));
}

async function relations(options: RelationsOptions, { terminal }: Session): Promise<void> {
  const { json, csv, output, states } = options;
  const found = await withKnownStore(options, terminal, async (store) =>
    store.relations(await toQuery(store, options), states ? await loadStateOf(store) : undefined),
  );
  const named = options.format ?? formatByEnding(output, RELATION_FILES);
  const format = named ?? (json ? 'json' : csv || output !== undefined ? 'csv' : null);
  if (format !== null) {
    await writePieces(pieceOf(exportRelations(format, found)), output, terminal);
    return;
  }
  const names = new Map(found.nodes.map(({ id, name }) => [id, name]));
  if (found.relations.length > 0) {
    const rows = found.relations.map((relation) => cells(relation, names));
    await terminal.write(renderTable(COLUMNS, rows, terminal.width, terminal.colors.dim));
  }
  for (const note of notes(found)) terminal.note(note);
}

async function* pieceOf(text: string): AsyncGenerator<string> {
  yield text;
}

function cells(
  { who, whom, statements, origins, kinds, last }: ActorRelation,
  names: ReadonlyMap<string, string>,
): string[] {
  return [
    safeText(names.get(who) ?? who),
    safeText(names.get(whom) ?? whom),
    String(statements),
    String(origins),
    kinds.map((one) => `${one.kind} ${one.statements}`).join(', '),
    last ?? '',
  ];
}

/** What is not in the table. */
function notes({ relations, total, more, fewer, undated, toItself, stateless }: Relations): string[] {
  const told: string[] = [];
  if (total.relations === 0) told.push('No relations found.');
  if (more.relations > 0)
    told.push(
      `${relations.length} of ${plural(total.relations, 'relation')}; ${plural(more.statements, 'statement')} in the others. More with --limit.`,
    );
  if (fewer.relations > 0) told.push(`${plural(fewer.relations, 'relation')} of fewer statements left out.`);
  if (undated > 0) told.push(`${plural(undated, 'statement')} of no date left out.`);
  if (toItself > 0) told.push(`${plural(toItself, 'statement')} directed at who says it left out.`);
  if (stateless > 0)
    told.push(`${plural(stateless, 'statement')} with a side that counts for no state left out.`);
  return told;
}

async function toQuery(store: Store, options: RelationsOptions): Promise<RelationQuery> {
  const { kind, type, actor, who, whom, outlet, from, to, least, limit } = options;
  const idOf = async (name: string) => (await findActor(store, name)).id;
  return {
    limit,
    ...(kind && { kind }),
    ...(type && { type }),
    ...(outlet !== undefined && { outlet: [outlet] }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(least !== undefined && { least }),
    ...(actor !== undefined && { actor: [await idOf(actor)] }),
    ...(who !== undefined && { who: await idOf(who) }),
    ...(whom !== undefined && { whom: await idOf(whom) }),
  };
}
