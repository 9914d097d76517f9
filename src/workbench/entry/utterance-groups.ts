import type { EntryStatement } from '../api/types.ts';

/** A statement of an entry with its place among all of them, earliest first, from 1. */
export interface Placed extends EntryStatement {
  place: number;
  /** its index in the column, where those of one origin stand together */
  index: number;
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

/**
 * The statements of an entry by the utterances and origins that they are part of, each in time order.
 * @param statements in time order
 */
export function utteranceGroups(statements: readonly EntryStatement[]): UtteranceGroup[] {
  const groups: UtteranceGroup[] = [];
  for (const [at, statement] of statements.entries()) {
    const placed = { ...statement, place: at + 1, index: 0 };
    let group = groups.find(({ utterance }) => utterance === statement.utterance);
    if (!group) {
      group = { utterance: statement.utterance, origins: [], reports: 0 };
      groups.push(group);
    }
    const origin = group.origins.find((one) => one.origin === statement.origin);
    if (origin) origin.statements.push(placed);
    else group.origins.push({ origin: statement.origin, statements: [placed] });
  }
  let index = 0;
  for (const group of groups) {
    for (const { statements: own } of group.origins) for (const placed of own) placed.index = index++;
    const reports = group.origins.flatMap((one) => one.statements.map(({ statement }) => statement.report));
    group.reports = new Set(reports).size;
  }
  return groups;
}
