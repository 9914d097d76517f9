import { type Anchor, isByPerson, READ_FIELDS, STATEMENT_FIELDS } from '../model/index.ts';
import { type Cell, csvHead, csvLines, FRAGMENT_MARK, LIST_MARK } from './csv.ts';
import {
  authorLabel,
  type ExportedStatement,
  type ExportRow,
  finderOf,
  reviewOf,
  speakerOf,
} from './export-row.ts';

import { tellHedge, tellQuantity, tellTime } from './tell-words.ts';

interface Column {
  label: string;
  value: (statement: ExportedStatement, row: ExportRow) => Cell;
}

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
  { label: 'Times', value: ({ times = [] }) => times.map(tellTime).join(LIST_MARK) },
];

/**
 * A table for spreadsheets, see csv.ts: one row a statement. Fragments of one field are joined by " … ", lists
 * by "; ". `Start`, `End` and `Fragments` are UTF-16 units of the report's text.
 */
export async function* exportCsv(rows: AsyncIterable<ExportRow>): AsyncGenerator<string> {
  yield csvHead(COLUMNS);
  for await (const row of rows) {
    if (row.statements.length > 0) {
      yield csvLines(row.statements.map((statement) => COLUMNS.map(({ value }) => value(statement, row))));
    }
  }
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
