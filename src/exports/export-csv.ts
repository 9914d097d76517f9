import { stringify } from 'csv-stringify/sync';
import { type Anchor, isByPerson, READ_FIELDS, STATEMENT_FIELDS } from '../model/index.ts';
import {
  authorLabel,
  type ExportedStatement,
  type ExportRow,
  finderOf,
  reviewOf,
  speakerOf,
} from './export-row.ts';
import { safeCell } from './safe-cell.ts';
import { tellHedge, tellQuantity } from './tell-words.ts';

type Cell = string | number | null;
interface Column {
  label: string;
  value: (statement: ExportedStatement, row: ExportRow) => Cell;
}

/** Stands between the fragments of one field, which may lie apart in the text. */
const FRAGMENT_MARK = ' … ';
/** Stands between the members of a list. */
const LIST_MARK = '; ';

/** The columns, in their order. New ones go to the end, so that sheets built on an export keep working. */
const COLUMNS: readonly Column[] = [
  { label: 'Report', value: (_, { report }) => report.id },
  { label: 'Title', value: (_, { report }) => report.title },
  { label: 'Outlet', value: (_, { report }) => report.outlet },
  { label: 'Byline', value: (_, { report }) => report.byline },
  { label: 'Published', value: (_, { report }) => report.published },
  { label: 'Address', value: (_, { report }) => report.address },
  { label: 'Language', value: (_, { report }) => report.language },
  { label: 'File', value: (_, { report }) => report.file },
  { label: 'Statement', value: ({ id }) => id },
  { label: 'Speaker', value: ({ speaker }) => speaker },
  { label: 'Kind', value: ({ kind }) => kind },
  { label: 'Form', value: ({ form }) => form },
  { label: 'Words', value: ({ content }) => words(content) },
  { label: 'Cue', value: ({ cue }) => words(cue) },
  { label: 'Source', value: ({ source }) => words(source) },
  { label: 'Addressee', value: ({ addressee }) => addressee.join(LIST_MARK) },
  { label: 'Via', value: ({ via }) => via.join(LIST_MARK) },
  { label: 'Holder', value: ({ holder }) => holder },
  { label: 'Said', value: ({ said }) => said },
  { label: 'Due', value: ({ due }) => due },
  { label: 'Condition', value: ({ condition }) => words(condition) },
  { label: 'Inside statement', value: ({ parent }) => parent },
  { label: 'Start', value: ({ content }) => content[0]?.start ?? null },
  { label: 'End', value: ({ content }) => content.at(-1)?.end ?? null },
  {
    label: 'Fragments',
    value: ({ content }) => content.map(({ start, end }) => `${start}-${end}`).join(' '),
  },
  { label: 'Text before', value: ({ content }) => content[0]?.prefix ?? null },
  { label: 'Text after', value: ({ content }) => content.at(-1)?.suffix ?? null },
  { label: 'Probability', value: ({ probability }) => probability },
  { label: 'Review', value: (statement) => reviewOf(statement).review },
  { label: 'Found by', value: (statement) => authorLabel(finderOf(statement)) },
  { label: 'Filled by persons', value: filledByPersons },
  { label: 'Implied', value: (statement) => fieldsOfBasis(statement, 'implied') },
  { label: 'Unknown', value: (statement) => fieldsOfBasis(statement, 'unknown') },
  { label: 'Field probabilities', value: fieldProbabilities },
  { label: 'Lost anchors', value: (statement) => reviewOf(statement).lost.join(LIST_MARK) },
  { label: 'Kept from an older reading', value: (statement) => (reviewOf(statement).carried ? 'yes' : 'no') },
  { label: 'Speaker may be', value: ({ candidates }) => mayBe(candidates?.speaker ?? []) },
  { label: 'Kind may be', value: ({ candidates }) => mayBe(candidates?.kind ?? []) },
  { label: 'Hedges', value: ({ hedges = [] }) => hedges.map(tellHedge).join(LIST_MARK) },
  { label: 'Quantities', value: ({ quantities = [] }) => quantities.map(tellQuantity).join(LIST_MARK) },
  { label: 'Actor', value: (statement, row) => speakerOf(statement, row)?.name ?? null },
  { label: 'Actor id', value: (statement, row) => speakerOf(statement, row)?.id ?? null },
];

/**
 * A table for spreadsheets: one row a statement, plain labels in the first row.
 * RFC 4180: commas, every cell in quotation marks, lines end in CRLF. UTF-8 that begins with a byte
 * order mark, without which spreadsheets misread curly quotes. Fragments of one field are joined by
 * " … ", lists by "; ". `Start`, `End` and `Fragments` are UTF-16 units of the report's text. Cells
 * that a spreadsheet would run are made safe (see {@link safeCell}).
 */
export async function* exportCsv(rows: AsyncIterable<ExportRow>): AsyncGenerator<string> {
  yield `\ufeff${lines([COLUMNS.map(({ label }) => label)])}`;
  for await (const row of rows) {
    if (row.statements.length > 0) {
      yield lines(row.statements.map((statement) => COLUMNS.map(({ value }) => cell(value(statement, row)))));
    }
  }
}

function lines(rows: string[][]): string {
  return stringify(rows, { record_delimiter: '\r\n', quoted: true, quoted_empty: true });
}

function cell(value: Cell): string {
  return value === null ? '' : safeCell(String(value));
}

function words(anchors: readonly Anchor[]): string {
  return anchors.map(({ quote }) => quote).join(FRAGMENT_MARK);
}

function filledByPersons({ provenance }: ExportedStatement): string {
  return [...STATEMENT_FIELDS, ...READ_FIELDS]
    .flatMap((field) => {
      const by = provenance[field]?.by;
      return by && 'person' in by ? [`${field}: ${by.person}`] : [];
    })
    .join(LIST_MARK);
}

function fieldsOfBasis({ provenance }: ExportedStatement, basis: 'implied' | 'unknown'): string {
  return STATEMENT_FIELDS.filter((field) => provenance[field].basis === basis).join(LIST_MARK);
}

function fieldProbabilities({ provenance }: ExportedStatement): string {
  return STATEMENT_FIELDS.flatMap((field) => {
    const { probability } = provenance[field];
    return probability === null || isByPerson(provenance[field]) ? [] : [`${field}: ${probability}`];
  }).join(LIST_MARK);
}

/** Candidates as they stand in the model, likeliest first; nobody who is named is a dash. */
function mayBe(candidates: readonly { value: string | null; probability: number }[]): string {
  return candidates.map(({ value, probability }) => `${value ?? '–'}: ${probability}`).join(LIST_MARK);
}
