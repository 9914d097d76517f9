import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from './package-root.ts';
import { BRIDGE } from './testing/reports.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const { path, write } = temporaryFolder();
write('bridge.txt', `${BRIDGE}\n“We will \u001b[2J\u009b2J wait,” Tomas Brandt, a ferry man, said.\n`);

// `script` of util-linux gives a command a terminal.
const SCRIPT = 'script';
const hasTerminals = spawnSync(SCRIPT, ['--version']).stdout?.toString().includes('util-linux') ?? false;

/** What a terminal of 80 columns gets to see of a command. */
function onTerminal(args: string[], env: Record<string, string> = {}): string {
  const quoted = [
    process.execPath,
    '--import',
    import.meta.resolve('tsx'),
    join(PACKAGE_ROOT, 'src/cli/main.ts'),
    ...args,
  ]
    .map((word) => `'${word}'`)
    .join(' ');
  const { NO_COLOR, FORCE_COLOR, ...clean } = process.env;
  const { stdout } = spawnSync(SCRIPT, ['-qec', `stty cols 80; ${quoted}`, '/dev/null'], {
    env: { ...clean, TERM: 'xterm', ...env },
  });
  return stdout.toString('utf8');
}

describe.skipIf(!hasTerminals)('on a terminal', () => {
  it('colours results, and lets no report act', () => {
    const shown = onTerminal(['read', path('bridge.txt')]);
    expect(shown).toContain('\u001b[1mInes Calder\u001b[22m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(shown.replace(/\u001b\[\d+m/g, '')).not.toMatch(/[\u001b\u009b]/);
  });

  it('leaves colour away when asked to', () => {
    for (const shown of [
      onTerminal(['read', path('bridge.txt'), '--no-color']),
      onTerminal(['read', path('bridge.txt')], { NO_COLOR: '1' }),
    ]) {
      expect(shown).toContain('Ines Calder');
      expect(shown).not.toContain('\u001b');
    }
  });
});
