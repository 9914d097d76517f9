/**
 * Cuts corpora into words, pieces, paragraphs, sentences and quotation states with the engine's own
 * code, and turns annotated spans into word indices, so that what the network is trained on is what
 * the engine will show it.
 *
 *     npx tsx training/prepare.ts --data ../shared/data --vocabulary vocab.txt --out DIR
 */
import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { readGoldFolder } from '../bench/gold-folder.ts';
import { codePointOffsets, type StatementCase } from '../bench/scorers/index.ts';
import { isSameName } from '../bench/scorers/names.ts';
import { findNames } from '../src/engine/names/index.ts';
import type { NetworkWord } from '../src/engine/network/network-word.ts';
import { segmentWords } from '../src/engine/network/segment-words.ts';
import { WordPiece } from '../src/engine/network/wordpiece.ts';
import { findParagraphs } from '../src/engine/paragraphs.ts';
import { findQuotations } from '../src/engine/quotations.ts';
import { findSentences } from '../src/engine/sentences.ts';
import { findWords } from '../src/engine/words.ts';
import { createRegistry } from '../src/registry/index.ts';
import { digestOf, readAnnotated, readDecided } from './annotated.ts';
import { readGum } from './gum.ts';
import { contentKey, readKinds } from './kept-kinds.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    vocabulary: { type: 'string' },
    out: { type: 'string' },
    /** a folder that decisions.ts made of what people decided in Troth */
    decided: { type: 'string' },
  },
});
const { data, vocabulary, out, decided } = values;
if (!data || !vocabulary || !out) throw new Error('--data, --vocabulary and --out are needed');
const wordPiece = new WordPiece(readFileSync(vocabulary, 'utf8').split('\n'));
const registry = createRegistry();
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
  /** of each word `O`, `B-Person`, `I-Person`…, or null where nobody marked the names */
  entities: string[] | null;
  /** whether the names are kept for measuring */
  entitiesHeld: boolean;
  /** first and last word of each name that a speaker's words may point to */
  mentions: [number, number][];
  /** words that mean somebody, and the mentions of that somebody; none where the report names nobody */
  links: { words: [number, number]; targets: number[] }[];
}
interface RowStatement {
  roles: Record<string, number[]>;
  untold: string[];
  kind: string | null;
  nested: boolean;
}

await write('polnear-train', polnear('train'));
await write('polnear-dev', polnear('dev'));
await write('codebook-train', [
  ...codebook('gold-train', gold('gold-train')),
  ...codebook('invented', gold('invented')),
  ...codebook('annotations', await readAnnotated(path.join(data, 'reports'), 'train')),
  ...(decided ? codebook('decided', readDecided(decided)) : []),
]);
await write('codebook-dev', codebook('gold', gold('gold')));
await write('unlabelled', unlabelled());
await write('coreference', coreference());

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
  const kinds = readKinds();
  return folder.cases.flatMap(({ name, text, annotations }) => {
    const kept = kinds.get(name);
    if (kept && kept.sha256 !== digestOf(text))
      throw new Error(`${name} is not the text whose kinds were told`);
    const words = toWords(text);
    const find = wordsIn(text, words);
    const base = row(name, 'polnear', part, text, words);
    // Development articles are scored by the scorer, whoever annotated them.
    return (part === 'dev' ? annotations.slice(0, 1) : annotations).map((annotation) => ({
      ...base,
      statements: annotation.map(({ source, cue, content }) => ({
        roles: { source: find(source), cue: find(cue), content: find(content) },
        untold: ['condition', 'addressee', 'via', 'holder'],
        kind: kept?.kinds[contentKey(content)] ?? null,
        nested: false,
      })),
    }));
  });
}

function gold(folderName: string): StatementCase[] {
  const folder = readGoldFolder(path.join(data as string, folderName));
  if (folder.layout !== 'statements') throw new Error(`${folderName} is not in the codebook's layout`);
  return folder.cases;
}

