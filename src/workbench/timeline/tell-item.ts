import type { TimelineItem } from '../api/types.ts';
import { KIND_STYLES } from '../kinds/kind-style.ts';
import { tellDate } from '../words/tell-date.ts';

/** On what a date rests, in words. */
export const BASIS_WORDS: Record<NonNullable<TimelineItem['basis']>, string> = {
  stated: 'stated',
  implied: 'implied',
  published: 'the report’s own date',
};

/** An item in words: "Commitment by X: “…”, said 14 Jul 2021 (stated), due until Aug 2021". */
export function tellItem({ kind, speaker, words, said, basis, due }: TimelineItem): string {
  const when = [
    said && `said ${tellDate(said.edtf)}${basis ? ` (${BASIS_WORDS[basis]})` : ''}`,
    due && `due ${tellDate(due.edtf)}`,
  ].filter(Boolean);
  return `${KIND_STYLES[kind].label} by ${speaker ?? 'nobody named'}: “${words}”, ${when.join(', ') || 'of no date'}`;
}
