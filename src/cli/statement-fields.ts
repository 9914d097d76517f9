import { tellHedge, tellQuantity, tellTime } from '../exports/index.ts';
import {
  type Anchor,
  type Provenance,
  READ_FIELDS,
  type ReadField,
  STATEMENT_FIELDS,
  type StatementField,
  type StatementRow,
} from '../model/index.ts';
import { percent } from './percent.ts';
import { safeText } from './safe-text.ts';
import { spokenWords } from './statement-table.ts';
import { type Column, renderTable } from './table.ts';
import type { Terminal } from './terminal.ts';

const COLUMNS: readonly Column[] = [
  { label: 'field', least: 9, most: 10 },
  { label: 'value', least: 24, most: Number.POSITIVE_INFINITY },
  { label: 'rests on', least: 8, most: 8 },
  { label: 'filled by', least: 13, most: 24 },
  { label: 'or', least: 8, most: 30 },
];

/** A statement with every field that is not empty: on what it rests, who filled it, what else it may be. */
export function renderFields(statement: StatementRow, { colors, width }: Terminal): string {
  const { bold, dim, yellow } = colors;
  const { kind, speaker, review, outlet, published, report, id, probability } = statement;
  const head = [
    `${yellow(kind)} of ${bold(safeText(speaker ?? 'nobody named'))}`,
    review,
    probability !== null && `a statement with ${percent(probability)}`,
    safeText([outlet, published].filter((part) => part !== null).join(', ')),
    report,
    id,
  ].filter(Boolean);
  const rows = [...STATEMENT_FIELDS, ...READ_FIELDS].flatMap((field) => {
    const value = tellValue(statement, field);
    if (value === '') return [];
    const provenance = statement.provenance[field];
    return [[dim(field), safeText(value), ...tellProvenance(provenance), safeText(others(statement, field))]];
  });
  return `${bold(spokenWords(statement))}\n${head.join(' · ')}\n\n${renderTable(COLUMNS, rows, width, dim)}`;
}

function tellValue(statement: StatementRow, field: StatementField | ReadField): string {
  switch (field) {
    case 'hedges':
      return statement.hedges.map(tellHedge).join('; ');
    case 'quantities':
      return statement.quantities.map(tellQuantity).join('; ');
    case 'times':
      return statement.times.map(tellTime).join('; ');
    case 'content':
    case 'cue':
    case 'source':
    case 'condition':
      return statement[field].map(({ quote }: Anchor) => quote).join(' … ');
    case 'addressee':
    case 'via':
      return statement[field].join('; ');
    default:
      return statement[field] ?? '';
  }
}

function tellProvenance(provenance: Provenance | undefined): string[] {
  if (!provenance) return ['', ''];
  const { by, basis, probability } = provenance;
  if ('person' in by) return [basis, safeText(by.person)];
  return [basis, probability === null ? 'machine' : `machine, ${percent(probability)}`];
}

/** What else speaker or kind may be, likeliest first. */
function others({ candidates, ...statement }: StatementRow, field: StatementField | ReadField): string {
  if (field !== 'speaker' && field !== 'kind') return '';
  return candidates[field]
    .filter(({ value }) => value !== statement[field])
    .map(({ value, probability }) => `${value ?? 'nobody named'} ${percent(probability)}`)
    .join(', ');
}
