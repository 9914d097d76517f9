import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Engine } from '../src/engine/index.ts';
import { readGoldFolder } from './gold-folder.ts';
import { predict } from './predict.ts';
import { type StatementCase, StatementPrediction, scoreStatements } from './scorers/index.ts';

const GOLDEN = fileURLToPath(new URL('../samples/golden', import.meta.url));
const FLOOR = fileURLToPath(new URL('golden-floor.json', import.meta.url));

/** The golden reports with their statements. */
export function readGolden(): StatementCase[] {
  const gold = readGoldFolder(GOLDEN);
  return gold.layout === 'statements' ? gold.cases : [];
}

/** The least that an engine may reach. */
export function readFloor(): Record<string, number> {
  return JSON.parse(readFileSync(FLOOR, 'utf8'));
}

/** An engine's figures over the golden reports: F1 end to end, and the share of each field among the pairs. */
export async function goldenFigures(engine: Engine): Promise<Record<string, number>> {
  const cases = readGolden();
  const rows = await predict(engine, { layout: 'statements', cases });
  const predictions = rows.map((row) => StatementPrediction.parse(row));
  const { figures } = scoreStatements(cases, new Map(predictions.map((row) => [row.doc, row.statements])));
  const { fields = {}, ...endToEnd } = figures;
  return {
    ...Object.fromEntries(Object.entries(endToEnd).map(([name, { f1 = 0 }]) => [`${name} f1`, f1])),
    ...fields,
  };
}

/**
 * Raises the floor that `golden.test.ts` holds engines to: to the running engine's figures where
 * they are better, never down.
 */
export async function raiseFloor(): Promise<void> {
  const { createEngine } = await import('../src/engine/index.ts');
  const engine = await createEngine();
  const figures = await goldenFigures(engine);
  await engine.close();
  const floor = readFloor();
  for (const [name, figure] of Object.entries(figures)) {
    const least = floor[name] ?? 0;
    console.log(`${name.padEnd(18)} ${least.toFixed(4)} ${figure > least ? `-> ${figure.toFixed(4)}` : ''}`);
    floor[name] = Math.max(least, figure);
  }
  writeFileSync(FLOOR, `${JSON.stringify(floor, null, 2)}\n`);
}
