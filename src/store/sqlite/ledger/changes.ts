/** What a transaction changed that the ledger must be brought in line with. */
export interface Changes {
  /** wordings of which a passage came or went; see wordingOf of the ledger */
  wordings: Set<string>;
  /** kept statements, by the seqs of their passages, whose entries must be made anew */
  stale: Set<number>;
}

/** Nothing changed yet. */
export function noChanges(): Changes {
  return { wordings: new Set(), stale: new Set() };
}
