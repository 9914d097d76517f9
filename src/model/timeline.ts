import { z } from 'zod';
import { ActorRef } from './actor.ts';
import { Edtf } from './edtf.ts';
import { ENTRY_KINDS } from './entry.ts';
import { KINDS } from './kind.ts';

/** What a timeline shows: statements where they were said, or entries where they were first said and are due. */
export const TIMELINE_OF = ['statements', 'entries'] as const;
/** By what it is divided into lanes. */
export const TIMELINE_LANES = ['kind', 'speaker'] as const;
/** How long the bins are in which many are counted. Weeks begin on Monday. */
export const TIMELINE_UNITS = ['day', 'week', 'month', 'year', 'decade'] as const;
export type TimelineUnit = (typeof TIMELINE_UNITS)[number];
/**
 * On what the date of a statement rests: the report states it, it is implied, or it is that of the report itself, which
 * does not tell when the words were said.
 */
export const SAID_BASES = ['stated', 'implied', 'published'] as const;
export type SaidBasis = (typeof SAID_BASES)[number];

/** A date with the days that it may mean. */
const TimelineDate = z
  .object({
    edtf: Edtf,
    first: z.iso.date().nullable().describe('null where it has no beginning'),
    last: z.iso.date().nullable().describe('null where it has no end'),
  })
  .meta({ id: 'TimelineDate', description: 'A date with the days that it may mean.' });
export type TimelineDate = z.infer<typeof TimelineDate>;

/** One thing on a timeline. */
export const TimelineItem = z
  .object({
    statement: z.string().describe('its id; of an entry that of its first statement'),
    report: z.string(),
    entry: z.string().nullable().describe('id of the entry of the ledger that it stands in'),
    kind: z.enum(KINDS),
    lane: z.string().describe('which of the lanes it stands in, see TimelineLane'),
    speaker: z.string().nullable(),
    words: z.string(),
    outlet: z.string().nullable(),
    said: TimelineDate.nullable(),
    basis: z.enum(SAID_BASES).nullable().describe('on what `said` rests'),
    due: TimelineDate.nullable().describe('of an entry, when it is due'),
  })
  .meta({ id: 'TimelineItem', description: 'A statement or an entry on a timeline.' });
export type TimelineItem = z.infer<typeof TimelineItem>;

const counted = z.object({
  sure: z.int().nonnegative().describe('those whose date lies within the bin'),
  maybe: z.int().nonnegative().describe('those whose date may lie in it, or in others'),
});

/** A lane of a timeline, with what is counted in its bins. */
const TimelineLane = z
  .object({
    lane: z.string().describe('kind, or id of the actor; empty for nobody named, `*` for all others'),
    actor: ActorRef.nullable().describe('who speaks; null in lanes of kinds'),
    total: z.int().nonnegative(),
    undated: z.int().nonnegative().describe('those of no date'),
    bins: z
      .array(
        z.object({
          bin: z.iso.date().describe('its first day'),
          said: counted,
          due: counted.describe('nothing of statements'),
        }),
      )
      .describe('in time order, without empty ones; none at all where the items themselves are told'),
  })
  .meta({ id: 'TimelineLane', description: 'A lane of a timeline.' });
export type TimelineLane = z.infer<typeof TimelineLane>;

/** What was said and is due when, as much as can be shown at once. */
export const Timeline = z
  .object({
    of: z.enum(TIMELINE_OF),
    from: z.iso.date().nullable().describe('first day that is shown; null where nothing has a date'),
    to: z.iso.date().nullable(),
    extent: z
      .object({ first: z.iso.date(), last: z.iso.date() })
      .nullable()
      .describe('the first and the last day of all that fits'),
    unit: z.enum(TIMELINE_UNITS).describe('length of the bins'),
    total: z.int().nonnegative().describe('all that fits'),
    within: z.int().nonnegative().describe('what may lie between `from` and `to`'),
    across: z
      .int()
      .nonnegative()
      .describe(
        'of these, what is left out of `items` since its date may lie anywhere between `from` and `to`',
      ),
    undated: z.int().nonnegative(),
    lanes: z.array(TimelineLane).describe('in the order of the kinds, or those with most first'),
    items: z
      .array(TimelineItem)
      .nullable()
      .describe('in time order; null where there are too many, then bins count them'),
  })
  .meta({ id: 'Timeline', description: 'What was said and is due when.' });
export type Timeline = z.infer<typeof Timeline>;

/** What is shown on a timeline. */
export interface TimelineQuery {
  of: (typeof TIMELINE_OF)[number];
  /** by what lanes are made; by kind unless told */
  lanes?: (typeof TIMELINE_LANES)[number];
  /** first day that is shown, `YYYY-MM-DD`; the first of all unless told */
  from?: string;
  to?: string;
  /** words in content, speaker and cue */
  q?: string;
  kind?: (typeof KINDS)[number][];
  /** id of an actor in any role */
  actor?: string;
  outlet?: string;
  /** true: only what has no date, as items */
  undated?: boolean;
  /** items told at most; more are counted in bins; 300 unless told */
  limit?: number;
}

/** Kinds of statements that a ledger keeps, of some. */
export function entryKinds(kinds: readonly (typeof KINDS)[number][] | undefined) {
  return kinds && ENTRY_KINDS.filter((kind) => kinds.includes(kind));
}

/** Bins that are shown beside each other at most. */
const MOST_BINS = 240;
const DAYS: Record<TimelineUnit, number> = { day: 1, week: 7, month: 30.4, year: 365, decade: 3652 };

/** The shortest bins of which no more lie between two days than can be shown. */
export function timelineUnit(from: string, to: string): TimelineUnit {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  return TIMELINE_UNITS.find((unit) => days / DAYS[unit] <= MOST_BINS) ?? 'decade';
}

/** The first day of the bin that a day lies in. */
export function binOf(day: string, unit: TimelineUnit): string {
  if (unit === 'day') return day;
  if (unit === 'month') return `${day.slice(0, 7)}-01`;
  if (unit === 'year') return `${day.slice(0, 4)}-01-01`;
  if (unit === 'decade') return `${day.slice(0, 3)}0-01-01`;
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

/** The first day of the next bin; null beyond the years that can be told. */
export function nextBin(bin: string, unit: TimelineUnit): string | null {
  const date = new Date(`${bin}T00:00:00Z`);
  if (unit === 'day') date.setUTCDate(date.getUTCDate() + 1);
  else if (unit === 'week') date.setUTCDate(date.getUTCDate() + 7);
  else if (unit === 'month') date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCFullYear(date.getUTCFullYear() + (unit === 'year' ? 1 : 10));
  const next = date.toISOString().slice(0, 10);
  return next.length === 10 ? next : null;
}
