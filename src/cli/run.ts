import { CommanderError } from 'commander';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { buildProgram, exitCodeOfUsage } from './program.ts';
import type { Session } from './session.ts';
import type { Terminal } from './terminal.ts';

/** Carries out one call of `troth`, shows what went wrong, and returns what to end with. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const session: Session = { terminal, exitCode: EXIT.fine };
  try {
    const program = await buildProgram(args, session);
    await program.parseAsync(args, { from: 'user' });
    return session.exitCode;
  } catch (error) {
    return error instanceof CommanderError ? exitCodeOfUsage(error) : printFailure(error, terminal);
  }
}

async function printFailure(error: unknown, terminal: Terminal): Promise<ExitCode> {
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
