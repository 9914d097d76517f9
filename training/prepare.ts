/**
 * Cuts corpora into words, pieces, paragraphs, sentences and quotation states with the engine's own
 * code, and turns annotated spans into word indices, so that what the network is trained on is what
 * the engine will show it.
 *
 *     npx tsx training/prepare.ts --data ../shared/data --vocabulary vocab.txt --out DIR
 */
import { createWriteStream, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { readGoldFolder } from '../bench/gold-folder.ts';
import { codePointOffsets, type StatementCase } from '../bench/scorers/index.ts';
import { type NetworkWord, segmentWords } from '../src/engine/network/segment-words.ts';
import { WordPiece } from '../src/engine/network/wordpiece.ts';
import { findParagraphs } from '../src/engine/paragraphs.ts';
import { findQuotations } from '../src/engine/quotations.ts';
import { findSentences } from '../src/engine/sentences.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, vocabulary: { type: 'string' }, out: { type: 'string' } },
});
const { data, vocabulary, out } = values;
if (!data || !vocabulary || !out) throw new Error('--data, --vocabulary and --out are needed');
const wordPiece = new WordPiece(readFileSync(vocabulary, 'utf8').split('\n'));
mkdirSync(out, { recursive: true });

type Spans = readonly (readonly [number, number])[];
type GoldStatement = StatementCase['statements'][number];
interface Row {
  name: string;
  convention: 'polnear' | 'codebook';
  folder: string;
  pieces: number[][];
  quoted: number[];
  paragraph: number[];
  sentence: number[];
  /** code points, as the scorers count */
  spans: Spans;
  statements: RowStatement[] | null;
}
interface RowStatement {
  roles: Record<string, number[]>;
  untold: string[];
  kind: string | null;
  nested: boolean;
}

await write('polnear-train', polnear('train'));
await write('polnear-dev', polnear('dev'));
await write('codebook-train', [...codebook('gold-train'), ...codebook('invented')]);
await write('codebook-dev', codebook('gold'));
await write('unlabelled', unlabelled());

function toWords(text: string): NetworkWord[] {
  const paragraphs = findParagraphs(text);
  const layers = {
    text,
    sentences: findSentences(text, paragraphs),
    quotations: findQuotations(text, paragraphs),
  };
  return segmentWords(layers, wordPiece);
}

function polnear(part: string): Row[] {
  const folder = readGoldFolder(path.join(data as string, 'attribution/polnear', part));
  if (folder.layout !== 'attributions') throw new Error(`${part} is not in PolNeAR's layout`);
  return folder.cases.flatMap(({ name, text, annotations }) => {
    const words = toWords(text);
    const find = wordsIn(text, words);
    const base = row(name, 'polnear', part, text, words);
    // Development articles are scored by the scorer, whoever annotated them.
    return (part === 'dev' ? annotations.slice(0, 1) : annotations).map((annotation) => ({
      ...base,
      statements: annotation.map(({ source, cue, content }) => ({
        roles: { source: find(source), cue: find(cue), content: find(content) },
        untold: ['condition', 'addressee', 'via', 'holder'],
        kind: null,
        nested: false,
      })),
    }));
  });
}

function codebook(folderName: string): Row[] {
  const folder = readGoldFolder(path.join(data as string, folderName));
  if (folder.layout !== 'statements') throw new Error(`${folderName} is not in the codebook's layout`);
  return folder.cases.map(({ name, text, statements }) => {
    const words = toWords(text);
    const find = wordsIn(text, words);
    return {
      ...row(name, 'codebook', folderName, text, words),
      statements: statements.map((statement) => codebookStatement(statement, text, words, find)),
    };
  });
}

function codebookStatement(
  statement: GoldStatement,
  text: string,
  words: NetworkWord[],
  find: (spans: Spans) => number[],
): RowStatement {
  const roles: Record<string, number[]> = {
    source: find(statement.sourceSpans),
    cue: find(statement.cueSpans),
    content: find(statement.contentSpans),
    condition: find(statement.conditionSpans),
  };
  const untold: string[] = [];
  const named = {
    addressee: statement.addressee ?? [],
    via: statement.via ?? [],
    holder: statement.holder ? [statement.holder] : [],
  };
  for (const [role, names] of Object.entries(named)) {
    const places = names.map((name) => nearest(name, roles, text, words));
    // A name that does not stand here tells nothing of the words that do.
    if (places.includes(null)) untold.push(role);
    roles[role] = places.flatMap((place) => place ?? []).sort((a, b) => a - b);
  }
  return { roles, untold, kind: statement.kind ?? null, nested: Boolean(statement.parent) };
}

/** The words of the name's occurrence nearest the cue, in the statement's paragraph; null if none. */
function nearest(
  name: string,
  roles: Record<string, number[]>,
  text: string,
  words: NetworkWord[],
): number[] | null {
  const at = roles.cue?.[0] ?? roles.content?.[0];
  if (at === undefined) return null;
  const paragraph = words[at]?.paragraph;
  const last = name.split(' ').at(-1) as string;
  for (const form of name === last ? [name] : [name, last]) {
    let best: number[] | null = null;
    for (let from = text.indexOf(form); from >= 0; from = text.indexOf(form, from + 1)) {
      const inside = words.flatMap((word, index) =>
        word.paragraph === paragraph && word.start < from + form.length && from < word.end ? [index] : [],
      );
      if (
        inside.length > 0 &&
        (!best || Math.abs((inside[0] as number) - at) < Math.abs((best[0] as number) - at))
      )
        best = inside;
    }
    if (best) return best;
  }
  return null;
}

function unlabelled(): Row[] {
  const folders = readdirSync(path.join(data as string, 'reports'), { recursive: true, withFileTypes: true });
  return folders
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const text = readFileSync(file, 'utf8');
      const words = toWords(text);
      return { ...row(path.basename(file, '.txt'), 'codebook', 'reports', text, words), statements: null };
    })
    .filter((made) => made.pieces.length > 0);
}

function row(
  name: string,
  convention: Row['convention'],
  folder: string,
  text: string,
  words: NetworkWord[],
) {
  const offset = codePointOffsets(text);
  return {
    name,
    convention,
    folder,
    pieces: words.map((word) => word.pieces),
    quoted: words.map((word) => word.quoted),
    paragraph: words.map((word) => word.paragraph),
    sentence: words.map((word) => word.sentence),
    spans: words.map((word): [number, number] => [offset(word.start), offset(word.end)]),
  };
}

/** Turns spans in code points into the indices of the words that they touch. */
function wordsIn(text: string, words: NetworkWord[]): (spans: Spans) => number[] {
  const offset = codePointOffsets(text);
  const places = words.map((word) => [offset(word.start), offset(word.end)] as const);
  return (spans) =>
    places.flatMap(([start, end], index) => (spans.some(([a, b]) => start < b && a < end) ? [index] : []));
}

async function write(name: string, rows: Row[]): Promise<void> {
  const lines = Readable.from(rows.map((made) => `${JSON.stringify(made)}\n`));
  await pipeline(lines, createGzip(), createWriteStream(path.join(out as string, `${name}.jsonl.gz`)));
  const words = rows.reduce((sum, made) => sum + made.pieces.length, 0);
  process.stdout.write(`${name}: ${rows.length} reports, ${words} words\n`);
}
