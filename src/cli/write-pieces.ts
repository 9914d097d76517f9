import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { TrothError } from '../model/index.ts';
import { safeLines } from './safe-text.ts';
import type { Terminal } from './terminal.ts';

/** The format whose files end as this one does; undefined where none does. */
export function formatByEnding<F extends string>(
  file: string | undefined,
  files: Readonly<Record<F, { extension: string }>>,
): F | undefined {
  const name = file?.toLowerCase() ?? '';
  return (Object.keys(files) as F[]).find((format) => name.endsWith(files[format].extension));
}

/**
 * Writes an export to a file, or to standard output where none is named or it is `-`.
 * @throws TrothError `cli/cannot-write`
 */
export async function writePieces(
  pieces: AsyncIterable<string>,
  output: string | undefined,
  terminal: Terminal,
): Promise<void> {
  if (output === undefined || output === '-') await writeOut(pieces, terminal);
  else await writeFile(pieces, output);
}

async function writeOut(pieces: AsyncIterable<string>, terminal: Terminal): Promise<void> {
  for await (const piece of pieces) {
    // Only data that nobody looks at stays as it is.
    await terminal.write(terminal.interactive ? safeLines(piece) : piece);
  }
}

/** Whole or not at all: the file appears under its name when the last piece is written. */
async function writeFile(pieces: AsyncIterable<string>, file: string): Promise<void> {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    await pipeline(pieces, createWriteStream(unfinished));
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {});
    if (error instanceof TrothError) throw error;
    throw new TrothError('cli/cannot-write', error instanceof Error ? error.message : String(error), {
      where: file,
      remedy: 'Choose a place that you may write to and that has room.',
      cause: error,
    });
  }
}
