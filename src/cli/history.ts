import { actsInForce } from '../ledger/index.ts';
import { correctedFields, describedDetails, type ReportAct, type ReviewedStatement } from '../model/index.ts';
import { safeText } from './safe-text.ts';
import { type Column, renderTable } from './table.ts';
import type { Terminal } from './terminal.ts';

const COLUMNS: readonly Column[] = [
  { label: 'when', least: 16, most: 16 },
  { label: 'who', least: 8, most: 20 },
  { label: 'what', least: 24, most: Number.POSITIVE_INFINITY },
];

/**
 * What people did with a report, oldest first; what was taken back is struck through.
 * @param statements as they are shown, numbered in their order
 */
export function renderHistory(
  acts: readonly ReportAct[],
  statements: readonly ReviewedStatement[],
  { colors, width }: Terminal,
): string {
  if (acts.length === 0) return 'Nobody has worked on it.\n';
  const numbers = new Map(statements.map(({ id }, place) => [id, place + 1]));
  const places = new Map(acts.map((act, place) => [act.id, place]));
  const inForce = new Set(actsInForce(acts).map(({ id }) => id));
  const name = (id: string) => (numbers.has(id) ? `statement ${numbers.get(id)}` : `statement ${id}`);

  const rows = acts.map((act) => {
    const what = safeText(describe(act, name, (id) => acts[places.get(id) ?? -1]));
    const isDone = act.type === 'undo' || inForce.has(act.id);
    return [
      colors.dim(act.at.slice(0, 16).replace('T', ' ')),
      safeText(act.by),
      isDone ? what : `${colors.strikethrough(what)} (taken back)`,
    ];
  });
  return renderTable(COLUMNS, rows, width, colors.dim);
}

function describe(
  act: ReportAct,
  name: (id: string) => string,
  find: (id: string) => ReportAct | undefined,
): string {
  switch (act.type) {
    case 'accept':
      return `accepted ${name(act.statement)}`;
    case 'reject':
      return `rejected ${name(act.statement)}`;
    case 'correct':
      return `corrected ${name(act.statement)}: ${correctedFields(act)
        .map((field) => `${field} to ${show(act.values[field])}`)
        .join(', ')}`;
    case 'add':
      return `added ${name(act.statement.id)}: ${show(act.statement.content)}`;
    case 'describe':
      return `set ${describedDetails(act)
        .map((detail) => `${detail} to ${show(act.values[detail])}`)
        .join(', ')}`;
    case 'remove':
      return 'took the report out';
    case 'show-reading':
      return `chose reading ${act.reading} to be shown`;
    case 'undo': {
      const undone = find(act.act);
      return undone ? `took back: ${describe(undone, name, find)}` : 'took back an act';
    }
  }
}

function show(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  if (!Array.isArray(value)) return `“${value}”`;
  // Names, anchors, or hedges, quantities and times, which have an anchor.
  const members = value.map((member) =>
    typeof member === 'string' ? member : (member.anchor ?? member).quote,
  );
  return members.length === 0 ? 'none' : `“${members.join(' … ')}”`;
}
