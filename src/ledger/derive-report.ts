import { type Act, REPORT_DETAILS, type Report, type ReportDetail } from '../model/index.ts';
import { actsInForce } from './acts-in-force.ts';

/** A report as it is shown: with people's corrections of its details. */
export interface DerivedReport {
  report: Report;
  /** details that a person corrected */
  described: ReportDetail[];
  /** whether a person took it out */
  removed: boolean;
}

/**
 * Lays people's acts over a report. The text, its hash and the id stay what they are.
 * @param acts those on this report, oldest first
 */
export function deriveReport(report: Report, acts: readonly Act[]): DerivedReport {
  const inForce = actsInForce(acts);
  const values = Object.assign({}, ...inForce.map((act) => (act.type === 'describe' ? act.values : {})));
  return {
    report: { ...report, ...values },
    described: REPORT_DETAILS.filter((detail) => detail in values),
    removed: inForce.some((act) => act.type === 'remove'),
  };
}
