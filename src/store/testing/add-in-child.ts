/**
 * A process that adds sample reports to a store, for tests with several processes and for killing:
 * `tsx add-in-child.ts FOLDER FIRST COUNT BATCH`. Prints a line for each batch that is kept.
 * @module
 */
import { openStore } from '../index.ts';
import { sampleItem } from './samples.ts';
import { SAMPLE_TIME } from './with-store.ts';

const [folder = '', first, count, batch] = process.argv.slice(2);
const store = await openStore({ folder });
const end = Number(first) + Number(count);
for (let start = Number(first); start < end; start += Number(batch)) {
  const size = Math.min(Number(batch), end - start);
  await store.addReports(
    Array.from({ length: size }, (_, n) => sampleItem(start + n)),
    SAMPLE_TIME,
  );
  process.stdout.write(`${start + size}\n`);
}
await store.close();
