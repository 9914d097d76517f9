import type { Analysis, Report } from '../model/index.ts';
import type { Registry } from '../registry/index.ts';

/**
 * Reads reports. Pure: the same report gives the same analysis, byte for byte, with the same version
 * and registry; no clock, no network, no files once it is made.
 */
export interface Engine {
  readonly name: string;
  readonly version: string;
  /** the actors that it knows from the start */
  readonly registry: Registry;
  /** Finds the statements, mentions and actors of a report. Never throws on any text. */
  analyse(report: Report): Promise<Analysis>;
  /**
   * The same engine with another registry, such as one with what people say of actors. The two share
   * all else: closing either closes both.
   */
  withRegistry(registry: Registry): Engine;
  /** Frees what the engine holds. */
  close(): Promise<void>;
}
