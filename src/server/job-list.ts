import { randomUUID } from 'node:crypto';
import type { Engine } from '../engine/index.ts';
import type { Found } from '../intake/index.ts';
import { type AddProgress, addReports, type SourceOutcome } from '../jobs/index.ts';
import { TrothError } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { type Job, type JobFile, MOST_JOB_FILES } from './api/views.ts';

/** The jobs of one server, kept in memory: the reports themselves are in the store. */
export interface JobList {
  /** Begins to read and add what was found. */
  start(found: readonly Found[]): Job;
  /** all, newest first */
  list(): Job[];
  /** @throws TrothError `store/not-found` */
  get(id: string): Job;
  /** Waits until a job does not run any longer. */
  ended(id: string): Promise<Job>;
  /** Stops after the report in hand and answers once that is kept; no job that runs is left as it is. */
  stop(id: string): Promise<Job>;
  /** Takes a stopped job up where it was left, a failed one from its beginning. */
  resume(id: string): Job;
  /** Stops all and waits for them. */
  close(): Promise<void>;
}

interface Entry {
  job: Job;
  /** what is still to be read; emptied when the job is done, for it holds the files */
  rest: readonly Found[];
  stopping: AbortController;
  running: Promise<void>;
}

/** How many jobs are remembered; older ones that ended are forgotten, for a stopped one holds its files. */
const REMEMBERED = 20;

/** How often listeners hear of a running job: often enough for a bar to move smoothly. */
const TELL_MILLISECONDS = 200;

/**
 * @param tell hears of every job as it goes on, and whether the store changed by it
 * @param now the time in milliseconds
 */
export function createJobList(
  engine: Engine,
  store: Store,
  tell: (job: Job, storeChanged: boolean) => void,
  now: () => number,
): JobList {
  const entries = new Map<string, Entry>();

  const find = (id: string): Entry => {
    const entry = entries.get(id);
    if (entry) return entry;
    throw new TrothError('store/not-found', 'There is no such job; jobs end with the server.', { where: id });
  };

  const run = async (entry: Entry, before: AddProgress): Promise<void> => {
    let told = Number.NEGATIVE_INFINITY;
    const report = (progress: AddProgress) => {
      const after = sum(before, progress);
      const storeChanged = after.added > entry.job.added;
      entry.job = { ...entry.job, ...after };
      if (!storeChanged && now() - told < TELL_MILLISECONDS) return;
      told = now();
      tell(entry.job, storeChanged);
    };
    const { signal } = entry.stopping;
    const onSource = (outcome: SourceOutcome) => {
      const files = withOutcome(entry.job.files, before.done, outcome);
      if (files === entry.job.files) return;
      entry.job = { ...entry.job, files };
      tell(entry.job, false);
    };
    try {
      report(
        await addReports(each(entry.rest), engine, store, { signal, now, onProgress: report, onSource }),
      );
      entry.rest = entry.rest.slice(entry.job.done - before.done);
      entry.job = { ...entry.job, state: entry.rest.length > 0 ? 'stopped' : 'done' };
    } catch (error) {
      const failure = error instanceof TrothError ? error : unforeseen(error);
      entry.job = {
        ...entry.job,
        state: 'failed',
        problems: [...entry.job.problems, failure.toProblem()],
      };
    }
    tell(entry.job, true);
  };

  const forget = () => {
    for (const [id, { job }] of entries) {
      if (entries.size <= REMEMBERED) return;
      if (job.state !== 'running') entries.delete(id);
    }
  };

  return {
    start(found) {
      const nothing: AddProgress = {
        done: 0,
        total: found.length,
        added: 0,
        held: 0,
        statements: 0,
        problems: [],
      };
      const started = new Date(now()).toISOString();
      const entry: Entry = {
        job: { id: `j_${randomUUID()}`, state: 'running', started, files: waiting(found), ...nothing },
        rest: found,
        stopping: new AbortController(),
        running: Promise.resolve(),
      };
      entries.set(entry.job.id, entry);
      forget();
      entry.running = run(entry, nothing);
      return entry.job;
    },
    list: () => [...entries.values()].map(({ job }) => job).reverse(),
    get: (id) => find(id).job,
    async ended(id) {
      const entry = find(id);
      await entry.running;
      return entry.job;
    },
    async stop(id) {
      const entry = find(id);
      entry.stopping.abort();
      await entry.running;
      return entry.job;
    },
    resume(id) {
      const entry = find(id);
      const { state, started } = entry.job;
      if (state !== 'stopped' && state !== 'failed') return entry.job;
      const { done, total, added, held, statements, problems, files } = entry.job;
      const before =
        state === 'stopped'
          ? { done, total, added, held, statements, problems }
          : { done: 0, total, added: 0, held: 0, statements: 0, problems: [] };
      entry.job = { id, state: 'running', started, files, ...before };
      entry.stopping = new AbortController();
      entry.running = run(entry, before);
      return entry.job;
    },
    async close() {
      const all = [...entries.values()];
      for (const { stopping } of all) stopping.abort();
      await Promise.all(all.map(({ running }) => running));
    },
  };
}

async function* each(found: readonly Found[]): AsyncGenerator<Found> {
  yield* found;
}

/** The files of a job before it begins; none of a job of more than are told. */
function waiting(found: readonly Found[]): JobFile[] {
  if (found.length > MOST_JOB_FILES) return [];
  return found.map((one) => ({
    name: 'source' in one ? one.source.name : one.problem.where,
    state: 'waiting',
    report: null,
    problem: null,
  }));
}

/** The files with what became of one of them; its place counts from the first that was left. */
function withOutcome(files: JobFile[], before: number, { at, ...outcome }: SourceOutcome): JobFile[] {
  const file = files[before + at];
  return file ? files.with(before + at, { ...file, ...outcome }) : files;
}

/** What a job came to before it was stopped and after, together. */
function sum(before: AddProgress, after: AddProgress): AddProgress {
  return {
    done: before.done + after.done,
    total: before.total,
    added: before.added + after.added,
    held: before.held + after.held,
    statements: before.statements + after.statements,
    problems: [...before.problems, ...after.problems],
  };
}

function unforeseen(cause: unknown): TrothError {
  return new TrothError('api/internal', 'The job ended by an error inside Troth.', {
    remedy: 'Resume it; what it added stays.',
    cause,
  });
}
