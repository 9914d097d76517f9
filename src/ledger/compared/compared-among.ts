import { isWorthy, type Worthy } from '../joining/worthy.ts';
import { byTime } from '../passages/by-time.ts';
import type { Passage, ReportPassages } from '../passages/passage.ts';
import { firstsOf, wordingOf } from '../passages/wording.ts';
import type { Words } from '../words/words.ts';
import { isWithinYear, NEAREST } from './holders.ts';
import { closestOf, type Lead, leadsOn, leadTo, reachedOf, roleOf } from './leads.ts';
import { traitsOf } from './traits.ts';

/** What is compared of some reports: the first passages of their wordings, and no copies. */
export interface Compared {
  /** the first ones, by report */
  reports: Passage[][];
  /** by the ids of those that lead to others, these, the closest first */
  leads: Map<string, Passage[]>;
  /** kept statements of one holder and kind near each other in time, in different reports; the earlier first */
  near: [Worthy, Worthy][];
}

/**
 * What is compared of some reports, the plain way. A statement leads to passages of other reports which name
 * somebody whom it concerns, and which have telling words or days of it: to the closest of them.
 * @param reports in any order
 */
export function comparedAmong(reports: readonly ReportPassages[], words: Words): Compared {
  const isFirst = new Set(
    firstsOf(
      reports.flatMap(({ passages }) => passages),
      wordingOf,
    ).values(),
  );
  const all = reports.map(({ actors, passages }) => ({
    actors: new Set(actors),
    firsts: passages
      .filter((passage) => isFirst.has(passage))
      .map((passage) => ({ passage, reached: reachedOf(words, passage) })),
  }));
  const leads = new Map<string, Passage[]>();
  for (const own of all) {
    for (const { passage } of own.firsts) {
      const role = roleOf(passage);
      if (!leadsOn(role)) continue;
      const traits = traitsOf(words, passage);
      const found: (Lead & { passage: Passage })[] = [];
      for (const other of all) {
        if (other === own || !traits.actors.some((actor) => other.actors.has(actor))) continue;
        for (const to of other.firsts) {
          const lead = leadTo(words, { role, terms: traits.terms }, to.reached);
          if (lead) found.push({ ...lead, passage: to.passage });
        }
      }
      leads.set(
        passage.id,
        closestOf(found).map(({ passage }) => passage),
      );
    }
  }
  return { reports: all.map(({ firsts }) => firsts.map(({ passage }) => passage)), leads, near: nearIn(all) };
}

/** Kept statements of one holder and kind that are near each other in time. */
function nearIn(all: readonly { actors: ReadonlySet<string>; firsts: readonly { passage: Passage }[] }[]) {
  const ofHolder = new Map<string, Worthy[]>();
  for (const { actors, firsts } of all) {
    for (const { passage } of firsts) {
      if (!isWorthy(passage) || passage.holder === null || !actors.has(passage.holder)) continue;
      const key = `${passage.kind} ${passage.holder}`;
      ofHolder.set(key, [...(ofHolder.get(key) ?? []), passage]);
    }
  }
  const near: [Worthy, Worthy][] = [];
  for (const some of ofHolder.values()) {
    const inTime = some.sort(byTime);
    for (const [at, one] of inTime.entries()) {
      for (const other of inTime.slice(at + 1, at + 1 + NEAREST)) {
        if (one.report !== other.report && isWithinYear(one.day, other.day)) near.push([one, other]);
      }
    }
  }
  return near;
}
