import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package: two up from here, in the sources (`src/cli`) and when built (`dist/cli`). */
export const PACKAGE_ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The version of Troth. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8'));
  return String(version);
}
