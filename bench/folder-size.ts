import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Bytes of the files that lie in a folder and in folders of it. */
export function folderSize(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => statSync(path.join(folder, file)))
    .map((found) => (found.isFile() ? found.size : 0))
    .reduce((a, b) => a + b, 0);
}
