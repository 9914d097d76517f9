import { unitOffsets } from '../scorers/index.ts';
import type { Place, Story } from './story.ts';

/** Half-open, UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/** Tells where the places of a story stand in its texts. Throws when one does not. */
export function placesOf(story: Story): (place: Place) => Stretch[] {
  const reports = new Map(story.reports.map((report) => [report.name, report]));
  return (place) => {
    const report = reports.get(place.report);
    if (!report) throw new Error(`story ${story.id} has no report ${place.report}`);
    if (place.statement !== undefined) {
      const statement = report.statements.find(({ id }) => id === place.statement);
      if (!statement) throw new Error(`${place.report} has no statement ${place.statement}`);
      const units = unitOffsets(report.text);
      return statement.contentSpans.map(([start, end]) => ({
        start: units(start),
        end: units(end),
      }));
    }
    const quote = place.quote ?? '';
    const start = report.text.indexOf(quote);
    if (start < 0) throw new Error(`${place.report} does not hold the words "${quote}"`);
    return [{ start, end: start + quote.length }];
  };
}

/** Units that two lists of stretches have in common. */
export function commonUnits(a: readonly Stretch[], b: readonly Stretch[]): number {
  let common = 0;
  for (const one of a)
    for (const other of b)
      common += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return common;
}
