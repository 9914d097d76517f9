import { Button } from '../controls/button.tsx';
import type { DrawnStretch } from './use-stretch.ts';

/** Tells which part of a long list is drawn, and draws more of it, or all; nothing where all of it is drawn. */
export function DrawnLine({
  stretch,
  total,
  things,
  onWhole,
}: {
  stretch: DrawnStretch;
  total: number;
  /** what the list holds, such as "statements" */
  things: string;
  onWhole: () => void;
}) {
  const { from, to, grow } = stretch;
  if (from === 0 && to === total) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1 py-1 text-sm text-ink-2">
      {from + 1} to {to} of {total} {things} are shown, more as you go on.
      <span className="flex gap-1 print:hidden">
        {from > 0 && (
          <Button look="quiet" icon="up" onClick={() => grow('before')}>
            Show earlier ones
          </Button>
        )}
        <Button look="quiet" action="entry-whole" onClick={onWhole}>
          Show all
        </Button>
      </span>
    </p>
  );
}
