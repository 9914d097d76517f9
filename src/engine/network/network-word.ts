import type { Span } from '../../model/index.ts';

/** A word as the network sees it. */
export interface NetworkWord extends Span {
  /** ids in the vocabulary, at least one */
  pieces: number[];
  /** index into QUOTED of segment-words.ts */
  quoted: number;
  /** index of its paragraph */
  paragraph: number;
  /** index of its sentence, counted over the report */
  sentence: number;
}

/** The words of a report as the network read them. */
export interface ReadWords {
  words: readonly NetworkWord[];
  /** one row a word; see `NetworkOutput` */
  names: Float32Array;
  /** one row a word; see `NetworkOutput` */
  linked: Float32Array;
}
