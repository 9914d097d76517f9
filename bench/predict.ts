import type { Engine } from '../src/engine/index.ts';
import type { PolnearReader } from '../src/engine/testing/read-polnear.ts';
import { createTextReport } from '../src/intake/index.ts';
import {
  type Analysis,
  createReport,
  type Report,
  type Span,
  STATEMENT_FIELDS,
  type Statement,
} from '../src/model/index.ts';
import type { GoldFolder } from './gold-folder.ts';
import { type AttributionPrediction, codePointOffsets, type StatementPrediction } from './scorers/index.ts';

/** Gold that the engine can be run over, with the text and date that it gets. */
export type Case = { name: string; text: string; published: string | null };

/**
 * A gold text as a report, with its furniture, by the way that every text comes in. Its text is the
 * file's to the character, so that offsets hold: where intake would change it (a byte order mark), it
 * is taken as it stands.
 */
export async function caseReport({ text, published }: Case): Promise<Report> {
  const report = await createTextReport(text, { published });
  return report.text === text ? report : createReport({ text, published });
}

/** Runs an engine over a folder of gold; a prediction a report, in the format of its scorer. */
export async function predict(
  engine: Engine,
  gold: GoldFolder,
): Promise<(StatementPrediction | AttributionPrediction)[]> {
  const toPrediction = gold.layout === 'statements' ? toStatementPrediction : toAttributionPrediction;
  const predictions: (StatementPrediction | AttributionPrediction)[] = [];
  for (const one of gold.cases)
    predictions.push(toPrediction(one, await engine.analyse(await caseReport(one))));
  return predictions;
}

/** What a reader by PolNeAR's rules finds in articles, as `score_attributions.py` reads it. */
export async function predictPolnear(
  reader: PolnearReader,
  cases: readonly Case[],
): Promise<AttributionPrediction[]> {
  const predictions: AttributionPrediction[] = [];
  for (const one of cases)
    predictions.push(toAttributionPrediction(one, { statements: await reader.read(await caseReport(one)) }));
  return predictions;
}

/** What an engine found in a text, as `score_statements.py` reads it. */
export function toStatementPrediction({ name, text }: Case, analysis: Analysis): StatementPrediction {
  const spans = spansIn(text);
  const statements = analysis.statements.map((statement) => ({
    id: statement.id,
    content: spans(statement.content),
    cue: spans(statement.cue),
    source: spans(statement.source),
    condition: spans(statement.condition),
    speaker: statement.speaker,
    form: statement.form,
    kind: statement.kind,
    holder: statement.holder,
    addressee: statement.addressee,
    via: statement.via,
    said: statement.said,
    due: statement.due,
    parent: statement.parent,
    probability: probabilities(statement),
  }));
  return { doc: name, statements };
}

/** What was found in a text, as `score_attributions.py` reads it. */
function toAttributionPrediction(
  { name, text }: Case,
  found: { statements: readonly Attributed[] },
): AttributionPrediction {
  const spans = spansIn(text);
  const attributions = found.statements.map((statement) => ({
    source: spans(statement.source),
    cue: spans(statement.cue),
    content: spans(statement.content),
    probability: statement.probability,
  }));
  return { doc: name, attributions };
}

/** What a statement and an attribution have in common. */
type Attributed = Record<'source' | 'cue' | 'content', readonly Span[]> & { probability: number | null };

function spansIn(text: string): (spans: readonly Span[]) => [number, number][] {
  const toCodePoint = codePointOffsets(text);
  return (spans) => spans.map(({ start, end }): [number, number] => [toCodePoint(start), toCodePoint(end)]);
}

function probabilities(statement: Statement): Record<string, number | null> {
  return {
    statement: statement.probability,
    ...Object.fromEntries(STATEMENT_FIELDS.map((field) => [field, statement.provenance[field].probability])),
  };
}
