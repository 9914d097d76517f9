import {
  type Act,
  type DisputeQuery,
  type DisputeRow,
  type DossierDetail,
  type DossierRow,
  type EntryAround,
  type EntryDetail,
  type LedgerAct,
  type Page,
  type PassageRef,
  pages,
  type ReadingMark,
  type Report,
  type Span,
  type StatementRow,
} from '../../model/index.ts';

/** The part of a store that a dossier is drawn from. */
export interface DossierSource {
  dossier(id: string, today: string): Promise<DossierDetail | null>;
  entryAround(id: string, today: string): Promise<EntryAround | null>;
  report(
    id: string,
  ): Promise<{ report: Report; added: string; reading: ReadingMark | null; acts: Act[] } | null>;
  listDisputes(query: DisputeQuery): Promise<Page<DisputeRow>>;
  ledgerActs(): Promise<LedgerAct[]>;
}

/** An entry of a dossier with everything that is told of it. */
export interface EntryContent extends EntryDetail {
  /** the statements that enclose its own, and those around them */
  enclosing: StatementRow[];
  disputes: DisputeRow[];
}

/** A report that a dossier quotes or holds. */
export interface CitedReport {
  report: Report;
  /** when it came into the store */
  added: string;
  /** the reading that is shown */
  reading: ReadingMark | null;
  /** what is quoted of it, by the id of the statement or sentence, in text order */
  cited: { passage: string; spans: Span[] }[];
}

/** A dossier with everything that it shows. */
export interface DossierContent {
  dossier: DossierDetail;
  /** by the key of the item; none for those that are one with an earlier item, or lost */
  entries: Map<string, EntryContent>;
  /** what statements of the dossier do not go together with, by the key of the item */
  disputes: Map<string, DisputeRow[]>;
  /** in the order of their dates, those without one last */
  reports: CitedReport[];
  /** who did an act and when, by its id */
  done: Map<string, Act>;
}

/** Statements whose disputes are asked for at once. */
const AT_ONCE = 100;

/**
 * A dossier of a store with everything that it shows; null when there is none.
 * @param today the day that schedules are told for, `YYYY-MM-DD`
 */
export async function storedDossier(
  source: DossierSource,
  id: string,
  today: string,
): Promise<DossierContent | null> {
  const dossier = await source.dossier(id, today);
  if (!dossier) return null;
  const entries = new Map<string, EntryContent>();
  const disputes = new Map<string, DisputeRow[]>();
  const cited = new Cited();
  for (const item of dossier.items) {
    if (item.sameAs !== null) continue;
    if (item.entry) {
      const entry = await loadEntry(source, item.entry.id, today);
      // Null when another process changed it meanwhile.
      if (!entry) continue;
      entries.set(item.key, entry);
      for (const { statement } of entry.statements) cited.statement(statement);
      for (const { passage } of entry.bearings) cited.passage(passage);
      for (const verdict of entry.verdicts) for (const passage of verdict.evidence) cited.passage(passage);
      cited.disputes(entry.disputes);
    }
    if (item.statement) {
      const found = await loadDisputes(source, [item.statement.id]);
      disputes.set(item.key, found);
      cited.statement(item.statement);
      cited.disputes(found);
    }
    if (item.report) cited.report(item.report.id);
  }
  const done = new Map<string, Act>();
  for (const act of await source.ledgerActs()) done.set(act.id, act);
  const reports = await loadReports(source, cited, done);
  return { dossier, entries, disputes, reports, done };
}

/** What is quoted, by report. */
class Cited {
  readonly passages = new Map<string, Map<string, Span[]>>();

  report(id: string): Map<string, Span[]> {
    const found = this.passages.get(id) ?? new Map<string, Span[]>();
    this.passages.set(id, found);
    return found;
  }

  /** All of a statement's words, which may lie apart. Of one that is also a passage they stand in place of that. */
  statement({ report, id, content, lost }: StatementRow): void {
    this.report(report).set(id, lost.includes('content') ? [] : content);
  }

  passage({ report, passage, anchor }: PassageRef): void {
    const own = this.report(report);
    if (!own.has(passage)) own.set(passage, [anchor]);
  }

  disputes(rows: readonly DisputeRow[]): void {
    for (const { earlier, later } of rows) {
      this.statement(earlier);
      this.statement(later);
    }
  }
}

async function loadEntry(source: DossierSource, id: string, today: string): Promise<EntryContent | null> {
  const around = await source.entryAround(id, today);
  if (!around) return null;
  const { entry, statements, bearings, verdicts, enclosing } = around;
  const disputes = await loadDisputes(
    source,
    statements.map(({ statement }) => statement.id),
  );
  return { entry, statements, bearings, verdicts, enclosing, disputes };
}

async function loadDisputes(source: DossierSource, statements: readonly string[]): Promise<DisputeRow[]> {
  const found = new Map<string, DisputeRow>();
  for (let start = 0; start < statements.length; start += AT_ONCE) {
    const statement = statements.slice(start, start + AT_ONCE);
    for await (const row of pages((page) => source.listDisputes({ statement, ...page })))
      found.set(`${row.sort} ${row.earlier.id} ${row.later.id}`, row);
  }
  return [...found.values()];
}

async function loadReports(
  source: DossierSource,
  { passages }: Cited,
  done: Map<string, Act>,
): Promise<CitedReport[]> {
  const reports: CitedReport[] = [];
  for (const [id, own] of passages) {
    const stored = await source.report(id);
    if (!stored) continue;
    const { report, added, reading, acts } = stored;
    for (const act of acts) done.set(act.id, act);
    const cited = [...own]
      .map(([passage, spans]) => ({ passage, spans }))
      .sort(
        (a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) || (a.passage < b.passage ? -1 : 1),
      );
    reports.push({ report, added, reading, cited });
  }
  const order = ({ report }: CitedReport) => `${report.published ?? '~'} ${report.id}`;
  return reports.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** What an item points at in a word or two: who, the words, the title; of what is lost, as it was. */
export function labelOf({ thing, entry, statement, actor, report }: DossierRow): string {
  if (entry) return entry.words;
  if (statement) return statement.content.map(({ quote }) => quote).join(' … ');
  if (actor) return actor.name;
  if (report) return report.title ?? report.file ?? report.id;
  switch (thing.sort) {
    case 'entry':
    case 'statement':
      return thing.anchor.quote;
    case 'actor':
      return thing.actor.name;
    case 'report':
      return thing.title ?? thing.report;
  }
}
