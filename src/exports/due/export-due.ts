import type { DueList, DueRow } from '../../model/index.ts';
import { exportCalendar } from '../calendar.ts';
import { type Cell, csvHead, csvLines, LIST_MARK } from '../csv.ts';
import { toJson } from '../json-text.ts';

/** The formats in which what is due leaves Troth. */
export const DUE_FORMATS = ['csv', 'json', 'ics'] as const;
/** One of {@link DUE_FORMATS}. */
export type DueFormat = (typeof DUE_FORMATS)[number];

/** What a file in each format is called and served as. */
export const DUE_FILES: Readonly<Record<DueFormat, { mediaType: string; extension: string }>> = {
  csv: { mediaType: 'text/csv; charset=utf-8', extension: '.csv' },
  json: { mediaType: 'application/json; charset=utf-8', extension: '.json' },
  ics: { mediaType: 'text/calendar; charset=utf-8', extension: '.ics' },
};

const EXPORTERS: Readonly<Record<DueFormat, (list: DueList) => AsyncIterable<string>>> = {
  csv: exportDueCsv,
  json: exportDueJson,
  ics: ({ groups }) => exportCalendar(rowsOf(groups)),
};

/** Writes what is due in a format. The same list gives the same text. */
export function exportDue(format: DueFormat, list: DueList): AsyncIterable<string> {
  return EXPORTERS[format](list);
}

type Column = { label: string; value: (row: DueRow, group: string, today: string) => Cell };

/** The columns, in their order. New ones go to the end, so that sheets built on an export keep working. */
const COLUMNS: readonly Column[] = [
  { label: 'Group', value: (_, group) => group },
  { label: 'Entry', value: ({ id }) => id },
  { label: 'Kind', value: ({ kind }) => kind },
  { label: 'Speaker', value: ({ speaker }) => speaker },
  { label: 'Holder', value: ({ holder }) => holder },
  { label: 'Addressee', value: ({ addressee }) => addressee.join(LIST_MARK) },
  { label: 'Words', value: ({ words }) => words },
  { label: 'Condition', value: ({ condition }) => condition },
  { label: 'Due', value: ({ due }) => due },
  { label: 'Due at the earliest', value: ({ earliest }) => earliest },
  { label: 'Due at the latest', value: ({ latest }) => latest },
  { label: 'Days overdue', value: ({ latest }, _, today) => daysOver(latest, today) },
  { label: 'First told', value: ({ first }) => first },
  { label: 'Last told', value: ({ last }) => last },
  { label: 'Independent origins', value: ({ origins }) => origins },
  { label: 'Outcome', value: ({ state }) => state.outcome },
  { label: 'Evidence', value: ({ state }) => state.evidence },
  { label: 'Condition state', value: ({ state }) => state.condition },
  { label: 'Passages to decide on', value: ({ proposals }) => proposals },
  { label: 'New', value: ({ newsTotal }) => newsTotal },
  { label: 'Newest', value: ({ news }) => news.map(tellNews).join('\n') },
];

async function* exportDueCsv({ groups, today }: DueList): AsyncGenerator<string> {
  yield csvHead(COLUMNS);
  for (const { group, items } of groups)
    yield csvLines(items.map((row) => COLUMNS.map(({ value }) => value(row, group, today))));
}

/** `bears out (0.61): "words", The Outlet, 2021-07-14` */
function tellNews({ relation, probability, passage, outlet, published, by }: DueRow['news'][number]): string {
  const sure = by ?? (probability === null ? null : probability.toFixed(2));
  const what = `${relation ?? 'told again'}${sure === null ? '' : ` (${sure})`}: "${passage.anchor.quote}"`;
  return [what, outlet, published].filter((part) => part !== null).join(', ');
}

function daysOver(latest: string | null, today: string): number | null {
  return latest !== null && latest < today ? (Date.parse(today) - Date.parse(latest)) / 86_400_000 : null;
}

async function* exportDueJson(list: DueList): AsyncGenerator<string> {
  yield `${toJson(list, 2)}\n`;
}

async function* rowsOf(groups: DueList['groups']): AsyncGenerator<DueRow> {
  for (const { items } of groups) yield* items;
}
