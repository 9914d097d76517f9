import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, runTroth, temporaryFolder } from './troth.ts';

// The real reports lie beside the project where it is developed; they are never part of it.
const shared = path.join(path.dirname(ROOT), 'shared', 'data', 'reports');
const isThere = existsSync(shared);
/** A file of the newswire that is no text. */
const RTF = 'arg_buenosairestimes_1.txt';

interface Quoted {
  start: number;
  end: number;
  quote: string;
}

/** Every object in a value that has a start, an end and a quote. */
function quoted(value: unknown): Quoted[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(quoted);
  return 'quote' in value ? [value as Quoted, ...inside] : inside;
}

interface Row {
  report: { id: string; file: string; text: string };
  statements: unknown[];
}

function rowsOf(lines: string): Row[] {
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** All that was read, but for the name of the file, which is told from where the reading began. */
function bytesOf(row: Row | undefined): string {
  return JSON.stringify(row && { ...row, report: { ...row.report, file: null } });
}

describe.skipIf(!isThere)('troth read on ../shared/data/reports', () => {
  it('reads reports of every outlet, quotes what stands there, and gives the same bytes twice', {
    timeout: 900_000,
  }, async () => {
    const folder = temporaryFolder();
    try {
      const read = (where: readonly string[]) =>
        runTroth(['read', ...where, '--format', 'jsonl'], { data: folder.path });
      const voa = path.join(shared, 'voa');
      const wire = path.join(shared, 'worldwide-newswire');
      // Reading all of the newswire takes a processor two minutes: every third report, the RTF file among them.
      const some = readdirSync(wire)
        .sort()
        .filter((name, at) => at % 3 === 0 || name === RTF);
      const first = [
        path.join(shared, 'seed-article.txt'),
        voa,
        ...some.map((name) => path.join(wire, name)),
      ];
      // Both at once: each keeps one processor busy.
      const [once, again] = await Promise.all([read(first), read([voa])]);
      // One of the files is no text but RTF; it is listed with its reason, and the rest goes on.
      expect(once.code, once.stderr).toBe(1);
      expect(once.stderr).toMatch(/^error\[intake\/unsupported\] .*\n/);
      expect(once.stderr.match(/error\[/g)).toHaveLength(1);
      const rows = rowsOf(once.stdout);
      expect(rows.length).toBeGreaterThan(500);
      let spans = 0;
      for (const { report, statements } of rows) {
        for (const { start, end, quote } of quoted(statements)) {
          spans += 1;
          if (report.text.slice(start, end) !== quote)
            expect.fail(`${report.file} ${start}-${end}: ${quote}`);
        }
      }
      expect(spans).toBeGreaterThan(10_000);
      const before = new Map(rows.map((row) => [row.report.id, row]));
      const twice = rowsOf(again.stdout);
      expect(twice.length).toBeGreaterThan(200);
      for (const row of twice) expect(bytesOf(row) === bytesOf(before.get(row.report.id))).toBe(true);
    } finally {
      folder.remove();
    }
  });
});
