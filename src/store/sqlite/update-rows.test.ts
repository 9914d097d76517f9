import { expect, it } from 'vitest';
import { connect, openDatabase } from './connection.ts';
import { createDerivedTables } from './derived-tables.ts';
import { insertRows } from './insert-rows.ts';
import { changeRows } from './update-rows.ts';

it('changes what is another than before, of any number of rows, and leaves the rest', async () => {
  const db = connect(openDatabase(':memory:'), ':memory:', 'write');
  await createDerivedTables(db);
  const actor = (n: number) => ({
    ...{
      id: `actor-${n}`,
      type: 'person',
      name_key: null,
      statements: n,
      addressed: n,
      reports: n,
      body: '',
    },
  });
  const before = Array.from({ length: 200 }, (_, n) => actor(n));
  // One is as it was, one is not there.
  const now = before.map((row, n) => ({
    ...{ ...row, type: 'place', statements: row.statements + (n % 2), reports: row.reports + (n % 3) },
  }));
  await db.transaction().execute(async (trx) => {
    await insertRows(trx, 'actor', before.slice(1));
    await changeRows(
      trx,
      'actor',
      'id',
      ['statements', 'addressed', 'reports'],
      now.map((row, n) => [actor(n), row] as const),
    );
  });
  const rows = await db.selectFrom('actor').selectAll().orderBy('seq').execute();
  // Only the columns that are told are changed.
  expect(rows).toEqual(now.slice(1).map((row, at) => ({ ...row, type: 'person', seq: at + 1 })));
  await db.destroy();
});
