import { round } from './python-text.ts';

/** Precision, recall and their harmonic mean, each rounded to four decimals. */
export type Figures = { p: number; r: number; f1: number };

/** What a scorer found. */
export interface Score {
  /** the figures, as the scorer's `--json` gives them */
  figures: { readonly [name: string]: { readonly [figure: string]: number } };
  /** the scorer's table, a string a line */
  table: string[];
  /** disagreements, a string a line; empty for a scorer that lists none */
  errors: string[];
  /** what the scorer would complain about on standard error */
  warnings: string[];
  /** for each field (and `statement`, the statement itself): how sure the engine was, and whether it was right */
  judged: Map<string, Judged[]>;
}

/** One thing that an engine said, how sure it was of it, and whether that agrees with gold. */
export interface Judged {
  probability: number;
  right: boolean;
}

/** Figures of counts; a share of nothing is 0. */
export function figuresOf(p: number, r: number): Figures {
  return { p: round(p, 4), r: round(r, 4), f1: round(p + r ? (2 * p * r) / (p + r) : 0, 4) };
}

/** A share; of nothing it is 0. */
export function share(hits: number, total: number): number {
  return total ? hits / total : 0;
}

/** Adds to a list of judgements, unless the engine gave no probability. */
export function judge(
  judged: Map<string, Judged[]>,
  name: string,
  probability: number | null | undefined,
  right: boolean,
): void {
  if (probability === null || probability === undefined) return;
  const list = judged.get(name) ?? [];
  list.push({ probability, right });
  judged.set(name, list);
}
