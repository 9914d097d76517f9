import { z } from 'zod';
import { DossierFields, DossierThing, LONGEST_NOTE } from './dossier.ts';
import { stamp } from './stamp.ts';

const onDossier = { dossier: z.string().min(1).describe('id of the dossier') };
const onItem = { ...onDossier, item: z.string().describe('key of the item') };
const note = z.string().max(LONGEST_NOTE).describe('plain text; empty for none');

/** Begins a dossier. */
const BeginDossier = z.object({ type: z.literal('begin-dossier'), ...onDossier, ...DossierFields.shape });
/** Gives a dossier another title or summary. */
const DescribeDossier = z.object({
  type: z.literal('describe-dossier'),
  ...onDossier,
  values: DossierFields.partial().refine((values) => Object.keys(values).length > 0, 'nothing to change'),
});
/** Takes something into a dossier, at its end. */
const TakeIn = z.object({ type: z.literal('take-in'), ...onDossier, thing: DossierThing, note });
/** Writes the note of an item, in place of the one before. */
const NoteItem = z.object({ type: z.literal('note-item'), ...onItem, note });
/** Puts an item before another one, or at the end. */
const MoveItem = z.object({
  type: z.literal('move-item'),
  ...onItem,
  before: z.string().nullable().describe('key of another item; null: to the end'),
});
/** Takes an item out of a dossier. */
const TakeOut = z.object({ type: z.literal('take-out'), ...onItem });
/** Puts a dossier away: it is no longer among those that are listed. */
const PutAwayDossier = z.object({ type: z.literal('put-away-dossier'), ...onDossier });
/** Takes an earlier act on the dossier back; undoing an undo brings it into force again. */
const UndoDossier = z.object({
  type: z.literal('undo-dossier'),
  ...onDossier,
  act: z.string().describe('id of the act to take back'),
});

/** The kinds of deed on dossiers. They belong to no report. */
export const DOSSIER_DEEDS = [
  BeginDossier,
  DescribeDossier,
  TakeIn,
  NoteItem,
  MoveItem,
  TakeOut,
  PutAwayDossier,
  UndoDossier,
] as const;
/** What a person does with dossiers. */
export type DossierDeed = z.infer<(typeof DOSSIER_DEEDS)[number]>;

/** The kinds of act on dossiers. */
export const DOSSIER_ACTS = [
  BeginDossier.extend(stamp),
  DescribeDossier.extend(stamp),
  TakeIn.extend(stamp),
  NoteItem.extend(stamp),
  MoveItem.extend(stamp),
  TakeOut.extend(stamp),
  PutAwayDossier.extend(stamp),
  UndoDossier.extend(stamp),
] as const;
/** What a person did with dossiers, by whom and when. */
export const DossierAct = z
  .discriminatedUnion('type', DOSSIER_ACTS)
  .meta({ id: 'DossierAct', description: 'What a person did with a dossier, by whom and when.' });
export type DossierAct = z.infer<typeof DossierAct>;

const TYPES: ReadonlySet<string> = new Set(DOSSIER_DEEDS.map(({ shape }) => shape.type.value));

/** Whether an act or deed is one on dossiers. */
export function isOnDossiers<A extends { type: string }>(
  act: A,
): act is Extract<A, { type: DossierDeed['type'] }> {
  return TYPES.has(act.type);
}
