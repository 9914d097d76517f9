import { type Actor, bareActor } from '../src/model/index.ts';
import { createRegistry } from '../src/registry/index.ts';
import { openStore } from '../src/store/index.ts';
import { type Told, tellReport } from '../src/store/testing/tell-report.ts';
import { mkdirSync, rmSync } from 'node:fs';
rmSync('/tmp/graph-map', { recursive: true, force: true });
mkdirSync('/tmp/graph-map', { recursive: true });
const store = await openStore({ folder: '/tmp/graph-map' });
const registry = createRegistry();
const states = registry.actors.filter(({ type }) => type === 'state') as Actor[];
const bodies = registry.actors.filter(({ type }) => type === 'government-body').slice(0, 12) as Actor[];
let seed = 7; const rand = (n: number) => { seed = (seed * 48271) % 2147483647; return seed % n; };
const kinds = ['commitment', 'threat', 'accusation', 'demand', 'claim', 'warning'] as const;
for (let r = 0; r < 60; r++) {
  const told: Told[] = Array.from({ length: 12 }, (_, n) => {
    const who = rand(6) === 0 ? bodies[rand(bodies.length)]! : states[(rand(14) * rand(15)) % states.length]!;
    const whom = states[(rand(14) * rand(15)) % states.length]!;
    return { words: `statement ${r} ${n} is here`, speaker: who.name, kind: kinds[rand(6)]!, addressee: [whom.name] };
  });
  await tellReport(store, told, { published: `202${rand(4)}-0${1 + rand(9)}-1${rand(9)}`, outlet: `Outlet ${rand(4)}`, actors: [...states, ...bodies] });
}
await store.setSetting('samples', 'added');
await store.close();
