import { openStore } from '../src/store/index.ts';
const store = await openStore({ folder: process.argv[2] ?? '/tmp/graph-store' });
for (let i = 0; i < 6; i += 1) {
  const t = performance.now();
  const r = await store.relations({ });
  const ms = performance.now() - t;
  const t2 = performance.now();
  const top = r.relations[0];
  const p = await store.relatedStatements({ who: top!.who, whom: top!.whom });
  const ms2 = performance.now() - t2;
  if (i === 5) console.log(JSON.stringify(r.relations.slice(0, 8)), JSON.stringify(r.nodes.slice(0,5)), r.total, r.more, r.undated, r.toItself, r.months.length, p.total, p.items[0]?.statement.said);
  console.log(ms.toFixed(0), ms2.toFixed(0));
}
await store.close();
