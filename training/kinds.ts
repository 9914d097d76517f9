/**
 * Kinds of the statements that PolNeAR marks: an annotator reads an article and tells the kind of each, and what
 * was told is kept by the places of their content, without the text.
 *
 *     npx tsx training/kinds.ts sheets --data ../shared/data --out DIR --first 0 --count 60
 *     npx tsx training/kinds.ts gather --data ../shared/data --out FILE DIR...
 *
 * `sheets` writes NAME.md for each of so many training articles, those that were kept already left out: the text
 * and its statements, numbered. The annotator answers in NAME.kinds beside it, a line `NUMBER KIND` for each, or
 * `NUMBER none` where the codebook knows no statement. `gather` names every answer that does not fit and keeps
 * the others, a line an article (see kinds/README.md).
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readGoldFolder } from '../bench/gold-folder.ts';
import type { AttributionCase } from '../bench/scorers/index.ts';
import { KINDS, type Kind } from '../src/model/index.ts';
import { digestOf } from './annotated.ts';
import { contentKey, type KeptKinds, readKinds } from './kept-kinds.ts';

const { values, positionals } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    first: { type: 'string', default: '0' },
    count: { type: 'string', default: '60' },
  },
  allowPositionals: true,
});
const [command, ...folders] = positionals;
const { data, out } = values;
if (!data || !out) throw new Error('--data and --out are needed');
const folder = readGoldFolder(path.join(data, 'attribution/polnear/train'));
if (folder.layout !== 'attributions') throw new Error('that is not in PolNeAR’s layout');
const articles = new Map(folder.cases.map((article) => [article.name, article]));

if (command === 'sheets') writeSheets(out);
else if (command === 'gather') process.exitCode = gather(out) ? 0 : 1;
else throw new Error('sheets or gather');

function writeSheets(to: string): void {
  mkdirSync(to, { recursive: true });
  const kept = readKinds();
  // In an order that names do not tell, so that any stretch is a sample of all.
  const order = [...articles.values()]
    .filter(({ name }) => !kept.has(name))
    .sort((a, b) => (digestOf(a.name) < digestOf(b.name) ? -1 : 1));
  const first = Number(values.first);
  for (const article of order.slice(first, first + Number(values.count))) {
    const marks = [...article.text];
    const words = (spans: readonly (readonly [number, number])[]) =>
      spans.map(([start, end]) => marks.slice(start, end).join('').replace(/\s+/gu, ' ')).join(' … ');
    const lines = statementsOf(article).map(
      ({ source, cue, content }, at) => `${at + 1} [${words(source)}] <${words(cue)}> {${words(content)}}`,
    );
    if (lines.length === 0) continue;
    const sheet = `# ${article.name}\n${article.text.trim()}\n\n## Statements\n${lines.join('\n')}\n`;
    writeFileSync(path.join(to, `${article.name}.md`), sheet);
  }
}

/** The first annotator's, in text order. */
function statementsOf({ annotations }: AttributionCase) {
  return (annotations[0] ?? [])
    .filter(({ content }) => content.length > 0)
    .sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
}

function gather(to: string): boolean {
  const lines: string[] = [];
  let good = true;
  const tell = (problem: string) => {
    good = false;
    process.stdout.write(`${problem}\n`);
  };
  let statements = 0;
  for (const one of folders)
    for (const file of readdirSync(one)
      .filter((name) => name.endsWith('.md'))
      .sort()) {
      const name = file.slice(0, -3);
      const article = articles.get(name);
      const answers = path.join(one, `${name}.kinds`);
      if (!article) tell(`${name}: there is no such article`);
      else if (!existsSync(answers)) tell(`${name}: not answered yet`);
      else {
        const kinds = settle(article, readFileSync(answers, 'utf8'), (problem) =>
          tell(`${name}: ${problem}`),
        );
        if (!kinds) continue;
        statements += Object.keys(kinds).length;
        const kept: KeptKinds = { article: name, sha256: digestOf(article.text), kinds };
        lines.push(JSON.stringify(kept));
      }
    }
  writeFileSync(to, lines.map((line) => `${line}\n`).join(''));
  process.stdout.write(`${lines.length} articles, ${statements} statements\n`);
  return good;
}

/** An article's kinds by content; null where an answer does not fit. */
function settle(
  article: AttributionCase,
  told: string,
  tell: (problem: string) => void,
): KeptKinds['kinds'] | null {
  const statements = statementsOf(article);
  const kinds: KeptKinds['kinds'] = {};
  const answered = new Set<number>();
  let good = true;
  for (const line of told.split('\n').filter((one) => one.trim() !== '')) {
    const [number = '', kind = ''] = line.trim().split(/[\s:=]+/u);
    const statement = statements[Number(number) - 1];
    if (!statement || (kind !== 'none' && !KINDS.includes(kind as Kind))) {
      tell(`“${line}” does not fit`);
      good = false;
    } else {
      answered.add(Number(number));
      kinds[contentKey(statement.content)] = kind === 'none' ? null : (kind as Kind);
    }
  }
  for (const at of statements.keys())
    if (!answered.has(at + 1)) {
      tell(`${at + 1} has no answer`);
      good = false;
    }
  return good ? kinds : null;
}
