import { type ActorRelation, KINDS, type RelationNode, type Relations } from '../../model/index.ts';
import { type Cell, csvHead, csvLines } from '../csv.ts';

interface Told extends ActorRelation {
  from: RelationNode | undefined;
  to: RelationNode | undefined;
}

interface Column {
  label: string;
  value: (relation: Told) => Cell;
}

/**
 * The columns, in their order. New ones go to the end, so that sheets built on an export keep working. Source,
 * Target and Weight are what Gephi and other tools look for in a list of edges.
 */
const COLUMNS: readonly Column[] = [
  { label: 'Source', value: ({ who }) => who },
  { label: 'Target', value: ({ whom }) => whom },
  { label: 'Weight', value: ({ statements }) => statements },
  { label: 'Who', value: ({ from, who }) => from?.name ?? who },
  { label: 'Whom', value: ({ to, whom }) => to?.name ?? whom },
  { label: 'Statements', value: ({ statements }) => statements },
  { label: 'Independent origins', value: ({ origins }) => origins },
  { label: 'Second-hand', value: ({ secondHand }) => secondHand },
  { label: 'Voiced by another', value: ({ voiced }) => voiced },
  { label: 'First said', value: ({ first }) => first },
  { label: 'Last said', value: ({ last }) => last },
  { label: 'Who: type', value: ({ from }) => from?.type ?? null },
  { label: 'Who: ISO', value: ({ from }) => from?.iso ?? null },
  { label: 'Whom: type', value: ({ to }) => to?.type ?? null },
  { label: 'Whom: ISO', value: ({ to }) => to?.iso ?? null },
  ...KINDS.map((kind) => ({
    label: `Kind: ${kind}`,
    value: ({ kinds }: Told) => kinds.find((one) => one.kind === kind)?.statements ?? 0,
  })),
];

/** A table for spreadsheets, see csv.ts: one row for who says something to whom. */
export function relationCsv({ nodes, relations }: Relations): string {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const told = relations.map((one): Told => ({ ...one, from: byId.get(one.who), to: byId.get(one.whom) }));
  return csvHead(COLUMNS) + csvLines(told.map((one) => COLUMNS.map(({ value }) => value(one))));
}
