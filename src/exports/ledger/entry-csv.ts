import { type EntryBearing, type EntryDetail, tellIn, VOCABULARIES } from '../../model/index.ts';
import { type Cell, csvHead, csvLines, FRAGMENT_MARK, LIST_MARK } from '../csv.ts';

interface Column {
  label: string;
  value: (entry: EntryDetail) => Cell;
}

/** The columns, in their order. New ones go to the end, so that sheets built on an export keep working. */
const COLUMNS: readonly Column[] = [
  { label: 'Entry', value: ({ entry }) => entry.id },
  { label: 'Kind', value: ({ entry }) => entry.kind },
  { label: 'Speaker', value: ({ entry }) => entry.speaker },
  { label: 'Holder', value: ({ entry }) => entry.holder },
  { label: 'Words', value: ({ entry }) => entry.words },
  { label: 'Addressee', value: ({ entry }) => entry.addressee.join(LIST_MARK) },
  { label: 'Condition', value: ({ entry }) => entry.condition },
  { label: 'Due', value: ({ entry }) => entry.due },
  { label: 'First told', value: ({ entry }) => entry.first },
  { label: 'Last told', value: ({ entry }) => entry.last },
  { label: 'Statements', value: ({ entry }) => entry.statements },
  { label: 'Reports', value: ({ entry }) => entry.reports },
  { label: 'Utterances', value: ({ entry }) => entry.utterances },
  { label: 'Independent origins', value: ({ entry }) => entry.origins },
  { label: 'Outcome', value: ({ entry }) => entry.state.outcome },
  { label: 'Judged by', value: ({ verdicts }) => verdicts.at(-1)?.by ?? null },
  { label: 'Judged as of', value: ({ verdicts }) => verdicts.at(-1)?.on ?? null },
  { label: 'Grounds', value: ({ verdicts }) => verdicts.at(-1)?.grounds ?? null },
  { label: 'Schedule', value: ({ entry }) => entry.state.schedule },
  { label: 'Evidence', value: ({ entry }) => entry.state.evidence },
  { label: 'Condition state', value: ({ entry }) => entry.state.condition },
  { label: 'Evidence by persons', value: ({ bearings }) => passages(bearings, (one) => one.act !== null) },
  {
    label: 'Proposed by the machine',
    value: ({ bearings }) => passages(bearings, (one) => one.act === null),
  },
  ...VOCABULARIES.map((vocabulary) => ({
    label: vocabulary,
    value: ({ entry }: EntryDetail) => tellIn(vocabulary, entry.state),
  })),
  { label: 'All words', value: ({ statements }) => statements.map(saidWhere).join(LIST_MARK) },
];

/** A table for spreadsheets, see csv.ts: one row an entry. */
export async function* exportEntryCsv(entries: AsyncIterable<EntryDetail>): AsyncGenerator<string> {
  yield csvHead(COLUMNS);
  for await (const entry of entries) yield csvLines([COLUMNS.map(({ value }) => value(entry))]);
}

/** `goes against (.61): "words", The Outlet, 2021-07-14`, each on a line of its own. */
function passages(bearings: readonly EntryBearing[], isWanted: (one: EntryBearing) => boolean): string {
  return bearings
    .filter(isWanted)
    .map(({ relation, probability, passage, outlet, published }) =>
      [
        `${relation}${probability === null ? '' : ` (${probability.toFixed(2)})`}: "${passage.anchor.quote}"`,
        outlet,
        published,
      ]
        .filter((part) => part !== null)
        .join(', '),
    )
    .join('\n');
}

function saidWhere({ statement }: EntryDetail['statements'][number]): string {
  const words = statement.content.map(({ quote }) => quote).join(FRAGMENT_MARK);
  return [`"${words}"`, statement.speaker, statement.outlet, statement.published]
    .filter((part) => part !== null)
    .join(', ');
}
