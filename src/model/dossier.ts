import { z } from 'zod';
import { ActorRef } from './actor.ts';
import { EntryRow } from './entry.ts';
import { ActorSummary, ReportSummary, StatementRow } from './listing.ts';
import { Score } from './score.ts';
import { Anchor } from './span.ts';

/** What a dossier can hold, in the order in which its groups are shown. */
export const ITEM_SORTS = ['entry', 'statement', 'actor', 'report'] as const;
export type ItemSort = (typeof ITEM_SORTS)[number];

const spoken = { report: z.string(), statement: z.string(), anchor: Anchor.describe('its first words') };

/** What an item of a dossier points at, with its words then: what is gone can still be told. */
export const DossierThing = z
  .discriminatedUnion('sort', [
    z
      .object({ sort: z.literal('entry'), ...spoken })
      .describe('an entry of the ledger, by one of its statements'),
    z.object({ sort: z.literal('statement'), ...spoken }),
    z.object({ sort: z.literal('actor'), actor: ActorRef }),
    z.object({ sort: z.literal('report'), report: z.string(), title: z.string().nullable() }),
  ])
  .meta({ id: 'DossierThing', description: 'What an item of a dossier points at, with its words.' });
export type DossierThing = z.infer<typeof DossierThing>;

/** By what a dossier tells its items apart: the sort and the id of what it points at, `entry:s_1`. */
export function itemKey(thing: DossierThing): string {
  switch (thing.sort) {
    case 'entry':
    case 'statement':
      return `${thing.sort}:${thing.statement}`;
    case 'actor':
      return `actor:${thing.actor.id}`;
    case 'report':
      return `report:${thing.report}`;
  }
}

/** Longest title of a dossier, in UTF-16 units. */
export const LONGEST_TITLE = 300;
/** Longest summary or note, in UTF-16 units: some forty pages. */
export const LONGEST_NOTE = 100_000;

/** What a dossier says of itself. Notes and summaries are plain text; blank lines part paragraphs. */
export const DossierFields = z.object({
  title: z.string().trim().min(1).max(LONGEST_TITLE),
  summary: z.string().max(LONGEST_NOTE),
});
export type DossierFields = z.infer<typeof DossierFields>;

const done = z.object({ by: z.string(), at: z.iso.datetime() });

/** A thing in a dossier, and what is noted of it. */
export const DossierItem = z
  .object({
    key: z.string().describe('see itemKey'),
    thing: DossierThing,
    note: z.string().describe('plain text; empty where there is none'),
    noted: done.nullable().describe('who wrote the note; null where nobody did'),
    by: z.string().describe('who took it in'),
    at: z.iso.datetime(),
  })
  .meta({ id: 'DossierItem', description: 'A thing in a dossier, and what is noted of it.' });
export type DossierItem = z.infer<typeof DossierItem>;

/** A set of entries, statements, actors and reports with notes. Derived from acts. */
export const Dossier = DossierFields.extend({
  id: z.string(),
  away: z.boolean().describe('whether a person put it away'),
  items: z.array(DossierItem).describe('in the order that people gave them'),
  begun: done,
  changed: done.describe('by whom and when an act on it was done last'),
}).meta({ id: 'Dossier', description: 'A set of entries, statements, actors and reports with notes.' });
export type Dossier = z.infer<typeof Dossier>;

// Unions with null: the API's document takes `nullable` of a schema that it names for not null.
/** An item of a dossier with what it points at, as that is shown. At most one of the four is there. */
export const DossierRow = DossierItem.extend({
  lost: z.boolean().describe('whether what it points at is gone; its words then are in `thing`'),
  sameAs: z
    .string()
    .nullable()
    .describe('key of an earlier item that has come to be the same: entries that are joined, actors merged'),
  entry: z.union([EntryRow, z.null()]),
  statement: z.union([StatementRow, z.null()]),
  enclosing: z.array(StatementRow).describe('the statements that enclose the statement, the nearest first'),
  actor: z.union([ActorSummary, z.null()]),
  scores: z.array(Score).describe('of the actor, by kind'),
  report: z.union([ReportSummary, z.null()]),
}).meta({ id: 'DossierRow', description: 'An item of a dossier with what it points at.' });
export type DossierRow = z.infer<typeof DossierRow>;

/** A dossier with everything that its items point at. */
export const DossierDetail = Dossier.omit({ items: true })
  .extend({ items: z.array(DossierRow).describe('in the order that people gave them') })
  .meta({ id: 'DossierDetail', description: 'A dossier with everything that its items point at.' });
export type DossierDetail = z.infer<typeof DossierDetail>;

/** A dossier as lists show it. */
export const DossierSummary = Dossier.omit({ items: true })
  .extend({
    counts: z.object(
      Object.fromEntries(ITEM_SORTS.map((sort) => [sort, z.int().nonnegative()])) as Record<
        ItemSort,
        z.ZodInt
      >,
    ),
    holds: z.boolean().nullable().describe('whether it holds the item that was asked about; null: none was'),
  })
  .meta({ id: 'DossierSummary', description: 'A dossier as lists show it.' });
export type DossierSummary = z.infer<typeof DossierSummary>;

/** Which dossiers are wanted. */
export interface DossierQuery {
  /** key of an item, for `holds` */
  item?: string;
  /** those that were put away, in place of the others */
  away?: boolean;
}
