import type { Report } from '../model/index.ts';
import { safeText } from './safe-text.ts';
import type { Terminal } from './terminal.ts';

/** How much of an id is shown: 8 hexadecimal digits tell 10,000 reports apart with a chance of a clash near 1 %. */
const SHORT_ID = 'r_'.length + 8;

/** The beginning of a report's id; `troth show` takes it. */
export function shortId(id: string): string {
  return id.slice(0, SHORT_ID);
}

/** Two lines that say which report this is: its title; its outlet, byline, date, file and id. */
export function reportHeading(
  report: Pick<Report, 'id' | 'title' | 'outlet' | 'byline' | 'published' | 'file'>,
  { colors }: Terminal,
): string {
  const { outlet, byline, published, file } = report;
  const details = [outlet, byline, published, file].flatMap((detail) =>
    detail === null ? [] : [safeText(detail)],
  );
  const title = report.title === null ? 'Untitled' : safeText(report.title);
  return `${colors.bold(title)}\n${colors.dim([...details, shortId(report.id)].join(' · '))}\n`;
}
