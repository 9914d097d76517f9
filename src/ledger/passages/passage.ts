import type { Kind } from '../../model/index.ts';
import type { Term } from '../words/words.ts';
import type { Amount } from './amounts.ts';

/**
 * What the ledger compares: a statement, or what a report tells in its own voice, a sentence or a clause, cut down to
 * what counts in comparing.
 */
export interface Passage {
  /** id of the statement; of what is narrated, see {@link narratedId} */
  id: string;
  /** id of the report */
  report: string;
  /** where its words begin, in UTF-16 units of the report's text */
  start: number;
  /** where its first fragment ends */
  end: number;
  /** where its last fragment ends */
  last: number;
  /** where its paragraph begins */
  paragraph: number;
  /** the report's date: its first day, `YYYY-MM-DD`; empty when unknown */
  day: string;
  kind: Kind | 'narrated';
  /** words of the content, but for names and numbers */
  terms: Term[];
  /** words of the paragraph around it, the same way: what "it", "the offer" or "as much" stand for is often there */
  around: Term[];
  /** words of the condition, the same way */
  condition: Term[];
  /** who speaks: id of the actor; null where nobody is named */
  speaker: string | null;
  /** who would have to act: the holder, or else the speaker */
  holder: string | null;
  /** ids of whom it is directed at */
  addressee: string[];
  /** those of these whom the report only describes: "the neighbours" of two reports may be the same or not */
  described: string[];
  /** ids of the channels that the words came through, nearest the speaker first */
  via: string[];
  /** when it was said, EDTF; null when not told, and of what is narrated */
  said: string | null;
  /** ids of whom its words name, each once */
  named: string[];
  /**
   * ids of whom its paragraph names, those above among them, and of whose these are by their names, each once: by
   * these it is found
   */
  concerned: string[];
  /** the numbers in it, each once */
  numbers: number[];
  /** when it is due, or of what is narrated what dates it tells of; EDTF */
  times: string[];
  /** how likely its words say it is, the ends of a band of probabilities; null where they give no odds */
  likelihood: { low: number; high: number } | null;
  /** whether its words deny: "not", "never", "refused" */
  denies: boolean;
  /** words of a statement's content that it says are not so, see denied.ts; of what is narrated none */
  denied: Term[];
  /** whether a statement says how sure or likely it is; false of what is narrated */
  hedged: boolean;
  /** what a statement says how much or how many of; of what is narrated none */
  amounts: Amount[];
  /** marks of its paragraph's wording, see marks.ts; ascending */
  marks: number[];
  /** id of the statement that encloses it */
  parent: string | null;
  /** ids of the statements inside of it of which it says what came of them, see came-of.ts */
  tellsOf: string[];
  /** ids of the statements that its words only point back to, see points-back.ts; none where they say something */
  pointsTo: string[];
}

/** The passages of one report. */
export interface ReportPassages {
  /** id of the report */
  report: string;
  /** ids of whom the report names, not merely describes, each once */
  actors: string[];
  /** in text order */
  passages: Passage[];
}

/** The id of what a report tells in its own voice, by where it begins. */
export function narratedId(report: string, start: number): string {
  return `n_${report.replace(/^r_/, '')}_${start}`;
}

/** The id of the report that something is narrated in, by the id of that; null for a statement's. */
export function reportOfNarrated(id: string): string | null {
  const report = /^n_(.+)_\d+$/.exec(id)?.[1];
  return report === undefined ? null : `r_${report}`;
}
