import type { Command } from 'commander';
import { toJson } from '../../exports/index.ts';
import { makeRelease } from '../../releases/index.ts';
import { findDossier } from '../dossier/find-dossier.ts';
import { todayOf, todayOption } from '../ledger/ledger-options.ts';
import { dataOption, knownOption } from '../options.ts';
import { packageVersion } from '../package-root.ts';
import { plural } from '../plural.ts';
import { safeText } from '../safe-text.ts';
import type { Session } from '../session.ts';
import { watchOpening } from '../watch-opening.ts';
import { withExistingStore } from '../with-store.ts';

interface MakeOptions {
  dossier?: string;
  today?: string;
  asKnownOn?: string;
  json?: boolean;
  data: string;
}

/** `troth release make`. */
export function defineMake(command: Command, session: Session): void {
  command
    .summary('freeze what the store holds')
    .description('Freezes what the store holds: a folder with its data, versions and hashes.')
    .argument('<folder>', 'where it goes; must not exist yet')
    .option(
      '--dossier <dossier>',
      'only what a dossier rests on, with the dossier as one HTML file: its id or title',
    )
    .addOption(knownOption())
    .addOption(todayOption())
    .option('--json', 'tell what it is as JSON')
    .addOption(dataOption())
    .addHelpText(
      'after',
      '\nExamples:\n  troth release make accord-2022-06\n  troth release make april --as-known-on 2022-04-15\n  troth release make salt-road --dossier "Salt road"',
    )
    .action((folder: string, options: MakeOptions) => make(folder, options, session));
}

async function make(folder: string, options: MakeOptions, { terminal }: Session): Promise<void> {
  const manifest = await withExistingStore(options.data, terminal, (store) =>
    watchOpening(terminal, async (opening) =>
      makeRelease(store, {
        folder,
        dossier:
          options.dossier === undefined
            ? null
            : (await findDossier(store, options.dossier, todayOf(options))).id,
        asKnownOn: options.asKnownOn ?? null,
        day: todayOf(options),
        made: new Date().toISOString(),
        troth: packageVersion(),
        opening,
      }),
    ),
  );
  const { reports, statements, entries, acts } = manifest.counts;
  await terminal.write(
    options.json
      ? `${toJson(manifest, 2)}\n`
      : `${safeText(folder)}: ${plural(reports, 'report')}, ${plural(statements, 'statement')}, ${plural(entries, 'entry')}, ${plural(acts, 'act')}\n`,
  );
}
