import { type ReactNode, useState } from 'react';
import { Button } from '../controls/button.tsx';
import { useToast } from '../shell/toast.tsx';
import { tellDate } from '../words/tell-date.ts';
import { KnownDayDialog } from './known-day-dialog.tsx';

/** The day that a page is shown as known on, if any, and how to change it. */
export interface KnownDay {
  /** whether it is shown as known on a day, and so only looked at */
  isFixed: boolean;
  /** Asks for another day. */
  ask(): void;
  /** Makes what changes something tell that this is done on what there is now, while a day is shown. */
  nowOnly<A extends unknown[]>(run: (...args: A) => void): (...args: A) => void;
  /** tells the day, plainly; null where the page is shown as it is now */
  note: ReactNode;
  /** what asks for a day, while it is asked for */
  dialog: ReactNode;
}

/**
 * Lets a page be shown as known on a day.
 * @param day `YYYY-MM-DD`, from the page's address; undefined for now
 * @param onPick puts another into the address
 */
export function useKnownDay(day: string | undefined, onPick: (day: string | undefined) => void): KnownDay {
  const toast = useToast();
  const [isAsked, setAsked] = useState(false);
  const now = () => onPick(undefined);
  return {
    isFixed: day !== undefined,
    ask: () => setAsked(true),
    nowOnly:
      (run) =>
      (...args) => {
        if (day === undefined) run(...args);
        else
          toast.say('What was known on a day is only looked at.', {
            label: 'Show it as it is now',
            run: now,
          });
      },
    note: day !== undefined && (
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md bg-sunken px-3 py-1.5 text-sm">
        <span className="min-w-0">
          <strong className="font-semibold">As known on {tellDate(day)}.</strong> Nothing can be decided or
          changed here meanwhile.
        </span>
        <Button look="quiet" className="print:hidden" onClick={now}>
          Show it as it is now
        </Button>
      </p>
    ),
    dialog: isAsked && <KnownDayDialog value={day} onPick={onPick} onClose={() => setAsked(false)} />,
  };
}
