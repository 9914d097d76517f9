import type { Transaction } from 'kysely';
import {
  hasEnough,
  isWorthy,
  loadWords,
  type Passage,
  seeksDispute,
  type Term,
  tellingTerms,
  traitsOf,
  yearAround,
} from '../../../ledger/index.ts';
import { inPieces } from '../in-pieces.ts';
import type { Tables } from '../tables.ts';
import { findPassages } from './found-passages.ts';
import { loadPassages, type PassageCache, type Placed } from './placed.ts';

/** A statement and a passage that are compared. */
export interface Pairing {
  one: Placed;
  other: Placed;
  /** whether the one leads to the other, see leadsTo of the ledger; else both are kept and have one holder */
  leads: boolean;
}

/**
 * The pairs of a statement and a passage of which one is of this report and the other is linked already, and which
 * are compared, see leadsTo and areCompared of the ledger.
 * @param own passages of the report that are not linked yet
 * @param actors whom the report names
 */
export async function comparedPairs(
  trx: Transaction<Tables>,
  own: readonly Placed[],
  actors: readonly string[],
  cache: PassageCache,
): Promise<Pairing[]> {
  const words = loadWords();
  const withTerm = new Map<number, Placed[]>();
  for (const one of own) {
    for (const term of tellingTerms(words, one.passage))
      withTerm.set(term, [...(withTerm.get(term) ?? []), one]);
  }
  // Statements that are there and lead to passages of this report.
  const leading = await inPieces([...withTerm.keys()], async (terms) =>
    actors.length === 0
      ? []
      : trx
          .selectFrom('trait')
          .select(['term', 'passage'])
          .distinct()
          .where('term', 'in', terms)
          .where('actor', 'in', [...actors])
          .execute(),
  );
  const pairs = new Map<string, [number | Placed, number | Placed, boolean]>();
  const common = new Map<string, { from: number; one: Placed; terms: Term[] }>();
  for (const { term, passage } of leading) {
    for (const one of withTerm.get(term) ?? []) {
      const key = `${passage} ${one.seq}`;
      const known = common.get(key);
      if (known) known.terms.push(term);
      else common.set(key, { from: passage, one, terms: [term] });
    }
  }
  for (const [key, { from, one, terms }] of common) {
    if (hasEnough(words, terms)) pairs.set(key, [from, one, true]);
  }
  // Kept statements of this report, and those of the same holders.
  for (const one of own) {
    if (!isWorthy(one.passage) || one.passage.holder === null) continue;
    const { kind, holder, day } = one.passage;
    if (!actors.includes(holder)) continue;
    const { first, last } = yearAround(day);
    const same = await trx
      .selectFrom('kept_holder')
      .select('passage')
      .where('kind', '=', kind)
      .where('holder', '=', holder)
      .where((days) => days.or([days('day', '=', ''), days.between('day', first, last)]))
      .execute();
    for (const { passage } of same) {
      const key = `${passage} ${one.seq}`;
      if (!pairs.has(key)) pairs.set(key, [passage, one, false]);
    }
  }
  // Statements of this report that lead to passages that are there.
  for (const one of own) {
    if (!leadsOn(one.passage)) continue;
    const traits = traitsOf(words, one.passage);
    if (traits.actors.length === 0 || traits.terms.length === 0) continue;
    for (const passage of await findPassages(trx, traits)) {
      pairs.set(`${one.seq} ${passage}`, [one, passage, true]);
    }
  }
  const seqs = [...pairs.values()].flatMap(([one, other]) =>
    [one, other].filter((end) => typeof end === 'number'),
  );
  const there = await loadPassages(trx, seqs, cache);
  const placed = (one: number | Placed): Placed | undefined => {
    if (typeof one !== 'number') return one;
    const passage = there.get(one);
    return passage && { seq: one, passage };
  };
  return [...pairs.values()].flatMap(([from, to, leads]): Pairing[] => {
    const [one, other] = [placed(from), placed(to)];
    return one && other ? [{ one, other, leads }] : [];
  });
}

/** Whether a passage leads to others: it is kept, or seeks dispute. */
export function leadsOn(passage: Passage): boolean {
  return isWorthy(passage) || seeksDispute(passage);
}
