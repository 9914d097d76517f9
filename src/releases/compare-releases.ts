import { actsByReport, shownReading } from '../ledger/index.ts';
import type { Act, EntryDetail, EntryRow } from '../model/index.ts';
import type { TruthOfReport } from '../store/index.ts';
import { FILES, type Manifest, readEntries, readLines, readManifest } from './release-files.ts';

/** An entry as far as releases are compared by it. */
type Brief = Pick<EntryRow, 'id' | 'kind' | 'words' | 'speaker' | 'due' | 'state' | 'statements'>;

/** What is other in a later release. */
export interface ReleaseChanges {
  before: Manifest;
  after: Manifest;
  /** ids of reports */
  reports: { added: string[]; gone: string[]; readAnew: string[] };
  entries: { added: Brief[]; gone: Brief[]; changed: { before: Brief; after: Brief }[] };
}

/**
 * Compares two releases: reports, and entries by the id of their first statement.
 * @throws TrothError `release/unreadable`
 */
export async function compareReleases(before: string, after: string): Promise<ReleaseChanges> {
  const [old, young] = [await readReports(before), await readReports(after)];
  const [oldEntries, youngEntries] = [await readBriefs(before), await readBriefs(after)];
  return {
    before: await readManifest(before),
    after: await readManifest(after),
    reports: {
      added: [...young.keys()].filter((id) => !old.has(id)),
      gone: [...old.keys()].filter((id) => !young.has(id)),
      readAnew: [...young].flatMap(([id, reading]) => (old.has(id) && old.get(id) !== reading ? [id] : [])),
    },
    entries: {
      added: [...youngEntries.values()].filter(({ id }) => !oldEntries.has(id)),
      gone: [...oldEntries.values()].filter(({ id }) => !youngEntries.has(id)),
      changed: [...youngEntries.values()].flatMap((now) => {
        const then = oldEntries.get(now.id);
        return then && JSON.stringify(then) !== JSON.stringify(now) ? [{ before: then, after: now }] : [];
      }),
    },
  };
}

/** By the id of each report that of the reading that is shown. */
async function readReports(folder: string): Promise<Map<string, string | null>> {
  const acts: Act[] = [];
  for await (const act of readLines<Act>(folder, FILES.acts)) acts.push(act);
  const onReport = actsByReport(acts);
  const readings = new Map<string, string | null>();
  for await (const { report, readings: made } of readLines<TruthOfReport>(folder, FILES.reports))
    readings.set(report.id, shownReading(made, onReport.get(report.id) ?? [])?.id ?? null);
  return readings;
}

async function readBriefs(folder: string): Promise<Map<string, Brief>> {
  const briefs = new Map<string, Brief>();
  for await (const detail of readEntries(folder)) briefs.set(detail.entry.id, briefOf(detail));
  return briefs;
}

function briefOf({ entry }: EntryDetail): Brief {
  const { id, kind, words, speaker, due, state, statements } = entry;
  return { id, kind, words, speaker, due, state, statements };
}
