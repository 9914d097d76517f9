import type { Problem } from '../model/index.ts';
import { safeText } from './safe-text.ts';
import type { Terminal } from './terminal.ts';

/** Shows what went wrong: `error[code] where: message`, and below it what to do. */
export function printProblem(terminal: Terminal, { code, where, message, remedy }: Problem): void {
  const { red, dim } = terminal.noteColors;
  const place = where === null ? '' : ` ${safeText(where)}`;
  terminal.note(`${red(`error[${code}]`)}${place}: ${safeText(message)}`);
  if (remedy !== null) terminal.note(dim(`  ${safeText(remedy)}`));
}
