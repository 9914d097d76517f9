import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../src/engine/index.ts';
import type { Report, Statement } from '../src/model/index.ts';
import { openStore } from '../src/store/index.ts';
import { ROOT, runTroth, spawnTroth, temporaryFolder } from './troth.ts';

// `troth add` on 500 reports is killed without warning at 20 moments. Whatever the moment, the store
// must open, hold whole reports only, and be completed by the same command, with none doubled.

const REPORTS = 500;
/** Stores that are filled, and how often the command that fills one is killed before it is let be. */
const ROUNDS = 2;
const KILLS = 10;
const folder = temporaryFolder();
const reports = path.join(folder.path, 'reports');
let engine: Engine;

beforeAll(async () => {
  engine = await createEngine();
  mkdirSync(reports);
  // Short reports, so that writing has its share of the time: a title and the first words in quotation marks.
  const dossier = path.join(ROOT, 'samples', 'dossier');
  const texts = readdirSync(dossier)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(path.join(dossier, name), 'utf8').split('\n\n'))
    .map(([title, ...paragraphs]) => [title, paragraphs.find((words) => /[“"]/.test(words))].join('\n\n'));
  for (let number = 0; number < REPORTS; number += 1) {
    const text = texts[number % texts.length] as string;
    writeFileSync(path.join(reports, `${number}.txt`), `${text}\n\nEdition ${number} went to print.\n`);
  }
});
afterAll(async () => {
  await engine.close();
  folder.remove();
});

/** What the engine finds in a report, by its id; it finds the same each time. */
const read = new Map<string, Statement[]>();
async function statementsOf(report: Report): Promise<Statement[]> {
  const known = read.get(report.id) ?? (await engine.analyse(report)).statements;
  read.set(report.id, known);
  return known;
}

/**
 * Checks that every report in the store is whole: as its file says, and read to the end.
 * @param found statements of each report by its id, where they are known
 */
async function wholeReports(data: string, found?: Map<string, number>): Promise<number> {
  const store = await openStore({ folder: data });
  try {
    const { items, total } = await store.listReports({ limit: 500 });
    expect(items).toHaveLength(total);
    // Each has as many statements as in the undisturbed store; a few are read again and compared in full.
    for (const { id, statements } of items) {
      if (found) expect(statements).toBe(found.get(id));
    }
    for (const summary of items.filter((_, index) => index % 40 === 0)) {
      const stored = await store.report(summary.id);
      const statements = stored && (await statementsOf(stored.report));
      expect(stored?.reading?.statements).toEqual(statements);
      expect(stored?.statements).toHaveLength(statements?.length ?? -1);
      expect(stored?.statements.flatMap((statement) => statement.lost)).toEqual([]);
    }
    return total;
  } finally {
    await store.close();
  }
}

describe('troth add, killed', () => {
  it(`leaves whole reports at ${ROUNDS * KILLS} moments, and the same command completes them`, {
    timeout: 400_000,
  }, async () => {
    // How long undisturbed runs take on this machine says over what time the kills are spread: from when one has begun
    // with its first report, for a command takes a good part of its time to load.
    const timed = async (from: string, data: string) => {
      const began = performance.now();
      expect((await runTroth(['add', from], { data })).code).toBe(0);
      return performance.now() - began;
    };
    const undisturbed = path.join(folder.path, 'undisturbed');
    const start = await timed(path.join(reports, '0.txt'), path.join(folder.path, 'one'));
    const work = Math.max(0, (await timed(reports, undisturbed)) - start);
    expect(await wholeReports(undisturbed)).toBe(REPORTS);

    const store = await openStore({ folder: undisturbed });
    const { items } = await store.listReports({ limit: 500 });
    await store.close();
    const found = new Map(items.map(({ id, statements }) => [id, statements]));
    expect(items.reduce((sum, { statements }) => sum + statements, 0)).toBeGreaterThan(REPORTS);

    const left: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const data = path.join(folder.path, `killed-${round}`);
      // Each goes on where the one before was killed, so that the moments spread over the whole of the work; the
      // first is killed while it loads.
      for (let kill = 0; kill < KILLS; kill += 1) {
        const child = spawnTroth(['add', reports], data);
        await sleep(kill === 0 ? Math.random() * start : start + (Math.random() * work * 3) / KILLS);
        child.kill('SIGKILL');
        if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
        left.push(await wholeReports(data, found));
      }
      const again = await runTroth(['add', reports], { data });
      expect(again.code, again.stderr).toBe(0);
      expect(await wholeReports(data, found)).toBe(REPORTS);
    }
    // The kills did fall into the work, not before or behind all of it.
    expect(left.filter((count) => count > 0 && count < REPORTS).length).toBeGreaterThan(3);
  });
});
