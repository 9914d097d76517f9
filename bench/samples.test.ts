import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findSources, readSource } from '../src/intake/index.ts';
import { isEdtf, KINDS, type Report } from '../src/model/index.ts';
import { readGoldFolder } from './gold-folder.ts';

const samples = fileURLToPath(new URL('../samples/', import.meta.url));
const dossier = join(samples, 'dossier');
const GOLD = [
  ['dossier', readGoldFolder(join(samples, 'annotations'), dossier)],
  ['golden', readGoldFolder(join(samples, 'golden'))],
] as const;

describe('the sample dossier', () => {
  it('is read whole, with the details of its manifest', async () => {
    const reports: Report[] = [];
    for await (const found of findSources([dossier])) {
      if ('problem' in found) throw new Error(found.problem.message);
      reports.push(await readSource(found.source));
    }
    expect(reports.map((report) => report.file)).toEqual(
      readdirSync(dossier).filter((file) => file.endsWith('.txt')),
    );
    expect(new Set(reports.map((report) => report.id)).size).toBe(20);
    for (const report of reports) {
      expect(report.outlet, report.file ?? '').not.toBeNull();
      expect(report.text.startsWith(report.title ?? '?')).toBe(true);
      expect(report.language).toBe('en');
    }
    const gold = GOLD[0][1];
    expect(reports.map((report) => report.published)).toEqual(gold.cases.map((one) => one.published));
    expect(reports.map((report) => report.text)).toEqual(gold.cases.map((one) => one.text));
  });
});

describe.each(GOLD)('the annotations of %s', (_name, gold) => {
  if (gold.layout !== 'statements') throw new Error('statements expected');

  it.each(gold.cases)('$name: fit their text and the codebook', ({ text, statements }) => {
    const length = Array.from(text).length;
    const ids = new Set(statements.map((statement) => statement.id));
    expect(ids.size).toBe(statements.length);
    for (const statement of statements) {
      const { contentSpans, cueSpans, sourceSpans, conditionSpans, said, due, parent, id } = statement;
      expect(contentSpans.length, id).toBeGreaterThan(0);
      for (const [start, end] of [contentSpans, cueSpans, sourceSpans, conditionSpans].flat()) {
        expect(start < end && end <= length, `${id} ${start}-${end}`).toBe(true);
      }
      expect(KINDS, id).toContain(statement.kind);
      for (const date of [said, due]) if (date) expect(isEdtf(date), `${id} ${date}`).toBe(true);
      if (parent) expect(ids, id).toContain(parent);
    }
  });
});
