/**
 * Annotation of further reports: the engine reads them, an annotator corrects what it found, and what
 * the annotator decided is kept as places in the text, without the text.
 *
 *     npx tsx training/annotate.ts sheets --texts FOLDER --out DIR NAME...
 *     npx tsx training/annotate.ts check DIR
 *     npx tsx training/annotate.ts gather --out FILE DIR...
 *
 * `sheets` writes NAME.md for each report: its text and what was found, numbered. The annotator answers in
 * NAME.answers.jsonl beside it, one statement a line (see annotations/README.md). `check` names every
 * answer that does not fit. `gather` writes one line a report.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { createEngine } from '../src/engine/index.ts';
import { Analysis, KINDS, Report, type Statement } from '../src/model/index.ts';
import { digestOf, type KeptReport, type KeptStatement, readRawReport } from './annotated.ts';

const { values, positionals } = parseArgs({
  options: { texts: { type: 'string' }, out: { type: 'string' } },
  allowPositionals: true,
});
const [command, ...rest] = positionals;
const { texts, out } = values;

/** What an annotator says of one statement; fields left out are as the sheet has them, but for kind and speaker. */
const Answer = z.strictObject({
  /** number of the statement in the sheet; left out for one that was not found */
  s: z.string().optional(),
  /** true: it is no statement */
  none: z.literal(true).optional(),
  content: z.array(z.string().min(1)).min(1).optional(),
  cue: z.string().nullable().optional(),
  source: z.string().nullable().optional(),
  condition: z.string().nullable().optional(),
  kind: z.enum(KINDS).optional(),
  speaker: z.string().nullable().optional(),
  addressee: z.array(z.string()).optional(),
  via: z.array(z.string()).optional(),
  holder: z.string().nullable().optional(),
  said: z.string().nullable().optional(),
  due: z.string().nullable().optional(),
  /** number of the enclosing statement, `new1` for the first added one */
  parent: z.string().nullable().optional(),
});
type Answer = z.infer<typeof Answer>;
const Found = z.object({ report: Report, analysis: Analysis });
type Place = [number, number];

if (command === 'sheets') await writeSheets(rest);
else if (command === 'check') process.exitCode = checkAll(rest) ? 0 : 1;
else if (command === 'gather') gather(rest);
else throw new Error('sheets, check or gather');

async function writeSheets(names: readonly string[]): Promise<void> {
  if (!out || !texts) throw new Error('--texts and --out are needed');
  const engine = await createEngine();
  mkdirSync(out, { recursive: true });
  for (const name of names) {
    const report = await readRawReport(texts, name);
    const analysis = await engine.analyse(report);
    const found = analysis.statements.map((statement, index) => line(statement, index, analysis));
    const sheet = `# ${name}\npublished: ${report.published ?? 'unknown'}\n\n${report.text.trim()}\n\n## Found\n${found.join('\n')}\n`;
    writeFileSync(path.join(out, `${name}.md`), sheet);
    // Answers are numbered by this reading, whatever a later engine finds.
    writeFileSync(path.join(out, `${name}.found.json`), JSON.stringify({ report, analysis }));
  }
  await engine.close();
}

function line(statement: Statement, index: number, { statements }: Analysis): string {
  const words = (field: 'content' | 'cue' | 'source' | 'condition') =>
    statement[field].map(({ quote }) => quote).join(' … ');
  const parent = statements.findIndex(({ id }) => id === statement.parent);
  const told = [
    `speaker=${statement.speaker ?? 'null'}`,
    statement.addressee.length > 0 && `addressee=${statement.addressee.join('; ')}`,
    statement.via.length > 0 && `via=${statement.via.join('; ')}`,
    statement.holder && `holder=${statement.holder}`,
    statement.said && `said=${statement.said}`,
    statement.due && `due=${statement.due}`,
    parent >= 0 && `parent=s${parent + 1}`,
  ].filter(Boolean);
  return `s${index + 1} [${words('source')}] <${words('cue')}> {${words('content')}}${
    statement.condition.length > 0 ? ` if:{${words('condition')}}` : ''
  }\n   ${told.join(' | ')}`;
}

function checkAll(folders: readonly string[]): boolean {
  let good = true;
  for (const folder of folders)
    for (const file of readdirSync(folder).filter((one) => one.endsWith('.md'))) {
      const name = file.slice(0, -3);
      const answers = path.join(folder, `${name}.answers.jsonl`);
      if (!existsSync(answers)) {
        process.stdout.write(`${name}: not answered yet\n`);
        good = false;
        continue;
      }
      const { problems, kept } = settle(answers);
      for (const problem of problems) process.stdout.write(`${name}: ${problem}\n`);
      if (problems.length > 0) good = false;
      else process.stdout.write(`${name}: ${kept.length} statements, good\n`);
    }
  return good;
}

