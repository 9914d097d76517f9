import type { EntryStatement, EntryView } from '../api/types.ts';

/** A statement of an entry with its place among all of them. */
export interface Placed {
  /** id of it, and of its report */
  statement: string;
  report: string;
  published: string | null;
  utterance: number;
  origin: number;
  /** its place in time, earliest first, from 1 */
  place: number;
  /** its index in the column, where those of one origin stand together */
  index: number;
  /** undefined until it is fetched */
  said: EntryStatement | undefined;
}
/** What came through one origin. */
export interface OriginGroup {
  origin: number;
  statements: Placed[];
}
/** One thing said on one occasion. */
export interface UtteranceGroup {
  utterance: number;
  origins: OriginGroup[];
  /** how many reports carry it */
  reports: number;
}

/** All statements of an entry in time order, those that are not fetched yet among them. */
export function placedStatements({
  statements,
  outline,
}: Pick<EntryView, 'statements' | 'outline'>): Placed[] {
  const known = new Map(statements.map((said) => [said.statement.id, said]));
  const all = outline ?? statements.map(outlineOf);
  return all.map((one, at) => ({ ...one, place: at + 1, index: 0, said: known.get(one.statement) }));
}

function outlineOf({ statement: { id, report, published }, utterance, origin }: EntryStatement) {
  return { statement: id, report, published, utterance, origin };
}

/**
 * The statements of an entry by the utterances and origins that they are part of, each in time order. Gives each its
 * index.
 * @param statements in time order
 */
export function utteranceGroups(statements: readonly Placed[]): UtteranceGroup[] {
  const groups = new Map<number, UtteranceGroup>();
  for (const placed of statements) {
    const { utterance } = placed;
    const group = groups.get(utterance) ?? { utterance, origins: [], reports: 0 };
    groups.set(utterance, group);
    const origin = group.origins.find((one) => one.origin === placed.origin);
    if (origin) origin.statements.push(placed);
    else group.origins.push({ origin: placed.origin, statements: [placed] });
  }
  let index = 0;
  for (const group of groups.values()) {
    for (const { statements: own } of group.origins) for (const placed of own) placed.index = index++;
    const reports = group.origins.flatMap((one) => one.statements.map(({ report }) => report));
    group.reports = new Set(reports).size;
  }
  return [...groups.values()];
}
