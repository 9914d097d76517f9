import type { Command } from 'commander';
import { createEngine } from '../../engine/index.ts';
import { toJson } from '../../exports/index.ts';
import { type ReadingChange, reportsReread, rereadReports, takeBackReadings } from '../../jobs/index.ts';
import { type Problem, pages, TrothError } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { EXIT } from '../exit-codes.ts';
import { findReport } from '../find-report.ts';
import { dataOption } from '../options.ts';
import { personOption } from '../person-option.ts';
import { plural } from '../plural.ts';
import { startProgress } from '../progress.ts';
import { noChanges, renderChange, renderSum, sumWith } from '../reading-change.ts';
import { reportUnread, type Session } from '../session.ts';
import { listenForStop } from '../stop-signal.ts';
import { withExistingStore } from '../with-store.ts';

interface RereadOptions {
  dryRun?: boolean;
  show?: boolean;
  undo?: boolean;
  person: string;
  json?: boolean;
  data: string;
}

/** `troth reread`: reads stored reports again with the present engine, or takes that back. */
export function define(command: Command, session: Session): void {
  command
    .argument('[report...]', 'ids of reports, or their beginnings; all when there are none')
    .option('--dry-run', 'only tell what would change')
    .option('--show', 'show the new readings also where a person chose another')
    .option('--undo', 'show again what was shown before: of the reports named, or of all last read again')
    .addOption(personOption())
    .option('--json', 'as JSON lines: one a report, then the sum')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
A report that this version of the engine has read is left alone, so a stopped call can simply be repeated.
What people did is laid over the new reading. Older readings are kept; which is shown is told by an act,
which holds until it is taken back or another reading is chosen.

Examples:
  troth reread --dry-run
  troth reread
  troth reread r_3f2a 77b0
  troth reread --json | jq 'select(.acts.lost | length > 0)'
  troth reread --undo`,
    )
    .action((reports: string[], options: RereadOptions) => reread(reports, options, session));
}

/** What a run came to. */
interface Result {
  /** reports that were read again */
  reread: number;
  /** reports that show a reading again which the store held */
  shown: number;
  skipped: number;
  problems: Problem[];
}

/** The same, of a run that may have been stopped. */
interface Ended extends Result {
  /** reports that it did not come to; null where it was stopped before they were counted */
  left: number | null;
}

/** Carries out one run over reports. */
type Run = (
  reports: AsyncIterable<string> | Iterable<string>,
  hear: {
    signal: AbortSignal;
    onProgress(done: number): void;
    onChange(change: ReadingChange): Promise<void>;
  },
) => Promise<Result>;

async function reread(given: string[], options: RereadOptions, session: Session): Promise<void> {
  const { terminal } = session;
  const { undo, show, json, dryRun } = options;
  if (undo && show) {
    throw new TrothError('cli/usage', 'Readings are either shown or taken back.', {
      remedy: 'Give --show or --undo.',
    });
  }
  const stop = listenForStop(() => terminal.note('Stopping after this report.'));
  try {
    await withExistingStore(options.data, terminal, async (store) => {
      const named = given.length === 0 ? null : await findAll(store, given, session);
      const every = allReports(store, stop.signal);
      const reports = named ?? (undo ? await reportsReread(every, store) : every);
      const total = Array.isArray(reports) ? reports.length : (await store.listReports({ limit: 1 })).total;
      const isCounted = !stop.signal.aborted || reports === every;
      const progress = startProgress(terminal, total);
      let sum = noChanges();
      let done = 0;
      const onChange = async (change: ReadingChange) => {
        sum = sumWith(sum, change);
        const told = json ? `${toJson(change)}\n` : renderChange(change);
        if (told === '') return;
        progress.clear();
        await terminal.write(told);
      };
      const run = undo ? undoing(store, options) : reading(store, options);
      const result = await run(reports, {
        signal: stop.signal,
        onProgress: (count) => {
          done = count;
          progress.update(count);
        },
        onChange,
      }).finally(() => progress.stop());
      // Reports may have come in since they were counted.
      const left = stop.signal.aborted ? Math.max(0, total - done) : 0;
      const ended = { ...result, left: isCounted ? left : null };
      for (const problem of result.problems) reportUnread(session, problem);
      const changed = result.reread + result.shown;
      await terminal.write(
        json
          ? `${toJson({ sum: { ...ended, ...sum } })}\n`
          : `${headline(ended, options)}${changed > 0 ? renderSum(sum) : ''}`,
      );
      if (!dryRun && changed > 0) {
        terminal.note(`Taken back with: troth reread ${undo ? '--show' : '--undo'}`);
      }
    });
    if (stop.signal.aborted) {
      terminal.note('Stopped. What was done is kept; the same command goes on from there.');
      session.exitCode = EXIT.stopped;
    }
  } finally {
    stop.dispose();
  }
}

function reading(store: Store, { dryRun = false, show, person }: RereadOptions): Run {
  return async (reports, { signal, onProgress, onChange }) => {
    const engine = await createEngine();
    try {
      const { reread, shown, skipped, problems } = await rereadReports(reports, engine, store, {
        signal,
        dryRun,
        showFor: show ? person : null,
        onProgress: ({ done }) => onProgress(done),
        onChange,
      });
      return { reread, shown, skipped, problems };
    } finally {
      await engine.close();
    }
  };
}

function undoing(store: Store, { dryRun = false, person }: RereadOptions): Run {
  return async (reports, hear) => {
    const { restored, skipped, problems } = await takeBackReadings(reports, store, person, {
      ...hear,
      dryRun,
    });
    return { reread: 0, shown: restored, skipped, problems };
  };
}

/** Every report that nobody took out, in the order in which they came, until it is stopped. */
async function* allReports(store: Store, stop: AbortSignal): AsyncGenerator<string> {
  const load = (page: object) => store.listReports({ sort: 'added', direction: 'asc', ...page });
  for await (const { id } of pages(load)) {
    if (stop.aborted) return;
    yield id;
  }
}

/**
 * The ids of the reports that are named, each once; what names none is told, and the rest goes on.
 * @throws TrothError as findReport does, when none of them names a report
 */
async function findAll(store: Store, given: readonly string[], session: Session): Promise<string[]> {
  const ids = new Set<string>();
  const failures: TrothError[] = [];
  for (const one of given) {
    try {
      ids.add((await findReport(store, one)).report.id);
    } catch (error) {
      if (!(error instanceof TrothError)) throw error;
      failures.push(error);
    }
  }
  const [first] = failures;
  if (first && ids.size === 0) throw first;
  for (const failure of failures) reportUnread(session, failure.toProblem());
  return [...ids];
}

function headline(
  { reread, shown, skipped, left, problems }: Ended,
  { undo, dryRun }: RereadOptions,
): string {
  const would = dryRun ? 'would be ' : '';
  const parts = undo
    ? [`${plural(shown, 'report')} ${would}shown as before`]
    : [`${plural(reread, 'report')} ${would}read again`];
  if (!undo && shown > 0) parts.push(`${shown.toLocaleString('en')} ${would}shown by this engine again`);
  if (skipped > 0) {
    const why = undo ? 'with nothing to take back' : 'already read by this engine';
    parts.push(`${skipped.toLocaleString('en')} ${why}`);
  }
  if (left) parts.push(`${left.toLocaleString('en')} left`);
  if (problems.length > 0) parts.push(plural(problems.length, 'problem'));
  return `${parts.join(', ')}\n`;
}
