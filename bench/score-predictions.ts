import { readFileSync } from 'node:fs';
import { TrothError } from '../src/model/index.ts';
import { type Breakdown, breakDown } from './breakdown.ts';
import { type Calibration, calibrationOf } from './calibration.ts';
import { comparedAttributions, comparedStatements } from './compared.ts';
import type { GoldFolder } from './gold-folder.ts';
import {
  AttributionPrediction,
  type Score,
  StatementPrediction,
  scoreAttributions,
  scoreStatements,
} from './scorers/index.ts';

/** What of an engine's probabilities is held against gold; `relation` is PolNeAR's "relation usable". */
const CALIBRATED = ['statement', 'relation', 'kind', 'speaker'];

/** What predictions are worth. */
export interface Quality extends Score {
  breakdown: Breakdown;
  /** by what the probability says: that there is a statement, its kind, its speaker */
  calibration: (readonly [name: string, Calibration])[];
}

/**
 * Scores a file of predictions, one JSON object a line.
 * @throws TrothError `model/invalid` naming the line that does not fit the format
 */
export function scorePredictions(gold: GoldFolder, path: string): Quality {
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
    const predictions = rows(StatementPrediction);
    const byName = new Map(predictions.map((row) => [row.doc, row.statements]));
    return whole(scoreStatements(gold.cases, byName), comparedStatements(gold.cases, predictions));
  }
  const predictions = rows(AttributionPrediction);
  const byName = new Map(predictions.map((row) => [row.doc, row.attributions]));
  return whole(scoreAttributions(gold.cases, byName), comparedAttributions(gold.cases, predictions));
}

function whole(score: Score, compared: Parameters<typeof breakDown>[0]): Quality {
  const calibration = CALIBRATED.flatMap((name) => {
    const judged = score.judged.get(name);
    return judged ? [[name, calibrationOf(judged)] as const] : [];
  });
  return { ...score, breakdown: breakDown(compared), calibration };
}
