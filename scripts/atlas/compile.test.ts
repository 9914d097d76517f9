import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { packageFile } from '../registry/packages.ts';
import { compilePlaces } from './compile.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = path.join(root, 'node_modules', '.cache', 'troth-registry');

describe.skipIf(!existsSync(packageFile('coder', cache)))(
  'the places of the map (skipped without the package)',
  () => {
    it('are what their sources make, byte for byte', () => {
      const file = path.join(root, 'src', 'workbench', 'map', 'iso-places.ts');
      expect(compilePlaces(cache)).toBe(readFileSync(file, 'utf8'));
    });
  },
);
