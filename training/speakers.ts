/**
 * Writes, for the source words of annotated statements, whom they may mean and what speaks for each, as the
 * engine sees it; troth_training.speakers learns the weights from it.
 *
 *     npx tsx training/speakers.ts --out FILE [--texts ../shared/data/reports] FOLDER...
 *
 * With `--texts` the reports of annotations/ are read too.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readGoldFolder } from '../bench/gold-folder.ts';
import { caseReport } from '../bench/predict.ts';
import { type StatementCase, unitOffsets } from '../bench/scorers/index.ts';
import { isSameName } from '../bench/scorers/names.ts';
import { loadBundle } from '../src/engine/network/bundle.ts';
import { createPipeline } from '../src/engine/pipeline.ts';
import type { SpeakerCandidate } from '../src/engine/speakers/candidates.ts';
import { createSpeakerReader } from '../src/engine/speakers/index.ts';
import { createStages } from '../src/engine/stages.ts';
import type { Span } from '../src/model/index.ts';
import { createRegistry } from '../src/registry/index.ts';
import { readAnnotated } from './annotated.ts';

const { values, positionals } = parseArgs({
  options: { out: { type: 'string' }, texts: { type: 'string' } },
  allowPositionals: true,
});
if (!values.out) throw new Error('--out is needed');
const registry = createRegistry();
const bundle = await loadBundle();
const read = createPipeline(createStages(registry, bundle, { engine: 'training', version: '0' }));

const cases = positionals.flatMap((folder) => {
  const gold = readGoldFolder(folder);
  if (gold.layout !== 'statements') throw new Error(`${folder} is not in the codebook's layout`);
  return gold.cases;
});
if (values.texts)
  cases.push(...(await readAnnotated(values.texts, 'train')), ...(await readAnnotated(values.texts, 'held')));
const lines: unknown[] = [];
for (const one of cases) lines.push(...(await queriesOf(one)));
await bundle.close();
writeFileSync(values.out, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
process.stdout.write(`${lines.length} queries\n`);

async function queriesOf(one: StatementCase) {
  const { name, text, published, statements } = one;
  const document = await read(await caseReport(one));
  const sentences = document.get('sentences');
  const names = document.get('names');
  const units = unitOffsets(text);
  const spans = (places: readonly (readonly [number, number])[]): Span[] =>
    places.map(([start, end]) => ({ start: units(start), end: units(end) }));
  const drafts = statements.map(({ id, contentSpans, cueSpans, sourceSpans, parent, speaker }) => ({
    id,
    content: spans(contentSpans),
    cue: spans(cueSpans),
    source: spans(sourceSpans),
    parent: parent ?? null,
    speaker: speaker ?? null,
  }));
  drafts.sort((a, b) => place(a) - place(b));
  const contents = drafts.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  const sources = drafts.flatMap(({ source: [words] }) => words ?? []).sort((a, b) => a.start - b.start);
  const reader = createSpeakerReader({ text, sentences, names, published, contents, sources, registry });
  return drafts.flatMap(({ source: [span], cue: [cue], parent, speaker }) => {
    if (!span) return [];
    const enclosing = drafts.find(({ id }) => id === parent)?.speaker ?? null;
    const cueWords = cue ? text.slice(cue.start, cue.end) : '';
    const told = reader.named(span) ?? reader.several(span, cueWords, enclosing);
    const options = told === null ? reader.options(span, enclosing) : null;
    // What the annotators say decides who spoke, not what the engine would have thought.
    reader.note(span, options?.candidates.find((one) => isMeant(one, speaker))?.name ?? speaker);
    if (!options) return [];
    const right = options.candidates.map((candidate) => isMeant(candidate, speaker));
    return [
      {
        doc: name,
        words: options.query.words,
        speaker,
        pointing: options.query.pointing,
        own: options.own,
        features: options.features,
        names: options.candidates.map((candidate) => candidate.name),
        // The words themselves, or nobody, where no candidate is who is meant.
        right: right.includes(true) ? right : null,
        ownRight: isSameName(options.ownName, speaker),
      },
    ];
  });
}

/**
 * Whether a candidate is who the annotators name. The scorers' rule takes a state for what is named after it
 * ("Orru" for "Orru Salt Board"); what is learned from must be that state itself.
 */
function isMeant({ name, type }: SpeakerCandidate, speaker: string | null): boolean {
  const length = (words: string) => words.split(/\s+/u).length;
  const isState = type === 'state' || type === 'place';
  return isSameName(name, speaker) && !(isState && length(speaker ?? '') > length(name));
}

function place({ source, content }: { source: Span[]; content: Span[] }): number {
  return source[0]?.start ?? content[0]?.start ?? 0;
}
