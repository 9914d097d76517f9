import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchor, createReport } from '../model/index.ts';
import { exportCsv } from './export-csv.ts';
import type { ExportRow } from './export-row.ts';
import { collect, exampleRow, exampleStatement, spanOf, stream } from './testing/example-row.ts';

const read = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true });
const table = async (...rows: ExportRow[]) => read(await collect(exportCsv(stream(...rows))));

describe('exportCsv', () => {
  it('writes a row for each statement, with the details of its report', async () => {
    const row = exampleRow();
    const [promise, claim, ...rest] = await table(row);
    expect(rest).toEqual([]);
    expect(promise).toMatchObject({
      Report: row.report.id,
      Title: 'Harrow bridge to open',
      Outlet: 'The Harrow Gazette',
      Published: '2022-03-02',
      Speaker: 'Ines Calder',
      Kind: 'commitment',
      Form: 'direct',
      Words: 'We will open the bridge by Friday … if the river falls',
      Via: 'Radio Vell',
      Said: '2022-03-01',
      Due: '../2022-03-04',
      Probability: '0.75',
      Review: 'unreviewed',
      'Filled by persons': '',
    });
    expect(claim).toMatchObject({ Words: 'the ferry was safe', Review: 'accepted', Byline: '' });
  });

  it('tells machine and person apart', async () => {
    const [promise, claim] = await table(exampleRow());
    expect(promise?.['Found by']).toBe('machine: rules@0.1.0');
    expect(claim?.['Found by']).toBe('machine: rules@0.1.0');
    expect(claim?.['Filled by persons']).toBe('speaker: Ada Lind');
    expect(claim?.['Field probabilities']).not.toContain('speaker');
    expect(promise?.['Field probabilities']).toContain('speaker: 0.8');
  });

  it('says what the machine thought speaker and kind may be', async () => {
    const [promise, claim] = await table(exampleRow());
    expect(claim?.['Speaker may be']).toBe('harbour master: 0.6; –: 0.3');
    expect(claim?.['Kind may be']).toBe('claim: 0.8');
    expect(promise?.['Speaker may be']).toBe('');
  });

  it('tells hedges, quantities and times', async () => {
    const text = 'At least 40 boats may sail.';
    const report = createReport({ text });
    const statement = {
      ...exampleStatement(report, 'At least 40 boats may sail'),
      hedges: [
        {
          anchor: anchor(text, spanOf(text, 'may')),
          likelihood: 'possible' as const,
          low: null,
          high: null,
          confidence: null,
        },
      ],
      quantities: [
        {
          anchor: anchor(text, spanOf(text, 'At least 40 boats')),
          low: 40,
          high: null,
          approximation: 'at least' as const,
          measure: 'count' as const,
          unit: 'boats',
          of: null,
          comparison: null,
          from: null,
        },
      ],
      times: [
        { anchor: anchor(text, spanOf(text, 'sail')), value: '2022-03-04', tells: 'due' as const },
        { anchor: anchor(text, spanOf(text, 'boats')), value: null, tells: null },
      ],
    };
    const [record] = await table({ report, statements: [statement] });
    expect(record).toMatchObject({
      Hedges: 'may: possible',
      Quantities: 'At least 40 boats: ≥40 boats',
      Times: 'sail: 2022-03-04 (due); boats: unknown',
    });
    expect((await table(exampleRow()))[0]).toMatchObject({ Hedges: '', Quantities: '', Times: '' });
  });

  it('gives spans that lead back to the words', async () => {
    const row = exampleRow();
    for (const record of await table(row)) {
      const words = (record.Fragments ?? '').split(' ').map((span) => {
        const [start, end] = span.split('-').map(Number);
        return row.report.text.slice(start, end);
      });
      expect(words.join(' … ')).toBe(record.Words);
    }
  });

  it('is RFC 4180 in UTF-8 with a byte order mark', async () => {
    const text = await collect(exportCsv(stream(exampleRow())));
    expect(text.startsWith('\ufeff"Report",')).toBe(true);
    expect(text.endsWith('"\r\n')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(4);
  });

  it('has nothing but labels when there is nothing', async () => {
    expect(await table()).toEqual([]);
    expect((await collect(exportCsv(stream()))).split('\r\n')).toHaveLength(2);
  });

  it('survives any words and names, and lets no cell run', async () => {
    const hostile = fc.string({
      minLength: 1,
      unit: fc.constantFrom('=', '+', '-', '@', '＝', '\t', '\r', '\n', ' ', "'", 'a', '"', ',', ';', '🌉'),
    });
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (words, speaker) => {
        const report = createReport({ text: `x ${words} y`, title: speaker });
        const [record] = await table({ report, statements: [exampleStatement(report, words, { speaker })] });
        for (const [label, original] of [
          ['Words', words],
          ['Speaker', speaker],
          ['Title', speaker],
        ] as const) {
          const cell = record?.[label] ?? '';
          expect([original, `'${original}`]).toContain(cell);
        }
        for (const cell of Object.values(record ?? {})) expect(cell).not.toMatch(/^\s*[=+\-@＝]|^[\t\r\n]/u);
      }),
      { numRuns: 300 },
    );
  });
});
