import { type Found, MANIFEST_NAME, readManifest } from '../intake/index.ts';
import { TrothError } from '../model/index.ts';

/**
 * Uploaded files as sources, in their order. A manifest (`reports.csv`) among them gives details of
 * the others and is no report itself; what it names and nobody sent is a problem, and so is what is
 * wrong with it.
 */
export async function uploadedFiles(files: readonly File[]): Promise<Found[]> {
  const manifestFile = files.find(({ name }) => name === MANIFEST_NAME);
  const manifest = manifestFile && readManifest(await bytesOf(manifestFile), MANIFEST_NAME);
  const reports = files.filter((file) => file !== manifestFile && !manifest?.refused.has(file.name));
  const names = new Set(files.map(({ name }) => name));
  const missing = [...(manifest?.details.keys() ?? [])].filter((name) => !names.has(name));
  return [
    ...(manifest?.problems ?? []).map((problem) => ({ problem })),
    ...missing.map((name) => ({ problem: notSent(name).toProblem() })),
    ...reports.map((file) => ({
      source: {
        name: file.name,
        bytes: () => bytesOf(file),
        details: manifest?.details.get(file.name) ?? {},
      },
    })),
  ];
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

function notSent(name: string): TrothError {
  return new TrothError('intake/not-found', `${MANIFEST_NAME} names a file that is not among those sent.`, {
    where: name,
    remedy: 'Send it together with the manifest.',
  });
}
