import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readGoldFolder } from './gold-folder.ts';
import { scorePredictions } from './score-predictions.ts';

const samples = fileURLToPath(new URL('../samples/', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'troth-quality-'));
afterAll(() => rmSync(work, { recursive: true }));

function write(name: string, content: string): string {
  const path = join(work, name);
  writeFileSync(path, content);
  return path;
}

describe('readGoldFolder', () => {
  it('finds texts beside the annotations or in another folder', () => {
    const golden = readGoldFolder(join(samples, 'golden'));
    expect(golden.cases.map((one) => one.name)).toContain('C02');
    const dossier = readGoldFolder(join(samples, 'annotations'), join(samples, 'dossier'));
    expect(dossier.cases).toHaveLength(20);
    expect(dossier.cases[0]?.published).toBe('2022-03-09');
  });

  it('says what is missing', () => {
    expect(() => readGoldFolder(work)).toThrow(/no gold under/);
    expect(() => readGoldFolder(join(samples, 'annotations'))).toThrow(/there is no .*B01\.txt/);
  });
});

describe('scorePredictions', () => {
  const gold = readGoldFolder(join(samples, 'golden'));
  if (gold.layout !== 'statements') throw new Error('statements expected');

  it('finds gold itself flawless', () => {
    const rows = gold.cases.map(({ name, statements }) => {
      const spans = statements.map((one) => ({
        ...one,
        content: one.contentSpans,
        cue: one.cueSpans,
        source: one.sourceSpans,
        condition: one.conditionSpans,
      }));
      return JSON.stringify({ doc: name, statements: spans });
    });
    const score = scorePredictions(gold, write('gold.jsonl', rows.join('\n')));
    expect(score.errors).toEqual([]);
    expect(score.figures.typed).toEqual({ p: 1, r: 1, f1: 1 });
  });

  it('counts a report without predictions as empty, with a warning', () => {
    const score = scorePredictions(gold, write('empty.jsonl', '\n'));
    expect(score.warnings).toContain('warning: no prediction for A01; it counts as empty');
    expect(score.figures.statement).toEqual({ p: 0, r: 0, f1: 0 });
  });

  it('names the line that is no prediction', () => {
    const path = write('bad.jsonl', '{"doc":"A01","statements":[]}\n{"doc":1}\n');
    expect(() => scorePredictions(gold, path)).toThrow(/line 2 of .*bad\.jsonl is no prediction/);
  });
});
