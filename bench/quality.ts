import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TrothError } from '../src/model/index.ts';
import { calibrationLines, calibrationOf } from './calibration.ts';
import { type GoldFolder, readGoldFolder } from './gold-folder.ts';
import { predict } from './predict.ts';
import {
  AttributionPrediction,
  type Score,
  StatementPrediction,
  scoreAttributions,
  scoreStatements,
} from './scorers/index.ts';

/** What of an engine's probabilities is held against gold. */
const CALIBRATED = ['statement', 'kind', 'speaker'];

/** What `bench quality` is told. */
export interface QualityOptions {
  gold: string;
  texts?: string;
  pred?: string;
  score?: string;
  errors?: boolean;
  json?: boolean;
}

/**
 * Runs the engine over gold reports and prints its figures, as the scorer of that gold prints
 * them, and how well its probabilities are calibrated.
 */
export async function quality(options: QualityOptions): Promise<void> {
  const gold = readGoldFolder(options.gold, options.texts);
  const path = options.score ?? options.pred ?? join(mkdtempSync(join(tmpdir(), 'troth-')), 'pred.jsonl');
  if (!options.score) await writePredictions(gold, path);

  const score = scorePredictions(gold, path);
  for (const warning of score.warnings) console.error(warning);
  const calibration = CALIBRATED.flatMap((name) => {
    const judged = score.judged.get(name);
    return judged ? [[name, calibrationOf(judged)] as const] : [];
  });
  if (options.json) {
    console.log(
      JSON.stringify({ ...score.figures, calibration: Object.fromEntries(calibration), predictions: path }),
    );
    return;
  }
  if (options.errors) for (const line of score.errors) console.log(line);
  for (const line of score.table) console.log(line);
  for (const [name, figures] of calibration) {
    console.log(`\n${calibrationLines(name, figures).join('\n')}`);
  }
  if (!options.score) console.log(`\npredictions: ${path}`);
}

async function writePredictions(gold: GoldFolder, path: string): Promise<void> {
  const { createEngine } = await import('../src/engine/index.ts');
  const engine = await createEngine();
  const predictions = await predict(engine, gold);
  await engine.close();
  writeFileSync(path, predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(''));
}

/**
 * Scores a file of predictions, one JSON object a line.
 * @throws TrothError `model/invalid` naming the line that does not fit the format
 */
export function scorePredictions(gold: GoldFolder, path: string): Score {
  const lines = readFileSync(path, 'utf8').split('\n');
  const rows = <T>(schema: { parse(value: unknown): T }) =>
    lines.flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [schema.parse(JSON.parse(line))];
      } catch (cause) {
        throw new TrothError('model/invalid', `line ${index + 1} of ${path} is no prediction`, {
          where: `${path}:${index + 1}`,
          remedy: 'write predictions as the scorer of this gold reads them',
          cause,
        });
      }
    });
  if (gold.layout === 'statements') {
    const predictions = rows(StatementPrediction).map((row) => [row.doc, row.statements] as const);
    return scoreStatements(gold.cases, new Map(predictions));
  }
  const predictions = rows(AttributionPrediction).map((row) => [row.doc, row.attributions] as const);
  return scoreAttributions(gold.cases, new Map(predictions));
}
