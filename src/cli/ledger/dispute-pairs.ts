import type { DisputeRow } from '../../model/index.ts';
import { percent } from '../percent.ts';
import { safeText } from '../safe-text.ts';
import type { Terminal } from '../terminal.ts';
import { renderPair } from './passage-lines.ts';

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
  return renderPair(`${yellow(sort)}, ${why}`, [earlier, later], terminal);
}
