import type { EntryBearing, StatementRow } from '../../model/index.ts';
import { shortId } from '../report-heading.ts';
import { safeText } from '../safe-text.ts';
import { spokenWords } from '../statement-table.ts';
import type { Terminal } from '../terminal.ts';
import { wrapLine } from '../wrap-line.ts';

/** What two passages are to each other, and below that the passages, the earlier first. */
export function renderPair(
  head: string,
  passages: readonly (StatementRow | EntryBearing)[],
  terminal: Terminal,
): string {
  return indented(head, 0, terminal) + passages.map((one) => renderPassage(one, terminal)).join('');
}

/** Who said it, as what, when and where; below that the words. */
function renderPassage(one: StatementRow | EntryBearing, terminal: Terminal): string {
  const { bold, dim } = terminal.colors;
  const isStatement = 'content' in one;
  const report = isStatement ? one.report : one.passage.report;
  const words = isStatement ? spokenWords(one) : safeText(one.passage.anchor.quote);
  const { speaker, kind, published, outlet } = one;
  const place = [kind, published ?? 'no date', outlet, shortId(report)].flatMap((detail) =>
    detail === null ? [] : [safeText(detail)],
  );
  const who = kind === 'narrated' ? 'the report itself' : (speaker ?? 'nobody named');
  const head = `${bold(safeText(who))}${dim(` · ${place.join(' · ')}`)}`;
  return indented(head, 2, terminal) + indented(words, 4, terminal);
}

/** A line with a margin, wrapped to the width of the terminal. */
export function indented(line: string, columns: number, { width }: Terminal): string {
  const margin = ' '.repeat(columns);
  return wrapLine(line, width - columns)
    .map((piece) => `${margin}${piece}\n`)
    .join('');
}
