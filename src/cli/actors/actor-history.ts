import { actsInForce } from '../../ledger/index.ts';
import type { ActorAct } from '../../model/index.ts';
import { plural } from '../plural.ts';
import { safeText } from '../safe-text.ts';
import { type Column, renderTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';

const COLUMNS: readonly Column[] = [
  { label: 'act', least: 10, most: 10 },
  { label: 'when', least: 16, most: 16 },
  { label: 'who', least: 8, most: 20 },
  { label: 'what', least: 24, most: Number.POSITIVE_INFINITY },
];

/** How much of an act's id is shown: 8 hexadecimal digits, as of reports. */
const SHORT_ID = 'a_'.length + 8;

/** The beginning of an act's id; `troth actors undo` takes it. */
export function shortActId(id: string): string {
  return id.slice(0, SHORT_ID);
}

/** What people did with actors, oldest first; what was taken back is struck through. */
export function renderActorHistory(acts: readonly ActorAct[], { colors, width }: Terminal): string {
  if (acts.length === 0) return 'Nobody has worked on it.\n';
  const inForce = new Set(actsInForce(acts).map(({ id }) => id));
  const rows = acts.map((act) => {
    const what = safeText(describeActorAct(act, acts));
    const isDone = act.type === 'undo-actor' || inForce.has(act.id);
    return [
      shortActId(act.id),
      colors.dim(act.at.slice(0, 16).replace('T', ' ')),
      safeText(act.by),
      isDone ? what : `${colors.strikethrough(what)} (taken back)`,
    ];
  });
  return renderTable(COLUMNS, rows, width, colors.dim);
}

/**
 * What an act on actors did, in words.
 * @param acts those that an undo may have taken back
 */
export function describeActorAct(act: ActorAct, acts: readonly ActorAct[]): string {
  switch (act.type) {
    case 'add-actor':
      return `added ${act.actor.name}`;
    case 'correct-actor':
      return `corrected ${act.actor.name}: ${Object.entries(act.values)
        .map(([field, value]) => `${field} to ${show(value)}`)
        .join(', ')}`;
    case 'merge-actors':
      return `merged ${act.actors.map(({ name }) => name).join(', ')} into ${act.into.name}`;
    case 'split-actor': {
      const { names, reports, mentions } = act.leaves;
      const leaving = [
        ...names.map((name) => `“${name}”`),
        ...(reports.length > 0 ? [plural(reports.length, 'report')] : []),
        ...(mentions.length > 0 ? [plural(mentions.length, 'place')] : []),
      ];
      return `split ${leaving.join(', ')} from ${act.actor.name} into ${act.into.name}`;
    }
    case 'undo-actor': {
      const undone = acts.find(({ id }) => id === act.act);
      return undone ? `took back: ${describeActorAct(undone, acts)}` : 'took back an act';
    }
  }
}

function show(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  if (!Array.isArray(value)) return `“${value}”`;
  const members = value.map((member) => (typeof member === 'string' ? member : member.title));
  return members.length === 0 ? 'none' : `“${members.join(', ')}”`;
}
