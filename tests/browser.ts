import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { oneAtATime } from './one-at-a-time.ts';

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
  writeFileSync(path.join(cache, 'fonts.conf'), fontSettings(cache));
  // The package unpacks into the temporary folder, and its system libraries only on Amazon's machines; both are told
  // what to do by the environment, read while it is loaded. What else runs in this process keeps its own.
  const told = { TMPDIR: cache, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x', FONTCONFIG_PATH: cache };
  const before = { ...process.env };
  Object.assign(process.env, told);
  const { default: packaged } = await import('@sparticuz/chromium');
  // A file that is still written cannot be run, and the package takes one that is there for whole.
  const executablePath = await oneAtATime(path.join(cache, 'unpacking'), LONGEST_UNPACKING, () =>
    packaged.executablePath(),
  );
  for (const name of Object.keys(told)) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
  const libraries = path.join(cache, 'al2023', 'lib');
  const env = { ...process.env, ...told } as Record<string, string>;
  if (existsSync(libraries)) env.LD_LIBRARY_PATH = [libraries, env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return chromium.launch({ executablePath, env, args: ['--no-sandbox'] });
}

let running: Promise<Browser> | undefined;

/** The browser of this process, started when it is first asked for and ended with the process. */
export function theBrowser(): Promise<Browser> {
  running ??= launchBrowser();
  return running;
}

/** How long unpacking takes at most, in milliseconds. */
const LONGEST_UNPACKING = 60_000;

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
