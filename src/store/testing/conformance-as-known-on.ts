import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Act, createAct, dayRange, isOnReport } from '../../model/index.ts';
import { openAsKnownOn } from '../as-known-on.ts';
import type { OpeningProgress } from '../opening.ts';
import type { OpenFresh } from './conformance.ts';
import { everyPage } from './every-page.ts';
import {
  expectedLedger,
  ledgerItem,
  ledgerStep,
  shownLedger,
  toLedgerDeed,
  toLedgerItem,
} from './ledger-world.ts';
import { createReference, type Reference } from './reference.ts';
import { withStore } from './with-store.ts';

/** What happened, and when. */
type Event = { at: string; item: ReturnType<typeof ledgerItem> } | { at: string; act: Act };

/** The day of a step: four a month from January 2022 on, so that some come before what they find is published. */
function timeOf(step: number): string {
  return new Date(Date.UTC(2022, 0, 3 + step * 8, 12)).toISOString();
}

function replay(events: readonly Event[]): Reference {
  const reference = createReference();
  for (const event of events) {
    if ('item' in event) reference.add(event.item, event.at);
    else reference.act(event.act);
  }
  return reference;
}

/** What is known of a history on a day, told anew: the acts by then, and the reports that were out. */
function knownOn(events: readonly Event[], day: string): Event[] {
  const untilThen = events.filter((event) => 'item' in event || event.at.slice(0, 10) <= day);
  const out = new Set(
    replay(untilThen)
      .observe()
      .reports.filter(({ published, added }) => {
        const range = dayRange(published ?? '');
        return (range?.last ?? range?.first ?? added.slice(0, 10)) <= day;
      })
      .map(({ id }) => id),
  );
  return untilThen.filter((event) => {
    if ('item' in event) return out.has(event.item.report.id);
    return !isOnReport(event.act) || out.has(event.act.report);
  });
}

/** As known on a day: what a ledger of only the reports and acts up to that day is. */
export function asKnownOnConformance(openFresh: OpenFresh): void {
  describe('as known on a day', () => {
    it('any history shows what the reports and acts up to that day make alone', async () => {
      let shown = 0;
      let hidden = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(ledgerStep, { minLength: 4, maxLength: 20 }),
          fc.nat({ max: 19 }),
          (steps, which) =>
            withStore(openFresh, async (store) => {
              const reference = createReference();
              const events: Event[] = [];
              for (const [at, each] of steps.entries()) {
                const time = timeOf(at);
                const item = toLedgerItem(each);
                if (item) {
                  reference.add(item, time);
                  await store.addReports([item], time);
                  events.push({ at: time, item });
                  continue;
                }
                const deed = await toLedgerDeed(store, reference, each);
                if (!deed) continue;
                const act = createAct(deed, 'Ada', time);
                const refused = await store.addActs([act]).then(
                  () => false,
                  () => true,
                );
                if (refused) continue;
                reference.act(act);
                events.push({ at: time, act });
              }
              const day = timeOf(which % steps.length).slice(0, 10);
              const wanted = expectedLedger(replay(knownOn(events, day)));
              const then = await openAsKnownOn(store, day);
              expect(await shownLedger(then)).toEqual(wanted);
              await then.close();
              shown += wanted.length;
              hidden += expectedLedger(reference).length - wanted.length;
            }),
        ),
        { numRuns: 40 },
      );
      // There are days on which something is known and something is not.
      expect(shown).toBeGreaterThan(0);
      expect(hidden).toBeGreaterThan(0);
    });

    it('leaves the store itself as it is, and is gone when it is closed', async () => {
      await withStore(openFresh, async (store) => {
        const items = [0, 1, 2].map((n) => ledgerItem(n));
        await store.addReports(items, '2022-12-01T00:00:00Z');
        const then = await openAsKnownOn(store, '2022-01-31');
        const known = await everyPage((query) => then.listReports(query), { limit: 2 });
        expect(known.map(({ published }) => published)).toEqual(['2022-01-10']);
        expect((await store.counts()).reports).toBe(3);
        await then.close();
        await expect(then.counts()).rejects.toMatchObject({ code: 'store/closed' });
      });
    });

    it('tells how far it is, and can be given up', async () => {
      await withStore(openFresh, async (store) => {
        await store.addReports(
          Array.from({ length: 25 }, (_, n) => ledgerItem(n)),
          '2022-12-01T00:00:00Z',
        );
        const told: OpeningProgress[] = [];
        const then = await openAsKnownOn(store, '2022-12-31', { onProgress: (one) => told.push(one) });
        await then.close();
        expect(told.length).toBeGreaterThan(1);
        expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).sort((a, b) => a - b));
        expect(told.at(-1)).toEqual({ done: 25, total: 25 });

        const stop = new AbortController();
        let heard = 0;
        const given = openAsKnownOn(store, '2022-12-31', {
          signal: stop.signal,
          onProgress: () => {
            heard += 1;
            stop.abort();
          },
        });
        await expect(given).rejects.toMatchObject({ code: 'job/stopped' });
        expect(heard).toBe(1);
      });
    });

    it('lies in the temporary folder while it is open, and leaves nothing there', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'troth-as-known-'));
      try {
        await withStore(openFresh, async (store) => {
          await store.addReports([ledgerItem(1), ledgerItem(2)], '2022-12-01T00:00:00Z');
          vi.stubEnv('TMPDIR', folder).stubEnv('TEMP', folder);
          const then = await openAsKnownOn(store, '2022-12-31');
          expect(readdirSync(folder)).toHaveLength(1);
          // It is written to and read as any other store.
          await then.addReports([ledgerItem(3)], '2022-12-02T00:00:00Z');
          expect((await then.counts()).reports).toBe(3);
          await then.close();
          expect(readdirSync(folder)).toEqual([]);

          const stop = AbortSignal.abort();
          await expect(openAsKnownOn(store, '2022-12-31', { signal: stop })).rejects.toMatchObject({
            code: 'job/stopped',
          });
          expect(readdirSync(folder)).toEqual([]);
        });
      } finally {
        vi.unstubAllEnvs();
        rmSync(folder, { recursive: true });
      }
    });
  });
}
