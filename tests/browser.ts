import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright-core';

const root = path.dirname(import.meta.dirname);

/**
 * Starts a real, headless Chromium: the one that `CHROMIUM_PATH` names, else the one that comes in
 * the package @sparticuz/chromium, unpacked into the project's own cache once.
 */
export async function launchBrowser(): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  const own = process.env.CHROMIUM_PATH;
  if (own) return chromium.launch({ executablePath: own, args: ['--no-sandbox'] });

  const cache = path.join(root, '.cache', 'chromium');
  mkdirSync(cache, { recursive: true });
  // The package unpacks into the temporary folder, and its system libraries only on Amazon's
  // machines; both are told what to do by the environment, read while it is loaded.
  process.env.TMPDIR = cache;
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  process.env.FONTCONFIG_PATH = cache;
  writeFileSync(path.join(cache, 'fonts.conf'), fontSettings(cache));
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await oneAtATime(cache, () => packaged.executablePath());
  const libraries = path.join(cache, 'al2023', 'lib');
  const env = { ...process.env } as Record<string, string>;
  if (existsSync(libraries)) env.LD_LIBRARY_PATH = [libraries, env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return chromium.launch({ executablePath, env, args: ['--no-sandbox'] });
}

/** How long unpacking takes at most, in milliseconds; who takes longer was killed. */
const LONGEST_UNPACKING = 60_000;

/**
 * Unpacks for one process at a time, while others wait: a file that is still written cannot be run, and the package
 * takes one that is there for whole.
 */
async function oneAtATime<T>(cache: string, unpack: () => Promise<T>): Promise<T> {
  const held = path.join(cache, 'unpacking');
  const end = Date.now() + LONGEST_UNPACKING;
  for (;;) {
    try {
      mkdirSync(held);
      break;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      if (Date.now() > end) rmSync(held, { recursive: true, force: true });
      await pause(100);
    }
  }
  try {
    return await unpack();
  } finally {
    rmSync(held, { recursive: true, force: true });
  }
}

/** Where the browser finds fonts: the machine's, else those of the package. Without any it dies. */
function fontSettings(cache: string): string {
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', path.join(cache, 'fonts')];
  return `<?xml version="1.0"?>
<fontconfig>
${folders.map((folder) => `  <dir>${folder}</dir>`).join('\n')}
  <cachedir>${path.join(cache, 'font-cache')}</cachedir>
</fontconfig>
`;
}
