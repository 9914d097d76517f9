import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The tables that were written by hand. */
export type TableName =
  | 'states'
  | 'former-states'
  | 'bodies'
  | 'parties'
  | 'offices'
  | 'spellings'
  | 'leaders'
  | 'reign-states'
  | 'loose';

/** A row of a table with the heading that it stands under, "" before the first. */
export interface TableRow {
  heading: string[];
  cells: string[];
}

/** The rows of a table: cells between bars, lists inside them by commas; "#" begins a comment, "@" a heading. */
export function readTable(name: TableName): TableRow[] {
  const file = fileURLToPath(new URL(`by-hand/${name}.txt`, import.meta.url));
  let heading: string[] = [];
  const rows: TableRow[] = [];
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith('@')) heading = cellsOf(line.slice(1));
    else rows.push({ heading, cells: cellsOf(line) });
  }
  return rows;
}

/** The items of a cell. */
export function listOf(cell: string | undefined): string[] {
  return (cell ?? '').split(',').flatMap((item) => item.trim() || []);
}

function cellsOf(line: string): string[] {
  return line.split('|').map((cell) => cell.trim());
}
