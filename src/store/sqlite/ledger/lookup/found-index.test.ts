import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Transaction } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadWords } from '../../../../ledger/index.ts';
import { connect, openDatabase } from '../../connection.ts';
import { openStore, STORE_FILE } from '../../open-store.ts';
import type { Tables } from '../../tables.ts';
import { createWriter, type Writer } from '../../writer.ts';
import { type FoundIndex, foundIndex } from './found-index.ts';
import type { FoundReport } from './found-part.ts';
import { packTerms } from './found-terms.ts';
import type { Leading } from './leading.ts';
import { noNames } from './names.ts';
import { SEGMENT } from './segmented.ts';

const [dam, gate] = loadWords().terms('dam gate') as [number, number];

/** A report that names somebody, with a passage of some words. */
function found(terms: number[], day = '2031-05-01'): FoundReport {
  const passage = { place: 3, kept: null, disputable: false, tie: 7, terms };
  return { day, named: ['p_one'], packed: packTerms(terms.length === 0 ? [] : [passage]) };
}

const leading: Leading = {
  role: { kept: 'commitment', seeks: false, disputable: false, day: '2031-04-01' },
  actors: ['p_one', 'p_two'],
  terms: [dam, gate],
};

/** The seqs of the reports in which passages of some words are found, the closest first. */
function reports(by: Writer, terms = [dam, gate]): Promise<number[]> {
  return by.write(async (trx, { found: index }) => {
    await index.ready(trx);
    return reportsIn(index, terms);
  });
}

function reportsIn(index: FoundIndex, terms = [dam, gate]): number[] {
  return index.closest(1, { ...leading, terms }).map(({ passage }) => Math.floor(passage / 2 ** 20));
}

let folder = '';
let writer: Writer;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'troth-found-'));
  await (await openStore({ folder })).close();
  writer = openWriter();
});
afterEach(async () => {
  await writer.db.destroy();
  await rm(folder, { recursive: true });
});

function openWriter(): Writer {
  const file = join(folder, STORE_FILE);
  return createWriter(connect(openDatabase(file), file, 'write'));
}

/** Keeps what is found of a report as the store does. */
function keep(by: Writer, report: number, what: FoundReport): Promise<void> {
  return by.write(async (trx, { found: index }) => {
    await index.ready(trx);
    await put(trx, index, report, what);
  });
}

async function put(
  trx: Transaction<Tables>,
  index: FoundIndex,
  report: number,
  what: FoundReport,
): Promise<void> {
  const { day, named, packed } = what;
  await trx.deleteFrom('found_terms').where('report', '=', report).execute();
  const body = new Uint8Array(packed.buffer);
  if (packed.length > 0)
    await trx
      .insertInto('found_terms')
      .values({ report, day, named: JSON.stringify(named), body })
      .execute();
  await index.put(trx, report, what);
}

