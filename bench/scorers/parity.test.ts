import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { type GoldFolder, readGoldFolder } from '../gold-folder.ts';
import { randomFrom } from '../statistics.ts';
import type { PredictedAttribution } from './attribution-gold.ts';
import { scoreAttributions } from './attributions.ts';
import type { PredictedStatement } from './statement-gold.ts';
import { scoreStatements } from './statements.ts';
import { wordSpans } from './words.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = join(root, '../shared');
const hasPython = spawnSync('python3', ['--version']).status === 0;
const hasScorers = hasPython && existsSync(join(shared, 'tools/score_statements.py'));
const work = mkdtempSync(join(tmpdir(), 'troth-parity-'));
afterAll(() => rmSync(work, { recursive: true }));

function python(script: string, gold: string, rows: readonly object[], flags: readonly string[]) {
  const path = join(work, 'predictions.jsonl');
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const run = spawnSync(
    'python3',
    [join(shared, 'tools', script), '--gold', gold, '--pred', path, ...flags],
    {
      encoding: 'utf8',
      env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
      maxBuffer: 1 << 28,
    },
  );
  if (run.status !== 0) throw new Error(run.stderr);
  return { out: lines(run.stdout), warnings: lines(run.stderr) };
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

type Spans = [number, number][];

/** Gold made worse: spans moved, shortened or dropped, names and kinds changed, rows doubled and dropped. */
function perturb(spans: Spans, random: () => number, strength: number): Spans {
  return spans.flatMap(([start, end]): Spans => {
    if (random() < strength / 4) return [];
    const shift = () => (random() < strength ? Math.floor(random() * 60 - 30) : 0);
    const [from, to] = [Math.max(0, start + shift()), Math.max(0, end + shift())];
    return random() < strength / 4
      ? [
          [from, to],
          [to, to + 20],
        ]
      : [[from, to]];
  });
}

function perturbStatements(gold: GoldFolder, seed: number, strength: number) {
  const random = randomFrom(seed);
  if (gold.layout !== 'statements') throw new Error('statements expected');
  const pick = <T>(value: T, others: readonly T[]): T =>
    random() < strength ? (others[Math.floor(random() * others.length)] as T) : value;
  return gold.cases.flatMap(({ name, statements }) => {
    if (random() < strength / 10) return [];
    const predicted = statements.flatMap((statement, index): PredictedStatement[] => {
      if (random() < strength / 3) return [];
      const one: PredictedStatement = {
        id: pick<string | null>(statement.id, [null, 'p', `x${index}`]),
        kind: pick(statement.kind, ['claim', 'denial', null, 'odd']),
        form: pick(statement.form, ['direct', 'mixed']),
        speaker: pick(statement.speaker, [null, '', 'the President', 'O\'Neil "Q"', 'İstanbul\u00a0Σ']),
        said: pick(statement.said, [null, '', '2020']),
        due: pick(statement.due, [null, '../2020-05']),
        holder: pick(statement.holder, [null, 'army']),
        parent: pick(statement.parent, [null, 's1']),
        addressee: pick(statement.addressee, [[], ['the Front', 'Ada'], null]),
        via: pick(statement.via, [[], ['Ostrel'], ['Ostrel', 'Glasvel']]),
        content: perturb(statement.contentSpans, random, strength),
        cue: perturb(statement.cueSpans, random, strength),
        source: perturb(statement.sourceSpans, random, strength),
        condition: perturb(statement.conditionSpans, random, strength),
      };
      return random() < strength / 3 ? [one, { ...one, id: `twin${index}` }] : [one];
    });
    return [{ doc: name, statements: predicted }];
  });
}

function perturbAttributions(gold: GoldFolder, seed: number, strength: number) {
  const random = randomFrom(seed);
  if (gold.layout !== 'attributions') throw new Error('attributions expected');
  return gold.cases.flatMap(({ name, annotations }) => {
    if (random() < strength / 10) return [];
    const attributions = (annotations[0] ?? []).flatMap((one): PredictedAttribution[] => {
      if (random() < strength / 3) return [];
      const worse = (spans: readonly (readonly [number, number])[]) =>
        perturb(
          spans.map(([start, end]): [number, number] => [start, end]),
          random,
          strength,
        );
      const made = { source: worse(one.source), cue: worse(one.cue), content: worse(one.content) };
      return random() < strength / 3 ? [made, made] : [made];
    });
    return [{ doc: name, attributions }];
  });
}

const STATEMENT_GOLD = [
  ['samples/golden', join(root, 'samples/golden')],
  ['shared gold', join(shared, 'data/gold')],
  ['shared gold-train', join(shared, 'data/gold-train')],
] as const;

describe.each(STATEMENT_GOLD)(
  'scoreStatements against score_statements.py, %s (needs python3 and ../shared)',
  (_name, folder) => {
    it.skipIf(!hasScorers || !existsSync(folder)).each([
      [1, 0.1],
      [2, 0.6],
    ])('gives the same lines and figures (seed %i, strength %f)', (seed, strength) => {
      const gold = readGoldFolder(folder);
      if (gold.layout !== 'statements') throw new Error('statements expected');
      const rows = perturbStatements(gold, seed, strength);
      const score = scoreStatements(gold.cases, new Map(rows.map((row) => [row.doc, row.statements])));
      const table = python('score_statements.py', folder, rows, ['--errors']);
      expect([...score.errors, ...score.table]).toEqual(table.out);
      expect(score.warnings).toEqual(table.warnings);
      const json = python('score_statements.py', folder, rows, ['--json']);
      expect(JSON.stringify(score.figures)).toBe(JSON.stringify(JSON.parse(json.out[0] ?? '')));
    });
  },
);

describe('scoreAttributions against score_attributions.py (needs python3 and ../shared)', () => {
  const folder = join(shared, 'data/attribution/polnear/dev');
  it.skipIf(!hasScorers || !existsSync(folder)).each([
    [1, 0.1],
    [2, 0.6],
  ])('gives the same lines and figures (seed %i, strength %f)', (seed, strength) => {
    const gold = readGoldFolder(folder);
    if (gold.layout !== 'attributions') throw new Error('attributions expected');
    const rows = perturbAttributions(gold, seed, strength);
    const score = scoreAttributions(gold.cases, new Map(rows.map((row) => [row.doc, row.attributions])));
    const table = python('score_attributions.py', folder, rows, []);
    expect(score.table).toEqual(table.out);
    expect(score.warnings).toEqual(table.warnings);
    const json = python('score_attributions.py', folder, rows, ['--json']);
    expect(JSON.stringify(score.figures)).toBe(JSON.stringify(JSON.parse(json.out[0] ?? '')));
  });
});

describe('wordSpans against \\w of Python (needs python3)', () => {
  it.skipIf(!hasPython)('differs in no character that both know', () => {
    const script = [
      'import re, unicodedata as u',
      'for c in range(0x110000):',
      '    if 0xd800 <= c < 0xe000: continue',
      '    print(2 if u.category(chr(c)) == "Cn" else 1 if re.match(r"\\w", chr(c)) else 0, end="")',
    ].join('\n');
    const answers = spawnSync('python3', ['-c', script], { encoding: 'utf8', maxBuffer: 1 << 24 }).stdout;
    const different: string[] = [];
    let at = 0;
    for (let point = 0; point < 0x110000; point += 1) {
      if (point >= 0xd800 && point < 0xe000) continue;
      const answer = answers[at++];
      const here = wordSpans(String.fromCodePoint(point)).length === 1;
      // What Python's older tables have not assigned yet cannot be compared.
      if (answer !== '2' && (answer === '1') !== here) different.push(point.toString(16));
    }
    expect(at).toBe(answers.length);
    expect(different).toEqual([]);
  });
});
