import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Transaction } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeness, LEAST_CLOSENESS, type Lead, loadWords, MOST_COMPARED } from '../../../../ledger/index.ts';
import { connect, openDatabase } from '../../connection.ts';
import { openStore, STORE_FILE } from '../../open-store.ts';
import { statementSeq, type Tables } from '../../tables.ts';
import { createWriter, type Writer } from '../../writer.ts';
import { bytesOf, packClosest } from '../closest.ts';
import type { Leading } from './leading.ts';
import { type LeadingIndex, leadingIndex } from './leading-index.ts';
import type { LeadingStatement } from './leading-part.ts';
import type { Reachable } from './leading-search.ts';
import { noNames } from './names.ts';

const [dam, gate] = loadWords().terms('dam gate') as [number, number];
const weight = (...terms: number[]) => closeness(loadWords(), terms);

/** A statement of some words that leads to others, as close as the last of these. */
function statement(
  terms: number[],
  { actors = ['p_one'], last = null as Lead | null } = {},
): LeadingStatement {
  const role = { kept: 'commitment', seeks: false, disputable: false, day: '2031-04-01' } as const;
  return { role, actors, terms, place: 3, last };
}

/** A passage of some words, of another report. */
function passage(terms: number[], day = '2031-05-01'): Reachable {
  const role = { kept: null, seeks: false, disputable: false, day };
  return { seq: statementSeq(1, 5), terms, has: (term) => terms.includes(term), role, tie: 7 };
}

let folder = '';
let writers: [Writer, Writer];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'troth-leading-'));
  await (await openStore({ folder })).close();
  writers = [openWriter(), openWriter()];
});
afterEach(async () => {
  for (const { db } of writers) await db.destroy();
  await rm(folder, { recursive: true });
});

function openWriter(): Writer {
  const file = join(folder, STORE_FILE);
  return createWriter(connect(openDatabase(file), file, 'write'));
}

/** Keeps what leads in a report as the store does. */
async function put(
  trx: Transaction<Tables>,
  index: LeadingIndex,
  report: number,
  statements: LeadingStatement[],
): Promise<void> {
  await trx
    .deleteFrom('lead')
    .where('passage', '>=', statementSeq(report, 0))
    .where('passage', '<', statementSeq(report + 1, 0))
    .execute();
  await trx.deleteFrom('found_terms').where('report', '=', report).execute();
  const nothing = new Uint8Array(0);
  await trx.insertInto('found_terms').values({ report, day: '', named: '[]', body: nothing }).execute();
  for (const { place, last, role, actors, terms } of statements) {
    const closest = last ? Array.from({ length: MOST_COMPARED }, () => ({ ...last, passage: 1 })) : [];
    const body = JSON.stringify({ role, actors, terms } satisfies Leading);
    await trx
      .insertInto('lead')
      .values({ passage: statementSeq(report, place), body, closest: bytesOf(packClosest(closest)) })
      .execute();
  }
  await index.put(trx, report, statements);
}

/** The reports in which statements lead to a passage. */
function reports(index: LeadingIndex, to: Reachable, named = ['p_one', 'p_three']): number[] {
  const found = index.leadingTo(1, named, [to]);
  return [...found.keys()].map((seq) => Math.floor(seq / statementSeq(1, 0))).sort();
}

describe('what leads to passages in memory', () => {
  it('is what has a word of them and concerns whom they name, in other reports', async () => {
    await writers[0].write(async (trx, { leading }) => {
      await leading.ready(trx);
      await put(trx, leading, 1, [statement([dam])]);
      await put(trx, leading, 2, [statement([dam])]);
      await put(trx, leading, 3, [statement([gate])]);
      await put(trx, leading, 4, [statement([dam], { actors: ['p_two'] })]);
      await put(trx, leading, 5, [statement([gate, dam], { actors: ['p_two', 'p_three'] })]);
      expect(reports(leading, passage([dam]))).toEqual([2, 5]);
      expect(reports(leading, passage([dam], '2031-03-01'))).toEqual([]);
    });
  });

  it('is what has not enough that is closer', async () => {
    const last = { closeness: weight(dam), days: 30, tie: 7 };
    await writers[0].write(async (trx, { leading }) => {
      await leading.ready(trx);
      await put(trx, leading, 2, [statement([dam], { last })]);
      await put(trx, leading, 3, [statement([dam], { last: { ...last, days: 29 } })]);
      await put(trx, leading, 4, [
        statement([dam, gate], { last: { ...last, closeness: weight(dam, gate) } }),
      ]);
      await put(trx, leading, 5, [statement([dam])]);
      expect(reports(leading, passage([dam]))).toEqual([2, 5]);
      leading.setLast(statementSeq(2, 3), { ...last, days: 3 });
      leading.setLast(statementSeq(5, 3), { ...last, tie: 6 });
      expect(reports(leading, passage([dam]))).toEqual([]);
    });
  });

  it('is the same whatever is put in whatever order, by whichever process, and read anew in between', {
    timeout: 60_000,
  }, async () => {
    const lasts = [null, ...[1, 31].map((days): Lead => ({ closeness: LEAST_CLOSENESS, days, tie: 7 }))];
    const step = fc.record({
      by: fc.nat({ max: 1 }),
      report: fc.integer({ min: 2, max: 6 }),
      terms: fc.subarray([dam, gate]),
      last: fc.constantFrom(...lasts),
      reopens: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        await writers[0].write(async (trx) => {
          for (const table of ['lead', 'found_terms', 'leading_loose', 'leading_segment'] as const)
            await trx.deleteFrom(table).execute();
        });
        const indexes = [leadingIndex(noNames(), 3), leadingIndex(noNames(), 3)];
        const plain = new Map<number, LeadingStatement>();
        for (const { by, report, terms, last, reopens } of steps) {
          const leads = statement(terms, { last: last && { ...last, closeness: weight(...terms) } });
          if (reopens) indexes[by] = leadingIndex(noNames(), 3);
          await writers[by]?.write(async (trx) => {
            const index = indexes[by] as LeadingIndex;
            await index.ready(trx);
            await put(trx, index, report, terms.length === 0 ? [] : [leads]);
          });
          plain.set(report, leads);
        }
        for (const [by, index] of indexes.entries()) {
          await writers[by]?.write((trx) => index.ready(trx));
          for (const term of [dam, gate]) {
            const leading = [...plain].filter(
              ([, { terms, last }]) =>
                terms.includes(term) &&
                (!last ||
                  last.closeness < weight(term) ||
                  (last.closeness === weight(term) && last.days >= 30)),
            );
            expect(reports(index, passage([term]))).toEqual(leading.map(([report]) => report).sort());
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
