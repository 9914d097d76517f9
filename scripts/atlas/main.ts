// Compiles src/workbench/map/iso-places.ts: `npx tsx scripts/atlas/main.ts`.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compilePlaces } from './compile.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = compilePlaces(path.join(root, 'node_modules', '.cache', 'troth-registry'));
writeFileSync(path.join(root, 'src', 'workbench', 'map', 'iso-places.ts'), text);