function gather(folders: readonly string[]): void {
  if (!out) throw new Error('--out is needed');
  const lines: string[] = [];
  for (const folder of folders)
    for (const file of readdirSync(folder)
      .filter((one) => one.endsWith('.answers.jsonl'))
      .sort()) {
      const name = file.slice(0, -'.answers.jsonl'.length);
      const { problems, kept, text, published } = settle(path.join(folder, file));
      if (problems.length > 0) {
        process.stdout.write(`${name}: left out, ${problems.length} problems\n`);
        continue;
      }
      const line: KeptReport = { report: name, sha256: digestOf(text), published, statements: kept };
      lines.push(JSON.stringify(line));
    }
  writeFileSync(out, lines.map((one) => `${one}\n`).join(''));
  process.stdout.write(`${lines.length} reports\n`);
}

/** Lays an annotator's answers over what the engine found. */
function settle(file: string) {
  const { report, analysis } = Found.parse(
    JSON.parse(readFileSync(file.replace(/\.answers\.jsonl$/, '.found.json'), 'utf8')),
  );
  const { text } = report;
  const problems: string[] = [];
  const answers: Answer[] = [];
  for (const [index, row] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (row.trim() === '') continue;
    try {
      answers.push(Answer.parse(JSON.parse(row)));
    } catch (error) {
      problems.push(`line ${index + 1}: ${(error as Error).message.replace(/\s+/g, ' ')}`);
    }
  }
  const byNumber = new Map(answers.flatMap((answer) => (answer.s ? [[answer.s, answer] as const] : [])));
  const keys: string[] = [];
  const parents: (string | null)[] = [];
  const kept: KeptStatement[] = [];
  for (const [index, statement] of analysis.statements.entries()) {
    const number = `s${index + 1}`;
    const answer = byNumber.get(number);
    byNumber.delete(number);
    if (!answer) problems.push(`${number} has no answer`);
    else if (!answer.none) {
      const parent = analysis.statements.findIndex(({ id }) => id === statement.parent);
      push(number, answer, statement, parent < 0 ? null : `s${parent + 1}`);
    }
  }
  for (const number of byNumber.keys()) problems.push(`${number} is not in the sheet`);
  for (const [index, answer] of answers.filter(({ s }) => !s).entries())
    push(`new${index + 1}`, answer, null, null);
  const order = kept.map((_, index) => index).sort((a, b) => first(kept[a]) - first(kept[b]));
  const sorted = order.map((index) => {
    const parent = parents[index] ?? null;
    const at = parent === null ? -1 : keys.indexOf(parent);
    if (parent !== null && at < 0 && /^new/.test(parent)) problems.push(`there is no ${parent}`);
    return { ...(kept[index] as KeptStatement), parent: at < 0 ? null : order.indexOf(at) };
  });
  return { text, published: report.published, problems, kept: sorted };

  function push(number: string, answer: Answer, found: Statement | null, parent: string | null): void {
    const near = found?.content[0]?.start ?? null;
    const contentWords = answer.content ?? found?.content.map(({ quote }) => quote);
    if (!contentWords) return void problems.push(`${number} has no content`);
    const content =
      answer.content || !found ? placeAll(number, 'content', contentWords, near) : places(found.content);
    const about = content[0]?.[0] ?? near;
    const anchored = (field: 'cue' | 'source' | 'condition') => {
      const told = answer[field];
      if (told === undefined) return found ? places(found[field]) : [];
      return told === null ? [] : placeAll(number, field, told.split(/\s*(?:…|\.\.\.)\s+/), about);
    };
    const { kind } = answer;
    if (!kind) return void problems.push(`${number} has no kind`);
    const { speaker } = answer;
    if (speaker === undefined) return void problems.push(`${number} has no speaker`);
    keys.push(number);
    parents.push(answer.parent === undefined ? parent : answer.parent);
    kept.push({
      content,
      cue: anchored('cue'),
      source: anchored('source'),
      condition: anchored('condition'),
      kind,
      speaker,
      addressee: answer.addressee ?? found?.addressee ?? [],
      via: answer.via ?? found?.via ?? [],
      holder: answer.holder === undefined ? (found?.holder ?? null) : answer.holder,
      said: answer.said === undefined ? (found?.said ?? null) : answer.said,
      due: answer.due === undefined ? (found?.due ?? null) : answer.due,
      parent: null,
    });
  }

  /** Each string at its occurrence nearest the place, in order. */
  function placeAll(number: string, field: string, words: readonly string[], near: number | null): Place[] {
    return words.flatMap((one) => {
      let best = -1;
      for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1))
        if (best < 0 || (near !== null && Math.abs(at - near) < Math.abs(best - near))) best = at;
      if (best < 0) problems.push(`${number}: ${field} “${one}” does not stand in the text`);
      return best < 0 ? [] : [[best, best + one.length] as Place];
    });
  }
}

function places(anchors: readonly { start: number; end: number }[]): Place[] {
  return anchors.map(({ start, end }) => [start, end]);
}

function first(kept: KeptStatement | undefined): number {
  return kept?.content[0]?.[0] ?? 0;
}
