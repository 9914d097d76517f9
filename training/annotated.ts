/**
 * Annotations that are kept without the texts, and the texts that they stand over.
 * @module
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { codePointOffsets, type StatementCase } from '../bench/scorers/index.ts';
import { createTextReport } from '../src/intake/index.ts';
import { KINDS, type Report } from '../src/model/index.ts';

const Place = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);

/** One statement as it is kept: places are half-open, in UTF-16 units of the report's text. */
export const KeptStatement = z.object({
  content: z.array(Place).min(1),
  cue: z.array(Place),
  source: z.array(Place),
  condition: z.array(Place),
  kind: z.enum(KINDS),
  speaker: z.string().nullable(),
  addressee: z.array(z.string()),
  via: z.array(z.string()),
  holder: z.string().nullable(),
  said: z.string().nullable(),
  due: z.string().nullable(),
  parent: z.int().nullable().describe('index of the enclosing statement'),
});
export type KeptStatement = z.infer<typeof KeptStatement>;

/** A line of a file in annotations/. */
export const KeptReport = z.object({
  report: z.string().describe("the text's file name without its ending"),
  sha256: z.string().describe('of the text, so that places never stand over another one'),
  published: z.string().nullable(),
  statements: z.array(KeptStatement),
});
export type KeptReport = z.infer<typeof KeptReport>;

/** The digest that ties annotations to a text. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Reports written to be annotated: invented, so that they may lie here. */
const INVENTED = fileURLToPath(new URL('invented/', import.meta.url));

/** A raw report of a folder such as `../shared/data/reports`, or of invented/; VOA's file names tell the day. */
export function readRawReport(texts: string, name: string): Promise<Report> {
  const file = [texts, path.join(texts, 'voa'), path.join(texts, 'worldwide-newswire'), INVENTED]
    .map((folder) => path.join(folder, `${name}.txt`))
    .find(existsSync);
  if (!file) throw new Error(`there is no ${name}.txt under ${texts}`);
  const day = /(\d{4})\.(\d\d)\.(\d\d)/.exec(name);
  return createTextReport(readFileSync(file, 'utf8'), {
    ...(day && { published: `${day[1]}-${day[2]}-${day[3]}` }),
  });
}

/** The lines of the wanted files of a folder of what annotators told, in the order of the files' names. */
export function keptLines(folder: string, isWanted: (file: string) => boolean = () => true): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl') && isWanted(file))
    .sort()
    .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split('\n').filter(Boolean));
}

const ANNOTATIONS = fileURLToPath(new URL('annotations/', import.meta.url));

/**
 * The reports of annotations/, laid over their texts, as the scorers read gold: places in code points.
 * @param texts where the texts are
 * @param part those to learn from, or those held back to choose decoding and calibration by
 * @param isWanted by the report's name
 * @throws Error when a text is missing or is another one than was annotated
 */
export async function readAnnotated(
  texts: string,
  part: 'train' | 'held',
  isWanted: (name: string) => boolean = () => true,
): Promise<StatementCase[]> {
  const lines = keptLines(ANNOTATIONS, (file) => (file === 'held.jsonl') === (part === 'held'));
  const kept = lines.map((line) => KeptReport.parse(JSON.parse(line)));
  return Promise.all(kept.filter(({ report }) => isWanted(report)).map((one) => laidOver(one, texts)));
}

/**
 * The reports that `training/decisions.ts` made of what people decided in Troth, read like those of annotations/.
 * @param folder with their annotations, and their texts as they were annotated
 * @throws Error when a text is missing or is another one than was annotated
 */
export function readDecided(folder: string): StatementCase[] {
  return keptLines(folder).map((line) => {
    const kept = KeptReport.parse(JSON.parse(line));
    return layOver(kept, readFileSync(path.join(folder, `${kept.report}.txt`), 'utf8'));
  });
}

async function laidOver(kept: KeptReport, texts: string): Promise<StatementCase> {
  return layOver(kept, (await readRawReport(texts, kept.report)).text);
}

function layOver({ report: name, sha256, published, statements }: KeptReport, text: string): StatementCase {
  if (digestOf(text) !== sha256) throw new Error(`${name} is not the text that was annotated`);
  const points = codePointOffsets(text);
  const spans = (places: readonly (readonly [number, number])[]): [number, number][] =>
    places.map(([start, end]) => [points(start), points(end)]);
  return {
    name,
    text,
    published,
    statements: statements.map(({ content, cue, source, condition, parent, ...told }, index) => ({
      ...told,
      id: `s${index + 1}`,
      parent: parent === null ? null : `s${parent + 1}`,
      contentSpans: spans(content),
      cueSpans: spans(cue),
      sourceSpans: spans(source),
      conditionSpans: spans(condition),
    })),
  };
}
