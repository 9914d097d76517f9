import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Act } from '../model/index.ts';
import { type OpeningOptions, openTemporaryStore, type TruthOfReport } from '../store/index.ts';
import { FILES, ledgerLines, type Manifest, readLines, readManifest } from './release-files.ts';

/** What became of verifying a release. */
export interface Verified {
  manifest: Manifest;
  /** files whose bytes are not those that were released, with the reason */
  changed: { file: string; reason: string }[];
  /**
   * whether what this Troth derives from the release's reports and acts is its ledger to the byte; null when
   * that was not tried, since files changed
   */
  rederived: boolean | null;
}

/**
 * Verifies a release: every file by its hash, and the ledger by deriving it anew.
 * @throws TrothError `release/unreadable`, `job/stopped`
 */
export async function verifyRelease(folder: string, opening: OpeningOptions = {}): Promise<Verified> {
  const manifest = await readManifest(folder);
  const changed: Verified['changed'] = [];
  for (const [file, { sha256 }] of Object.entries(manifest.files)) {
    const found = await hashOf(join(folder, file));
    if (found === null) changed.push({ file, reason: 'it is missing' });
    else if (found !== sha256) changed.push({ file, reason: 'its bytes are not those that were released' });
  }
  for (const file of Object.values(FILES))
    if (!manifest.files[file]) changed.push({ file, reason: 'the release does not list it' });
  if (changed.length > 0) return { manifest, changed, rederived: null };
  const acts: Act[] = [];
  for await (const act of readLines<Act>(folder, FILES.acts)) acts.push(act);
  const store = await openTemporaryStore(readLines<TruthOfReport>(folder, FILES.reports), acts, opening);
  try {
    const hash = createHash('sha256');
    for await (const line of ledgerLines(store, manifest.day)) hash.update(line, 'utf8');
    return { manifest, changed, rederived: hash.digest('hex') === manifest.files[FILES.ledger]?.sha256 };
  } finally {
    await store.close();
  }
}

/** The hash of a file; null when it is not there. */
async function hashOf(file: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  } catch {
    return null;
  }
  return hash.digest('hex');
}
