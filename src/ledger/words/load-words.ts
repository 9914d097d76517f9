import { readFileSync } from 'node:fs';
import { modelFile } from '../model-file.ts';
import { createWords, type Words } from './words.ts';

let loaded: Words | null = null;

/** The words that come with the package; read once (about 1 MB). */
export function loadWords(): Words {
  if (!loaded) {
    const bytes = readFileSync(modelFile('words.bin'));
    loaded = createWords(
      readFileSync(modelFile('words.txt'), 'utf8'),
      new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    );
  }
  return loaded;
}
