import type { Analysis, Report } from '../model/index.ts';

/**
 * Reads reports. Pure: the same report gives the same analysis, byte for byte; no clock, no
 * network, no files once it is made.
 */
export interface Engine {
  readonly name: string;
  readonly version: string;
  /** Finds the statements, mentions and actors of a report. Never throws on any text. */
  analyse(report: Report): Promise<Analysis>;
  /** Frees what the engine holds. */
  close(): Promise<void>;
}
