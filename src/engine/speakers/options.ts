import type { SpeakerCandidate } from './candidates.ts';
import type { SpeakerQuery } from './features.ts';

/** Whom some words may mean. */
export interface SpeakerOptions {
  query: SpeakerQuery;
  candidates: SpeakerCandidate[];
  /** what speaks for each candidate */
  features: string[][];
  /** what speaks for nobody but the words themselves */
  own: string[];
  /**
   * the words without an article, those named whom pronouns in them mean ("Ann Orme’s deputy" for "her deputy");
   * null where they are a pronoun
   */
  ownName: string | null;
  /** whether somebody was named in them whom a pronoun means */
  isOwnTold: boolean;
}
