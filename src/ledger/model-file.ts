import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a file of the model bundle lies, seen from src/ledger and dist/ledger. */
export function modelFile(name: string): string {
  return path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../model', name);
}
