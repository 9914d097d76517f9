import { plural, severalOf } from './plural.ts';
import type { Terminal } from './terminal.ts';

/** Says when a list is empty or shows a part only. */
export function noteMore(terminal: Terminal, noun: string, shown: number, total: number): void {
  if (total === 0) terminal.note(`No ${severalOf(noun)} found.`);
  else if (shown < total) terminal.note(`${shown} of ${plural(total, noun)}; more with --limit.`);
}
