import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Transaction } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadWords } from '../../../ledger/index.ts';
import { connect, openDatabase } from '../connection.ts';
import { insertRows } from '../insert-rows.ts';
import { openStore, STORE_FILE } from '../open-store.ts';
import type { Tables } from '../tables.ts';
import { createWriter, type Writer } from '../writer.ts';
import type { FoundIndex, FoundReport, Leading } from './found-index.ts';
import { packTerms } from './found-terms.ts';

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
  return by.write(async (trx, index) => {
    await index.ready(trx);
    return reportsIn(trx, index, terms);
  });
}

async function reportsIn(
  trx: Transaction<Tables>,
  index: FoundIndex,
  terms = [dam, gate],
): Promise<number[]> {
  await index.cover(trx, leading.actors);
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
function keep(by: Writer, report: number, { day, named, packed }: FoundReport): Promise<void> {
  return by.write(async (trx, index) => {
    await index.ready(trx);
    await insertRows(
      trx,
      'named_actor',
      named.map((actor) => ({ actor, report })),
    );
    await insertRows(trx, 'found_terms', [
      { report, day, named: JSON.stringify(named), body: new Uint8Array(packed.buffer) },
    ]);
    index.put(report, { day, named, packed });
  });
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

  it('reads what the store holds of those who are asked for', async () => {
    await keep(writer, 2, found([dam]));
    await keep(writer, 3, { ...found([dam, gate]), named: ['p_three', 'p_two'] });
    await keep(writer, 4, { ...found([dam, gate]), named: ['p_three'] });
    const other = openWriter();
    expect(await reports(other)).toEqual([3, 2]);
    await other.db.destroy();
  });

  it('forgets what a transaction put there that failed', async () => {
    await keep(writer, 2, found([dam]));
    const failing = writer.write(async (trx, index) => {
      await index.ready(trx);
      index.put(2, found([gate]));
      index.put(3, found([dam]));
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

  it('holds of a report what was put last, however often that was', async () => {
    await keep(writer, 2, found([dam]));
    const often = writer.write(async (trx, index) => {
      await index.ready(trx);
      for (let time = 0; time < 1100; time += 1) index.put(2, found([time % 2 === 0 ? gate : dam]));
      const before = [await reportsIn(trx, index, [dam]), await reportsIn(trx, index, [gate])];
      index.put(2, found([]));
      const gone = await reportsIn(trx, index);
      // Those of before are cleared away, and what the store holds is read.
      await index.ready(trx);
      return [...before, gone, await reportsIn(trx, index)];
    });
    expect(await often).toEqual([[2], [], [], [2]]);
  });
});
