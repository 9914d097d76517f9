/**
 * Chooses how sure the engine is of kinds, on the reports that were held back, and writes it into a bundle's manifest.
 *
 *     npx tsx training/kind-scale.ts --texts ../shared/data/reports --model model
 *
 * It is chosen through the engine, with the int8 weights that ship: logistic regression (Platt 1999) of whether the
 * likeliest kind is the annotated one over the logarithm of how many times likelier it is than the next. None of the
 * gold reports is looked at, so that the calibration that is measured on them was not made for them.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { caseReport, toStatementPrediction } from '../bench/predict.ts';
import { compareStatements } from '../bench/scorers/index.ts';
import { createEngine } from '../src/engine/index.ts';
import { readAnnotated } from './annotated.ts';
import { type Outcome, plattScale } from './platt-scale.ts';

const { values } = parseArgs({ options: { texts: { type: 'string' }, model: { type: 'string' } } });
if (!values.texts || !values.model) throw new Error('--texts and --model are needed');
const manifest = readManifest(values.model);
const { kind, ...others } = manifest.calibration;
const judged = await judgeKinds(values.texts, values.model);
const scale = plattScale(judged);
const chosen = { slope: rounded(scale.slope), shift: rounded(scale.shift) };
writeFileSync(
  manifestOf(values.model),
  `${JSON.stringify({ ...manifest, calibration: { ...others, kind: chosen } }, null, 2)}\n`,
);
console.log(`${judged.length} statements: ${JSON.stringify(chosen)} for ${JSON.stringify(kind)}`);

/** The log ratios of the two likeliest kinds of what the engine finds, and whether the likeliest is right. */
async function judgeKinds(texts: string, model: string): Promise<Outcome[]> {
  // By this scale the odds of a kind are the ratio itself.
  const plain = mkdtempSync(path.join(tmpdir(), 'troth-'));
  cpSync(model, plain, { recursive: true });
  const manifest = readManifest(plain);
  const calibration = { ...manifest.calibration, kind: { slope: 1, shift: 0 } };
  writeFileSync(manifestOf(plain), JSON.stringify({ ...manifest, calibration }));
  const engine = await createEngine({ model: plain });
  const cases = await readAnnotated(texts, 'held');
  const outcomes: Outcome[] = [];
  for (const one of cases) {
    const analysis = await engine.analyse(await caseReport(one));
    const predicted = toStatementPrediction(one, analysis).statements;
    const [compared] = compareStatements([one], new Map([[one.name, predicted]]));
    for (const [gold, { id }] of compared?.pairs ?? []) {
      const statement = analysis.statements.find((statement) => statement.id === id);
      const likeliest = statement?.candidates?.kind[0];
      if (!statement || !likeliest) continue;
      // Candidates are rounded; the kind itself is not.
      const sure = statement.provenance.kind.probability;
      const p = likeliest.value === statement.kind && sure !== null ? sure : likeliest.probability;
      outcomes.push({ value: Math.log(p / (1 - p)), right: likeliest.value === gold.kind });
    }
  }
  await engine.close();
  rmSync(plain, { recursive: true });
  return outcomes;
}

function manifestOf(model: string): string {
  return path.join(model, 'manifest.json');
}

function readManifest(model: string) {
  return JSON.parse(readFileSync(manifestOf(model), 'utf8'));
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
