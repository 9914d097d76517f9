import { z } from 'zod';
import { shiftDay } from './day.ts';
import { type EntryFilters, EntryRow } from './entry.ts';
import { KINDS } from './kind.ts';
import { PassageRef, RELATIONS } from './ledger-act.ts';

/**
 * What can be new about an entry: a machine proposes evidence, its condition is told as met, or reports tell it again.
 */
export const NEWS = ['evidence', 'condition', 'told'] as const;
export type News = (typeof NEWS)[number];

/** What waits for a look among open entries, in the order in which it is told. */
export const DUE_GROUPS = [
  'overdue',
  'this week',
  'next week',
  'coming month',
  'any day',
  'condition',
  'evidence',
  'told',
] as const;
export type DueGroupName = (typeof DUE_GROUPS)[number];

/** Something new about an entry. */
export const EntryNews = z
  .object({
    news: z.enum(NEWS),
    passage: PassageRef,
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    kind: z.enum([...KINDS, 'narrated']),
    speaker: z.string().nullable(),
    relation: z.enum(RELATIONS).nullable().describe('null where it voices the entry itself'),
    probability: z.number().min(0).max(1).nullable().describe('null where nobody estimated it'),
    at: z.string().describe('when its report came into the store, or a person said so'),
    by: z.string().nullable().describe('the person who says so; null where a machine does'),
  })
  .meta({ id: 'EntryNews', description: 'Something new about an entry.' });
export type EntryNews = z.infer<typeof EntryNews>;

/** An entry that waits for a look, with the days that its due date may mean and what is new about it. */
export const DueRow = EntryRow.extend({
  earliest: z.iso.date().nullable().describe('first day that it may be due; null where none is told'),
  latest: z.iso.date().nullable().describe('last day that it may be due; null where none is told'),
  news: z.array(EntryNews).describe('newest first, 3 at most'),
  newsTotal: z.int().nonnegative().describe('how many things are new about it'),
}).meta({ id: 'DueRow', description: 'An entry that waits for a look.' });
export type DueRow = z.infer<typeof DueRow>;

/** The filters by which the ledger lists just the entries of a group. */
const GroupFilters = z.object({
  outcome: z.array(z.literal('open')),
  dueTo: z.iso.date().optional(),
  latestFrom: z.iso.date().optional(),
  latestTo: z.iso.date().optional(),
  news: z.array(z.enum(NEWS)).optional(),
  since: z.string().optional(),
});

/** Open entries that wait for a look for one reason. */
const DueGroup = z
  .object({
    group: z.enum(DUE_GROUPS),
    filters: GroupFilters.describe('what lists just these in the ledger'),
    total: z.int().nonnegative(),
    items: z.array(DueRow).describe('the longest overdue, the soonest due, the newest first'),
  })
  .meta({ id: 'DueGroup', description: 'Open entries that wait for a look for one reason.' });

/** What waits for a look on a day. */
export const DueList = z
  .object({
    today: z.iso.date(),
    since: z.string().describe('from when on something counts as new, a day or a moment'),
    groups: z.array(DueGroup),
    later: z.int().nonnegative().describe('open entries that are due after the coming month'),
    undated: z.int().nonnegative().describe('open entries of which nobody told when they are due'),
  })
  .meta({ id: 'DueList', description: 'Open entries that wait for a look, by why.' });
export type DueList = z.infer<typeof DueList>;

/** Which open entries are looked through, and as of when. */
export interface DueQuery extends Pick<EntryFilters, 'today' | 'q' | 'kind' | 'holder' | 'actor' | 'outlet'> {
  /** from when on something counts as new, `YYYY-MM-DD` or a moment; a week before today unless told */
  since?: string;
  /** only these groups */
  group?: DueGroupName[];
  /** rows of each group, 10 unless told */
  limit?: number;
}

/** Days before today from which on things count as new unless told. */
const NEWS_DAYS = 7;

/** From when on things count as new unless told, `YYYY-MM-DD`. */
export function usualSince(today: string): string {
  return shiftDay(today, -NEWS_DAYS);
}

/**
 * What lists the entries of each group in the ledger, by days alone. An entry counts by the last day that its due date
 * may mean; `any day` are those that may fall due by the end of the coming month already and need not before a later
 * day, or none. Weeks begin on Monday.
 * @param today `YYYY-MM-DD`
 */
export function dueFilters(today: string, since: string): Record<DueGroupName, z.infer<typeof GroupFilters>> {
  const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  const sunday = shiftDay(today, 6 - weekday);
  const month = monthAfter(today);
  const open = { outcome: ['open' as const] };
  const within = (latestFrom: string, latestTo: string) => ({ ...open, latestFrom, latestTo });
  const isNew = (news: News) => ({ ...open, news: [news], since });
  return {
    overdue: { ...open, latestTo: shiftDay(today, -1) },
    'this week': within(today, sunday),
    'next week': within(shiftDay(sunday, 1), shiftDay(sunday, 7)),
    'coming month': within(shiftDay(sunday, 8), month),
    'any day': { ...open, dueTo: month, latestFrom: shiftDay(month, 1) },
    condition: isNew('condition'),
    evidence: isNew('evidence'),
    told: isNew('told'),
  };
}

/** The last day of the coming month: the same day of the next one, or the last there is. */
export function monthAfter(today: string): string {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(day, days))).toISOString().slice(0, 10);
}
