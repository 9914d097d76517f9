import type { Command } from 'commander';
import { toJson } from '../../exports/index.ts';
import { ENTRY_KINDS, type Score, type ScoreQuery, type Share } from '../../model/index.ts';
import { findActor } from '../find-actor.ts';
import { dataOption, knownOption, rowCount, someOf } from '../options.ts';
import { percent } from '../percent.ts';
import { safeText } from '../safe-text.ts';
import type { Session } from '../session.ts';
import { type Column, renderTable } from '../table.ts';
import { withKnownStore } from '../with-store.ts';

interface ScoreOptions extends Pick<ScoreQuery, 'kind'> {
  actor?: string;
  limit: number;
  asKnownOn?: string;
  json?: boolean;
  data: string;
}

const COLUMNS: readonly Column[] = [
  { label: 'who', least: 12, most: 30 },
  { label: 'kind', least: 10, most: 10 },
  { label: 'entries', least: 7, most: 7 },
  { label: 'unjudged', least: 8, most: 14 },
  { label: 'kept', least: 12, most: 26 },
  { label: 'kept in part', least: 12, most: 26 },
  { label: 'Brier score', least: 11, most: 16 },
];

/** `troth scores`: how entries turned out, by who made them. */
export function define(command: Command, session: Session): void {
  command
    .addOption(someOf('--kind <kinds>', 'only these', ENTRY_KINDS))
    .option('--actor <name>', 'only this actor')
    .option('-n, --limit <rows>', 'how many to show', rowCount, 50)
    .option('--json', 'as JSON')
    .addOption(knownOption())
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Counted is what people judged; each share has its 95 % interval (Wilson) and what nobody judged beside it. The Brier
score is of predictions with words of likelihood: 0 is best. Examples:
  troth scores
  troth scores --kind commitment --actor "Ondari Front"
  troth scores --kind prediction --as-known-on 2022-06-30 --json`,
    )
    .action((options: ScoreOptions) => scores(options, session));
}

async function scores(options: ScoreOptions, { terminal }: Session): Promise<void> {
  const { kind, limit, actor, json } = options;
  const items = await withKnownStore(options, terminal, async (store) =>
    store.scores({
      limit,
      ...(kind && { kind }),
      ...(actor !== undefined && { actor: (await findActor(store, actor)).id }),
    }),
  );
  if (json) {
    await terminal.write(`${toJson({ items }, 2)}\n`);
    return;
  }
  if (items.length === 0) terminal.note('No scores: the ledger has no such entry.');
  else await terminal.write(renderTable(COLUMNS, items.map(cells), terminal.width, terminal.colors.dim));
}

function cells({ actor, kind, entries, unjudged, kept, keptInPart, brier }: Score): string[] {
  return [
    safeText(actor?.name ?? 'nobody named'),
    kind,
    String(entries),
    `${unjudged.count} (${percent(unjudged.share)})`,
    tell(kept),
    tell(keptInPart),
    brier.score === null ? '' : `${brier.score.toFixed(2)} of ${brier.of}`,
  ];
}

/** `3 of 4 (30–95 %)`; nothing where nothing is judged. */
function tell({ count, of, low, high }: Share): string {
  return of === 0 ? '' : `${count} of ${of} (${percent(low, '')}–${percent(high)})`;
}
