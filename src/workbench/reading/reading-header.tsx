import { Link } from '@tanstack/react-router';
import { DropdownMenu } from 'radix-ui';
import type { ReportView } from '../api/types.ts';
import { IconButton } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { SampleMark } from '../samples/sample-mark.tsx';
import { useSamples } from '../samples/use-samples.ts';
import { StatementExport } from '../statements/statement-export.tsx';
import { tellDate } from '../words/tell-date.ts';

/** What is known of the report, how far its review is, and what can be done with it. */
export function ReadingHeader({
  view,
  history,
  onDescribe,
  onHistory,
  onUndo,
  onRedo,
  onReadAgain,
  onDossier,
  onRemove,
}: {
  view: ReportView;
  history: boolean;
  onDescribe: () => void;
  onHistory: () => void;
  onUndo: () => void;
  onRedo: () => void;
  onReadAgain: () => void;
  /** adds the chosen statement, or the report, to a dossier */
  onDossier: () => void;
  onRemove: () => void;
}) {
  const { report, described, statements } = view;
  const isSample = useSamples().shown.has(report.id);
  const reviewed = statements.filter((statement) => statement.review !== 'unreviewed').length;
  const details = [
    report.outlet,
    report.byline,
    tellDate(report.published) || 'date not known',
    report.language,
  ].filter(Boolean);
  const item =
    'flex cursor-pointer items-center gap-2.5 rounded-md px-2.5 py-1.5 text-sm outline-none data-highlighted:bg-hover';
  return (
    <header className="sticky top-12 z-20 border-b border-line bg-paper max-lg:static">
      <div className="mx-auto flex max-w-[74rem] flex-wrap 2xl:max-w-[86rem] items-center gap-x-4 gap-y-1.5 px-4 py-2 sm:px-6">
        <div className="flex min-w-0 flex-1 items-center gap-2 text-sm max-sm:basis-full">
          <Link
            to="/"
            className="shrink-0 rounded text-ink-2 hover:text-ink"
            aria-label="Back to the reports"
          >
            <Icon name="left" />
          </Link>
          <button
            type="button"
            onClick={onDescribe}
            aria-label="Edit the report’s details"
            className="group flex min-w-0 items-center gap-2 rounded px-1.5 py-1 text-left hover:bg-hover"
          >
            <span dir="auto" className="min-w-0 truncate text-ink-2 max-sm:whitespace-normal">
              {details.join(' · ')}
            </span>
            {isSample && <SampleMark />}
            {described.length > 0 && (
              <span title={`Corrected by a person: ${described.join(', ')}`} className="text-accent">
                <Icon name="person" className="size-3.5" />
              </span>
            )}
            <Icon name="pencil" className="size-3.5 text-ink-3 group-hover:text-ink" />
          </button>
        </div>
        <p className="flex items-center gap-2 text-sm text-ink-2">
          <progress
            aria-label="Reviewed"
            value={reviewed}
            max={Math.max(1, statements.length)}
            className="h-1.5 w-20 appearance-none overflow-hidden rounded-full bg-line max-sm:w-12 [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
          />
          {reviewed} of {statements.length} reviewed
        </p>
        <div className="flex items-center gap-1 max-sm:ml-auto">
          <IconButton icon="undo" label="Undo" onClick={onUndo} />
          <IconButton icon="redo" label="Redo" onClick={onRedo} />
          <IconButton icon="history" label="History" aria-pressed={history} onClick={onHistory} />
          <span className="max-sm:hidden">
            <StatementExport state={{ report: report.id }} />
          </span>
          <DropdownMenu.Root modal={false}>
            <DropdownMenu.Trigger asChild>
              <IconButton icon="more" label="More" />
            </DropdownMenu.Trigger>
            <DropdownMenu.Portal>
              <DropdownMenu.Content
                align="end"
                sideOffset={4}
                className="z-40 min-w-56 rounded-lg border border-line-strong bg-surface p-1 shadow-xl"
              >
                <DropdownMenu.Item className={item} onSelect={onDescribe}>
                  <Icon name="pencil" /> Edit details
                </DropdownMenu.Item>
                <DropdownMenu.Item className={item} onSelect={onDossier}>
                  <Icon name="dossier" /> Add to a dossier
                </DropdownMenu.Item>
                <DropdownMenu.Item className={item} onSelect={onReadAgain}>
                  <Icon name="refresh" /> Read again with the engine
                </DropdownMenu.Item>
                {report.address && (
                  <DropdownMenu.Item
                    className={item}
                    onSelect={() => void navigator.clipboard?.writeText(report.address ?? '')}
                  >
                    <Icon name="report" /> Copy its web address
                  </DropdownMenu.Item>
                )}
                <DropdownMenu.Separator className="my-1 h-px bg-line" />
                <DropdownMenu.Item className={`${item} text-danger`} onSelect={onRemove}>
                  <Icon name="trash" /> Remove the report
                </DropdownMenu.Item>
              </DropdownMenu.Content>
            </DropdownMenu.Portal>
          </DropdownMenu.Root>
        </div>
      </div>
    </header>
  );
}
