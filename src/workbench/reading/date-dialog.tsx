import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import { Button } from '../controls/button.tsx';
import { Modal } from '../controls/modal.tsx';
import { tellDate } from '../words/tell-date.ts';
import { type DateOffer, stepDay } from './date-offers.ts';

const EXAMPLES = ['2021-07-14', '2021-07', '2021', '../2021-08-31', '2021-07-05/2021-07-11', '2021-07-14/..'];

/** Edits a date in EDTF; the server checks it. */
export function DateDialog({
  title,
  subject,
  offers,
  current,
  onSave,
  onClose,
}: {
  title: string;
  /** what it is the date of, on one line */
  subject: ReactNode;
  /** dates that it often is */
  offers: readonly DateOffer[];
  current: string | null;
  onSave: (date: string | null) => void;
  onClose: () => void;
}) {
  const [date, setDate] = useState(current ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(date.trim() || null);
  };
  const step = (event: KeyboardEvent) => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key] as 1 | -1 | undefined;
    const stepped = by && stepDay(date.trim(), by);
    if (!stepped) return;
    event.preventDefault();
    setDate(stepped);
  };
  return (
    <Modal title={title} onClose={onClose} className="max-w-md">
      <p className="truncate border-b border-line bg-sunken px-4 py-1.5 text-sm text-ink-2">{subject}</p>
      <form onSubmit={submit} className="flex flex-col gap-3 overflow-y-auto p-4">
        {offers.length > 0 && (
          <ul className="flex flex-col" aria-label="Dates by the report’s">
            {offers.map((offer) => (
              <li key={offer.label}>
                <button
                  type="button"
                  aria-pressed={offer.date === date.trim()}
                  onClick={() => onSave(offer.date)}
                  className="flex w-full items-baseline justify-between gap-4 rounded-md px-2 py-1 text-left text-sm hover:bg-hover aria-pressed:bg-accent-soft"
                >
                  {offer.label}
                  <span className="text-ink-2">{tellDate(offer.date)}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <label className="flex flex-col gap-1.5">
          <span className="text-sm text-ink-2">
            A day, month, year or interval (EDTF); empty when the report does not tell. ↑ and ↓ go a day on or
            back.
          </span>
          <input
            data-autofocus
            spellCheck={false}
            aria-label={title}
            className="field"
            value={date}
            onKeyDown={step}
            onChange={(event) => setDate(event.target.value)}
          />
        </label>
        <p className="min-h-5 text-sm" aria-live="polite">
          {date && tellDate(date.trim())}
        </p>
        <ul className="flex flex-wrap gap-1" aria-label="Examples">
          {EXAMPLES.map((example) => (
            <li key={example}>
              <button
                type="button"
                title={tellDate(example)}
                onClick={() => setDate(example)}
                className="rounded border border-line px-1.5 py-0.5 text-xs text-ink-2 hover:bg-hover"
              >
                {example}
              </button>
            </li>
          ))}
        </ul>
        <div className="flex justify-end gap-2">
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" type="submit">
            Save
          </Button>
        </div>
      </form>
    </Modal>
  );
}
