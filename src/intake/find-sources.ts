import { constants } from 'node:fs';
import { access, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { type Problem, type ReportDetails, TrothError } from '../model/index.ts';
import { collectBytes, fileError, readFileBytes, tooLarge } from './bytes/read-bytes.ts';
import { MAX_BYTES, MAX_MANIFEST_BYTES } from './limits.ts';
import { MANIFEST_NAME, type Manifest, readManifest } from './manifest.ts';
import { STANDARD_INPUT } from './read-source.ts';
import type { Found, Source } from './source.ts';

/** Endings of the files that count as reports in a folder; a file named by itself may have any. */
const REPORT_ENDINGS = ['.txt', '.text', '.html', '.htm', '.xhtml'] as const;

/** What {@link findSources} may be told. */
export interface FindOptions {
  /** what `-` reads; standard input of the process unless given */
  stdin?: AsyncIterable<Uint8Array | string>;
  /** ends the search quietly */
  signal?: AbortSignal;
}

/**
 * Finds what may hold reports: files, folders with all they hold (by name, hidden files and files of
 * other kinds passed over), `-` for standard input. Details come from the manifest (`reports.csv`)
 * beside a file. What cannot be found or opened comes as a problem and the rest goes on. Reads no
 * report: bytes are read when a source is.
 */
export async function* findSources(
  paths: readonly string[],
  options: FindOptions = {},
): AsyncGenerator<Found> {
  const search: Search = { signal: options.signal, visited: new Set(), manifests: new Map() };
  for (const path of paths) {
    if (search.signal?.aborted) return;
    if (path === '-') yield { source: fromStandardInput(options.stdin ?? process.stdin) };
    else yield* findPath(path, search);
  }
}

/**
 * How many things {@link findSources} will yield for these paths, problems included. Walks the
 * folders but opens no report.
 */
export async function countSources(paths: readonly string[], options: FindOptions = {}): Promise<number> {
  let count = 0;
  for await (const _ of findSources(paths, options)) count++;
  return count;
}

/** What a search keeps in mind. */
interface Search {
  signal: AbortSignal | undefined;
  /** real paths of the folders seen, against links that lead in circles */
  visited: Set<string>;
  /** manifests by folder, so that each is read once */
  manifests: Map<string, Promise<Manifest | null>>;
}

async function* findPath(path: string, search: Search): AsyncGenerator<Found> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) {
      yield* findInFolder(path, search);
      return;
    }
    await access(path, constants.R_OK);
  } catch (error) {
    yield { problem: fileError(path, error).toProblem() };
    return;
  }
  const manifest = await manifestIn(dirname(path), search);
  if (basename(path) !== MANIFEST_NAME || !manifest) {
    yield fromFile(path, manifest);
    return;
  }
  // A manifest named by itself stands for the files that it lists.
  yield* manifest.problems.map((problem) => ({ problem }));
  for (const file of manifest.details.keys()) yield* findListed(join(dirname(path), file), manifest);
}

async function* findInFolder(folder: string, search: Search): AsyncGenerator<Found> {
  let names: string[];
  try {
    const real = await realpath(folder);
    if (search.visited.has(real)) return;
    search.visited.add(real);
    names = (await readdir(folder)).sort();
  } catch (error) {
    yield { problem: fileError(folder, error).toProblem() };
    return;
  }
  const manifest = names.includes(MANIFEST_NAME) ? await manifestIn(folder, search) : null;
  yield* (manifest?.problems ?? []).map((problem) => ({ problem }));
  for (const name of manifest?.details.keys() ?? []) {
    if (!names.includes(name)) yield* findListed(join(folder, name), manifest as Manifest);
  }
  for (const name of names) {
    if (search.signal?.aborted) return;
    if (name.startsWith('.')) continue;
    const path = join(folder, name);
    const isListed = manifest?.details.has(name) ?? false;
    const isRefused = manifest?.refused.has(name) ?? false;
    try {
      const stats = await stat(path);
      if (stats.isDirectory()) yield* findInFolder(path, search);
      else if (stats.isFile() && (isListed || isReportName(name)) && !isRefused) {
        await access(path, constants.R_OK);
        yield fromFile(path, manifest);
      }
    } catch (error) {
      // A link that leads nowhere is worth a word only when it looks like a report.
      if (isListed || isReportName(name)) yield { problem: fileError(path, error).toProblem() };
    }
  }
}

async function* findListed(path: string, manifest: Manifest): AsyncGenerator<Found> {
  try {
    await access(path, constants.R_OK);
    yield fromFile(path, manifest);
  } catch (error) {
    yield { problem: fileError(path, error).toProblem() };
  }
}

function isReportName(name: string): boolean {
  return (REPORT_ENDINGS as readonly string[]).includes(extname(name).toLowerCase());
}

function fromFile(path: string, manifest: Manifest | null): Found {
  const name = basename(path);
  if (manifest?.refused.has(name)) {
    const problem = manifest.problems.find(({ message }) => message.includes(`"${name}"`));
    if (problem) return { problem };
  }
  return { source: fileSource(path, manifest?.details.get(name)) };
}

function fileSource(path: string, details?: Partial<ReportDetails>): Source {
  return {
    name: path,
    async bytes() {
      const size = await stat(path).then(
        (stats) => stats.size,
        () => 0,
      );
      // Asked beforehand, so that a huge file costs nothing; what has no size (a pipe) is counted as it comes.
      if (size > MAX_BYTES) throw tooLarge(path, MAX_BYTES);
      return readFileBytes(path);
    },
    ...(details ? { details } : {}),
  };
}

function fromStandardInput(stdin: AsyncIterable<Uint8Array | string>): Source {
  let bytes: Promise<Uint8Array> | null = null;
  return {
    name: STANDARD_INPUT,
    // A pipe can be read only once.
    bytes: () => {
      bytes ??= collectBytes(stdin, STANDARD_INPUT);
      return bytes;
    },
  };
}

function manifestIn(folder: string, search: Search): Promise<Manifest | null> {
  const known = search.manifests.get(folder);
  if (known) return known;
  const read = openManifest(join(folder, MANIFEST_NAME));
  search.manifests.set(folder, read);
  return read;
}

/** Null when there is none. */
async function openManifest(path: string): Promise<Manifest | null> {
  try {
    return readManifest(await readFileBytes(path, MAX_MANIFEST_BYTES), path);
  } catch (error) {
    if (error instanceof TrothError && error.code === 'intake/not-found') return null;
    const cause = error instanceof TrothError ? error.message : String(error);
    const problem: Problem = new TrothError('intake/bad-manifest', `It cannot be read: ${cause}`, {
      where: path,
      remedy: 'Make it readable, or move it away to add the reports without it.',
    }).toProblem();
    return { details: new Map(), refused: new Set(), problems: [problem] };
  }
}
