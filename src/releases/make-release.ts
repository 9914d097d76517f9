import { createHash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import {
  exportDossier,
  exportEntries,
  exportStatements,
  storedDossier,
  storedEntries,
  storedRows,
} from '../exports/index.ts';
import { actsByReport, shownReading } from '../ledger/index.ts';
import { TrothError } from '../model/index.ts';
import { allActs, goOn, type OpeningOptions, openAsKnownOn, type Store } from '../store/index.ts';
import { DOSSIER_FILE, FILES, ledgerLines, MANIFEST, type Manifest } from './release-files.ts';
import { openRestricted } from './restrict-to-dossier.ts';

/** What a release is made with. */
export interface ReleaseOptions {
  /** where it goes; must not exist */
  folder: string;
  /** null: everything that the store holds */
  asKnownOn: string | null;
  /** id of the dossier that it is restricted to; null: everything */
  dossier?: string | null;
  /** the day that schedules are told for, `YYYY-MM-DD` */
  day: string;
  /** when, ISO 8601 UTC */
  made: string;
  /** version of Troth */
  troth: string;
  /** follows and ends the opening of what was known on the day, and ends the writing behind it */
  opening?: OpeningOptions;
}

/**
 * Freezes what a store holds: reports with their texts and readings, acts, and the ledger and statements that
 * come of them, with hashes. Whole or not at all. But for when it was made, the same store gives the same bytes.
 * @throws TrothError `release/exists`, `cli/cannot-write`, `job/stopped`, `store/not-found` when there is no such dossier
 */
export async function makeRelease(store: Store, options: ReleaseOptions): Promise<Manifest> {
  const folder = resolve(options.folder);
  if (existsSync(folder)) {
    throw new TrothError('release/exists', 'There is something in this place already.', {
      where: folder,
      remedy: 'A release is never written over; name a folder that does not exist yet.',
    });
  }
  const unfinished = `${folder}.${process.pid}.part`;
  const { asKnownOn, opening, dossier = null, day } = options;
  const known = asKnownOn === null ? store : await openAsKnownOn(store, asKnownOn, opening);
  let held = known;
  try {
    if (dossier !== null) held = await openRestricted(known, dossier, day, opening);
    await mkdir(unfinished, { recursive: true });
    const manifest = await writeRelease(held, unfinished, { ...options, folder });
    await rename(unfinished, folder);
    return manifest;
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (error instanceof TrothError) throw error;
    throw new TrothError('cli/cannot-write', error instanceof Error ? error.message : String(error), {
      where: folder,
      remedy: 'Choose a place that you may write to and that has room.',
      cause: error,
    });
  } finally {
    if (held !== known) await held.close();
    if (known !== store) await known.close();
  }
}

async function writeRelease(
  store: Store,
  folder: string,
  { folder: target, asKnownOn, dossier = null, day, made, troth, opening }: ReleaseOptions,
): Promise<Manifest> {
  const engines = new Map<string, Manifest['engines'][number]>();
  const counts = { reports: 0, statements: 0, entries: 0, acts: 0 };
  const acts = await allActs(store);
  const onReport = actsByReport(acts);
  const files: Manifest['files'] = {};
  const write = async (name: string, pieces: AsyncIterable<string>) => {
    const hash = createHash('sha256');
    let bytes = 0;
    await pipeline(
      async function* () {
        for await (const piece of pieces) {
          goOn(opening?.signal);
          const chunk = Buffer.from(piece, 'utf8');
          hash.update(chunk);
          bytes += chunk.length;
          yield chunk;
        }
      },
      createWriteStream(join(folder, name)),
    );
    files[name] = { sha256: hash.digest('hex'), bytes };
  };
  await write(
    FILES.reports,
    (async function* () {
      for await (const truth of store.truth()) {
        const engine = shownReading(truth.readings, onReport.get(truth.report.id) ?? [])?.engine;
        if (engine) {
          const key = `${engine.name} ${engine.version}`;
          engines.set(key, { ...engine, reports: (engines.get(key)?.reports ?? 0) + 1 });
        }
        counts.reports += 1;
        yield `${JSON.stringify(truth)}\n`;
      }
    })(),
  );
  await write(
    FILES.acts,
    (async function* () {
      for (const act of acts) yield `${JSON.stringify(act)}\n`;
    })(),
  );
  await write(
    FILES.ledger,
    (async function* () {
      for await (const line of ledgerLines(store, day)) {
        counts.entries += 1;
        yield line;
      }
    })(),
  );
  const byTime = { today: day, sort: 'first', direction: 'asc' } as const;
  await write(FILES.ledgerTable, exportEntries('csv', storedEntries(store, byTime)));
  await write(FILES.statements, exportStatements('csv', storedRows(store, {})));
  const content = dossier === null ? null : await storedDossier(store, dossier, day);
  if (content) {
    const file = exportDossier('html', content, { made, today: day, asKnownOn, troth, texts: false });
    await write(
      DOSSIER_FILE,
      (async function* () {
        yield file;
      })(),
    );
  }
  counts.statements = (await store.counts()).statements;
  counts.acts = acts.length;
  const manifest: Manifest = {
    format: 'troth-release/1',
    name: basename(target),
    made,
    day,
    asKnownOn,
    dossier: content && { id: content.dossier.id, title: content.dossier.title },
    troth,
    engines: [...engines.values()].sort((a, b) =>
      `${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1,
    ),
    counts,
    files,
  };
  await writeFile(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}
