import type { TimelineDate, TimelineItem } from '../../model/index.ts';
import { type Cell, csvHead, csvLines } from '../csv.ts';
import { toJson } from '../json-text.ts';

/** The formats in which a stretch of the timeline leaves Troth. */
export const TIMELINE_FORMATS = ['csv', 'json', 'timelinejs'] as const;
/** One of {@link TIMELINE_FORMATS}. */
export type TimelineFormat = (typeof TIMELINE_FORMATS)[number];

/** What a file in each format is called and served as. */
export const TIMELINE_FILES: Readonly<Record<TimelineFormat, { mediaType: string; extension: string }>> = {
  csv: { mediaType: 'text/csv; charset=utf-8', extension: '.csv' },
  json: { mediaType: 'application/json; charset=utf-8', extension: '.json' },
  timelinejs: { mediaType: 'application/json; charset=utf-8', extension: '.timeline.json' },
};

const EXPORTERS: Readonly<Record<TimelineFormat, (items: readonly TimelineItem[]) => AsyncIterable<string>>> =
  {
    csv: exportTimelineCsv,
    json: exportTimelineJson,
    timelinejs: exportTimelineJs,
  };

/** Writes what stands on a timeline in a format. The same items give the same text. */
export function exportTimeline(
  format: TimelineFormat,
  items: readonly TimelineItem[],
): AsyncIterable<string> {
  return EXPORTERS[format](items);
}

/** The columns, in their order. New ones go to the end, so that sheets built on an export keep working. */
const COLUMNS: readonly { label: string; value: (item: TimelineItem) => Cell }[] = [
  { label: 'Statement', value: ({ statement }) => statement },
  { label: 'Entry', value: ({ entry }) => entry },
  { label: 'Report', value: ({ report }) => report },
  { label: 'Kind', value: ({ kind }) => kind },
  { label: 'Speaker', value: ({ speaker }) => speaker },
  { label: 'Words', value: ({ words }) => words },
  { label: 'Outlet', value: ({ outlet }) => outlet },
  { label: 'Said', value: ({ said }) => said?.edtf ?? null },
  { label: 'Said at the earliest', value: ({ said }) => said?.first ?? null },
  { label: 'Said at the latest', value: ({ said }) => said?.last ?? null },
  { label: 'Said rests on', value: ({ basis }) => basis },
  { label: 'Due', value: ({ due }) => due?.edtf ?? null },
  { label: 'Due at the earliest', value: ({ due }) => due?.first ?? null },
  { label: 'Due at the latest', value: ({ due }) => due?.last ?? null },
];

async function* exportTimelineCsv(items: readonly TimelineItem[]): AsyncGenerator<string> {
  yield csvHead(COLUMNS);
  for (const item of items) yield csvLines([COLUMNS.map(({ value }) => value(item))]);
}

async function* exportTimelineJson(items: readonly TimelineItem[]): AsyncGenerator<string> {
  yield '{"items":[';
  for (const [at, item] of items.entries()) yield `${at > 0 ? ',' : ''}\n${toJson(item)}`;
  yield '\n]}\n';
}

/**
 * [TimelineJS](https://timeline.knightlab.com/docs/json-format.html) of Knight Lab. It draws what it is told as HTML,
 * so that signs of it are written as references, and it knows no open ends: a date that has one is drawn at the other.
 */
async function* exportTimelineJs(items: readonly TimelineItem[]): AsyncGenerator<string> {
  yield '{"events":[';
  let isFirst = true;
  for (const item of items) {
    for (const what of ['said', 'due'] as const) {
      const date = item[what];
      if (date === null) continue;
      yield `${isFirst ? '' : ','}\n${toJson(slide(item, what, date))}`;
      isFirst = false;
    }
  }
  yield '\n]}\n';
}

function slide(item: TimelineItem, what: 'said' | 'due', date: TimelineDate) {
  const first = date.first ?? date.last;
  const last = date.last ?? date.first;
  const basis = what === 'said' && item.basis !== 'stated' ? ` (${item.basis})` : '';
  return {
    unique_id: `${item.statement}-${what}`,
    start_date: dateOf(first),
    ...(last !== first && { end_date: dateOf(last) }),
    display_date: escaped(`${date.edtf}${basis}`),
    group: item.kind,
    text: {
      headline: escaped(
        `${item.speaker ?? 'Nobody named'}: ${what === 'due' ? `${item.kind} due` : item.kind}`,
      ),
      text: `<p>${escaped(item.words)}</p><p>${escaped(item.outlet ?? 'Outlet not known')}</p>`,
    },
  };
}

function dateOf(day: string | null) {
  const [year, month, date] = (day ?? '').split('-').map(Number);
  return { year, month, day: date };
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
