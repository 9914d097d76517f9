import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DecisionLine, exportDecisions } from '../src/exports/index.ts';
import { createAct, type Deed, type StatementRow } from '../src/model/index.ts';
import { openStore, type Store } from '../src/store/index.ts';
import { sampleItem } from '../src/store/testing/samples.ts';
import { readDecided } from './annotated.ts';

// What people decided in a store is exported, made into annotations, and read by what training learns from.

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const [decided, begun] = [sampleItem(0), sampleItem(1)];
let folder: string;
let store: Store;
let rows: StatementRow[];

async function exported(text: 'none' | 'window' | 'full'): Promise<string> {
  let lines = '';
  for await (const piece of exportDecisions(store, text)) lines += piece;
  return lines;
}

const convert = () =>
  promisify(execFile)(
    process.execPath,
    [
      '--import',
      'tsx',
      path.join(ROOT, 'training/decisions.ts'),
      '--decisions',
      path.join(folder, 'decisions.jsonl'),
      '--out',
      path.join(folder, 'decided'),
    ],
    { cwd: ROOT },
  );

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'troth-decisions-'));
  store = await openStore({ folder: path.join(folder, 'store') });
  await store.addReports([decided, begun], '2022-10-01T08:00:00Z');
  rows = (await store.listStatements({ report: decided.report.id })).items;
  const deeds: Deed[] = rows.map(({ report, id: statement }, at) =>
    at === 1 ? { type: 'reject', report, statement } : { type: 'accept', report, statement },
  );
  const [first] = rows;
  if (!first) throw new Error('no statement');
  deeds.push({
    type: 'correct',
    report: first.report,
    statement: first.id,
    values: { kind: 'question', speaker: null },
  });
  const [other] = begun.reading.statements;
  deeds.push({ type: 'accept', report: begun.report.id, statement: other?.id ?? '' });
  await store.addActs(deeds.map((deed) => createAct(deed, 'Ada', '2022-10-02T08:00:00Z')));
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

it('is read by training as it was decided', async () => {
  writeFileSync(path.join(folder, 'decisions.jsonl'), await exported('full'));
  expect((await convert()).stdout).toMatch(/^1 reports; 1 decisions .* passed over/);
  const [one, ...more] = readDecided(path.join(folder, 'decided'));
  expect(more).toEqual([]);
  expect(one).toMatchObject({ name: decided.report.id, text: decided.report.text });
  const kept = rows.filter((_, at) => at !== 1);
  expect(one?.statements.map(({ kind, speaker }) => [kind, speaker])).toEqual(
    kept.map(({ kind, speaker }, at) => (at === 0 ? ['question', null] : [kind, speaker])),
  );
  const points = [...(one?.text ?? '')];
  expect(
    one?.statements.map(({ contentSpans }) => contentSpans.map(([a, b]) => points.slice(a, b).join(''))),
  ).toEqual(kept.map(({ content }) => content.map(({ quote }) => quote)));
});

it('is refused without whole texts, since nobody could learn from that', async () => {
  writeFileSync(path.join(folder, 'decisions.jsonl'), await exported('window'));
  await expect(convert()).rejects.toThrow(/export with --text full/);
});

it('keeps to its schema, and without texts tells no words of them', async () => {
  const lines = (await exported('none')).trim().split('\n');
  expect(lines).toHaveLength(rows.length + 1);
  for (const line of lines) expect(DecisionLine.parse(JSON.parse(line))).toEqual(JSON.parse(line));
  for (const { content } of rows) expect(lines.join('\n')).not.toContain(content[0]?.quote);
});
