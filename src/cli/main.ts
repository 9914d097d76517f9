#!/usr/bin/env node
import { CommanderError } from 'commander';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { buildProgram, exitCodeOfUsage } from './program.ts';
import type { Session } from './session.ts';
import { openTerminal } from './terminal.ts';

/** The command `troth`. Ends by itself when all is written; its exit codes are those of `exit-codes.ts`. */
async function main(args: readonly string[]): Promise<void> {
  // A reader that has seen enough (`troth read … | head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? EXIT.fine : EXIT.store);
  });
  process.stderr.on('error', () => {});
  const session: Session = { terminal: openTerminal(!args.includes('--no-color')), exitCode: EXIT.fine };
  try {
    const program = await buildProgram(args, session);
    await program.parseAsync(args, { from: 'user' });
    process.exitCode = session.exitCode;
  } catch (error) {
    process.exitCode =
      error instanceof CommanderError ? exitCodeOfUsage(error) : await printFailure(error, session);
  }
}

async function printFailure(error: unknown, { terminal }: Session): Promise<ExitCode> {
  // Loaded here, so that help and usage errors do not wait for the model.
  const [{ TrothError }, { exitCodeOf }, { printProblem }] = await Promise.all([
    import('../model/index.ts'),
    import('./exit-codes.ts'),
    import('./print-problem.ts'),
  ]);
  const failure =
    error instanceof TrothError
      ? error
      : new TrothError('cli/internal', error instanceof Error ? error.message : String(error), {
          remedy: 'This is a fault in Troth. TROTH_DEBUG=1 shows where it happened; please report it.',
        });
  printProblem(terminal, failure.toProblem());
  if (process.env.TROTH_DEBUG && error instanceof Error) terminal.note(error.stack ?? '');
  return exitCodeOf(failure.code);
}

await main(process.argv.slice(2));
