import { countSources, type Found, findSources } from '../intake/index.ts';
import { type ReportDetails, TrothError } from '../model/index.ts';
import { standardInput } from './standard-input.ts';

/** The options of `addDetailOptions`. */
export interface DetailOptions {
  outlet?: string;
  published?: string;
  title?: string;
  language?: string;
}

/**
 * What the paths of a command hold: files, folders, `-` for standard input; without paths what is
 * piped in. Details of the options outrank all others.
 * @throws TrothError `cli/usage` when there is nothing to read, or one title for several paths
 */
export function openInputs(
  paths: readonly string[],
  { outlet, published, title, language }: DetailOptions,
  signal: AbortSignal,
): AsyncIterable<Found> {
  if (paths.length === 0 && process.stdin.isTTY) {
    throw new TrothError('cli/usage', 'There is nothing to read.', {
      remedy: 'Name files or folders, or pipe a report in.',
    });
  }
  if (title !== undefined && paths.length > 1) {
    throw new TrothError('cli/usage', 'One title cannot be that of several reports.', {
      where: '--title',
      remedy: 'Give titles in a reports.csv beside the files.',
    });
  }
  const details = Object.fromEntries(
    Object.entries({ outlet, published, title, language }).filter(([, value]) => value !== undefined),
  );
  const stdin = standardInput(process.stdin, signal);
  const found = findSources(paths.length === 0 ? ['-'] : paths, { stdin, signal });
  return Object.keys(details).length === 0 ? found : withDetails(found, details);
}

/** How many inputs the paths hold, for a progress bar; null for what is piped in. */
export async function countInputs(paths: readonly string[], signal: AbortSignal): Promise<number | null> {
  return paths.length === 0 ? null : countSources(paths, { signal });
}

async function* withDetails(
  found: AsyncIterable<Found>,
  details: Partial<ReportDetails>,
): AsyncGenerator<Found> {
  for await (const item of found) {
    yield 'source' in item
      ? { source: { ...item.source, details: { ...item.source.details, ...details } } }
      : item;
  }
}
