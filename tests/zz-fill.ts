import { createEngine } from '../src/engine/index.ts';
import { openStore } from '../src/store/index.ts';
import { AT, filling, inBatches } from '../bench/filling.ts';
const engine = await createEngine();
const store = await openStore({ folder: '/tmp/graph-store' });
for await (const batch of inBatches(filling(engine, Number.MAX_SAFE_INTEGER), 50)) {
  await store.addReports(batch, AT);
  const { total } = await store.listEntries({ today: '2020-06-01', limit: 1 });
  const c = await store.counts();
  console.log(total, JSON.stringify(c));
  if (total >= 5000) break;
}
await store.close(); await engine.close();
