import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Bytes of the files that lie in a folder, those in folders of it not counted. */
export function folderSize(folder: string): number {
  return readdirSync(folder)
    .map((file) => statSync(path.join(folder, file)).size)
    .reduce((a, b) => a + b, 0);
}
