import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createWords, type Words } from './words.ts';

/** The folder of the model bundle, seen from src/ledger/words and dist/ledger/words. */
const FOLDER = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../model');

let loaded: Words | null = null;

/** The words that come with the package; read once (about 1 MB). */
export function loadWords(): Words {
  if (!loaded) {
    const bytes = readFileSync(path.join(FOLDER, 'words.bin'));
    loaded = createWords(
      readFileSync(path.join(FOLDER, 'words.txt'), 'utf8'),
      new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    );
  }
  return loaded;
}
