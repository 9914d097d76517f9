/**
 * Reads one huge page in a process of its own, which `bench intake` starts: the peak of a process's
 * memory never goes down again, so each page needs one.
 * @module
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readSource } from '../src/intake/index.ts';
import { TrothError } from '../src/model/index.ts';
import { peakMemory } from './machine.ts';

/** Pages that are large in one way each: what a tree, a parser or a decoder may choke on. */
const HUGE_PAGES: Record<string, () => string> = {
  '50 MB of nested <div>': () => fill('<div>', 50),
  '50 MB of nested <b> with words': () => fill('<b>word ', 50),
  '50 MB in one paragraph': () => `<p>${fill('The dam will stay shut. ', 50)}</p>`,
  '50 MB of short paragraphs': () => fill('<p>He denied it on Monday.</p>', 50),
  '50 MB of entities': () => `<p>${fill('&amp;lt;&nbsp;&#x26;', 50)}</p>`,
  '50 MB of attributes in one tag': () => `<p ${fill('a="1" b ', 50)}>word</p>`,
  '50 MB of comments never closed': () => fill('<!--', 50),
};
/** The names of the huge pages. */
export const HUGE_PAGE_NAMES = Object.keys(HUGE_PAGES);

/** How reading one page ended, and what it took. */
export interface HugeReading {
  name: string;
  /** `report`, the code of the error it was refused with, or how the process broke */
  outcome: string;
  milliseconds: number;
  /** the most that the process held, MB; with the page itself, which is in it twice */
  peakMemoryMB: number;
}

/** Reads a huge page in its own process. */
export function readHugePage(name: string): Promise<HugeReading> {
  const child = fork(fileURLToPath(import.meta.url), [name], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((resolve) => {
    child.on('message', (reading) => resolve(reading as HugeReading));
    // Comes after the message where there was one, and then changes nothing.
    child.on('exit', (code, signal) =>
      resolve({ name, outcome: `broke with ${signal ?? code}`, milliseconds: 0, peakMemoryMB: 0 }),
    );
  });
}

async function readHere(name: string): Promise<HugeReading> {
  const bytes = Buffer.from(HUGE_PAGES[name]?.() ?? '');
  const begun = performance.now();
  const outcome = await readSource({ name: 'huge.html', bytes: async () => bytes }).then(
    () => 'report',
    (error: unknown) => {
      if (error instanceof TrothError) return error.code;
      throw error;
    },
  );
  return { name, outcome, milliseconds: performance.now() - begun, peakMemoryMB: peakMemory() };
}

function fill(piece: string, megabytes: number): string {
  return piece.repeat(Math.floor((megabytes * 1_000_000) / piece.length));
}

if (process.send && process.argv[1] === fileURLToPath(import.meta.url)) {
  const [name = ''] = process.argv.slice(2);
  process.send(await readHere(name));
  process.disconnect();
}
