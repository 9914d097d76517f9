import { toJson } from '../exports/index.ts';
import { plural, severalOf } from './plural.ts';
import type { TakenPages } from './take-pages.ts';
import type { Terminal } from './terminal.ts';

/** How a list is written. */
interface ListStyle<T> {
  /** what one row is called */
  noun: string;
  /** as JSON, with how many there are in all */
  json: boolean | undefined;
  /** as a person sees it */
  render: (items: T[]) => string;
}

/** Writes the first rows of a list; a person is told when it is empty or shows a part only. */
export async function writeList<T>(
  terminal: Terminal,
  { items, total, more }: TakenPages<T>,
  { noun, json, render }: ListStyle<T>,
): Promise<void> {
  if (json) {
    await terminal.write(`${toJson({ items, total, more }, 2)}\n`);
    return;
  }
  await terminal.write(render(items));
  if (total === 0) terminal.note(`No ${severalOf(noun)} found.`);
  else if (items.length < total)
    terminal.note(`${items.length} of ${more ? 'more than ' : ''}${plural(total, noun)}; more with --limit.`);
}
