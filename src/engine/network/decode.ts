import type { Candidate } from './candidates.ts';

/** The parts that words play in a statement, in the order of the network's output. */
export const ROLES = ['source', 'cue', 'content', 'condition', 'addressee', 'via', 'holder'] as const;
export type Role = (typeof ROLES)[number];

/** What was chosen on development data; part of the bundle's manifest. */
export interface Decoding {
  /** a start less likely than this is not looked at */
  candidate: number;
  /** a statement less likely than this is not given */
  keep: number;
  /** what a further fragment costs, in log odds: gaps that speak against it by less are filled */
  switch: Record<Role, number>;
}

/** A statement as word indices. */
export interface Found {
  /** the word it was found by */
  start: number;
  /** whether its content has no cue of its own */
  uncued: boolean;
  /** that there is a statement */
  probability: number;
  /** sorted word indices of each role; content is never empty */
  roles: Record<Role, number[]>;
  /** probability of each kind, in the order of the bundle */
  kinds: Float32Array;
}

/** Chooses the statements of a report among its candidates, in text order of their content. */
export function decode(candidates: readonly Candidate[], decoding: Decoding): Found[] {
  const found = candidates
    .filter((candidate) => candidate.probability >= decoding.keep)
    .map((candidate) => toFound(candidate, decoding))
    .filter((statement) => statement.roles.content.length > 0);
  return withoutDoubles(found);
}

function toFound(candidate: Candidate, decoding: Decoding): Found {
  const { start, uncued, probability, kinds, begin } = candidate;
  const words = candidate.roles.length / ROLES.length;
  const roles = Object.fromEntries(
    ROLES.map((role, column) => {
      const logits = Float64Array.from(
        { length: words },
        (_, word) => candidate.roles[word * ROLES.length + column] as number,
      );
      return [role, chooseRuns(logits, decoding.switch[role]).map((word) => begin + word)];
    }),
  ) as Record<Role, number[]>;
  if (uncued) roles.cue = [];
  else if (roles.cue.length === 0) roles.cue = [start];
  return { start, uncued, probability, roles, kinds };
}

/**
 * The words that are in: the labelling with the highest sum of the log odds of the words that are in,
 * less `cost` for each run of them (Viterbi over two states).
 * @returns indices into `logits`, ascending
 */
export function chooseRuns(logits: Float64Array, cost: number): number[] {
  const n = logits.length;
  const inBefore = new Uint8Array(n);
  const outBefore = new Uint8Array(n);
  let outside = 0;
  let inside = Number.NEGATIVE_INFINITY;
  for (let word = 0; word < n; word += 1) {
    const fromOutside = outside - cost;
    inBefore[word] = inside >= fromOutside ? 1 : 0;
    outBefore[word] = inside > outside ? 1 : 0;
    const best = Math.max(inside, fromOutside);
    outside = Math.max(outside, inside);
    inside = best + (logits[word] as number);
  }
  const chosen: number[] = [];
  let isIn = inside > outside;
  for (let word = n - 1; word >= 0; word -= 1) {
    if (isIn) chosen.push(word);
    isIn = (isIn ? inBefore[word] : outBefore[word]) === 1;
  }
  return chosen.reverse();
}

/**
 * One cue makes one statement: of those whose cues share a word, and of uncued ones whose content is
 * mostly another's, the likeliest stays.
 */
function withoutDoubles(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const statement of found.toSorted((a, b) => b.probability - a.probability || a.start - b.start)) {
    if (!kept.some((other) => areDoubles(statement, other))) kept.push(statement);
  }
  const first = ({ roles }: Found) => roles.content[0] as number;
  return kept.sort((a, b) => first(a) - first(b) || a.start - b.start);
}

function areDoubles(a: Found, b: Found): boolean {
  if (shared(a.roles.cue, b.roles.cue) > 0) return true;
  if (!a.uncued && !b.uncued) return false;
  const smaller = Math.min(a.roles.content.length, b.roles.content.length);
  return shared(a.roles.content, b.roles.content) * 2 > smaller;
}

function shared(a: readonly number[], b: readonly number[]): number {
  const words = new Set(b);
  return a.filter((word) => words.has(word)).length;
}
