import {
  isOneOccasion,
  isWorthy,
  type LedgerEntry,
  type Passage,
  type ReportPassages,
  sameUtterance,
  timeKey,
  utterancesAmong,
  utterancesOf,
  type Words,
} from '../../src/ledger/index.ts';
import { ENTRY_KINDS } from '../../src/model/index.ts';
import type { ReadReport } from './annotated.ts';
import { commonUnits, placesOf } from './matched.ts';
import { type Placed, placedPassages, statementAt, sum } from './measure.ts';
import type { Place, Story } from './story.ts';

/** Pairs of statements told to be one, in counts. */
export interface PairFigures {
  right: number;
  wrong: number;
  /** of the pairs that nobody can miss, among statements that were read: told, and all */
  found: number;
  wanted: number;
  /** of all these, those of one week, not said on different days: by what an utterance is, no others can be found */
  possible: number;
}

/** What a story's utterances and origins came to. */
export interface UtteranceFigures {
  /** as shown of a statement: within its entry where the ledger keeps it, else by words alone */
  shown: { utterances: PairFigures; origins: PairFigures };
  /** by words alone, also of those that the ledger keeps: how other statements are grouped */
  alike: { utterances: PairFigures; origins: PairFigures };
}

/**
 * Measures utterances and origins against what a story tells. A pair counts as wrong when at least one of the two
 * has an utterance in the story, or all statements were looked at; what stands inside another is not judged.
 */
export function measureUtterances(
  story: Story,
  reports: readonly ReadReport[],
  passages: readonly ReportPassages[],
  entries: readonly LedgerEntry[],
  words: Words,
): UtteranceFigures {
  const all = passages.flatMap((one) => one.passages);
  const judge = judgeOf(story, placedPassages(reports, all));
  const loose = utterancesOf(passages, [], words);
  const kept = keptAlike(all.filter(isWorthy), words);
  const ids = (groups: typeof loose) => groups.map(({ statements }) => statements.map(({ id }) => id));
  const origins = (groups: typeof loose) => groups.flatMap((group) => group.origins);
  return {
    shown: {
      utterances: judge([...entries.flatMap((entry) => entry.utterances), ...ids(loose)], 'utterance'),
      origins: judge([...entries.flatMap((entry) => entry.origins), ...origins(loose)], 'origin'),
    },
    alike: {
      utterances: judge([...ids(kept), ...ids(loose)], 'utterance'),
      origins: judge([...origins(kept), ...origins(loose)], 'origin'),
    },
  };
}

/** Statements that the ledger keeps, grouped as all others are. */
function keptAlike(kept: readonly Passage[], words: Words) {
  return ENTRY_KINDS.flatMap((kind) => {
    const statements = kept.filter((one) => one.kind === kind);
    const likenesses = statements.flatMap((one, place) =>
      statements.slice(place + 1).flatMap((other) => sameUtterance(words, one, other) ?? []),
    );
    return utterancesAmong(statements, likenesses, []);
  });
}

/** Counts pairs of groups against those of a story. */
function judgeOf(story: Story, placed: ReadonlyMap<string, Placed>) {
  const where = placesOf(story);
  const idOf = (place: Place) => statementAt(place, where(place), placed);
  const wanted: Pairs = { utterance: new Map(), origin: new Map() };
  const arguable: Pairs = { utterance: new Map(), origin: new Map() };
  const known = new Set<string>();
  for (const { statements, arguable: isArguable } of story.utterances) {
    const read = statements.flatMap((place) => {
      const id = idOf(place);
      return id === null ? [] : [{ id, origin: place.origin }];
    });
    for (const { id } of read) known.add(id);
    for (const [one, other] of pairsAmong(read)) {
      if (one.id === other.id) continue;
      const pairs = isArguable ? arguable : wanted;
      pairs.utterance.set(key(one.id, other.id), [one.id, other.id]);
      if (one.origin === other.origin) pairs.origin.set(key(one.id, other.id), [one.id, other.id]);
    }
  }
  if (story.isWhole) {
    for (const report of story.reports)
      for (const { id } of report.statements) known.add(idOf({ report: report.name, statement: id }) ?? '');
  }
  const isJudged = story.isWhole
    ? (one: string, other: string) => known.has(one) && known.has(other)
    : (one: string, other: string) => known.has(one) || known.has(other);
  const isInside = (one: string, other: string) => {
    const [a, b] = [placed.get(one), placed.get(other)];
    return a && b && a.report === b.report && commonUnits(a.spans, b.spans) > 0;
  };

  return (groups: readonly (readonly string[])[], as: 'utterance' | 'origin'): PairFigures => {
    const told = new Map(
      groups.flatMap(pairsAmong).map(([one, other]) => [key(one, other), [one, other] as const]),
    );
    const isRight = (pair: string) => wanted[as].has(pair) || arguable[as].has(pair);
    const wrong = [...told].filter(
      ([pair, [one, other]]) => !isRight(pair) && isJudged(one, other) && !isInside(one, other),
    );
    return {
      right: [...told.keys()].filter(isRight).length,
      wrong: wrong.length,
      found: [...wanted[as].keys()].filter((pair) => told.has(pair)).length,
      wanted: wanted[as].size,
      possible: [...wanted[as].values()].filter(([one, other]) => areNear(placed, one, other)).length,
    };
  };
}

type Pairs = Record<'utterance' | 'origin', Map<string, [string, string]>>;

function key(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function pairsAmong<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((one, place) => items.slice(place + 1).map((other): [T, T] => [one, other]));
}

function areNear(placed: ReadonlyMap<string, Placed>, one: string, other: string): boolean {
  const [earlier, later] = [one, other]
    .flatMap((id) => placed.get(id)?.passage ?? [])
    .sort((a, b) => (timeKey(a) < timeKey(b) ? -1 : 1));
  return earlier !== undefined && later !== undefined && isOneOccasion(earlier, later);
}

/** The figures of several stories together. */
export function totalUtterances(figures: readonly UtteranceFigures[]): UtteranceFigures {
  const by = (of: keyof UtteranceFigures) => ({
    utterances: sum(figures.map((one) => ({ ...one[of].utterances }))),
    origins: sum(figures.map((one) => ({ ...one[of].origins }))),
  });
  return { shown: by('shown'), alike: by('alike') };
}
