import { describe, expect, it } from 'vitest';
import { Report, ReviewedStatement, Statement } from '../model/index.ts';
import { exportJson, exportJsonLines } from './export-json.ts';
import { toJson } from './json-text.ts';
import { collect, exampleRow, stream } from './testing/example-row.ts';

describe('exportJsonLines', () => {
  it('writes one object a report, which reads back as the same data', async () => {
    const row = exampleRow();
    const empty = { ...row, statements: [] };
    const lines = (await collect(exportJsonLines(stream(row, empty)))).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([row, empty]);
  });

  it('fits the model', async () => {
    const read = JSON.parse(await collect(exportJsonLines(stream(exampleRow()))));
    expect(Report.parse(read.report)).toEqual(read.report);
    expect(Statement.parse(read.statements[0])).toEqual(read.statements[0]);
    expect(ReviewedStatement.parse(read.statements[1])).toEqual(read.statements[1]);
    for (const { start, end, quote } of read.statements[0].content) {
      expect(read.report.text.slice(start, end)).toBe(quote);
    }
  });
});

describe('exportJson', () => {
  it('writes one document, also of nothing', async () => {
    const row = exampleRow();
    expect(JSON.parse(await collect(exportJson(stream(row, row))))).toEqual({ reports: [row, row] });
    expect(JSON.parse(await collect(exportJson(stream())))).toEqual({ reports: [] });
  });
});

describe('toJson', () => {
  it('lets no character act on a terminal, and parses to the same', () => {
    const hostile = 'a\u001b[31m\u009b31m\u007f\u202ebidi\u2066\u2028\ufeff\ud800';
    expect(toJson({ hostile })).toMatch(/^[\x20-\x7e]*$/);
    expect(JSON.parse(toJson({ hostile }))).toEqual({ hostile });
  });
});
