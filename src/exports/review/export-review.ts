import type { LinkItem, ReviewItem, StatementRow } from '../../model/index.ts';
import { type Cell, csvHead, csvLines, FRAGMENT_MARK, LIST_MARK } from '../csv.ts';
import { toJson } from '../json-text.ts';

/** The formats in which the queues of review leave Troth. */
export const REVIEW_FORMATS = ['csv', 'json'] as const;
/** One of {@link REVIEW_FORMATS}. */
export type ReviewFormat = (typeof REVIEW_FORMATS)[number];

/** What a file in each format is called and served as. */
export const REVIEW_FILES: Readonly<Record<ReviewFormat, { mediaType: string; extension: string }>> = {
  csv: { mediaType: 'text/csv; charset=utf-8', extension: '.csv' },
  json: { mediaType: 'application/json; charset=utf-8', extension: '.json' },
};

interface Column<T> {
  label: string;
  value: (item: T) => Cell;
}

/** Of a statement what tells what it says, who, where and when. */
const STATEMENT: readonly Column<StatementRow>[] = [
  { label: 'Kind', value: ({ kind }) => kind },
  { label: 'Speaker', value: ({ speaker }) => speaker },
  { label: 'Words', value: ({ content }) => content.map(({ quote }) => quote).join(FRAGMENT_MARK) },
  { label: 'Outlet', value: ({ outlet }) => outlet },
  { label: 'Published', value: ({ published }) => published },
  { label: 'Title', value: ({ title }) => title },
  { label: 'Report', value: ({ report }) => report },
  { label: 'Statement', value: ({ id }) => id },
];

/** The columns of statements that wait, in their order. New ones go to the end, here and below. */
const STATEMENTS: readonly Column<ReviewItem>[] = [
  { label: 'Least sure of', value: ({ doubt }) => doubt?.target ?? null },
  { label: 'Probability', value: ({ doubt }) => doubt?.probability ?? null },
  { label: 'Next best', value: ({ doubt }) => tellNext(doubt) },
  { label: 'Probability of that', value: ({ doubt }) => doubt?.next?.probability ?? null },
  ...STATEMENT.map(({ label, value }) => ({ label, value: ({ statement }: ReviewItem) => value(statement) })),
];

/** The columns of links that wait. */
const LINKS: readonly Column<LinkItem>[] = [
  { label: 'What', value: ({ what }) => what },
  { label: 'Proposed as', value: proposedAs },
  { label: 'Probability', value: ({ probability }) => probability },
  { label: 'Why', value: ({ reasons }) => reasons.join(LIST_MARK) },
  { label: 'Entry', value: ({ entry }) => entry },
  ...STATEMENT.map(({ label, value }) => ({
    label: `Earlier: ${label.toLowerCase()}`,
    value: (item: LinkItem) => value(item.what === 'evidence' ? item.promise : item.earlier),
  })),
  ...STATEMENT.map(({ label, value }) => ({
    label: `Later: ${label === 'Statement' ? 'passage' : label.toLowerCase()}`,
    value: (item: LinkItem) =>
      item.what === 'evidence' ? ofBearing(item.bearing, label) : value(item.later),
  })),
  { label: 'Key', value: ({ key }) => key },
];

function tellNext(doubt: ReviewItem['doubt']): Cell {
  const next = doubt?.next;
  if (!next) return null;
  return 'kind' in next ? next.kind : (next.speaker ?? 'nobody named');
}

function proposedAs(item: LinkItem): string {
  if (item.what === 'evidence') return item.bearing.relation;
  return item.what === 'joins' ? 'one' : item.sort;
}

type Bearing = Extract<LinkItem, { what: 'evidence' }>['bearing'];

/** The cells of a passage that need not be a statement. */
function ofBearing({ kind, speaker, passage, outlet, published, title }: Bearing, label: string): Cell {
  const cells: Record<string, Cell> = {
    Kind: kind,
    Speaker: speaker,
    Words: passage.anchor.quote,
    Outlet: outlet,
    Published: published,
    Title: title,
    Report: passage.report,
    Statement: passage.passage,
  };
  return cells[label] ?? null;
}

/** Writes statements that wait in a format, piece by piece. The same items give the same text. */
export function exportReview(format: ReviewFormat, items: AsyncIterable<ReviewItem>): AsyncIterable<string> {
  return format === 'csv' ? toCsv(STATEMENTS, items) : toJsonText(items);
}

/** Writes links that wait in a format, piece by piece. The same items give the same text. */
export function exportLinks(format: ReviewFormat, items: AsyncIterable<LinkItem>): AsyncIterable<string> {
  return format === 'csv' ? toCsv(LINKS, items) : toJsonText(items);
}

async function* toCsv<T>(columns: readonly Column<T>[], items: AsyncIterable<T>): AsyncGenerator<string> {
  yield csvHead(columns);
  for await (const item of items) yield csvLines([columns.map(({ value }) => value(item))]);
}

/** One document: `{"items": [...]}` with the items as the API gives them. */
async function* toJsonText(items: AsyncIterable<unknown>): AsyncGenerator<string> {
  yield '{"items":[';
  let separator = '\n';
  for await (const item of items) {
    yield `${separator}${toJson(item)}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}
