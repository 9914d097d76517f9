import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { createEngine } from '../../engine/index.ts';
import { TrothError } from '../../model/index.ts';
import { type App, createApp, type Serving, serve } from '../../server/index.ts';
import { type BegunSamples, beginWithSamples, SAMPLES_FOLDER } from '../begin-with-samples.ts';
import { hasBrowser, openBrowser } from '../open-browser.ts';
import { dataOption, portNumber } from '../options.ts';
import { PACKAGE_ROOT, packageVersion } from '../package-root.ts';
import { personOption } from '../person-option.ts';
import { plural } from '../plural.ts';
import { safeText } from '../safe-text.ts';
import { reportUnread, type Session } from '../session.ts';
import { listenForStop } from '../stop-signal.ts';
import type { Terminal } from '../terminal.ts';
import { withStore } from '../with-store.ts';

interface ServeOptions {
  port?: number;
  data: string;
  empty?: boolean;
  open?: boolean;
  person: string;
}

/** The port when none is asked for. */
const USUAL_PORT = 4177;

/** `troth serve`: the workbench, on this machine only. */
export function define(command: Command, session: Session): void {
  command
    .option(
      '-p, --port <port>',
      `port to listen on, 0 for any free one (default: ${USUAL_PORT}, or any when it is taken)`,
      portNumber,
    )
    .addOption(dataOption())
    .option('--empty', 'begin a new store without the sample reports')
    .option('--open', 'open the browser (default: where there is a terminal and a desktop)')
    .option('--no-open', 'do not open the browser')
    .addOption(personOption())
    .addHelpText(
      'after',
      `
The address is printed on standard output. Only programs on this machine can reach it, and nothing
leaves the machine. Ctrl-C ends it.

Examples:
  troth serve
  troth serve --port 8080 --no-open
  troth serve --data ./peace-talks --empty`,
    )
    .action((options: ServeOptions) => run(options, session));
}

async function run(options: ServeOptions, session: Session): Promise<void> {
  const { terminal } = session;
  const stop = listenForStop(() => terminal.note('Closing.'));
  const folder = resolve(options.data);
  try {
    await withStore(folder, terminal, async (store) => {
      const engine = await createEngine();
      try {
        const pages = join(PACKAGE_ROOT, 'dist', 'workbench');
        const app = createApp({
          store,
          engine,
          person: options.person,
          version: packageVersion(),
          folder,
          samples: SAMPLES_FOLDER,
          log: (line) => terminal.note(safeText(line)),
          ...(existsSync(pages) && { workbench: pages }),
        });
        const serving = await listen(app, options.port, terminal);
        // The pages are there at once, and show how far the samples are.
        const samples = await beginWithSamples(store, !options.empty, app);
        await terminal.write(`Troth is at ${serving.address}\n`);
        terminal.note(terminal.noteColors.dim(`Data in ${safeText(folder)}. Ctrl-C ends it.`));
        const told = samples && tellSamples(samples.ended, session);
        const opens = options.open ?? (terminal.interactive && hasBrowser(process.platform, process.env));
        if (opens && !stop.signal.aborted) await openBrowser(serving.address);
        if (!stop.signal.aborted) await once(stop.signal, 'abort');
        await serving.close();
        await told;
      } finally {
        await engine.close();
      }
    });
  } finally {
    stop.dispose();
  }
}

/** Says what becomes of the samples of a new store. */
async function tellSamples(ended: Promise<BegunSamples>, session: Session): Promise<void> {
  session.terminal.note('A new store: reading the sample reports.');
  const { added, state, problems } = await ended;
  if (state === 'done') session.terminal.note(`Read ${plural(added, 'sample report')}.`);
  for (const problem of problems) reportUnread(session, problem);
}

/** Listens on the port asked for; on any free one when none was and the usual one is taken. */
async function listen(app: App, port: number | undefined, terminal: Terminal): Promise<Serving> {
  try {
    return await serve(app, { port: port ?? USUAL_PORT });
  } catch (error) {
    const isTaken = error instanceof TrothError && error.code === 'server/port-taken';
    if (!isTaken || port !== undefined) throw error;
    terminal.note(`Port ${USUAL_PORT} is taken; another one is used.`);
    return serve(app, { port: 0 });
  }
}
