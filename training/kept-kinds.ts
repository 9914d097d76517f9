/**
 * Kinds of PolNeAR's statements, kept without its texts.
 * @module
 */
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { KINDS } from '../src/model/index.ts';
import { keptLines } from './annotated.ts';

/** A line of a file in kinds/. */
export const KeptKinds = z.object({
  article: z.string().describe("the text's file name without its ending"),
  sha256: z.string().describe('of the text, so that places never stand over another one'),
  kinds: z
    .record(z.string(), z.enum(KINDS).nullable())
    .describe('by contentKey; null: no statement by the codebook'),
});
export type KeptKinds = z.infer<typeof KeptKinds>;

const FOLDER = fileURLToPath(new URL('kinds/', import.meta.url));

/** What is kept, by the article's name. */
export function readKinds(): Map<string, KeptKinds> {
  return new Map(
    keptLines(FOLDER)
      .map((line) => KeptKinds.parse(JSON.parse(line)))
      .map((kept) => [kept.article, kept]),
  );
}

/**
 * What tells a statement from the others of its article: where its content begins and ends, in code points. Of
 * two with the same the kind that was told last is kept.
 */
export function contentKey(content: readonly (readonly [number, number])[]): string {
  return `${content[0]?.[0] ?? 0}-${content.at(-1)?.[1] ?? 0}`;
}
