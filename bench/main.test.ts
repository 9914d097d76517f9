import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

function bench(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'bench/main.ts', ...args],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

/** A folder in PolNeAR's layout with one article, as its rules have it: the marks belong to the content. */
function polnearFolder() {
  const path = mkdtempSync(join(tmpdir(), 'troth-polnear-'));
  mkdirSync(join(path, 'text'));
  mkdirSync(join(path, 'attributions'));
  const text = '“We will not sell the mine to anybody,” said Ann Orme, the mayor of Pellrow.\n';
  const parts = {
    Source: 'Ann Orme, the mayor of Pellrow',
    Cue: 'said',
    Content: '“We will not sell the mine to anybody,”',
  };
  const spans = Object.entries(parts).map(([role, words], index) => {
    const start = text.indexOf(words);
    return `T${index + 1}\t${role} ${start} ${start + words.length}\t${words}\n`;
  });
  writeFileSync(join(path, 'text', 'ostrel_1.txt'), text);
  const event = 'E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n';
  writeFileSync(join(path, 'attributions', 'ostrel_1_ab.ann'), spans.join('') + event);
  return { path, remove: () => rmSync(path, { recursive: true }) };
}

describe('bench', () => {
  it('speed: refuses to be measured against what is no commit', () => {
    const { status, stderr } = bench('speed', '--against', 'no-such-commit');
    expect(status).not.toBe(0);
    expect(stderr).toContain('no commit "no-such-commit"');
    expect(bench('speed', '--against', '--all').status).not.toBe(0);
  });

  it('names its commands', () => {
    const { stdout } = bench('--help');
    for (const command of [
      'quality',
      'speed',
      'memory',
      'store',
      'intake',
      'entities',
      'utterances',
      'card',
      'floor',
    ]) {
      expect(stdout).toContain(command);
    }
    for (const command of ['memory', 'card']) {
      expect(bench(command, '--help').stdout).toContain(`npm run bench -- ${command}`);
    }
  });

  it('quality: scores the golden reports', () => {
    const { status, stdout } = bench('quality', '--gold', 'samples/golden', '--json');
    expect(status).toBe(0);
    const figures = JSON.parse(stdout);
    expect(figures.statement.f1).toBeGreaterThan(0);
    expect(figures.calibration.statement.judged).toBeGreaterThan(0);
    const again = bench('quality', '--gold', 'samples/golden', '--score', figures.predictions);
    rmSync(dirname(figures.predictions), { recursive: true });
    expect(again.stdout).toMatch(
      /^10 reports, 211 gold statements, \d+ extracted, \d+ paired\nstatement {6}P /,
    );
  });

  it('quality: asks for PolNeAR’s gold in PolNeAR’s convention, and in the codebook’s when told', () => {
    const folder = polnearFolder();
    const figures = (...more: string[]) =>
      JSON.parse(bench('quality', '--gold', folder.path, '--json', ...more).stdout);
    const own = figures();
    expect(own['exact content'].f1).toBe(1);
    expect(own.breakdown.cueClasses).toMatchObject([{ name: 'said', gold: 1, r: 1 }]);
    // The marks stay out of the codebook's content; the words that count are the same.
    expect(figures('--convention', 'codebook')['overlap content'].f1).toBeGreaterThan(0.9);
    const wrong = bench('quality', '--gold', 'samples/golden', '--convention', 'polnear');
    expect(wrong.stderr).toMatch(/^model\/invalid: statements of the codebook cannot be had/);
    folder.remove();
  });

  it('card: writes figures and diagram, and keeps what stands around them', () => {
    const folder = polnearFolder();
    const card = join(folder.path, 'README.md');
    writeFileSync(card, '# Card\n<!-- figures -->\n<!-- /figures -->\nBy hand.\n');
    const { status, stderr } = bench(
      ...['card', '--gold', 'samples/golden', '--polnear', folder.path, '--card', card, '--no-speed'],
      ...['--labels', join(folder.path, 'none')],
    );
    expect(status, stderr).toBe(0);
    const written = readFileSync(card, 'utf8');
    expect(written).toMatch(/^# Card\n<!-- figures/);
    expect(written).toMatch(/<!-- \/figures -->\nBy hand\.\n$/);
    expect(written).toContain('10 reports, 211 gold statements');
    expect(readFileSync(join(folder.path, 'calibration.svg'), 'utf8')).toMatch(/^<svg /);
    folder.remove();
  });

  it('entities: scores reports whose tokens have labels', () => {
    const folder = mkdtempSync(join(tmpdir(), 'troth-names-'));
    writeFileSync(
      join(folder, 'ostrel_1.txt'),
      'Mary Orme, the mayor, said on Monday that Norway had agreed.\n',
    );
    const labels = 'Mary\tB-Person\nOrme\tI-Person\nMonday\tB-Date\nNorway\tB-Location\nagreed\tB-Misc\n';
    writeFileSync(join(folder, 'ostrel_1.txt.tsv'), labels);
    const { stdout } = bench('entities', '--labels', folder, '--texts', folder, '--half', 'both', '--json');
    const { reports, all, types } = JSON.parse(stdout);
    expect(reports).toBe(1);
    expect(types.Person).toMatchObject({ gold: 1, right: 1 });
    expect(types.Misc).toMatchObject({ gold: 1, right: 0 });
    expect(all.r).toBe(3 / 4);
    rmSync(folder, { recursive: true });
    const none = bench('entities', '--labels', 'samples/none');
    expect(none.stderr).toContain('intake/not-found: no reports with marked names');
  });

  it('quality: says in one line what is wrong', () => {
    const { status, stderr } = bench('quality', '--gold', 'samples/none');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^intake\/not-found: no gold under samples\/none\n.+\n$/);
  });

  it('speed: gives figures of a few reports', () => {
    const { status, stdout } = bench('speed', '--reports', '20', '--json');
    expect(status).toBe(0);
    const figures = JSON.parse(stdout);
    expect(figures.reports).toBe(20);
    expect(figures.statements).toBeGreaterThan(0);
    const shares = Object.values<number>(figures.stages);
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
    expect(figures.runtime.runs).toBeGreaterThan(20);
    expect(figures.runtime.timesSeconds).toBeGreaterThan(1);
  });

  it('memory: reads by the built command and tells its peak', () => {
    const { status, stdout, stderr } = bench('memory', 'samples/golden', '--json');
    expect(status, stderr).toBe(0);
    const figures = JSON.parse(stdout);
    expect(figures.reports).toBeGreaterThanOrEqual(10);
    expect(figures.statements).toBeGreaterThan(figures.reports);
    // The model's own files are held whole.
    expect(figures.peakMemoryMB).toBeGreaterThan(25);
    const none = bench('memory', 'samples/none');
    expect(none.status).toBe(1);
    expect(none.stderr).toContain('intake/not-found: troth read gave no report');
  });

  it('store: asks a small store everything once', () => {
    const { status, stdout, stderr } = bench('store', '--reports', '40', '--rounds', '1', '--json');
    // 1 would mean that an answer took too long, which on a busy machine is no fault.
    expect([0, 1], stderr).toContain(status);
    const figures = JSON.parse(stdout);
    expect(figures.counts.reports).toBe(40);
    expect(figures.requests.length).toBeGreaterThan(20);
  }, 120_000);

  it('known: asks a small store as known on a day', () => {
    const { status, stdout, stderr } = bench('known', '--reports', '12', '--json');
    expect(status, stderr).toBe(0);
    const figures = JSON.parse(stdout);
    expect(figures.reports).toBe(12);
    expect(figures.first).toBeGreaterThan(figures.second);
    expect(figures.toldAfter).toBeGreaterThan(0);
  }, 60_000);

  it('intake: reads hostile pages', () => {
    const { status, stdout } = bench('intake', '--cases', '20', '--no-huge', '--json');
    expect(status).toBe(0);
    const { hostile, realistic } = JSON.parse(stdout);
    expect(hostile.reports + hostile.refused).toBe(20);
    expect(realistic.length).toBeGreaterThan(0);
  });
});
