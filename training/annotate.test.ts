import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KeptReport } from './annotated.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TEXTS = path.join(ROOT, 'samples/golden');
let folder: string;
let text: string;

/** Runs the command; gives what it printed, also where it fails. */
async function annotate(...words: string[]): Promise<string> {
  const command = ['--import', 'tsx', path.join(ROOT, 'training/annotate.ts'), ...words];
  try {
    return (await promisify(execFile)(process.execPath, command, { cwd: ROOT })).stdout;
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

const sheet = () => readFileSync(path.join(folder, 'C02.md'), 'utf8');
/** The numbers of the statements in the sheet. */
const numbers = () => [...sheet().matchAll(/^(s\d+) \[/gm)].map(([, number]) => number as string);
const answer = (lines: object[]) =>
  writeFileSync(
    path.join(folder, 'C02.answers.jsonl'),
    lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
  );

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'troth-annotate-'));
  text = readFileSync(path.join(TEXTS, 'C02.txt'), 'utf8');
  await annotate('sheets', '--texts', TEXTS, '--out', folder, 'C02');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('annotate', { timeout: 60_000 }, () => {
  it('shows the text and what was found in it, without its kind', () => {
    expect(sheet()).toContain(text.trim());
    expect(numbers().length).toBeGreaterThan(3);
    expect(sheet()).not.toContain('kind=');
    expect(sheet()).toContain('speaker=Odile Sarrazan');
  });

  it('names every answer that does not fit', async () => {
    const [, second, ...rest] = numbers();
    answer([
      { s: second, kind: 'claim', speaker: null, cue: 'words of another text' },
      ...rest.map((s) => ({ s, kind: 'claim' })),
      { s: 's99', kind: 'claim', speaker: null },
      { kind: 'promise', speaker: null, content: ['a bolt'] },
    ]);
    const printed = await annotate('check', folder);
    expect(printed).toContain('s1 has no answer');
    expect(printed).toContain('cue “words of another text” does not stand in the text');
    expect(printed).toContain('s3 has no speaker');
    expect(printed).toContain('s99 is not in the sheet');
    expect(printed).toMatch(/line \d+: .*kind/);
  });

  it('keeps what was decided as places in the text', async () => {
    const [first, ...rest] = numbers();
    answer([
      { s: first, none: true },
      ...rest.map((s) => ({ s, kind: 'claim', speaker: 'Odile Sarrazan' })),
      { kind: 'denial', speaker: null, content: ['the money still exists'], cue: 'believe', parent: rest[0] },
    ]);
    expect(await annotate('check', folder)).toBe(`C02: ${rest.length + 1} statements, good\n`);
    const out = path.join(folder, 'kept.jsonl');
    await annotate('gather', '--out', out, folder);
    const { statements } = KeptReport.parse(JSON.parse(readFileSync(out, 'utf8')));
    const added = statements.find(({ kind }) => kind === 'denial');
    expect(added?.content.map(([start, end]) => text.slice(start, end))).toEqual(['the money still exists']);
    expect(added?.cue.map(([start, end]) => text.slice(start, end))).toEqual(['believe']);
    expect(statements[added?.parent ?? -1]?.speaker).toBe('Odile Sarrazan');
    expect(readFileSync(out, 'utf8')).not.toContain('the money still exists');
  });
});
