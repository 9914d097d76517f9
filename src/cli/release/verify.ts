import type { Command } from 'commander';
import { toJson } from '../../exports/index.ts';
import { TrothError } from '../../model/index.ts';
import { verifyRelease } from '../../releases/index.ts';
import { packageVersion } from '../package-root.ts';
import { safeText } from '../safe-text.ts';
import type { Session } from '../session.ts';
import { watchOpening } from '../watch-opening.ts';

/** `troth release verify`. */
export function defineVerify(command: Command, session: Session): void {
  command
    .summary('check a release by its hashes, and derive its ledger anew')
    .description('Checks a release: every file by its hash, and the ledger by deriving it anew.')
    .argument('<folder>', 'the release')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExamples:\n  troth release verify accord-2022-06')
    .action((folder: string, options: { json?: boolean }) => verify(folder, options, session));
}

async function verify(folder: string, { json }: { json?: boolean }, { terminal }: Session): Promise<void> {
  const { manifest, changed, rederived } = await watchOpening(terminal, (opening) =>
    verifyRelease(folder, opening),
  );
  if (json) await terminal.write(`${toJson({ manifest, changed, rederived }, 2)}\n`);
  if (changed.length > 0) {
    throw new TrothError(
      'release/changed',
      changed.map(({ file, reason }) => `${safeText(file)}: ${reason}`).join('; '),
      { where: safeText(folder), remedy: 'Take the release once more from where it came.' },
    );
  }
  if (json) return;
  const files = `${safeText(folder)}: all ${Object.keys(manifest.files).length} files are as released`;
  const ledger = rederived
    ? 'its reports and acts give its ledger to the byte'
    : `this Troth, ${packageVersion()}, derives another ledger than ${manifest.troth} did`;
  await terminal.write(`${files}; ${ledger}\n`);
}
