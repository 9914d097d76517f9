import type { ActorAct } from '../api/types.ts';

/** The fields of an actor in the words of the screen. */
export const ACTOR_FIELD_LABELS = {
  name: 'Name',
  type: 'Type',
  names: 'Other names',
  wikidata: 'Wikidata',
  iso: 'ISO code',
  offices: 'Offices',
} as const;
type Values = Extract<ActorAct, { type: 'correct-actor' }>['values'];

/**
 * What an act on actors did, in a few words.
 * @param acts those that an undo may have taken back
 */
export function tellActorAct(act: ActorAct, acts: readonly ActorAct[] = []): string {
  switch (act.type) {
    case 'add-actor':
      return `Added ${act.actor.name}`;
    case 'correct-actor':
      return `Corrected ${act.actor.name} (${Object.entries(act.values)
        .map(([field, value]) => tellField(field as keyof Values, value))
        .join(', ')})`;
    case 'merge-actors':
      return `Merged ${act.actors.map(({ name }) => name).join(', ')} into ${act.into.name}`;
    case 'split-actor':
      return `Split ${tellLeaving(act.leaves)} from ${act.actor.name} into ${act.into.name}`;
    case 'undo-actor': {
      const undone = acts.find((other) => other.id === act.act);
      if (!undone) return 'Took an act back';
      return undone.type === 'undo-actor'
        ? `Redid: ${tellActorAct(original(undone, acts), acts)}`
        : `Undid: ${tellActorAct(undone, acts)}`;
    }
  }
}

/** The act at the end of a chain of undos. */
function original(act: ActorAct, acts: readonly ActorAct[]): ActorAct {
  let current = act;
  while (current.type === 'undo-actor') {
    const target: string = current.act;
    const next = acts.find((other) => other.id === target);
    if (!next) break;
    current = next;
  }
  return current;
}

function tellLeaving({
  names,
  reports,
  mentions,
}: Extract<ActorAct, { type: 'split-actor' }>['leaves']): string {
  const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;
  return [
    ...names.map((name) => `“${name}”`),
    ...(reports.length > 0 ? [count(reports.length, 'report')] : []),
    ...(mentions.length > 0 ? [count(mentions.length, 'place')] : []),
  ].join(', ');
}

function tellField(field: keyof Values, value: unknown): string {
  const label = ACTOR_FIELD_LABELS[field];
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0))
    return `${label}: none`;
  if (field === 'names') return `${label}: ${(value as string[]).join(', ')}`;
  if (field === 'offices')
    return `${label}: ${(value as { title: string }[]).map(({ title }) => title).join(', ')}`;
  return `${label}: ${value}`;
}
