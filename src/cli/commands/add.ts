import type { Command } from 'commander';
import { createEngine } from '../../engine/index.ts';
import { addReports } from '../../jobs/index.ts';
import { EXIT } from '../exit-codes.ts';
import { countInputs, type DetailOptions, openInputs } from '../inputs.ts';
import { addDetailOptions, dataOption } from '../options.ts';
import { plural } from '../plural.ts';
import { startProgress } from '../progress.ts';
import { reportUnread, type Session } from '../session.ts';
import { listenForStop } from '../stop-signal.ts';
import { withStore } from '../with-store.ts';

interface AddOptions extends DetailOptions {
  data: string;
}

/** `troth add`: reads reports into the store. */
export function define(command: Command, session: Session): void {
  addDetailOptions(
    command.argument(
      '[path...]',
      'files, folders, or - for standard input; what is piped in when there are none',
    ),
  )
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
A report that the store holds already is not added again, so a stopped call can simply be repeated.
A folder may hold a reports.csv (file,title,outlet,byline,published,address,language) with the
details of the files beside it.

Examples:
  troth add report.html
  troth add reports/ --outlet "The Harrow Gazette" --language en
  pbpaste | troth add --title "Harrow bridge to open" --published 2022-03-02`,
    )
    .action((paths: string[], options: AddOptions) => add(paths, options, session));
}

async function add(paths: string[], options: AddOptions, session: Session): Promise<void> {
  const { terminal } = session;
  const stop = listenForStop(() => terminal.note('Stopping after this report.'));
  try {
    const found = openInputs(paths, options, stop.signal);
    const engine = await createEngine();
    const total = terminal.watched ? await countInputs(paths, stop.signal) : null;
    const result = await withStore(options.data, terminal, async (store) => {
      const progress = startProgress(terminal, total);
      try {
        return await addReports(found, engine, store, {
          signal: stop.signal,
          total,
          onProgress: ({ done }) => progress.update(done),
        });
      } finally {
        progress.stop();
        await engine.close();
      }
    });
    for (const problem of result.problems) reportUnread(session, problem);
    await terminal.write(summary(result));
    if (stop.signal.aborted) {
      terminal.note('Stopped. What was added is kept; the same command goes on from there.');
      session.exitCode = EXIT.stopped;
    }
  } finally {
    stop.dispose();
  }
}

function summary({
  added,
  held,
  statements,
  problems,
}: {
  added: number;
  held: number;
  statements: number;
  problems: readonly unknown[];
}): string {
  const parts = [`${plural(added, 'report')} added with ${plural(statements, 'statement')}`];
  if (held > 0) parts.push(`${held.toLocaleString('en')} already held`);
  if (problems.length > 0) parts.push(plural(problems.length, 'problem'));
  return `${parts.join(', ')}\n`;
}
