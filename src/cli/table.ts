import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** A column of a table; its cells are safe, single lines, and may be coloured. */
export interface Column {
  label: string;
  /** fewest columns of the terminal it can live with */
  least: number;
  /** most columns it takes; Infinity for the one that takes what is left */
  most: number;
}

const GAP = '  ';

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
    const wrapped = used.map(({ cells }, place) => wrap(cells[row] ?? '', widths[place] ?? 0));
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
    Math.min(most, Math.max(stringWidth(label), ...cells.map((cell) => stringWidth(cell)))),
  );
  const least = columns.map((column, place) => Math.min(column.least, wanted[place] ?? 0));
  let over = sum(wanted) - room;
  // The column without a limit gives way first, then the widest.
  const order = columns
    .map((column, place) => ({ place, most: column.most, wanted: wanted[place] ?? 0 }))
    .sort((a, b) => (a.most === b.most ? b.wanted - a.wanted : b.most - a.most));
  for (const { place } of order) {
    const give = Math.min(Math.max(0, over), (wanted[place] ?? 0) - (least[place] ?? 0));
    wanted[place] = (wanted[place] ?? 0) - give;
    over -= give;
  }
  return over > 0 ? null : wanted;
}

function renderList(
  columns: readonly UsedColumn[],
  rows: number,
  width: number,
  style: (label: string) => string,
): string {
  const labels = Math.max(...columns.map(({ label }) => stringWidth(label)));
  return Array.from({ length: rows }, (_, row) =>
    columns
      .filter(({ cells }) => cells[row] !== '')
      .flatMap(({ label, cells }) =>
        wrap(cells[row] ?? '', Math.max(1, width - labels - GAP.length)).map(
          (line, at) => `${style(pad(at === 0 ? label : '', labels))}${GAP}${line}\n`,
        ),
      )
      .join(''),
  ).join('\n');
}

function wrap(cell: string, width: number): string[] {
  return wrapAnsi(cell, width, { hard: true }).split('\n');
}

function pad(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - stringWidth(cell)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
