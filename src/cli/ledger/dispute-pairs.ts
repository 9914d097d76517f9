import type { DisputeRow, StatementRow } from '../../model/index.ts';
import { percent } from '../percent.ts';
import { shortId } from '../report-heading.ts';
import { safeText } from '../safe-text.ts';
import { spokenWords } from '../statement-table.ts';
import type { Terminal } from '../terminal.ts';
import { wrapLine } from '../wrap-line.ts';

/** What stands above disputes wherever they are shown. */
const NOTICE = 'A machine proposes these unless a person says so; none tells who is right.';

/** Disputes as pairs of passages, the earlier first, beneath what they are to each other, why, and how surely. */
export function renderDisputes(disputes: readonly DisputeRow[], terminal: Terminal): string {
  if (disputes.length === 0) return '';
  return [`${terminal.colors.dim(NOTICE)}\n`, ...disputes.map((one) => renderDispute(one, terminal))].join(
    '\n',
  );
}

function renderDispute(
  { sort, probability, reasons, act, earlier, later }: DisputeRow,
  terminal: Terminal,
): string {
  const { dim, yellow } = terminal.colors;
  const why =
    probability === null
      ? `a person${dim(` (${safeText(act ?? '')})`)}`
      : `${percent(probability)}${dim(`: ${reasons.join(', ')}`)}`;
  const head = `${yellow(sort)}, ${why}`;
  return indented(head, 0, terminal) + [earlier, later].map((one) => renderPassage(one, terminal)).join('');
}

/** Who said it, as what, when and where; below that the words. */
function renderPassage(statement: StatementRow, terminal: Terminal): string {
  const { bold, dim } = terminal.colors;
  const { speaker, kind, published, outlet, report } = statement;
  const place = [kind, published ?? 'no date', outlet, shortId(report)].flatMap((detail) =>
    detail === null ? [] : [safeText(detail)],
  );
  const head = `${bold(safeText(speaker ?? 'nobody named'))}${dim(` · ${place.join(' · ')}`)}`;
  return indented(head, 2, terminal) + indented(spokenWords(statement), 4, terminal);
}

function indented(line: string, columns: number, { width }: Terminal): string {
  const margin = ' '.repeat(columns);
  return wrapLine(line, width - columns)
    .map((piece) => `${margin}${piece}\n`)
    .join('');
}
