#!/usr/bin/env node
import { EXIT } from './exit-codes.ts';
import { run } from './run.ts';
import { openTerminal } from './terminal.ts';

// The command `troth`. It ends by itself when all is written; its exit codes are those of exit-codes.ts.

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`troth read … | head`) is no error.
  if (error.code === 'EPIPE') process.exit(EXIT.fine);
  process.stderr.write(`error[cli/cannot-write] standard output: ${error.message}\n`, () =>
    process.exit(EXIT.store),
  );
});
process.stderr.on('error', () => {});

const args = process.argv.slice(2);
process.exitCode = await run(args, openTerminal(!args.includes('--no-color')));
