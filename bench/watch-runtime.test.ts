import { afterAll, beforeAll, expect, it } from 'vitest';
import { createEngine, type Engine } from '../src/engine/index.ts';
import { createReport } from '../src/model/index.ts';
import { watchRuntime } from './watch-runtime.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine();
});
afterAll(() => engine.close());

it('sees the runs of an engine made before, less than the whole, and none after it has stopped', async () => {
  const report = createReport({ text: '“We will not fire first,” said Ana Belo. The harbour was quiet.' });
  const plain = await engine.analyse(report);
  const { spent, stop } = watchRuntime();
  const begun = performance.now();
  expect(await engine.analyse(report)).toEqual(plain);
  const whole = (performance.now() - begun) / 1000;
  expect(spent.runs).toBeGreaterThanOrEqual(2);
  expect(spent.seconds).toBeGreaterThan(0);
  expect(spent.seconds).toBeLessThan(whole);
  stop();
  const { runs } = spent;
  await engine.analyse(report);
  expect(spent.runs).toBe(runs);
});
