import type { Problem } from '../model/index.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { printProblem } from './print-problem.ts';
import type { Terminal } from './terminal.ts';

/** One call of `troth`: its terminal, and what it will end with. */
export interface Session {
  terminal: Terminal;
  exitCode: ExitCode;
}

/** Shows an input that could not be read; the rest goes on, and the call ends with 1. */
export function reportUnread(session: Session, problem: Problem): void {
  printProblem(session.terminal, problem);
  session.exitCode = EXIT.someUnread;
}
