// `npm start`: serves this checkout's own store (.data), so that trying Troth never touches the
// store of an installed one. All options are those of `troth serve`.
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
process.env.TROTH_DATA ??= path.join(root, '.data');
process.argv.splice(2, 0, 'serve');
await import(pathToFileURL(path.join(root, 'dist', 'cli', 'main.js')).href);
