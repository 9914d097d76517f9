import { z } from 'zod';
import { DISPUTE_SORTS } from './dispute.ts';
import { EntryBearing } from './entry.ts';
import type { Kind } from './kind.ts';
import { StatementRef } from './ledger-act.ts';
import { type Page, type PageRequest, StatementRow } from './listing.ts';

/**
 * What machines propose between statements, and people decide on: passages as `evidence` for an entry; `joins`, why
 * two statements stand in one entry; `disputes`, denials, contradictions and turns.
 */
export const LINK_SORTS = ['evidence', 'joins', 'disputes'] as const;
export type LinkSort = (typeof LINK_SORTS)[number];

/** Orders of the queue of links: what a machine is least sure of first; the likeliest first. */
export const LINK_ORDERS = ['sure', 'likely'] as const;
export type LinkOrder = (typeof LINK_ORDERS)[number];

/** Which links are wanted; what is left out does not narrow them. */
export interface LinkFilters {
  /** of the entry; of a dispute, of one of its two statements */
  kind?: Kind[];
  /** id of an actor in any role in one of the two passages */
  actor?: string;
  /** where one of the two was published */
  outlet?: string;
  /** id of the report of one of the two */
  report?: string;
  /** id of a dossier: one of the two is in it, or stands in an entry or a report that is */
  dossier?: string;
  /** the later of the two published on or after, `YYYY-MM-DD` */
  from?: string;
  to?: string;
}

/** Which links that nobody decided on are wanted, and in what order. */
export interface LinkQuery extends LinkFilters, PageRequest {
  what: LinkSort;
  /** keys of links: only these */
  link?: string[];
  /** the least sure first unless told */
  order?: LinkOrder;
}

const shared = {
  key: z.string().describe('tells it apart among those of its sort'),
  probability: z.number().min(0).max(1).describe('that the machine is right'),
  reasons: z.array(z.string()).describe('why the machine proposes it, in words, the most telling first'),
};
const pair = { earlier: StatementRow, later: StatementRow };

/** A link that a machine made and nobody decided on, with the two passages that it is between. */
export const LinkItem = z
  .discriminatedUnion('what', [
    z.object({
      what: z.literal('evidence'),
      ...shared,
      entry: z.string().describe('id of the entry on which it may bear'),
      statement: StatementRef.describe('the first statement of that entry, which acts name'),
      promise: StatementRow.describe('the statement of the entry that the passage was compared with'),
      bearing: EntryBearing.describe('the passage, and what the machine takes it for'),
    }),
    z.object({
      what: z.literal('joins'),
      ...shared,
      entry: z.string().describe('id of the entry in which both stand'),
      ...pair,
    }),
    z.object({
      what: z.literal('disputes'),
      ...shared,
      entry: z
        .string()
        .nullable()
        .describe('id of the entry of one of the two; null where neither is in one'),
      sort: z.enum(DISPUTE_SORTS),
      ...pair,
    }),
  ])
  .meta({ id: 'LinkItem', description: 'A link that a machine made and nobody decided on.' });
export type LinkItem = z.infer<typeof LinkItem>;

/** So many links that wait are counted; with every report there are more, and nobody decides on so many at once. */
export const MOST_LINKS_COUNTED = 1000;

/** A page of links that nobody decided on. */
export interface LinkPage extends Page<LinkItem> {
  /** whether more of them wait than `total`, which is then {@link MOST_LINKS_COUNTED} */
  more: boolean;
}

/** How many links of one sort wait, and how many are decided on. */
export interface LinkCounts {
  open: number;
  /** whether more than that wait; it is then {@link MOST_LINKS_COUNTED} */
  more: boolean;
  /** links of machines on which people decided */
  decided: number;
  /** of these, those decided since the time that is asked about */
  lately: number;
}

/** How far the decisions on links are, by their sort. */
export type LinkTally = Record<LinkSort, LinkCounts>;
