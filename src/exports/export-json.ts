import type { ExportRow } from './export-row.ts';
import { toJson } from './json-text.ts';

/**
 * One line a report: `{"report": Report, "statements": Statement[]}` as the model defines them; from a
 * store with `actors` (Actor[]) and `speakers` (ids of actors by statement).
 * Every field says who filled it (`provenance`), spans are UTF-16 units with their quoted words,
 * and reading a line back gives the same data.
 */
export async function* exportJsonLines(rows: AsyncIterable<ExportRow>): AsyncGenerator<string> {
  for await (const row of rows) yield `${toJson(wrap(row))}\n`;
}

/** One document: `{"reports": [...]}` with the objects of {@link exportJsonLines}. */
export async function* exportJson(rows: AsyncIterable<ExportRow>): AsyncGenerator<string> {
  yield '{"reports":[';
  let separator = '\n';
  for await (const row of rows) {
    yield `${separator}${toJson(wrap(row))}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}

function wrap({ report, statements, actors, speakers }: ExportRow): ExportRow {
  return { report, statements, ...(actors && { actors }), ...(speakers && { speakers }) };
}
