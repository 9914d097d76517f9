import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { KEYMAP } from './keymap.ts';

it('docs/keyboard.md lists every key, and no other', () => {
  const docs = readFileSync(path.join(import.meta.dirname, '../../../docs/keyboard.md'), 'utf8');
  const listed = [...docs.matchAll(/^\| (`.*`) \| (.*) \|$/gm)].map(([, keys, label]) => `${keys} ${label}`);
  const bound = KEYMAP.map(({ keys, label }) => `${keys.map((key) => `\`${key}\``).join(', ')} ${label}`);
  expect(listed.toSorted()).toEqual(bound.toSorted());
});
