import type { ExportedStatement } from '../exports/index.ts';
import { ANCHORED_FIELDS, ENTRY_KINDS, type Kind, STATEMENT_FIELDS } from '../model/index.ts';
import { percent } from './percent.ts';
import { safeText } from './safe-text.ts';
import { type Column, renderTable } from './table.ts';
import type { Terminal } from './terminal.ts';

const COLUMNS: readonly Column[] = [
  { label: '#', least: 1, most: 4 },
  { label: 'kind', least: 10, most: 10 },
  { label: 'speaker', least: 12, most: 24 },
  { label: 'words', least: 24, most: Number.POSITIVE_INFINITY },
  { label: 'via', least: 8, most: 16 },
  { label: 'said', least: 10, most: 21 },
  { label: 'notes', least: 12, most: 26 },
];

/** Statements that name something to come: the ones the ledger is made of (codebook, "Ledger-worthy"). */
const LEDGER_KINDS: ReadonlySet<Kind> = new Set(ENTRY_KINDS);

/** More likely wrong than right. */
const UNSURE_BELOW = 0.5;

/**
 * The statements of one report as a table. Words that are quoted throughout stand in quotation
 * marks; the notes say what else is known, who reviewed it and what is not sure.
 */
export function renderStatements(statements: readonly ExportedStatement[], terminal: Terminal): string {
  const { bold, cyan, dim, strikethrough, yellow } = terminal.colors;
  const numbers = new Map(statements.map(({ id }, place) => [id, place + 1]));
  const rows = statements.map((statement, place) => {
    const { kind, speaker, via, said } = statement;
    const isRejected = 'review' in statement && statement.review === 'rejected';
    const words = spokenWords(statement);
    return [
      dim(String(place + 1)),
      LEDGER_KINDS.has(kind) ? yellow(kind) : cyan(kind),
      speaker === null ? dim(unclearSource(statement)) : bold(safeText(speaker)),
      isRejected ? strikethrough(dim(words)) : words,
      safeText(via.join(', ')),
      said ?? '',
      dim(statementNotes(statement, numbers).join('; ')),
    ];
  });
  return renderTable(COLUMNS, rows, terminal.width, dim);
}

/** The source's words in brackets, where it is not clear whom they mean; empty if the report names none. */
function unclearSource({ source }: ExportedStatement): string {
  return source.length === 0 ? '' : `(${safeText(source.map(({ quote }) => quote).join(' … '))})`;
}

/** The words of a statement on one line: fragments joined by "…", in quotation marks when all are quoted. */
export function spokenWords({ content, form }: ExportedStatement): string {
  const words = safeText(content.map(({ quote }) => quote).join(' … '));
  return form === 'direct' ? `“${words}”` : words;
}

function statementNotes(statement: ExportedStatement, numbers: ReadonlyMap<string, number>): string[] {
  const { addressee, holder, due, condition, parent, probability } = statement;
  return [
    ...reviewNotes(statement),
    ...(parent === null ? [] : [`inside ${numbers.get(parent) ?? 'another'}`]),
    ...(addressee.length === 0 ? [] : [`to ${safeText(addressee.join(', '))}`]),
    ...(holder === null ? [] : [`by ${safeText(holder)}`]),
    ...(due === null ? [] : [`due ${due}`]),
    ...(condition.length === 0 ? [] : ['conditional']),
    ...(probability !== null && probability < UNSURE_BELOW ? [`unsure: ${percent(probability)}`] : []),
    ...impliedFields(statement),
  ];
}

function reviewNotes(statement: ExportedStatement): string[] {
  const authors = STATEMENT_FIELDS.map((field) => statement.provenance[field].by);
  const persons = [...new Set(authors.flatMap((by) => ('person' in by ? [by.person] : [])))];
  const deed = authors.every((by) => 'person' in by) ? 'added' : 'corrected';
  const filled = persons.length === 0 ? [] : [`${deed} by ${safeText(persons.join(', '))}`];
  if (!('review' in statement)) return filled;
  const { review, lost, carried } = statement;
  return [
    ...(review === 'unreviewed' ? [] : [review]),
    ...filled,
    ...(lost.length === 0
      ? []
      : [`lost anchor: ${ANCHORED_FIELDS.filter((field) => lost.includes(field)).join(', ')}`]),
    ...(carried ? ['from an older reading'] : []),
  ];
}

/** Kind and form are always the reader's own judgement; only names and dates are worth a note. */
function impliedFields({ provenance }: ExportedStatement): string[] {
  const implied = (['speaker', 'said', 'due'] as const).filter(
    (field) => provenance[field].basis === 'implied',
  );
  return implied.length === 0 ? [] : [`implied: ${implied.join(', ')}`];
}
