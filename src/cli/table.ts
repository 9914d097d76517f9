import stringWidth from 'string-width';
import { ASCII, wrapLine } from './wrap-line.ts';

/** A column of a table; its cells are safe, single lines, and may be coloured. */
export interface Column {
  label: string;
  /** fewest columns of the terminal it can live with */
  least: number;
  /** most columns it takes; Infinity for the one that takes what is left */
  most: number;
}

const GAP = '  ';

/** Share of the line for the column that takes what is left: about 40 letters on a usual terminal. */
const WORDS_SHARE = 0.45;

/**
 * Lays rows out in columns that fit the width, wrapping their cells; columns in which every cell is
 * empty are left out. Where even the least widths do not fit, each row becomes a list.
 * @param width columns of the terminal
 * @returns lines, each ended with a line feed; empty for no rows
 */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  style: (label: string) => string = (label) => label,
): string {
  if (rows.length === 0) return '';
  const used = columns
    .map((column, place) => ({ ...column, cells: rows.map((row) => row[place] ?? '') }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const widths = columnWidths(used, width - GAP.length * (used.length - 1));
  if (!widths) return renderList(used, rows.length, width, style);

  const line = (cells: string[]) => `${cells.join(GAP).trimEnd()}\n`;
  const head = line(used.map(({ label }, place) => style(pad(label, widths[place] ?? 0))));
  const body = rows.map((_, row) => {
    const wrapped = used.map(({ cells }, place) => wrapLine(cells[row] ?? '', widths[place] ?? 0));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) =>
      line(wrapped.map((lines, place) => pad(lines[at] ?? '', widths[place] ?? 0))),
    ).join('');
  });
  return head + body.join('');
}

interface UsedColumn extends Column {
  cells: string[];
}

/** How wide each column is; null when they do not fit. */
function columnWidths(columns: readonly UsedColumn[], room: number): number[] | null {
  const wanted = columns.map(({ label, most, cells }) =>
    Math.min(most, Math.max(widthOf(label), ...cells.map((cell) => widthOf(cell)))),
  );
  let over = sum(wanted) - room;
  const shrink = (place: number, least: number) => {
    const now = wanted[place] ?? 0;
    const give = Math.max(0, Math.min(over, now - least));
    wanted[place] = now - give;
    over -= give;
  };
  const places = columns.map((_, place) => place);
  const leastOf = (place: number) => columns[place]?.least ?? 0;
  const unlimited = places.filter((place) => columns[place]?.most === Number.POSITIVE_INFINITY);
  const limited = places.filter((place) => !unlimited.includes(place));
  // The words take what is left, but the other columns do not press them below a share they read well in.
  for (const place of unlimited) shrink(place, Math.max(leastOf(place), Math.floor(room * WORDS_SHARE)));
  // Of the others the widest gives way, letter by letter, until the next is as wide.
  while (over > 0) {
    const wide = limited.filter((place) => (wanted[place] ?? 0) > leastOf(place));
    const widest = Math.max(...wide.map((place) => wanted[place] ?? 0));
    const place = wide.find((place) => wanted[place] === widest);
    if (place === undefined) break;
    shrink(place, widest - 1);
  }
  for (const place of unlimited) shrink(place, leastOf(place));
  return over > 0 ? null : wanted;
}

function renderList(
  columns: readonly UsedColumn[],
  rows: number,
  width: number,
  style: (label: string) => string,
): string {
  const labels = Math.max(...columns.map(({ label }) => widthOf(label)));
  return Array.from({ length: rows }, (_, row) =>
    columns
      .filter(({ cells }) => cells[row] !== '')
      .flatMap(({ label, cells }) =>
        wrapLine(cells[row] ?? '', Math.max(1, width - labels - GAP.length)).map(
          (line, at) => `${style(pad(at === 0 ? label : '', labels))}${GAP}${line}\n`,
        ),
      )
      .join(''),
  ).join('\n');
}

function pad(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - widthOf(cell)));
}

/** Columns of the terminal that a cell takes. */
function widthOf(cell: string): number {
  return ASCII.test(cell) ? cell.length : stringWidth(cell);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
