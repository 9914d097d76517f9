import { describe, expect, it } from 'vitest';
import { EXPORT_FILES, EXPORT_FORMATS, exportStatements } from './export-statements.ts';
import { collect, exampleRow, stream } from './testing/example-row.ts';

describe.each(EXPORT_FORMATS)('exportStatements as %s', (format) => {
  it('gives the same bytes for the same rows', async () => {
    const once = await collect(exportStatements(format, stream(exampleRow(), exampleRow())));
    const twice = await collect(exportStatements(format, stream(exampleRow(), exampleRow())));
    expect(twice).toBe(once);
  });

  it('names machine and person', async () => {
    const text = await collect(exportStatements(format, stream(exampleRow())));
    expect(text).toContain('rules');
    expect(text).toContain('0.1.0');
    expect(text).toContain('Ada Lind');
  });

  it('writes a report before it takes the next one', async () => {
    const taken: number[] = [];
    async function* rows() {
      for (const number of [1, 2, 3]) {
        taken.push(number);
        yield exampleRow();
      }
    }
    const seen: number[] = [];
    for await (const piece of exportStatements(format, rows())) {
      if (piece.includes('Ines Calder')) seen.push(taken.length);
    }
    expect([...new Set(seen)]).toEqual([1, 2, 3]);
  });

  it('has a media type and an ending', () => {
    expect(EXPORT_FILES[format].mediaType).toMatch(/^\w+\/[\w+]+/);
    expect(EXPORT_FILES[format].extension).toMatch(/^\.\w+$/);
  });
});
