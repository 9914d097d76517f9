import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { ReportSummary } from '../api/types.ts';
import { FoundWords } from '../lists/found-words.tsx';
import { SampleMark } from '../samples/sample-mark.tsx';
import { tellDate } from '../words/tell-date.ts';

/** One report in the list; on small screens its cells run on below its title. */
export const ReportRow = memo(function ReportRow({
  report,
  isSample,
}: {
  report: ReportSummary;
  /** whether it comes with Troth */
  isSample: boolean;
}) {
  const share = report.statements === 0 ? 0 : Math.min(1, report.reviewed / report.statements);
  return (
    <tr
      data-row
      className="relative border-t border-line align-baseline first:border-t-0 hover:bg-hover/60 has-focus-visible:bg-accent-soft max-md:flex max-md:flex-wrap max-md:items-baseline max-md:gap-x-3 max-md:py-2.5 md:*:py-2"
    >
      <td className="md:pr-4 max-md:basis-full">
        <Link
          to="/reports/$id"
          params={{ id: report.id }}
          data-row-link
          dir="auto"
          className="block font-reading text-base wrap-anywhere after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
        >
          {report.title ?? report.file ?? 'Untitled report'}
        </Link>
        {report.snippet && (
          <p dir="auto" className="mt-0.5 line-clamp-2 text-sm text-ink-2">
            <FoundWords snippet={report.snippet} />
          </p>
        )}
      </td>
      <td dir="auto" className="text-sm md:pr-4 text-ink-2 wrap-anywhere">
        {report.outlet ?? <span className="max-md:hidden">–</span>}
        {isSample && <SampleMark />}
      </td>
      <td className="text-sm md:pr-4 whitespace-nowrap text-ink-2">
        {tellDate(report.published) || <span className="max-md:hidden">–</span>}
      </td>
      <td className="pr-4 text-right text-sm text-ink-2 max-md:hidden">
        {report.words.toLocaleString('en')}
      </td>
      <td className="text-right text-sm md:pr-4 max-md:text-ink-2">
        {report.statements}
        <span className="md:hidden"> statements</span>
      </td>
      <td className="text-sm text-ink-2">
        <ReviewedBar share={share} label={`${report.reviewed} of ${report.statements} reviewed`} />
      </td>
    </tr>
  );
});

/** How much of a report's statements a person has reviewed. */
function ReviewedBar({ share, label }: { share: number; label: string }) {
  return (
    <span className="flex items-center gap-2" title={label}>
      <span aria-hidden="true" className="h-1.5 w-16 overflow-hidden rounded-full bg-line max-md:w-10">
        <span className="block h-full bg-accent" style={{ width: `${share * 100}%` }} />
      </span>
      <span aria-hidden="true">{Math.floor(share * 100)}%</span>
      <span className="sr-only">{label}</span>
    </span>
  );
}