describe('what passages are found by in memory', () => {
  it('finds the closest first, and of those the nearest in time, but not in the own report', async () => {
    await keep(writer, 1, found([dam, gate]));
    await keep(writer, 2, found([dam], '2031-06-01'));
    await keep(writer, 3, found([dam, gate]));
    await keep(writer, 4, found([dam], '2031-05-01'));
    await keep(writer, 5, { ...found([dam, gate]), named: ['p_three'] });
    await keep(writer, 6, found([dam, gate], '2031-03-01'));
    expect(await reports(writer)).toEqual([3, 4, 2]);
  });

  it('reads what the store holds', async () => {
    await keep(writer, 2, found([dam]));
    await keep(writer, 3, { ...found([dam, gate]), named: ['p_three', 'p_two'] });
    await keep(writer, 4, { ...found([dam, gate]), named: ['p_three'] });
    const other = openWriter();
    expect(await reports(other)).toEqual([3, 2]);
    await other.db.destroy();
  });

  it('forgets what a transaction put there that failed', async () => {
    await keep(writer, 2, found([dam]));
    const failing = writer.write(async (trx, { found: index }) => {
      await index.ready(trx);
      await put(trx, index, 2, found([gate]));
      await put(trx, index, 3, found([dam]));
      throw new Error('the disk is full');
    });
    await expect(failing).rejects.toThrow('the disk is full');
    expect([await reports(writer), await reports(writer, [gate])]).toEqual([[2], []]);
  });

  it('sees what another process wrote', async () => {
    await keep(writer, 2, found([dam]));
    expect(await reports(writer)).toEqual([2]);
    const other = openWriter();
    await keep(other, 3, found([dam]));
    await keep(writer, 4, found([dam]));
    for (const by of [writer, other]) expect((await reports(by)).sort()).toEqual([2, 3, 4]);
    await other.db.destroy();
  });

  it('holds of a report what was put last, also where that is in segments', async () => {
    await keep(writer, 3, found([dam]));
    const often = writer.write(async (trx, { found: index }) => {
      await index.ready(trx);
      // One more than a segment holds, with the one before.
      for (let time = 0; time < SEGMENT; time += 1) await put(trx, index, 2, found([time % 2 ? dam : gate]));
      const before = [reportsIn(index, [dam]), reportsIn(index, [gate])];
      await put(trx, index, 2, found([]));
      return [...before, reportsIn(index)];
    });
    expect((await often).map((one) => one.sort())).toEqual([[2, 3], [], [3]]);
    const other = openWriter();
    expect([await reports(other), await segments(other)]).toEqual([[3], 1]);
    await other.db.destroy();
  });

  const termsOf = fc.subarray([dam, gate]);

  it('finds the same whatever is put in whatever order, and read anew in between', {
    timeout: 60_000,
  }, async () => {
    const step = fc.oneof(
      fc.record({ report: fc.integer({ min: 2, max: 6 }), terms: termsOf }),
      fc.constant('reopen' as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        await writer.write(async (trx) => {
          await clear(trx);
          let index = foundIndex(noNames(), 3);
          await index.ready(trx);
          const plain = new Map<number, number[]>();
          for (const one of steps) {
            if (one === 'reopen') {
              index = foundIndex(noNames(), 3);
              await index.ready(trx);
              continue;
            }
            plain.set(one.report, one.terms);
            await put(trx, index, one.report, found(one.terms));
          }
          for (const term of [dam, gate]) {
            const having = [...plain].filter(([, terms]) => terms.includes(term)).map(([report]) => report);
            expect(reportsIn(index, [term]).sort()).toEqual(having.sort());
          }
        });
      }),
      { numRuns: 40 },
    );
  });

  it('finds the same whichever of several processes puts what, or makes all anew', {
    timeout: 60_000,
  }, async () => {
    const other = openWriter();
    const writers = [writer, other];
    const writing = fc.record({
      by: fc.nat({ max: 1 }),
      reports: fc.array(fc.record({ report: fc.integer({ min: 2, max: 6 }), terms: termsOf }), {
        maxLength: 5,
      }),
      anew: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(writing, { maxLength: 20 }), async (writings) => {
        await writer.write(clear);
        const indexes = [foundIndex(noNames(), 3), foundIndex(noNames(), 3)];
        const plain = new Map<number, number[]>();
        for (const { by, reports, anew } of writings) {
          await writers[by]?.write(async (trx) => {
            const index = indexes[by];
            if (!index) return;
            if (anew) {
              await clear(trx);
              index.forget();
            }
            await index.ready(trx);
            // As when a store is brought up to date.
            if (anew) for (const [report, terms] of plain) await put(trx, index, report, found(terms));
            for (const { report, terms } of reports) {
              plain.set(report, terms);
              await put(trx, index, report, found(terms));
            }
          });
        }
        for (const [by, index] of indexes.entries()) {
          await writers[by]?.write(async (trx) => {
            await index.ready(trx);
            for (const term of [dam, gate]) {
              const having = [...plain].filter(([, terms]) => terms.includes(term)).map(([report]) => report);
              expect(reportsIn(index, [term]).sort()).toEqual(having.sort());
            }
          });
        }
      }),
      { numRuns: 60 },
    );
    await other.db.destroy();
  });

  it('reads no segment twice', async () => {
    const other = openWriter();
    const [one, two] = [foundIndex(noNames(), 2), foundIndex(noNames(), 2)];
    const keepIn = (by: Writer, index: FoundIndex, report: number) =>
      by.write(async (trx) => {
        await index.ready(trx);
        await put(trx, index, report, found([dam]));
      });
    for (const report of [2, 3]) await keepIn(writer, one, report);
    await keepIn(other, two, 4);
    // Nobody would find it if it were read again.
    await other.write((trx) =>
      trx
        .updateTable('found_segment')
        .set({ body: new Uint8Array(64) })
        .execute(),
    );
    const seen = await writer.write(async (trx) => {
      await one.ready(trx);
      return reportsIn(one, [dam]);
    });
    expect(seen.sort()).toEqual([2, 3, 4]);
    await other.db.destroy();
  });
});

/** Takes away all that is found. */
async function clear(trx: Transaction<Tables>): Promise<void> {
  for (const table of ['found_terms', 'found_loose', 'found_segment'] as const)
    await trx.deleteFrom(table).execute();
}

/** How many segments the store keeps. */
async function segments(by: Writer): Promise<number> {
  return (await by.db.selectFrom('found_segment').select('seq').execute()).length;
}
