import { createAct, type Problem, TrothError } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import type { ReadingChange } from './reading-change.ts';

/** Which choices were kept, and why the others were not. */
interface Chosen {
  chosen: ReadingChange[];
  problems: Problem[];
}

/**
 * A person chooses that the later readings of some changes are shown. A report on which that cannot be done, such
 * as one that was taken out meanwhile, does not keep the others from it.
 * @param at when, ISO 8601 UTC
 * @throws TrothError `store/...` when the store cannot be written
 */
export async function chooseReadings(
  changes: readonly ReadingChange[],
  store: Pick<Store, 'addActs'>,
  by: string,
  at: string,
): Promise<Chosen> {
  try {
    await store.addActs(
      changes.map(({ report, after }) =>
        createAct({ type: 'show-reading', report: report.id, reading: after.id }, by, at),
      ),
    );
    return { chosen: [...changes], problems: [] };
  } catch (error) {
    if (!(error instanceof TrothError) || !isOfReport(error)) throw error;
    if (changes.length === 1) return { chosen: [], problems: [error.toProblem()] };
    const parts: Chosen[] = [];
    for (const change of changes) parts.push(await chooseReadings([change], store, by, at));
    return {
      chosen: parts.flatMap(({ chosen }) => chosen),
      problems: parts.flatMap(({ problems }) => problems),
    };
  }
}

function isOfReport({ code }: TrothError): boolean {
  return code.startsWith('act/') || code === 'store/removed';
}
