import {
  type Actor,
  type Page,
  pages,
  type Report,
  type ReportQuery,
  type ReportSummary,
  type ReviewedStatement,
  type StatementQuery,
  type StatementRow,
} from '../model/index.ts';
import type { ExportRow } from './export-row.ts';

/** The part of a store that an export is drawn from. */
export interface ExportSource {
  listStatements(query: StatementQuery): Promise<Page<StatementRow>>;
  listReports(query: ReportQuery): Promise<Page<ReportSummary>>;
  report(id: string): Promise<{
    report: Report;
    statements: ReviewedStatement[];
    actors: Actor[];
    speakers: Record<string, string>;
  } | null>;
}

/**
 * The reports of a store with those statements that a query picks, in the order of the query.
 * What a person rejected is left out unless the query's `review` asks for it. A query that names
 * nothing of statements also gives the reports in which none were found: that is a finding too.
 */
export async function* storedRows(source: ExportSource, query: StatementQuery): AsyncGenerator<ExportRow> {
  const review = query.review ?? ['unreviewed', 'accepted'];
  if (!picksStatements(query)) {
    for await (const { id } of pages((page) => source.listReports({ ...reportQuery(query), ...page }))) {
      yield* row(source, id, (statement) => review.includes(statement.review));
    }
    return;
  }
  // Only ids are held: the statements of a report may lie apart in the list and must leave together.
  const picked = new Map<string, Set<string>>();
  for await (const { id, report } of pages((page) => source.listStatements({ ...query, review, ...page }))) {
    const ids = picked.get(report);
    if (ids) ids.add(id);
    else picked.set(report, new Set([id]));
  }
  for (const [id, statements] of picked) {
    yield* row(source, id, (statement) => statements.has(statement.id));
  }
}

function picksStatements(query: StatementQuery): boolean {
  const { q, kind, form, speaker, actor, review, report, dossier, sort } = query;
  return [q, kind, form, speaker, actor, review, report, dossier, sort].some(
    (filter) => filter !== undefined,
  );
}

function reportQuery({ outlet, from, to }: StatementQuery): ReportQuery {
  return {
    sort: 'published',
    direction: 'asc',
    ...(outlet !== undefined && { outlet }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

async function* row(
  source: ExportSource,
  id: string,
  isWanted: (statement: ReviewedStatement) => boolean,
): AsyncGenerator<ExportRow> {
  const stored = await source.report(id);
  // Null when another process removed it meanwhile.
  if (!stored) return;
  const { report, actors, speakers } = stored;
  yield { report, statements: stored.statements.filter(isWanted), actors, speakers };
}
