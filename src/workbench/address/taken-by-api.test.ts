/// <reference path="../../model/edtf-module.d.ts" />
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  ActorLineQuerySchema,
  DueQuerySchema,
  EntryDaySchema,
  EntryQuerySchema,
  RelationQuerySchema,
  ReportQuerySchema,
  ReviewQuerySchema,
  StatementQuerySchema,
  TimelineQuerySchema,
} from '../../server/api/queries.ts';
import {
  dueView,
  knownDay,
  ledgerList,
  mapList,
  networkList,
  reportList,
  reviewList,
  statementList,
  timelineView,
} from './list-states.ts';
import { parseSearch, type SearchState, stringifySearch } from './search-string.ts';

/** The days, moments and numbers that addresses hold, and what the API takes of them. */
const PAGES: Record<string, { read: (state: SearchState) => object; api: z.ZodObject; with?: SearchState }> =
  {
    reports: { read: reportList, api: ReportQuerySchema },
    statements: { read: statementList, api: StatementQuerySchema },
    'the queue of review': { read: reviewList, api: ReviewQuerySchema, with: { seed: 'x' } },
    'the ledger': { read: ledgerList, api: EntryQuerySchema },
    due: { read: dueView, api: DueQuerySchema },
    'the timeline': { read: timelineView, api: TimelineQuerySchema, with: { of: 'entries' } },
    'the network': { read: networkList, api: RelationQuerySchema },
    'the map': { read: mapList, api: RelationQuerySchema },
    'an entry': { read: knownDay, api: EntryDaySchema },
    'an actor': { read: knownDay, api: ActorLineQuerySchema },
  };
const DAYS = ['from', 'to', 'dueFrom', 'dueTo', 'latestFrom', 'latestTo', 'today', 'asKnownOn', 'since'];
const NUMBERS = ['size', 'origins', 'least'];

const two = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'));
const dayLike = fc.oneof(
  fc.constantFrom('2026-02-31', '2024-02-29', '2023-02-29', '1900-02-29', '0000-01-01', '9999-12-31'),
  fc.tuple(fc.integer({ min: 0, max: 12_000 }), two, two).map(([y, m, d]) => `${y}-${m}-${d}`),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
);
const timeLike = fc.oneof(
  fc.constantFrom('T24:00:00Z', 'T08:00Z', 'T08:00:00+01:00', 'T08:00:00', 'Z'),
  fc.tuple(two, two, two).map(([h, m, s]) => `T${h}:${m}:${s}Z`),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(10)),
);
const value = fc.oneof(
  dayLike,
  fc.tuple(dayLike, timeLike).map((parts) => parts.join('')),
  fc.constantFrom('yesterday', '', '0', '-1', '501', '1e300', '7.5', '0x10', 'Infinity'),
  fc.nat().map(String),
  fc.array(dayLike, { minLength: 2, maxLength: 2 }),
);

describe('what the API refuses', () => {
  it.each(Object.entries(PAGES))('is not kept in the address of %s', (_, { read, api, with: more }) => {
    const names = [...DAYS, ...NUMBERS].filter((name) => name in api.shape);
    const asked = Object.fromEntries(names.map((name) => [name, fc.option(value, { nil: undefined })]));
    fc.assert(
      fc.property(fc.record(asked), (state) => {
        const kept = read(parseSearch(stringifySearch({ ...more, ...state }))) as SearchState;
        for (const name of names)
          expect((api.shape[name] as z.ZodType).safeParse(kept[name]).error, name).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it.each(Object.entries(PAGES))('is all that is left out of the address of %s', (_, page) => {
    const { read, api, with: more } = page;
    const keptOf = (value: string) => {
      const state = Object.fromEntries(DAYS.map((name) => [name, value]));
      return new Set(Object.keys(read({ ...more, ...state })));
    };
    const [day, moment] = ['2026-01-01', '2026-01-01T08:00:00.5Z'];
    const names = DAYS.filter((name) => keptOf(day).has(name) || keptOf(moment).has(name));
    expect(names).not.toEqual([]);
    for (const value of [day, moment, '0000-01-01', '2024-02-29', '9999-12-31']) {
      for (const name of names) {
        const isTaken = (api.shape[name] as z.ZodType).safeParse(value).success;
        expect(keptOf(value).has(name), `${name}=${value}`).toBe(isTaken);
      }
    }
  });
});
