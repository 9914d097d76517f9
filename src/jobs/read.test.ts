import { afterAll, beforeAll, expect, it } from 'vitest';
import { createEngine, type Engine } from '../engine/index.ts';
import type { Found } from '../intake/index.ts';
import { type ReadResult, readReports } from './read.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine();
});
afterAll(() => engine.close());

async function* found(...texts: string[]): AsyncGenerator<Found> {
  for (const [index, text] of texts.entries()) {
    yield { source: { name: `${index}.txt`, bytes: async () => new TextEncoder().encode(text) } };
  }
}

async function all(results: AsyncIterable<ReadResult>): Promise<ReadResult[]> {
  const list = [];
  for await (const result of results) list.push(result);
  return list;
}

const said = '“We will leave by spring,” envoy Lena Orsk said.\n';

it('gives reports with what was found in them, and problems, in order', async () => {
  const results = await all(readReports(found(said, '', `${said}${said}`), engine));
  expect(results).toMatchObject([
    { report: { file: '0.txt', text: said }, analysis: { engine: { name: engine.name } } },
    { problem: { code: 'intake/empty', where: '1.txt' } },
    { report: { file: '2.txt' } },
  ]);
});

it('gives the same for the same', async () => {
  const once = await all(readReports(found(said), engine));
  expect(JSON.stringify(await all(readReports(found(said), engine)))).toBe(JSON.stringify(once));
});

it('ends after the report in hand when it is stopped', async () => {
  const stopping = new AbortController();
  const results = [];
  for await (const result of readReports(found(said, said, said), engine, { signal: stopping.signal })) {
    results.push(result);
    stopping.abort();
  }
  expect(results).toHaveLength(1);
});
