import { useState } from 'react';
import { day as readDay } from '../address/search-string.ts';
import { Button } from '../controls/button.tsx';
import { Modal } from '../controls/modal.tsx';

/** Asks for the day that everything is shown as known on. Enter shows it, with nothing typed as it is now. */
export function KnownDayDialog({
  value,
  onPick,
  onClose,
}: {
  value: string | undefined;
  /** undefined shows everything as it is now */
  onPick: (day: string | undefined) => void;
  onClose: () => void;
}) {
  const [typed, setTyped] = useState(value ?? '');
  const picked = readDay(typed.trim());
  const isWrong = typed.trim() !== '' && picked === undefined;
  return (
    <Modal title="As known on a day" onClose={onClose} className="max-w-md">
      <form
        className="flex flex-col gap-3 p-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (isWrong) return;
          onClose();
          onPick(picked);
        }}
      >
        <label className="flex flex-col gap-1.5">
          <span className="text-sm font-medium">Day</span>
          <input
            data-autofocus
            className="field"
            placeholder="2022-04-15; nothing for now"
            inputMode="numeric"
            value={typed}
            aria-invalid={isWrong}
            aria-describedby="known-day-note"
            onFocus={(event) => event.target.select()}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <p id="known-day-note" className="text-sm text-pretty text-ink-2">
          {isWrong
            ? 'A day is told as 2022-04-15.'
            : 'Only with the reports that were out, and what people had done, by the end of that day.'}
        </p>
        <Button type="submit" look="primary" className="self-end" disabled={isWrong}>
          {picked || typed.trim() ? 'Show that day' : 'Show it as it is now'}
        </Button>
      </form>
    </Modal>
  );
}