function codebook(folderName: string, cases: readonly StatementCase[]): Row[] {
  return cases.map(({ name, text, statements }) => {
    const words = toWords(text);
    const find = wordsIn(text, words);
    return {
      ...row(name, 'codebook', folderName, text, words),
      statements: statements.map((statement) => codebookStatement(statement, text, words, find)),
      ...speakerLinks(statements, text, find),
    };
  });
}

/** The names of a report as the engine finds them, and which of them the source words of each statement mean. */
function speakerLinks(
  statements: readonly GoldStatement[],
  text: string,
  find: (spans: Spans) => number[],
): Pick<Row, 'mentions' | 'links'> {
  const sentences = findSentences(text, findParagraphs(text));
  const offset = codePointOffsets(text);
  const names = findNames(
    text,
    sentences,
    sentences.map((sentence) => findWords(text, sentence)),
    registry,
  ).flatMap((name) => {
    const found = find([[offset(name.start), offset(name.end)]]);
    return found.length > 0 && !name.demonym ? [{ name, place: ends(found) }] : [];
  });
  const links = statements.flatMap(({ sourceSpans, speaker }) => {
    const found = find(sourceSpans);
    if (found.length === 0) return [];
    const targets = names.flatMap(({ name }, index) =>
      isSameName(name.full, speaker) || (name.text.includes(' ') && isSameName(name.text, speaker))
        ? [index]
        : [],
    );
    return [{ words: ends(found), targets }];
  });
  return { mentions: names.map(({ place }) => place), links };
}

function ends(words: readonly number[]): [number, number] {
  return [words[0] as number, words.at(-1) as number];
}

/** Words that point to a named person, body or place, with the names that they mean (GUM). */
function coreference(): Row[] {
  return readGum(path.join(data as string, 'coref/gum')).map(({ name, text, mentions, links }) => {
    const words = toWords(text);
    const find = wordsIn(text, words);
    const place = ([start, end]: readonly [number, number]) => find([[start, end]]);
    const kept = mentions.map(place);
    return {
      ...row(name, 'codebook', 'coreference', text, words),
      statements: null,
      mentions: kept.map((found) => (found.length > 0 ? ends(found) : [0, 0])),
      links: links.flatMap(({ span, targets }) => {
        const found = place(span);
        return found.length > 0 ? [{ words: ends(found), targets }] : [];
      }),
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
    mentions: [],
    links: [],
    entities: entitiesOf(name, text, words),
    // One report in eight, by its name alone.
    entitiesHeld: (createHash('sha256').update(name).digest()[0] as number) % 8 === 0,
  };
}

/** The marked names of a report of the Worldwide Newswire corpus, word by word; its tokens carry no offsets. */
function entitiesOf(name: string, text: string, words: readonly NetworkWord[]): string[] | null {
  const file = path.join(data as string, 'ner/worldwide-newswire', `${name}.txt.tsv`);
  if (!existsSync(file)) return null;
  const marked = new Map<number, string>();
  let from = 0;
  let at = 0;
  let before = 'O';
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [token, label] = line.trim().split(/\t/);
    if (!token || !label) continue;
    const start = text.indexOf(token, from);
    if (start < 0 || start - from > 200) {
      before = 'O';
      continue;
    }
    from = start + token.length;
    while (at < words.length && (words[at] as NetworkWord).end <= start) at += 1;
    for (let word = at; word < words.length && (words[word] as NetworkWord).start < from; word += 1) {
      if (label === 'O' || marked.has(word)) continue;
      // A word that the engine cuts finer than the corpus goes on with the name.
      const goesOn = word > at && label.startsWith('B-');
      marked.set(
        word,
        goesOn || (label.startsWith('I-') && before !== 'O') ? `I-${label.slice(2)}` : `B-${label.slice(2)}`,
      );
    }
    before = label;
  }
  return words.map((_, index) => marked.get(index) ?? 'O');
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
