import { Command, type CommanderError } from 'commander';
import { EXIT, EXIT_MEANINGS } from './exit-codes.ts';
import { packageVersion } from './package-root.ts';
import type { Session } from './session.ts';

/** What each command does, and where it is defined. */
const COMMANDS = {
  read: {
    does: 'show the statements of reports; nothing is stored',
    load: () => import('./commands/read.ts'),
  },
  add: { does: 'read reports into the store', load: () => import('./commands/add.ts') },
  reread: {
    does: 'read reports of the store again with the present engine, or take that back',
    load: () => import('./commands/reread.ts'),
  },
  list: { does: 'list the reports of the store', load: () => import('./commands/list.ts') },
  show: { does: 'show a report of the store with its statements', load: () => import('./commands/show.ts') },
  search: { does: 'search the statements of the store', load: () => import('./commands/search.ts') },
  statement: {
    does: 'show statements with all their fields, accept, reject or correct them, or take that back',
    load: () => import('./commands/statement.ts'),
  },
  actors: {
    does: 'list, add, correct, merge and split the actors of the store',
    load: () => import('./commands/actors.ts'),
  },
  ledger: {
    does: 'list the promises, threats, predictions and demands of the store',
    load: () => import('./commands/ledger.ts'),
  },
  entry: {
    does: 'show one of them with everything that voices it and bears on it',
    load: () => import('./commands/entry.ts'),
  },
  disputes: {
    does: 'list denials, contradictions and what speakers said otherwise before; confirm or reject them',
    load: () => import('./commands/disputes.ts'),
  },
  utterance: {
    does: 'show who else reports what a statement says, through how many origins, and group that by hand',
    load: () => import('./commands/utterance.ts'),
  },
  due: { does: 'list what is due or overdue and nobody has judged', load: () => import('./commands/due.ts') },
  scores: {
    does: 'tell how promises and predictions turned out, by who made them',
    load: () => import('./commands/scores.ts'),
  },
  relations: {
    does: 'tell who promised, warned, accused or demanded something of whom, how often',
    load: () => import('./commands/relations.ts'),
  },
  verdict: {
    does: 'judge an entry of the ledger, or take a verdict back',
    load: () => import('./commands/verdict.ts'),
  },
  dossier: {
    does: 'gather entries, statements, actors and reports with notes, and pass them on as one file',
    load: () => import('./commands/dossier.ts'),
  },
  review: {
    does: 'list what waits for a decision: statements, and what a machine proposes between them',
    load: () => import('./commands/review.ts'),
  },
  decisions: {
    does: 'write what people decided to a file, as training data',
    load: () => import('./commands/decisions.ts'),
  },
  export: { does: 'write statements of the store to a file', load: () => import('./commands/export.ts') },
  release: {
    does: 'freeze the data of the store with its hashes, check that, and compare two',
    load: () => import('./commands/release.ts'),
  },
  serve: { does: 'open the workbench in the browser', load: () => import('./commands/serve.ts') },
} as const;

/**
 * The command line of `troth`. Only commands that the arguments name are defined in full: the
 * engine, the store and the server take time to load, and `troth --help` needs none of them.
 */
export async function buildProgram(args: readonly string[], session: Session): Promise<Command> {
  const program = new Command('troth')
    .description('Keeps the record of who said what in news reports.')
    .version(packageVersion(), '-V, --version', 'show the version')
    .option('--no-color', 'no colour (also: NO_COLOR=1)')
    .helpOption('-h, --help', 'show help')
    .configureHelp({ showGlobalOptions: true, helpWidth: session.terminal.width })
    .configureOutput({
      writeOut: (text) => void session.terminal.write(text),
      writeErr: (text) => session.terminal.note(text.replace(/\n$/, '')),
      outputError: (text, write) => write(usageError(text)),
    })
    .exitOverride()
    .addHelpText('after', closingHelp());
  for (const [name, { does, load }] of Object.entries(COMMANDS)) {
    const command = program.command(name).description(sentence(does)).summary(does);
    if (args.includes(name)) (await load()).define(command, session);
  }
  return program;
}

/** What commander's ending means for the process: help and version are fine, all else is wrong use. */
export function exitCodeOfUsage(error: CommanderError) {
  return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
}

function usageError(text: string): string {
  const [first = '', ...rest] = text.trimEnd().split('\n');
  const remedy = rest.map((line) => line.replace(/^\((.*)\)$/, '$1')).filter((line) => line !== '');
  return [
    `error[cli/usage]: ${first.replace(/^error: /, '')}`,
    ...(remedy.length > 0 ? remedy : ['See troth --help.']).map((line, at) =>
      at === 0 ? `  ${line}` : line,
    ),
    '',
  ].join('\n');
}

function closingHelp(): string {
  const codes = Object.entries(EXIT_MEANINGS).map(([code, meaning]) => `  ${code.padEnd(4)} ${meaning}`);
  return `
Examples:
  troth serve                          open the workbench
  troth read report.html               who said what in a report
  troth add reports/ && troth search promise

Results go to standard output, everything else to standard error.
The store is in your data folder unless --data or TROTH_DATA names another.

Exit codes:
${codes.join('\n')}`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
