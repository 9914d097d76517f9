import { sql, type Transaction } from 'kysely';
import type { Tables } from '../tables.ts';
import { loadLedgerActs } from '../truth.ts';
import { comparePairs } from './compare-pairs.ts';
import { writeFound } from './found-passages.ts';
import { hold, nearAfter } from './holders.ts';
import { leadOut } from './leads.ts';
import { linkedIn, namedIn, pairsBeside } from './link-firsts.ts';
import type { Lookup } from './lookup/lookup.ts';
import type { PassageCache } from './placed.ts';
import { relayDisputes } from './relay-disputes.ts';
import { writeAllEntries } from './write-entries.ts';

/** Passages that are remembered at most; of reports that come after one another many lead to the same. */
const REMEMBERED = 20_000;
/** Reports after which others may be answered: finding takes a tenth of what comparing takes. */
const AT_ONCE = { find: 100, compare: 10 };

/**
 * Links all passages of a store at once, of which none is linked yet, and makes the entries: what comes of it is what
 * {@link linkFirsts} makes of one report after the other, in a fraction of the time, as each is compared only with what
 * it is compared with in the end.
 * @param reports seqs of all, in their order
 * @param step called after some reports each, with how many times one was gone through
 */
export async function linkAll(
  trx: Transaction<Tables>,
  reports: readonly number[],
  lookup: Lookup,
  step: (passes: number) => Promise<void>,
): Promise<void> {
  await partCopies(trx);
  await lookup.ready(trx);
  let cache: PassageCache = new Map();
  const each = async (atOnce: number, run: (report: number, named: string[]) => Promise<void>) => {
    for (const [at, report] of reports.entries()) {
      await run(report, await namedIn(trx, report));
      if (cache.size > REMEMBERED) cache = new Map();
      if (at % atOnce === atOnce - 1) await step(atOnce);
    }
    await step(reports.length % atOnce);
  };
  await each(AT_ONCE.find, async (report, named) => {
    const own = await linkedIn(trx, report, cache);
    await hold(trx, own, named);
    await writeFound(trx, report, named, own, lookup.found);
  });
  await each(AT_ONCE.compare, async (report, named) => {
    const own = await linkedIn(trx, report, cache);
    const led = await leadOut(trx, report, own, lookup);
    const near = await nearAfter(trx, own, named);
    await comparePairs(trx, { beside: pairsBeside(own, []), led, near }, new Set(), cache);
  });
  const acts = await loadLedgerActs(trx);
  await relayDisputes(trx, acts);
  await writeAllEntries(trx, acts, () => step(0));
}

/** Passages are written as if none were a copy of another; those that are are found once all are there. */
async function partCopies(trx: Transaction<Tables>): Promise<void> {
  await sql`update passage set linked = 0 where seq in (select seq from (
    select seq, row_number() over (partition by wording order by time) as place from passage) where place > 1)`.execute(
    trx,
  );
}
