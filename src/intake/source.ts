import type { Problem, ReportDetails } from '../model/index.ts';

/** Bytes that may hold a report, before they are read. */
export interface Source {
  /** what a person would call it: a path, a file name, "standard input" */
  name: string;
  /** reads the bytes; throws a TrothError (`intake/...`) when they cannot be had */
  bytes(): Promise<Uint8Array>;
  /** details known from outside, such as a manifest or an option; they outrank what the bytes say */
  details?: Partial<ReportDetails>;
}

/** Something that was found, or why it cannot be read. */
export type Found = { source: Source } | { problem: Problem };
