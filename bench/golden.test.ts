import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../src/engine/index.ts';
import { ANCHORED_FIELDS, Analysis, anchorHolds, type Report, statementId } from '../src/model/index.ts';
import { goldenFigures, readFloor, readGolden } from './golden-floor.ts';
import { caseReport, toStatementPrediction } from './predict.ts';
import { QUOTATION_STYLES, requote } from './requote.ts';
import { type StatementCase, scoreStatements } from './scorers/index.ts';

const golden = readGolden();
const floor = readFloor();
let engine: Engine;
beforeAll(async () => {
  engine = await createEngine();
});
afterAll(() => engine.close());

describe('the golden reports', () => {
  it('are read no worse than the floor says (npm run bench -- floor raises it)', async () => {
    const figures = await goldenFigures(engine);
    expect(Object.keys(floor)).toEqual(Object.keys(figures));
    for (const [name, least] of Object.entries(floor)) {
      expect.soft(figures[name], name).toBeGreaterThanOrEqual(least);
    }
  });

  it.each(golden)('$name: spans, ids and parents hold, twice the same', async (one) => {
    const report = await caseReport(one);
    const analysis = await engine.analyse(report);
    expect(analysis.statements.length).toBeGreaterThan(0);
    expectWhole(report, analysis);
    expect(JSON.stringify(await engine.analyse(report))).toBe(JSON.stringify(analysis));
  });

  it.each(golden)('$name: spans in code points cut out the same words', async (one) => {
    const analysis = await engine.analyse(await caseReport(one));
    const characters = Array.from(one.text);
    const { statements } = toStatementPrediction(one, analysis);
    statements.forEach((predicted, index) => {
      for (const field of ANCHORED_FIELDS) {
        const quotes = predicted[field]?.map(([start, end]) => characters.slice(start, end).join(''));
        expect(quotes).toEqual(analysis.statements[index]?.[field].map((anchor) => anchor.quote));
      }
    });
  });

  it('are read with carriage returns as they are without', async () => {
    const [one] = golden;
    if (!one) throw new Error('no golden reports');
    const plain = await engine.analyse(await caseReport(one));
    const report = await caseReport({ ...one, text: one.text.replaceAll('\n', '\r\n') });
    const analysis = await engine.analyse(report);
    expectWhole(report, analysis);
    expect(analysis.statements.map(words)).toEqual(plain.statements.map(words));
  });
});

/** Everything that must be true of any analysis. */
function expectWhole(report: Report, analysis: Analysis): void {
  expect(Analysis.parse(JSON.parse(JSON.stringify(analysis)))).toEqual(analysis);
  const ids = new Set(analysis.statements.map((statement) => statement.id));
  expect(ids.size).toBe(analysis.statements.length);
  for (const statement of analysis.statements) {
    const anchors = ANCHORED_FIELDS.flatMap((field) => statement[field]);
    for (const anchor of anchors) {
      expect(report.text.slice(anchor.start, anchor.end)).toBe(anchor.quote);
      expect(anchorHolds(report.text, anchor)).toBe(true);
    }
    expect(statement.id).toBe(statementId(report.id, statement.content, statement.cue));
    expect(statement.report).toBe(report.id);
    if (statement.parent) expect(ids).toContain(statement.parent);
  }
}

function words({ content, speaker, kind }: Analysis['statements'][number]) {
  return { content: content.map((anchor) => anchor.quote), speaker, kind };
}

describe('quotation marks of another style', () => {
  const curly = golden.filter(({ text }) => text.includes('“') && !text.includes('‘'));
  const score = async (cases: readonly StatementCase[]) => {
    const predictions = new Map<string, ReturnType<typeof toStatementPrediction>['statements']>();
    for (const one of cases) {
      const analysis = await engine.analyse(await caseReport(one));
      predictions.set(one.name, toStatementPrediction(one, analysis).statements);
    }
    return scoreStatements(cases, predictions).figures.statement?.f1 ?? 0;
  };

  it.each(Object.keys(QUOTATION_STYLES) as (keyof typeof QUOTATION_STYLES)[])(
    '%s: reports are read as well as with curly double marks',
    async (style) => {
      expect(curly.length).toBeGreaterThan(3);
      const requoted = curly.map((one) => ({ ...one, text: requote(one.text, style) }));
      // Single marks are apostrophes too, straight ones say not which way they face: a little is lost.
      expect(await score(requoted)).toBeGreaterThanOrEqual((await score(curly)) - 0.02);
    },
  );
});
