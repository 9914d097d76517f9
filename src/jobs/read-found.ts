import type { Engine } from '../engine/index.ts';
import { type Found, readSource } from '../intake/index.ts';
import { type Analysis, type Problem, type Report, TrothError } from '../model/index.ts';

/** The report in what was found; or the problem that keeps it from being read. */
export async function readFound(found: Found): Promise<{ report: Report } | { problem: Problem }> {
  if ('problem' in found) return found;
  const { source } = found;
  try {
    return { report: await readSource(source) };
  } catch (error) {
    if (error instanceof TrothError) return { problem: error.toProblem() };
    return { problem: failed('intake/unreadable', 'It could not be read.', source.name, error) };
  }
}

/** What the engine makes of a report; or the problem that it failed. */
export async function analyse(
  engine: Engine,
  report: Report,
): Promise<{ analysis: Analysis } | { problem: Problem }> {
  try {
    return { analysis: await engine.analyse(report) };
  } catch (error) {
    const where = report.file ?? report.title ?? report.id;
    return { problem: failed('engine/failed', 'The engine failed on this report.', where, error) };
  }
}

function failed(
  code: 'intake/unreadable' | 'engine/failed',
  message: string,
  where: string,
  cause: unknown,
): Problem {
  const kind = cause instanceof Error ? cause.name : typeof cause;
  return new TrothError(code, `${message} (${kind})`, {
    where,
    remedy: 'The rest went on. Please report it, with the file if you may share it.',
  }).toProblem();
}
