import {
  type Act,
  type DecisionSide,
  excerptAround,
  type LedgerDecision,
  type Page,
  type PageRequest,
  pages,
  type Report,
  type ReportDecisions,
  type Span,
  type StatementDecision,
} from '../../model/index.ts';
import { toJson } from '../json-text.ts';
import {
  DECISION_FORMAT,
  type DecidedReport,
  type DecisionLine,
  type DecisionText,
} from './decision-line.ts';

/** The part of a store that decisions are drawn from. */
export interface DecisionSource {
  acts(query: PageRequest): Promise<Page<Act>>;
  decisions(report: string): Promise<ReportDecisions | null>;
  ledgerDecisions(): Promise<LedgerDecision[]>;
  report(id: string): Promise<{ report: Report } | null>;
}

/** What a file of decisions is called and served as. */
export const DECISION_FILE = {
  mediaType: 'application/jsonl; charset=utf-8',
  extension: '.jsonl',
} as const;

/**
 * Everything that people decided, one line a decision: statements by their reports in the order in which people came
 * to them, in text order, then the ledger. What was undone is not among them, and of what was said twice the last
 * counts.
 * @param text how much of the reports' texts goes with them
 */
export async function* exportDecisions(source: DecisionSource, text: DecisionText): AsyncGenerator<string> {
  for await (const line of decisionLines(source, text)) yield `${toJson(line)}\n`;
}

async function* decisionLines(source: DecisionSource, text: DecisionText): AsyncGenerator<DecisionLine> {
  for (const id of await reportsWithActs(source)) {
    const found = await source.decisions(id);
    const stored = found && found.decisions.length > 0 ? await source.report(id) : null;
    if (!found || !stored) continue;
    const { decisions, whole } = found;
    for (const decision of decisions) {
      const report = decidedReport(stored.report, placeOf(decision), text);
      yield { format: DECISION_FORMAT, ...decision, report, whole };
    }
  }
  for (const decision of await source.ledgerDecisions()) {
    const reports: DecidedReport[] = [];
    for (const { report: id, place } of sidesOf(decision)) {
      const stored = await source.report(id);
      if (stored) reports.push(decidedReport(stored.report, { start: place[0], end: place[1] }, text));
    }
    yield { format: DECISION_FORMAT, ...decision, reports };
  }
}

/** The reports that people acted on, oldest act first. */
async function reportsWithActs(source: DecisionSource): Promise<Set<string>> {
  const ids: string[] = [];
  for await (const act of pages((page) => source.acts(page))) {
    if ('report' in act) ids.push(act.report);
  }
  return new Set(ids.reverse());
}

/** From the first to the last of a statement's words. */
function placeOf({ machine, person }: StatementDecision): Span {
  const { content = [], cue = [], source = [] } = person ?? machine?.fields ?? {};
  const places = [...content, ...cue, ...source];
  return {
    start: Math.min(...places.map(([start]) => start)),
    end: Math.max(...places.map(([, end]) => end)),
  };
}

/** Both sides; windows of one report may be two. */
function sidesOf({ one, other }: LedgerDecision): DecisionSide[] {
  return other ? [one, other] : [one];
}

function decidedReport(report: Report, place: Span, text: DecisionText): DecidedReport {
  const { id, hash, published, language, outlet, title } = report;
  return {
    id,
    sha256: hash,
    published,
    language,
    outlet,
    title: text === 'none' ? null : title,
    text: textOf(report.text, place, text),
  };
}

function textOf(whole: string, place: Span, text: DecisionText): DecidedReport['text'] {
  if (text === 'none') return null;
  if (text === 'full') return { start: 0, text: whole };
  const { start, text: window } = excerptAround(whole, place);
  return { start, text: window };
}
