// Compiles src/registry/actors.jsonl from the sources: `npx tsx scripts/registry/main.ts [SHARED]`, where
// SHARED/data/actors holds the dictionaries (../shared unless told). Prints what it made, and with
// `--differences` where the sources contradict each other.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from './compile.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared =
  process.argv.slice(2).find((word) => !word.startsWith('--')) ?? path.join(root, '..', 'shared');
const { text, counts, differences } = compile({
  actors: path.join(shared, 'data', 'actors'),
  cache: path.join(root, 'node_modules', '.cache', 'troth-registry'),
});
writeFileSync(path.join(root, 'src', 'registry', 'actors.jsonl'), text);
if (process.argv.includes('--differences')) console.log(differences.join('\n'));
console.log(
  `${Object.entries(counts)
    .map(([type, count]) => `${count} ${type}`)
    .join(', ')}; ${Math.round(Buffer.byteLength(text) / 1000)} kB; ${differences.length} differences`,
);
