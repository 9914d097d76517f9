import { useState } from 'react';
import type { Deed, ReportView, ReviewedStatement } from '../api/types.ts';
import { useKeys } from '../keyboard/use-keys.ts';
import { mayBeGiven, othersOfMention } from './same-mention.ts';

/** A corrected speaker, offered to the other statements of the same mention. */
export interface Offer {
  /** the speaker; null: nobody who is named */
  speaker: string | null;
  /** the words of the mention, as the report has them */
  words: string;
  others: readonly ReviewedStatement[];
  /** ids of those that are to stay as they are */
  left: ReadonlySet<string>;
  /** whether the others are listed */
  shown: boolean;
  show(): void;
  /** Takes one of the others out, or in again. */
  toggle(id: string): void;
  /** Gives those that were not taken out the speaker. */
  apply(): void;
  /** Leaves all as they are. */
  leave(): void;
}

interface Made {
  statement: string;
  speaker: string | null;
  words: string;
  others: readonly string[];
  left: ReadonlySet<string>;
  shown: boolean;
}

/**
 * Offers a corrected speaker to others. The offer stands with the corrected statement's card, while that
 * statement is chosen and has the speaker.
 * @param act does deeds, all of them or none
 */
export function useOffer(
  { report, statements }: ReportView,
  chosen: ReviewedStatement | null,
  act: (deeds: Deed[]) => unknown,
): { offer: Offer | null; make(corrected: ReviewedStatement, speaker: string | null): void } {
  const [made, setMade] = useState<Made | null>(null);
  const leave = () => setMade(null);
  const stands = made && made.statement === chosen?.id && made.speaker === chosen.speaker;
  // What was filled or reviewed in the meantime is no longer offered.
  const others = stands
    ? statements.filter((other) => made.others.includes(other.id) && mayBeGiven(other, made.speaker))
    : [];
  const offer: Offer | null =
    stands && others.length > 0
      ? {
          speaker: made.speaker,
          words: made.words,
          others,
          left: made.left,
          shown: made.shown,
          show: () => setMade({ ...made, shown: !made.shown }),
          toggle: (id) => {
            const left = new Set(made.left);
            if (!left.delete(id)) left.add(id);
            setMade({ ...made, left });
          },
          apply: () => {
            leave();
            const { speaker } = made;
            const deeds = others
              .filter(({ id }) => !made.left.has(id))
              .map(
                ({ id }): Deed => ({
                  type: 'correct',
                  report: report.id,
                  statement: id,
                  values: { speaker },
                }),
              );
            if (deeds.length > 0) act(deeds);
          },
          leave,
        }
      : null;
  useKeys(
    'offer',
    {
      'offer-apply': () => offer?.apply(),
      'offer-show': () => offer?.show(),
      'offer-leave': () => offer?.leave(),
    },
    { enabled: offer !== null },
  );
  return {
    offer,
    make: (corrected, speaker) => {
      const found = othersOfMention(statements, corrected, speaker);
      setMade({
        statement: corrected.id,
        speaker,
        words: corrected.source.map(({ quote }) => quote).join(' … '),
        others: found.map(({ id }) => id),
        left: new Set(),
        shown: false,
      });
    },
  };
}
