import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TrothError } from '../src/model/index.ts';
import { breakdownLines } from './breakdown-lines.ts';
import { calibrationLines } from './calibration.ts';
import { type GoldFolder, readGoldFolder } from './gold-folder.ts';
import { predict, predictPolnear } from './predict.ts';
import { type Quality, scorePredictions } from './score-predictions.ts';

/** Whose rules of annotation the engine is asked to follow. */
type Convention = 'polnear' | 'codebook';

/** What `bench quality` is told. */
export interface QualityOptions {
  gold: string;
  texts?: string;
  /** that of the gold's layout unless told */
  convention?: Convention;
  pred?: string;
  score?: string;
  errors?: boolean;
  json?: boolean;
}

/**
 * Runs the engine over gold reports and prints its figures, as the scorer of that gold prints
 * them, what they are made of, and how well its probabilities are calibrated.
 */
export async function quality(options: QualityOptions): Promise<void> {
  const { figures, table, errors, warnings, calibration, breakdown, predictions } =
    await measureQuality(options);
  for (const warning of warnings) console.error(warning);
  if (options.json) {
    console.log(
      JSON.stringify({ ...figures, breakdown, calibration: Object.fromEntries(calibration), predictions }),
    );
    return;
  }
  if (options.errors) for (const line of [...errors, ...breakdown.errors.joinedLines]) console.log(line);
  for (const line of table) console.log(line);
  console.log(`\n${breakdownLines(breakdown).join('\n')}`);
  for (const [name, one] of calibration) console.log(`\n${calibrationLines(name, one).join('\n')}`);
  if (!options.score) console.log(`\npredictions: ${predictions}`);
}

/**
 * Runs the engine over gold reports and scores what it finds.
 * @returns the figures, and the file of the predictions that they were made of
 */
export async function measureQuality(options: QualityOptions): Promise<Quality & { predictions: string }> {
  const gold = readGoldFolder(options.gold, options.texts);
  const path = options.score ?? options.pred ?? join(mkdtempSync(join(tmpdir(), 'troth-')), 'pred.jsonl');
  if (!options.score) await writePredictions(gold, options.convention ?? conventionOf(gold), path);
  return { ...scorePredictions(gold, path), predictions: path };
}

function conventionOf(gold: GoldFolder): Convention {
  return gold.layout === 'attributions' ? 'polnear' : 'codebook';
}

async function writePredictions(gold: GoldFolder, convention: Convention, path: string): Promise<void> {
  const predictions =
    convention === 'polnear' ? await predictAttributions(gold) : await predictStatements(gold);
  writeFileSync(path, predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(''));
}

async function predictStatements(gold: GoldFolder) {
  const { createEngine } = await import('../src/engine/index.ts');
  const engine = await createEngine();
  try {
    return await predict(engine, gold);
  } finally {
    await engine.close();
  }
}

async function predictAttributions(gold: GoldFolder) {
  if (gold.layout !== 'attributions') {
    throw new TrothError(
      'model/invalid',
      'statements of the codebook cannot be had in PolNeAR’s convention',
      {
        remedy: 'leave --convention out, or name a folder in PolNeAR’s layout',
      },
    );
  }
  const { createPolnearReader } = await import('../src/engine/testing/read-polnear.ts');
  const reader = await createPolnearReader();
  try {
    return await predictPolnear(reader, gold.cases);
  } finally {
    await reader.close();
  }
}
