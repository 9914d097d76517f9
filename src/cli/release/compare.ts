import type { Command } from 'commander';
import { toJson } from '../../exports/index.ts';
import { compareReleases, type ReleaseChanges } from '../../releases/index.ts';
import { shortEntryId } from '../ledger/entry-table.ts';
import { plural } from '../plural.ts';
import { safeText } from '../safe-text.ts';
import type { Session } from '../session.ts';

/** `troth release compare`. */
export function defineCompare(command: Command, session: Session): void {
  command
    .summary('tell what is other in a later release')
    .description('Tells what is other in a later release: reports, entries and their states.')
    .argument('<before>', 'a release')
    .argument('<after>', 'a later one')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExamples:\n  troth release compare accord-2022-04 accord-2022-06')
    .action((before: string, after: string, options: { json?: boolean }) =>
      compare(before, after, options, session),
    );
}

async function compare(
  before: string,
  after: string,
  { json }: { json?: boolean },
  { terminal }: Session,
): Promise<void> {
  const changes = await compareReleases(before, after);
  await terminal.write(json ? `${toJson(changes, 2)}\n` : render(changes));
}

type Brief = ReleaseChanges['entries']['added'][number];

function render({ reports, entries }: ReleaseChanges): string {
  const line = (mark: string, { id, kind, speaker, words }: Brief, more = '') =>
    `${mark} ${shortEntryId(id)} ${kind} of ${safeText(speaker ?? 'nobody named')}: ${safeText(words)}${more}\n`;
  return [
    `${plural(reports.added.length, 'report')} added, ${reports.gone.length} gone, ${reports.readAnew.length} read anew\n`,
    `${plural(entries.added.length, 'entry')} added, ${entries.gone.length} gone, ${entries.changed.length} changed\n`,
    ...entries.added.map((entry) => line('+', entry)),
    ...entries.gone.map((entry) => line('-', entry)),
    ...entries.changed.map(({ before, after }) => line('~', after, ` (${differences(before, after)})`)),
  ].join('');
}

/** What is other of an entry: `outcome open > kept, statements 1 > 2`. */
function differences(before: Brief, after: Brief): string {
  const flat = ({ state, due, statements, words }: Brief) => ({
    ...state,
    due: due ?? 'none',
    statements,
    words,
  });
  const [old, young] = [flat(before), flat(after)];
  return (Object.keys(young) as (keyof typeof young)[])
    .filter((name) => old[name] !== young[name])
    .map((name) => `${name} ${safeText(String(old[name]))} > ${safeText(String(young[name]))}`)
    .join(', ');
}
