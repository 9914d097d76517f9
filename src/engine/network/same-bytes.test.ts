import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReport, type Report } from '../../model/index.ts';
import { createEngine, type Engine } from '../index.ts';

const FOLDER = new URL('../../../samples/golden/', import.meta.url);
const reports: Report[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .slice(0, 6)
  .map((name) =>
    createReport({ text: readFileSync(new URL(name, FOLDER), 'utf8'), published: '2026-03-02' }),
  );

/** The analyses of reports that are read one after another, as they would be stored. */
async function readInTurn(engine: Engine, chosen: readonly Report[]): Promise<Map<string, string>> {
  const read = new Map<string, string>();
  for (const report of chosen) read.set(report.id, JSON.stringify(await engine.analyse(report)));
  return read;
}

let engines: Engine[];
let expected: Map<string, string>;
beforeAll(async () => {
  engines = await Promise.all([1, 2, 4].map((threads) => createEngine({ threads })));
  expected = await readInTurn(engines[0] as Engine, reports);
}, 60_000);
afterAll(() => Promise.all(engines.map((engine) => engine.close())));

const [one, two, four] = [0, 1, 2].map((at) => () => engines[at] as Engine) as [
  () => Engine,
  () => Engine,
  () => Engine,
];

describe('an analysis is the same, byte for byte,', () => {
  it('of reports with something to find', () => {
    expect(expected.size).toBe(reports.length);
    for (const analysis of expected.values()) {
      expect(JSON.parse(analysis).statements.length).toBeGreaterThanOrEqual(5);
    }
  });

  it.each([
    ['two', two],
    ['four', four],
  ])('by %s threads', async (_, engine) => {
    expect(await readInTurn(engine(), reports)).toEqual(expected);
  });

  it.each([
    ['one', one],
    ['four', four],
  ])('in another order, of %s', async (_, engine) => {
    const order = [...reports.toReversed(), ...reports.filter((_, at) => at % 3 === 0)];
    expect(await readInTurn(engine(), order)).toEqual(expected);
  });

  it('after other reports: long ones, empty ones, and ones in no language', async () => {
    const others = [
      '',
      'x',
      '盐没了。'.repeat(300),
      reports.map(({ text }) => text).join('\n\n'),
      '👍🏽 “'.repeat(200),
    ];
    for (const [at, text] of others.entries()) {
      await two().analyse(createReport({ text }));
      const [report] = reports.slice(at) as [Report];
      expect(JSON.stringify(await two().analyse(report))).toBe(expected.get(report.id));
    }
  });

  it.each([
    ['one thread', one],
    ['four threads', four],
  ])('when all are asked for at once, by %s', async (_, engine) => {
    const all = await Promise.all(reports.map((report) => engine().analyse(report)));
    expect(all.map((analysis) => JSON.stringify(analysis))).toEqual([...expected.values()]);
  });

  it('from engines that work side by side', async () => {
    const all = await Promise.all(engines.map((engine) => readInTurn(engine, reports)));
    for (const read of all) expect(read).toEqual(expected);
  });
});
