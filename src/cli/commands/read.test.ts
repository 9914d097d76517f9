import { spawnSync } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { Report, Statement } from '../../model/index.ts';
import { PACKAGE_ROOT } from '../package-root.ts';
import { callTroth } from '../testing/call-troth.ts';
import { BRIDGE } from '../testing/reports.ts';
import { runTroth, startTroth } from '../testing/run-troth.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const { folder, path, write } = temporaryFolder();
write('bridge.txt', BRIDGE);
write('empty.txt', '');

describe('troth read', () => {
  it('shows the statements of a report as a table, without colour when piped', async () => {
    const { code, out, err } = await callTroth([
      'read',
      path('bridge.txt'),
      '--outlet',
      'The Harrow Gazette',
    ]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Harrow bridge to open\nThe Harrow Gazette · bridge\.txt · r_[0-9a-f]{8}\n\n/);
    expect(out).toMatch(/^1 {2}\w+ +Ines Calder +“We will open the bridge by Friday/m);
    expect(out).not.toContain('\u001b');
  });

  it('reads standard input, named or piped', async () => {
    const named = await runTroth(['read', '-'], { input: BRIDGE });
    const piped = await runTroth(['read'], { input: BRIDGE });
    expect(named.out).toContain('Ines Calder');
    expect(piped).toEqual(named);
  });

  it('keeps within the width it is given', async () => {
    const { out } = await runTroth(['read', path('bridge.txt')], { env: { COLUMNS: '50' } });
    expect(out).toContain('Ines Calder');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(50);
  });

  it('writes JSON lines that fit the model and point at their words', async () => {
    const { code, out } = await callTroth([
      'read',
      '--format',
      'jsonl',
      path('bridge.txt'),
      '--published',
      '2022-03-03',
    ]);
    expect(code).toBe(0);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(1);
    const report = Report.parse(lines[0].report);
    expect(report).toMatchObject({ text: BRIDGE, published: '2022-03-03' });
    const statements = lines[0].statements.map((statement: unknown) => Statement.parse(statement));
    expect(statements.length).toBeGreaterThan(0);
    for (const { content, cue, source } of statements) {
      for (const { start, end, quote } of [...content, ...cue, ...source])
        expect(BRIDGE.slice(start, end)).toBe(quote);
    }
  });

  it('writes CSV that reads back, and JSON and Web Annotation that parse', async () => {
    const { out } = await callTroth(['read', '-f', 'csv', path('bridge.txt')]);
    const rows = parse<Record<string, string>>(out, { bom: true, columns: true });
    expect(rows.map((row) => row.Speaker)).toContain('Ines Calder');
    expect(rows[0]?.['Found by']).toMatch(/^machine: .+@.+/);
    const json = JSON.parse((await callTroth(['read', '-f', 'json', path('bridge.txt')])).out);
    expect(json.reports).toHaveLength(1);
    const collection = JSON.parse((await callTroth(['read', '-f', 'webannotation', path('bridge.txt')])).out);
    expect(collection.total).toBe(rows.length);
  });

  it('names what it cannot read, goes on and ends with 1', async () => {
    const { code, out, err } = await callTroth([
      'read',
      path('nowhere.txt'),
      path('empty.txt'),
      path('bridge.txt'),
    ]);
    expect(code).toBe(1);
    expect(out).toContain('Ines Calder');
    expect(err).toMatch(/^error\[intake\/not-found\] .*nowhere\.txt: /m);
    expect(err).toMatch(/^error\[intake\/empty\] .*empty\.txt: /m);
  });

  it('gives the same bytes for the same input', async () => {
    const args = ['read', '--format', 'jsonl', folder];
    expect(await callTroth(args)).toEqual(await callTroth(args));
  });

  it('lets no report act on the terminal', async () => {
    const hostile = `Bridge \u001b]0;owned\u0007 to open again after the spring floods\n\n“We will clear \u001b[2J\u009b2J the \u202enecrs before the end of the week,” Mayor Ines Calder said.\n`;
    const { out, err } = await runTroth(['read', '--title', '\u001b[31mred'], { input: hostile });
    expect(out).toContain('Calder');
    expect(`${out}${err}`.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    const json = await runTroth(['read', '--format', 'jsonl'], { input: hostile });
    expect(json.out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    expect(JSON.parse(json.out).report.text).toContain('\u202e');
  });

  it.skipIf(!existsSync('/dev/full'))('says when its results cannot be written', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        '--import',
        import.meta.resolve('tsx'),
        join(PACKAGE_ROOT, 'src/cli/main.ts'),
        'read',
        path('bridge.txt'),
      ],
      { stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] },
    );
    expect(status).toBe(3);
    expect(stderr.toString()).toMatch(/^error\[cli\/cannot-write\] standard output: /);
  });

  it('ends quietly when its reader has seen enough', async () => {
    for (let copy = 0; copy < 300; copy++) write(`copy-${copy}.txt`, `${BRIDGE}\n${copy} `.repeat(20));
    const { child, ended, done } = startTroth(['read', '--format', 'jsonl', folder]);
    child.stdout.once('data', () => child.stdout.destroy());
    const { code, err } = await done;
    expect(code).toBe(0);
    expect(err.replace(/^error\[intake\/empty\].*\n.*\n/m, '')).toBe('');
    expect(ended.out.length).toBeLessThan(300 * BRIDGE.length * 20);
  });
});
