import { type Act, isOnReport, type ReportAct } from '../model/index.ts';

/** The acts on each report, by its id and in their order; those that belong to none are left out. */
export function actsByReport(acts: readonly Act[]): Map<string, ReportAct[]> {
  const found = new Map<string, ReportAct[]>();
  for (const act of acts) {
    if (!isOnReport(act)) continue;
    const before = found.get(act.report);
    if (before) before.push(act);
    else found.set(act.report, [act]);
  }
  return found;
}
