import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InferenceSession } from 'onnxruntime-node';
import { z } from 'zod';
import { KINDS, TrothError } from '../../model/index.ts';
import type { Network } from './candidates.ts';
import { ROLES } from './decode.ts';
import { NAME_PARTS } from './name-parts.ts';
import { saturates } from './saturates.ts';
import { WordPiece } from './wordpiece.ts';

/** The form of a bundle that this engine reads; another number is another form. */
export const BUNDLE_FORMAT = 3;

/** The model bundle that comes with the package, seen from src/engine/network and dist/engine/network. */
const OWN_BUNDLE = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../model');

const share = z.number().min(0).max(1);
function inOrder<T extends string>(labels: readonly T[]) {
  return z
    .array(z.string())
    .refine((given) => given.join() === labels.join(), `the labels must be ${labels.join(', ')}`);
}

/** `manifest.json` of a bundle. */
export const Manifest = z.object({
  format: z.literal(BUNDLE_FORMAT),
  name: z.string().min(1),
  version: z.string().min(1),
  /** SHA-256 of each other file, hexadecimal */
  files: z.record(z.string(), z.string().length(64)),
  /** labels of the outputs, in this order: another order would give every word and kind another name */
  roles: inOrder(ROLES),
  kinds: inOrder(KINDS),
  names: inOrder(NAME_PARTS),
  decoding: z.object({ candidate: share, keep: share, switch: z.record(z.enum(ROLES), z.number()) }),
  calibration: z.object({
    /**
     * weights of a logistic regression over the log odds of a start and of a statement's existence, with
     * a shift for each convention
     */
    statement: z.object({ start: z.number(), exists: z.number(), shift: z.array(z.number()).length(2) }),
    /** the same over the logarithm of how many times likelier the likeliest kind is than the next */
    kind: z.object({ slope: z.number(), shift: z.number() }),
  }),
});
export type Manifest = z.infer<typeof Manifest>;

/** A bundle, ready to run. */
export interface Bundle {
  manifest: Manifest;
  network: Network;
  wordPiece: WordPiece;
  close(): Promise<void>;
}

/**
 * Loads a model bundle and checks every file against its manifest.
 * @param threads how many work on one window. One unless told: more save no processor time, and change
 *   no number
 * @throws TrothError `engine/bad-bundle` when a file is missing, altered, or of another format
 */
export async function loadBundle(folder = OWN_BUNDLE, threads = 1): Promise<Bundle> {
  const manifest = await readManifest(folder);
  const encoder = await readChecked(folder, 'encoder.onnx', manifest);
  const tagger = await readChecked(folder, 'tagger.onnx', manifest);
  const linker = await readChecked(folder, 'linker.onnx', manifest);
  const vocabulary = await readChecked(folder, 'vocabulary.txt', manifest);
  // Loaded here: a program that only lists or exports needs no runtime of 30 MB.
  const runtime = await import('onnxruntime-node');
  const options: InferenceSession.SessionOptions = {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'extended',
    // Plans of memory are kept for each length of window, and pay for none.
    enableMemPattern: false,
    extra: {
      session: {
        x64quantprecision: (await saturates(runtime)) ? '1' : '0',
        // Threads that wait by spinning take the processor from those that work.
        intra_op: { allow_spinning: '0' },
      },
      // Its operator takes eight times as long as the two that it replaces.
      optimization: { disable_specified_optimizers: 'SkipLayerNormFusion' },
    },
  };
  const sessions: InferenceSession[] = [];
  const close = async () => {
    for (const session of sessions.splice(0)) await session.release();
  };
  const load = async (bytes: Buffer) => {
    const session = await runtime.InferenceSession.create(bytes, options);
    sessions.push(session);
    return session;
  };
  try {
    return {
      manifest,
      network: {
        encoder: await load(encoder),
        tagger: await load(tagger),
        linker: await load(linker),
        tensor: runtime.Tensor,
      },
      wordPiece: new WordPiece(vocabulary.toString('utf8').split('\n')),
      close,
    };
  } catch (cause) {
    await close();
    throw bad(folder, `it cannot be loaded: ${String(cause)}`, cause);
  }
}

async function readManifest(folder: string): Promise<Manifest> {
  const file = path.join(folder, 'manifest.json');
  const text = await readFile(file, 'utf8').catch((cause) => {
    throw bad(file, 'there is no such file', cause);
  });
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (cause) {
    throw bad(file, `it is not JSON: ${String(cause)}`, cause);
  }
  // First of all: what another format means by its fields is not known here.
  const format = z.object({ format: z.number() }).safeParse(given).data?.format;
  if (format !== undefined && format !== BUNDLE_FORMAT) {
    throw bad(file, `it is of format ${format}, and this engine reads format ${BUNDLE_FORMAT}`, null);
  }
  const { data, error } = Manifest.safeParse(given);
  if (error) {
    const faults = error.issues.map(({ path, message }) => `${path.join('.') || 'all of it'}: ${message}`);
    throw bad(file, `it is no manifest of format ${BUNDLE_FORMAT} (${faults.join('; ')})`, error);
  }
  return data;
}

async function readChecked(folder: string, name: string, manifest: Manifest): Promise<Buffer> {
  const file = path.join(folder, name);
  const bytes = await readFile(file).catch((cause) => {
    throw bad(file, 'there is no such file', cause);
  });
  const hash = createHash('sha256').update(bytes).digest('hex');
  if (hash !== manifest.files[name]) throw bad(file, 'it is not the file that the manifest names', null);
  return bytes;
}

function bad(where: string, reason: string, cause: unknown): TrothError {
  return new TrothError('engine/bad-bundle', `The model bundle cannot be used: ${reason}.`, {
    where,
    remedy: 'Install Troth again, or name a whole bundle of this version.',
    cause,
  });
}
