/**
 * Writes, for reports whose names are marked, what speaks for the part of each word in a name, as the engine
 * sees it; troth_training.entities learns the weights from it. Reports that are kept aside are left out.
 *
 *     npx tsx training/entities.ts --data DIR --out FILE [--apart FILE]
 *
 * --data is ../shared/data, --apart what troth_training.apart wrote: its reports alone are written, with the
 * probabilities of a network that did not see them.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { isHeld, type MarkedName, readNewswire } from '../bench/newswire.ts';
import { caseReport } from '../bench/predict.ts';
import { codePointOffsets } from '../bench/scorers/index.ts';
import { partFeatures } from '../src/engine/names/part-features.ts';
import { isOpen, PARTS, typesElsewhere } from '../src/engine/names/part-scores.ts';
import { partWords } from '../src/engine/names/part-words.ts';
import { createAttributions } from '../src/engine/network/attributions.ts';
import { loadBundle } from '../src/engine/network/bundle.ts';
import { NAME_PARTS } from '../src/engine/network/name-parts.ts';
import { paragraphs } from '../src/engine/paragraphs.ts';
import { createPipeline } from '../src/engine/pipeline.ts';
import { quotations } from '../src/engine/quotations.ts';
import { sentences } from '../src/engine/sentences.ts';
import { times } from '../src/engine/times/index.ts';
import { words } from '../src/engine/words.ts';
import type { Span } from '../src/model/index.ts';
import { createRegistry } from '../src/registry/index.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string' }, apart: { type: 'string' } },
});
const { data, out } = values;
if (!data || !out) throw new Error('--data and --out are needed');

/** What a network makes of the words of a report that it did not see: where each begins, in code points, and its probabilities. */
interface Apart {
  starts: number[];
  names: number[][];
}
const apart = values.apart ? await readApart(values.apart) : null;
const registry = createRegistry();
const bundle = await loadBundle();
const read = createPipeline([paragraphs, sentences, times, quotations, words, createAttributions(bundle)]);
const reports = readNewswire(
  path.join(data, 'ner/worldwide-newswire'),
  path.join(data, 'reports/worldwide-newswire'),
  (name) => !isHeld(name) && (!apart || apart.has(name)),
);
await pipeline(Readable.from(lines()), createWriteStream(out));
await bundle.close();
process.stdout.write(`${reports.length} reports\n`);

async function* lines() {
  for (const { name, text, names: marked } of reports) {
    const document = await read(await caseReport({ name, text, published: null }));
    const layers = {
      text,
      words: document.get('words'),
      times: document.get('times'),
    };
    const own = document.get('readWords');
    const seen = apart?.get(name);
    const names = seen ? namesApart(seen, text, own.words) : own.names;
    const parts = partWords(text, own.words);
    const held = partFeatures(layers, parts, registry, (at) => isOpen(names, at));
    const line = {
      name,
      sentences: parts.map(({ sentence }) => sentence),
      held,
      network: parts.map((_, at) => [...names.slice(at * PARTS, (at + 1) * PARTS)].map(rounded)),
      elsewhere: typesElsewhere(parts, names).map((types) => types && [...types].map(rounded)),
      parts: partsOf(marked, own.words),
    };
    yield `${JSON.stringify(line)}\n`;
  }
}

function rounded(probability: number): number {
  return Math.round(probability * 1e5) / 1e5;
}

/** The part of each word in the marked names. */
function partsOf(marked: readonly MarkedName[], words: readonly Span[]): number[] {
  const found = words.map(() => 0);
  for (const { span, type } of marked) {
    if (!span) continue;
    let part = NAME_PARTS.indexOf(`B-${type}` as (typeof NAME_PARTS)[number]);
    for (const [at, { start, end }] of words.entries()) {
      if (start >= span.end || end <= span.start || found[at] !== 0) continue;
      found[at] = part;
      if (part % 2 === 1) part += 1;
    }
  }
  return found;
}

function namesApart({ starts, names }: Apart, text: string, words: readonly Span[]): Float32Array {
  const offset = codePointOffsets(text);
  const at = new Map(starts.map((start, index) => [start, index]));
  return Float32Array.from(
    words.flatMap(({ start }) => {
      const row = names[at.get(offset(start)) ?? -1];
      if (!row) throw new Error(`a word of the report is not in ${values.apart}`);
      return row;
    }),
  );
}

async function readApart(file: string): Promise<Map<string, Apart>> {
  const found = new Map<string, Apart>();
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { name, ...told } = JSON.parse(line) as Apart & { name: string };
    found.set(name, told);
  }
  return found;
}
