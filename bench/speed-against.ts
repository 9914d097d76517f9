import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TrothError } from '../src/model/index.ts';
import { describeMachine, thisMachine } from './machine.ts';
import { percentile } from './statistics.ts';

/** What `bench speed --against` is told. */
export interface SpeedAgainstOptions {
  reports: number;
  /** a revision of this repository whose `bench speed --json` tells `wordsPerCpuSecond` */
  against: string;
  /** how often each of the two is measured */
  rounds: number;
  json?: boolean;
}

/** How fast the engine may be at least, as a share of the one that issue 5 ended with; its aim is .95. */
const BAR_SHARE = 0.8;

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Measures this engine and that of another revision turn by turn on this machine, each with the packages that it
 * was made with, so that what the machine does to the one it does to the other.
 * Ends with exit code 1 under the bar.
 * @throws TrothError `cli/usage` for what Git knows no commit by
 */
export async function speedAgainst(options: SpeedAgainstOptions): Promise<void> {
  const { reports, rounds, against } = options;
  const revision = commitOf(against);
  const folder = mkdtempSync(join(tmpdir(), 'troth-against-'));
  const other = join(folder, 'main');
  try {
    git('worktree', 'add', '--detach', other, revision);
    console.error(`installing the packages of ${against} …`);
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: other, stdio: 'pipe' });
    const theirs: number[] = [];
    const ours: number[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      console.error(`round ${round} of ${rounds} …`);
      theirs.push(wordsPerCpuSecond(other, reports));
      ours.push(wordsPerCpuSecond(ROOT, reports));
    }
    const share = percentile(ours, 0.5) / percentile(theirs, 0.5);
    if (share < BAR_SHARE) process.exitCode = 1;
    const figures = {
      machine: thisMachine(),
      against,
      revision,
      reports,
      theirs,
      ours,
      share,
      bar: BAR_SHARE,
    };
    if (options.json) return console.log(JSON.stringify(figures));
    const listed = (values: readonly number[]) =>
      values.map((value) => Math.round(value).toLocaleString('en')).join(', ');
    console.log(describeMachine(figures.machine));
    console.log(`words/CPU second of ${against}: ${listed(theirs)}`);
    console.log(`words/CPU second of this engine: ${listed(ours)}`);
    console.log(`by their medians ${share.toFixed(2)} times (bar ${BAR_SHARE})`);
  } finally {
    spawnSync('git', ['worktree', 'remove', '--force', other], { cwd: ROOT });
    rmSync(folder, { recursive: true, force: true });
  }
}

function wordsPerCpuSecond(folder: string, reports: number): number {
  const args = ['--import', 'tsx', 'bench/main.ts', 'speed', '--reports', String(reports), '--json'];
  const out = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return (JSON.parse(out) as { wordsPerCpuSecond: number }).wordsPerCpuSecond;
}

function commitOf(revision: string): string {
  const { status, stdout } = spawnSync('git', ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status === 0 && !revision.startsWith('-')) return stdout.trim();
  throw new TrothError('cli/usage', `Git knows no commit "${revision}" here`, {
    where: `--against ${revision}`,
    remedy: 'name a commit; a shallow clone has few of them: git fetch --unshallow',
  });
}

function git(...args: string[]): void {
  execFileSync('git', args, { cwd: ROOT, stdio: 'pipe' });
}
