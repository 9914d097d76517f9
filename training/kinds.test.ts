import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KeptKinds } from './kept-kinds.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TEXT = 'Ann Orme said it rained 🌧 all day. She vowed to leave.\n';
let data: string;
let sheets: string;

/** Runs the command; gives what it printed, also where it fails. */
async function kinds(...words: string[]): Promise<string> {
  const command = ['--import', 'tsx', path.join(ROOT, 'training/kinds.ts'), ...words, '--data', data];
  try {
    return (await promisify(execFile)(process.execPath, command, { cwd: ROOT })).stdout;
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

const answer = (told: string) => writeFileSync(path.join(sheets, 'tarn.kinds'), told);

beforeAll(async () => {
  data = mkdtempSync(path.join(tmpdir(), 'troth-kinds-'));
  sheets = path.join(data, 'sheets');
  const folder = path.join(data, 'attribution/polnear/train');
  mkdirSync(path.join(folder, 'text'), { recursive: true });
  mkdirSync(path.join(folder, 'attributions'));
  writeFileSync(path.join(folder, 'text/tarn.txt'), TEXT);
  // The second statement stands first, as in the corpus, whose order is that of the work.
  const standoff = [
    'T1\tsource 35 38\tShe',
    'T2\tcue 39 44\tvowed',
    'T3\tcontent 45 53\tto leave',
    'E1\tattribution:T2 source:T1 cue:T2 content:T3',
    'T4\tsource 0 8\tAnn Orme',
    'T5\tcue 9 13\tsaid',
    'T6\tcontent 14 33\tit rained all day',
    'E2\tattribution:T5 source:T4 cue:T5 content:T6',
  ];
  writeFileSync(path.join(folder, 'attributions/tarn_a.ann'), `${standoff.join('\n')}\n`);
  await kinds('sheets', '--out', sheets);
}, 60_000);
afterAll(() => rmSync(data, { recursive: true, force: true }));

describe('kinds', { timeout: 60_000 }, () => {
  it('shows an article with its statements in text order', () => {
    const sheet = readFileSync(path.join(sheets, 'tarn.md'), 'utf8');
    expect(sheet).toContain(TEXT.trim());
    expect(sheet).toMatch(/1 \[Ann Orme\] <said> \{it rained 🌧 all day\}\n2 \[She\] <vowed> \{to leave/);
  });

  it('names every answer that does not fit, and keeps nothing of that article', async () => {
    answer('1 remark\n3 claim\n');
    const printed = await kinds('gather', '--out', path.join(data, 'bad.jsonl'), sheets);
    expect(printed).toContain('tarn: “1 remark” does not fit');
    expect(printed).toContain('tarn: “3 claim” does not fit');
    expect(printed).toContain('tarn: 2 has no answer');
    expect(readFileSync(path.join(data, 'bad.jsonl'), 'utf8')).toBe('');
  });

  it('keeps kinds by places, without the text', async () => {
    answer('1 claim\n2 none\n');
    const file = path.join(data, 'kinds.jsonl');
    expect(await kinds('gather', '--out', file, sheets)).toContain('1 articles, 2 statements');
    const line = readFileSync(file, 'utf8');
    expect(line).not.toContain('Orme');
    const { article, kinds: told } = KeptKinds.parse(JSON.parse(line));
    expect(article).toBe('tarn');
    expect(Object.values(told)).toEqual(['claim', null]);
  });
});
