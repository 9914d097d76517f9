import type { Attribution } from '../document.ts';

/** An attribution while its paragraph is read. */
export interface Draft extends Omit<Attribution, 'sameSpeaker'> {
  /** the draft whose speaker also speaks here; null when the source words decide */
  sameSpeaker: Draft | null;
  /** whether the content stands before the cue, so that a quotation after it may carry it on */
  isBefore: boolean;
}

/** Where a draft's content begins. */
export function startOf({ content }: Pick<Draft, 'content'>): number {
  return content[0]?.start ?? 0;
}

/** Where a draft's content ends. */
export function endOf({ content }: Pick<Draft, 'content'>): number {
  return content.at(-1)?.end ?? 0;
}
