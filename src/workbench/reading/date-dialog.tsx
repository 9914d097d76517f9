import { type FormEvent, useState } from 'react';
import { Button } from '../controls/button.tsx';
import { Modal } from '../controls/modal.tsx';
import { tellDate } from '../words/tell-date.ts';

const EXAMPLES = ['2021-07-14', '2021-07', '2021', '../2021-08-31', '2021-07-05/2021-07-11', '2021-07-14/..'];

/** Edits a date in EDTF; the server checks it. */
export function DateDialog({
  title,
  current,
  onSave,
  onClose,
}: {
  title: string;
  current: string | null;
  onSave: (date: string | null) => void;
  onClose: () => void;
}) {
  const [date, setDate] = useState(current ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(date.trim() || null);
  };
  return (
    <Modal title={title} onClose={onClose} className="max-w-md">
      <form onSubmit={submit} className="flex flex-col gap-3 p-4">
        <label className="flex flex-col gap-1.5">
          <span className="text-sm text-ink-2">
            A day, month, year or interval (EDTF); empty when the report does not tell.
          </span>
          <input
            data-autofocus
            spellCheck={false}
            aria-label={title}
            className="field"
            value={date}
            onChange={(event) => setDate(event.target.value)}
          />
        </label>
        <p className="min-h-5 text-sm">{date && tellDate(date.trim())}</p>
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
