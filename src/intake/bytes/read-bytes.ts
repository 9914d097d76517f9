import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { TrothError } from '../../model/index.ts';
import { MAX_BYTES } from '../limits.ts';

/**
 * Collects a stream of bytes up to a limit, so that an endless one ends.
 * @param where what a person would call it
 * @param limit in bytes
 * @throws TrothError `intake/too-large`
 */
export async function collectBytes(
  stream: AsyncIterable<Uint8Array | string>,
  where: string,
  limit: number = MAX_BYTES,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
    size += bytes.length;
    if (size > limit) throw tooLarge(where, limit);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, size);
}

/**
 * Reads a file (also a pipe) up to a limit.
 * @param limit in bytes
 * @throws TrothError `intake/not-found`, `intake/unreadable`, `intake/too-large`
 */
export async function readFileBytes(path: string, limit: number = MAX_BYTES): Promise<Uint8Array> {
  try {
    return await collectBytes(createReadStream(path), path, limit);
  } catch (error) {
    throw error instanceof TrothError ? error : fileError(path, error);
  }
}

/** Puts an error of the file system into words: `intake/not-found` or `intake/unreadable`. */
export function fileError(path: string, cause: unknown): TrothError {
  const code = (cause as NodeJS.ErrnoException | null)?.code;
  const name = basename(path);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new TrothError('intake/not-found', `There is no file or folder "${name}".`, {
      where: path,
      remedy: 'Check the spelling of the path and the folder it is relative to.',
      cause,
    });
  }
  const denied = code === 'EACCES' || code === 'EPERM';
  return new TrothError(
    'intake/unreadable',
    denied ? `You may not read "${name}".` : `"${name}" cannot be read${code ? ` (${code})` : ''}.`,
    {
      where: path,
      remedy: denied
        ? 'Ask for the right to read it, or copy it to where you have it.'
        : 'Check the disk or the link, or copy the file and try the copy.',
      cause,
    },
  );
}

/** The error for a source of more than `limit` bytes. */
export function tooLarge(where: string, limit: number): TrothError {
  const size = `${Math.floor(limit / 1024 / 1024)} MB`;
  return new TrothError('intake/too-large', `It holds more than ${size}, which no report does.`, {
    where,
    remedy: 'Split it into one file a report.',
  });
}
