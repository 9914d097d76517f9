import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Analysis,
  bareActor,
  createAct,
  createReading,
  createReport,
  type StatementQuery,
} from '../model/index.ts';
import { openStore, type Store } from '../store/index.ts';
import type { ExportRow } from './export-row.ts';
import { exportStatements } from './export-statements.ts';
import { storedRows } from './stored-rows.ts';
import { exampleStatement } from './testing/example-row.ts';

const at = '2022-04-01T00:00:00.000Z';
const folder = mkdtempSync(join(tmpdir(), 'troth exports '));
let store: Store;

/** A report with a statement for each of its sentences. */
function item(text: string, published: string, outlet: string) {
  const report = createReport({ text, title: text.slice(0, 8), published, outlet });
  const analysis: Analysis = {
    report: report.id,
    engine: { name: 'rules', version: '0.1.0' },
    statements: (text.match(/[^.]+\./g) ?? []).map((sentence) =>
      exampleStatement(report, sentence.trim(), { speaker: 'Ines Calder' }),
    ),
    mentions: [],
    actors: [],
  };
  return { report, reading: createReading(analysis, at) };
}

const early = item('The river falls. The bridge opens.', '2022-03-01', 'Gazette');
const late = item('The bridge stays shut. The river rises. The ferry sails.', '2022-03-09', 'Post');
// No full stop, no statement.
const silent = item('Weather for Harrow', '2022-03-05', 'Gazette');
const rejected = late.reading.statements[1]?.id ?? '';

beforeAll(async () => {
  store = await openStore({ folder });
  await store.addReports([late, early, silent], at);
  await store.addActs([
    createAct({ type: 'reject', report: late.report.id, statement: rejected }, 'Ada Lind', at),
  ]);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** The words of the statements of each report. */
async function words(query: StatementQuery): Promise<[string, string[]][]> {
  const rows: ExportRow[] = [];
  for await (const row of storedRows(store, query)) rows.push(row);
  return rows.map(({ report, statements }) => [
    report.id,
    statements.map(({ content }) => content.map(({ quote }) => quote).join(' ')),
  ]);
}

describe('storedRows', () => {
  it('gives all reports by date, also those without statements, without what was rejected', async () => {
    expect(await words({})).toEqual([
      [early.report.id, ['The river falls.', 'The bridge opens.']],
      [silent.report.id, []],
      [late.report.id, ['The bridge stays shut.', 'The ferry sails.']],
    ]);
  });

  it('gives what was rejected when asked for', async () => {
    expect(await words({ review: ['rejected'] })).toEqual([[late.report.id, ['The river rises.']]]);
    const all = await words({ review: ['unreviewed', 'accepted', 'rejected'] });
    expect(all.flatMap(([, statements]) => statements)).toHaveLength(5);
  });

  it('narrows by report and by statement', async () => {
    expect((await words({ outlet: 'Gazette' })).map(([id]) => id)).toEqual([
      early.report.id,
      silent.report.id,
    ]);
    expect((await words({ from: '2022-03-06' })).map(([id]) => id)).toEqual([late.report.id]);
    expect(await words({ report: early.report.id, q: 'bridge' })).toEqual([
      [early.report.id, ['The bridge opens.']],
    ]);
  });

  it('keeps the statements of a report together, in text order, whatever the order of the list', async () => {
    const rows = await words({ q: 'the', sort: 'probability' });
    expect(rows.map(([id]) => id).sort()).toEqual([early.report.id, late.report.id].sort());
    expect(Object.fromEntries(rows)[late.report.id]).toEqual(['The bridge stays shut.', 'The ferry sails.']);
  });

  it('tells who speaks, with what people say of actors', async () => {
    const exported = async () => {
      let csv = '';
      for await (const piece of exportStatements('csv', storedRows(store, { outlet: 'Gazette' })))
        csv += piece;
      const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true });
      return rows.map((row) => [row.Speaker, row.Actor, row['Actor id']]);
    };
    const calder = { id: 'ines-calder', name: 'Ines Calder' };
    expect(await exported()).toEqual([
      ['Ines Calder', 'Ines Calder', 'ines-calder'],
      ['Ines Calder', 'Ines Calder', 'ines-calder'],
    ]);
    const mayor = { ...bareActor('mayor', 'Mayor Calder') };
    const merge = createAct({ type: 'merge-actors', actors: [calder], into: mayor }, 'Ada Lind', at);
    await store.addActs([createAct({ type: 'add-actor', actor: mayor }, 'Ada Lind', at), merge]);
    expect(await exported()).toEqual([
      ['Ines Calder', 'Mayor Calder', 'mayor'],
      ['Ines Calder', 'Mayor Calder', 'mayor'],
    ]);
    let lines = '';
    for await (const piece of exportStatements(
      'jsonl',
      storedRows(store, { actor: 'mayor', outlet: 'Gazette' }),
    )) {
      lines += piece;
    }
    const { actors, speakers, statements } = JSON.parse(lines.trim());
    expect(actors).toEqual([{ ...mayor, names: ['Ines Calder'] }]);
    expect(speakers[statements[0].id]).toBe('mayor');
    await store.addActs([createAct({ type: 'undo-actor', act: merge.id }, 'Ada Lind', at)]);
  });
});
