import type { AnnotatedReader, AnnotatedStatement } from '../../src/engine/testing/read-annotated.ts';
import type { Analysis, Form, Kind, Report, Span } from '../../src/model/index.ts';
import { caseReport } from '../predict.ts';
import { type StatementCase, unitOffsets } from '../scorers/index.ts';

/** A report with what is known of it. */
export interface ReadReport {
  name: string;
  report: Report;
  analysis: Analysis;
}

/** Reads a report as its annotators did. */
export async function readAsAnnotated(reader: AnnotatedReader, one: StatementCase): Promise<ReadReport> {
  const report = await caseReport(one);
  const units = unitOffsets(report.text);
  const spans = (places: readonly (readonly [number, number])[]): Span[] =>
    places.map(([start, end]) => ({ start: units(start), end: units(end) }));
  const told = one.statements.map(
    (statement): AnnotatedStatement => ({
      id: statement.id,
      content: spans(statement.contentSpans),
      cue: spans(statement.cueSpans),
      source: spans(statement.sourceSpans),
      condition: spans(statement.conditionSpans),
      kind: (statement.kind ?? 'claim') as Kind,
      form: (statement.form ?? 'indirect') as Form,
      speaker: statement.speaker ?? null,
      addressee: statement.addressee ?? [],
      via: statement.via ?? [],
      holder: statement.holder ?? null,
      said: statement.said ?? null,
      due: statement.due ?? null,
      parent: statement.parent ?? null,
    }),
  );
  return { name: one.name, report, analysis: await reader.read(report, told) };
}
