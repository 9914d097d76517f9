import type { Verdict } from '../api/types.ts';
import { Button } from '../controls/button.tsx';
import { tellDate, tellMoment } from '../words/tell-date.ts';
import { bearingKey } from './entry-items.ts';

/** The verdicts on an entry, the one that counts first; those that it stands in place of stay listed. */
export function VerdictList({
  verdicts,
  isFixed,
  onChoose,
  onTakeBack,
}: {
  /** oldest first */
  verdicts: readonly Verdict[];
  /** whether it is shown as known on a day, and nothing can be decided */
  isFixed: boolean;
  onChoose: (key: string) => void;
  onTakeBack: (act: string) => void;
}) {
  if (verdicts.length === 0) return null;
  return (
    <section aria-label="Verdicts" className="mt-4">
      <ol className="flex flex-col gap-2">
        {verdicts.toReversed().map((verdict, at) => (
          <li
            key={verdict.act}
            className={
              at === 0
                ? 'rounded-lg border border-accent/60 bg-accent-soft px-3 py-2'
                : 'px-3 text-sm text-ink-2'
            }
          >
            <p className="flex flex-wrap items-baseline gap-x-2">
              <span className={`capitalize ${at === 0 ? 'font-semibold' : ''}`}>{verdict.outcome}</span>
              <span className="text-sm text-ink-2">
                {at > 0 && 'before, '}as of {tellDate(verdict.on)}, by <bdi>{verdict.by}</bdi>,{' '}
                {tellMoment(verdict.at)}
              </span>
              {!isFixed && (
                <Button
                  look="quiet"
                  icon="undo"
                  className="-my-1 ml-auto print:hidden"
                  onClick={() => onTakeBack(verdict.act)}
                >
                  Take back
                </Button>
              )}
            </p>
            <p dir="auto" className="font-reading wrap-anywhere whitespace-pre-line">
              {verdict.grounds}
            </p>
            {verdict.evidence.length > 0 && (
              <ul aria-label="Evidence that it rests on" className="mt-1 flex flex-col gap-0.5 text-sm">
                {verdict.evidence.map((passage) => (
                  <li key={passage.passage} className="min-w-0">
                    <button
                      type="button"
                      dir="auto"
                      onClick={() => onChoose(bearingKey(passage.passage))}
                      className="block max-w-full truncate text-left font-reading text-ink-2 hover:text-ink hover:underline"
                    >
                      “{passage.anchor.quote}”
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
