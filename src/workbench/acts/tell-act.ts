import type { Act, Correction, Deed, DossierAct, ReadField, StatementField } from '../api/types.ts';
import { tellActorAct } from './tell-actor-act.ts';
import { isUndo } from './undo-target.ts';

/** The fields of a statement in the words of the screen. */
export const FIELD_LABELS: Record<StatementField, string> = {
  speaker: 'Speaker',
  kind: 'Kind',
  form: 'Form',
  content: 'Words',
  cue: 'Cue',
  source: 'Source',
  addressee: 'Addressee',
  via: 'Via',
  holder: 'Holder',
  said: 'Said',
  due: 'Due',
  condition: 'Condition',
  parent: 'Inside',
};

/** What an engine reads out of a statement's words, in the words of the screen. */
export const READ_LABELS = {
  hedges: 'Hedges',
  quantities: 'Numbers',
  times: 'Times',
} as const satisfies Record<ReadField, string>;

/**
 * What an act or deed did, in a few words, for the history and for messages.
 * @param acts those on the report, to say what an undo took back
 */
export function tellAct(act: Act | Deed, acts: readonly Act[] = []): string {
  switch (act.type) {
    case 'accept':
      return 'Accepted';
    case 'reject':
      return 'Rejected';
    case 'correct':
      return Object.entries(act.values)
        .map(([field, value]) => tellField(field as keyof Correction, value))
        .join(', ');
    case 'add':
      return 'Added a statement';
    case 'describe':
      return Object.entries(act.values)
        .map(
          ([detail, value]) => `${detail.charAt(0).toUpperCase()}${detail.slice(1)}: ${value ?? 'not known'}`,
        )
        .join(', ');
    case 'remove':
      return 'Removed the report';
    case 'show-reading':
      return 'Chose which reading is shown';
    case 'undo':
    case 'undo-ledger':
    case 'undo-dossier': {
      const undone = acts.find((other) => other.id === act.act);
      if (!undone) return 'Took an act back';
      return isUndo(undone)
        ? `Redid: ${tellAct(original(undone, acts) ?? undone, acts)}`
        : `Undid: ${tellAct(undone, acts)}`;
    }
    case 'join':
      return `Joined two statements as one ${act.as}`;
    case 'part':
      return `Parted a statement from its ${act.as}`;
    case 'bear':
      return act.relation === 'none' ? 'Refused evidence' : `Linked evidence: ${act.relation}`;
    case 'judge':
      return `Judged: ${act.outcome}`;
    case 'dispute':
      return act.as === 'none'
        ? 'Said that two statements are not in dispute'
        : `Said that two statements are in dispute: ${act.as}`;
    case 'begin-dossier':
      return `Began the dossier ${act.title}`;
    case 'describe-dossier':
      return act.values.title === undefined ? 'Changed the summary' : `Title: ${act.values.title}`;
    case 'take-in':
      return `Took in ${tellThing(act.thing)}`;
    case 'note-item':
      return act.note === '' ? 'Took a note off' : `Noted: ${cutShort(act.note)}`;
    case 'move-item':
      return 'Moved an item';
    case 'take-out': {
      const taken = acts.find((other) => other.type === 'take-in' && keyOf(other.thing) === act.item);
      return `Took out ${taken?.type === 'take-in' ? tellThing(taken.thing) : 'an item'}`;
    }
    case 'put-away-dossier':
      return 'Put the dossier away';
    default:
      return tellActorAct(act);
  }
}

/**
 * What acts done together did, in a few words.
 * @param acts at least one
 * @param before the acts on the report until then
 */
export function tellActs(acts: readonly Act[], before: readonly Act[] = []): string {
  const told = [...new Set(acts.map((act) => tellAct(act, before)))].join('; ');
  return acts.length > 1 ? `${told} (in ${acts.length} statements)` : told;
}

type Thing = Extract<DossierAct, { type: 'take-in' }>['thing'];

/** The key of a thing in its dossier, as the server makes it. */
function keyOf(thing: Thing): string {
  switch (thing.sort) {
    case 'actor':
      return `actor:${thing.actor.id}`;
    case 'report':
      return `report:${thing.report}`;
    default:
      return `${thing.sort}:${thing.statement}`;
  }
}

function tellThing(thing: Thing): string {
  if (thing.sort === 'actor') return thing.actor.name;
  return `“${cutShort(thing.sort === 'report' ? (thing.title ?? 'a report') : thing.anchor.quote)}”`;
}

/** The first words of a text, on one line. */
function cutShort(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60).replace(/\S*$/, '').trimEnd()}…` : line;
}

/** The act at the end of a chain of undos. */
function original(act: Act, acts: readonly Act[]): Act | null {
  let current: Act | undefined = act;
  while (current && isUndo(current)) {
    const target: string = current.act;
    current = acts.find((other) => other.id === target);
  }
  return current ?? null;
}

const isRead = (field: keyof Correction): field is ReadField => field in READ_LABELS;

function tellField(field: keyof Correction, value: unknown): string {
  if (isRead(field)) {
    const quotes = (value as Correction[ReadField])?.map(({ anchor }) => `“${anchor.quote}”`) ?? [];
    return `${READ_LABELS[field]}: ${quotes.length > 0 ? quotes.join(', ') : 'none'}`;
  }
  const label = FIELD_LABELS[field];
  if (value === null || (Array.isArray(value) && value.length === 0)) return `${label}: none`;
  if (typeof value === 'string' && field !== 'parent') return `${label}: ${value}`;
  if (Array.isArray(value) && typeof value[0] === 'string') return `${label}: ${value.join(', ')}`;
  return `${label} changed`;
}
