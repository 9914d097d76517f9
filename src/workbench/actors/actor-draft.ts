import type { ActorDeed, ActorSummary, ActorType } from '../api/types.ts';

type Values = Extract<ActorDeed, { type: 'correct-actor' }>['values'];
/** What is known of a new actor. */
export type NewActor = Extract<ActorDeed, { type: 'add-actor' }>['actor'];

/** An office while it is edited; empty where it is not told. */
export interface OfficeDraft {
  title: string;
  of: string;
  held: string;
}

/** What a person types of an actor; empty where nothing is told. */
export interface ActorDraft {
  name: string;
  type: ActorType;
  names: string[];
  wikidata: string;
  iso: string;
  offices: OfficeDraft[];
}

/** What is known of an actor, to be edited; a new one is empty. */
export function toDraft(
  actor: Omit<ActorSummary, 'id' | 'statements' | 'addressed' | 'reports'> | null,
): ActorDraft {
  return {
    name: actor?.name ?? '',
    type: actor?.type ?? 'unknown',
    names: [...(actor?.names ?? [])],
    wikidata: actor?.wikidata ?? '',
    iso: actor?.iso ?? '',
    offices: (actor?.offices ?? []).map(({ title, of, held }) => ({ title, of: of ?? '', held: held ?? '' })),
  };
}

/** The actor that was typed. */
export function fromDraft(draft: ActorDraft): NewActor & Required<Values> {
  const name = draft.name.trim();
  const names = draft.names.map((other) => other.trim()).filter((other) => other !== '' && other !== name);
  return {
    name,
    type: draft.type,
    names: [...new Set(names)],
    wikidata: draft.wikidata.trim() || null,
    iso: draft.iso.trim().toUpperCase() || null,
    offices: draft.offices
      .filter(({ title }) => title.trim() !== '')
      .map(({ title, of, held }) => ({
        title: title.trim(),
        of: of.trim() || null,
        held: held.trim() || null,
      })),
  };
}

/** What a person changed of an actor; empty when nothing was. */
export function changedFields(actor: ActorSummary, draft: ActorDraft): Values {
  const before = fromDraft(toDraft(actor));
  const after = fromDraft(draft);
  const changed: Values = {};
  for (const field of ['name', 'type', 'names', 'wikidata', 'iso', 'offices'] as const) {
    if (JSON.stringify(before[field]) !== JSON.stringify(after[field])) {
      Object.assign(changed, { [field]: after[field] });
    }
  }
  return changed;
}
