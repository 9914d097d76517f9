import type { LeadTo } from './lookup/leading.ts';

/** What a transaction changed that the ledger must be brought in line with. */
export interface Changes {
  /** wordings of which a passage came or went; see wordingOf of the ledger */
  wordings: Set<string>;
  /** kept statements, by the seqs of their passages, whose entries must be made anew */
  stale: Set<number>;
  /** the same where nothing changed but to what they may be joined, or they came; see growEntries */
  grown: Set<number>;
  /** what some of these are not compared with any more, by their seqs */
  lost: Map<number, Joining[]>;
  /** linked statements from which something that they led to was taken, see refill */
  short: Map<number, LeadTo>;
}

/** An earlier kept statement that one may be joined to. */
export interface Joining {
  /** seq of its passage */
  earlier: number;
  /** probability that they are one */
  score: number;
  /** of the earlier one, see timeKey of the ledger */
  time: string;
  /** whether they are one utterance, and whether that came through one origin */
  utterance: boolean;
  origin: boolean;
}

/** Whether a statement is joined to one rather than to another, as jointsOf of the ledger chooses: of equals the first. */
export function isLikelier(
  one: Pick<Joining, 'score' | 'time'>,
  other: Pick<Joining, 'score' | 'time'>,
): boolean {
  return one.score > other.score || (one.score === other.score && one.time < other.time);
}

/** Nothing changed yet. */
export function noChanges(): Changes {
  return { wordings: new Set(), stale: new Set(), grown: new Set(), lost: new Map(), short: new Map() };
}
