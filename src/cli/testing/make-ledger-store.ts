import { mkdirSync } from 'node:fs';
import { openStore } from '../../store/index.ts';
import { ledgerItem } from '../../store/testing/ledger-world.ts';

/** Makes a store of so many reports of the ledger's test world in a folder, which is made. */
export async function makeLedgerStore(folder: string, reports: number): Promise<void> {
  mkdirSync(folder);
  const store = await openStore({ folder });
  const items = Array.from({ length: reports }, (_, n) => ledgerItem(n + 10));
  await store.addReports(items, '2022-12-01T00:00:00Z');
  await store.close();
}
