import { type FormEvent, useRef, useState } from 'react';
import type { EntryRow, Outcome } from '../api/types.ts';
import { DialogFoot } from '../controls/dialog-foot.tsx';
import { Modal } from '../controls/modal.tsx';
import { OutcomeChoice } from '../entry/outcome-choice.tsx';
import { count } from '../words/tell-number.ts';
import { useLedgerActs } from './use-ledger-acts.ts';

/** Entries that are judged at once at most: what the server takes, all of it or nothing. */
const MOST = 500;

/** Gives one verdict on all chosen entries, with its grounds and its day. */
export function JudgeDialog({
  chosen,
  subject,
  load,
  onDone,
  onClose,
}: {
  /** how many are chosen */
  chosen: number;
  /** its words, where it is one that may not be seen to be chosen */
  subject?: string;
  /** fetches the statements by which they are judged */
  load: () => Promise<EntryRow['statement'][]>;
  onDone: () => void;
  onClose: () => void;
}) {
  const { act } = useLedgerActs();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [grounds, setGrounds] = useState('');
  const [on, setOn] = useState(() => new Date().toISOString().slice(0, 10));
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const why = useRef<HTMLTextAreaElement>(null);
  const isReady = outcome !== null && grounds.trim() !== '' && on !== '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady || isBusy) return;
    setBusy(true);
    try {
      const entries = await load();
      await act(entries.map((entry) => ({ type: 'judge', entry, outcome, grounds: grounds.trim(), on })));
      onDone();
      onClose();
    } catch (error) {
      setError(error);
      setBusy(false);
    }
  };
  return (
    <Modal title={`Verdict on ${count(chosen, 'entry', 'entries')}`} onClose={onClose}>
      {chosen > MOST ? (
        <p className="p-4 text-pretty">
          A verdict goes to {MOST} entries at most at once. Narrow the view, or choose fewer.
        </p>
      ) : (
        <form
          onSubmit={(event) => void submit(event)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
              event.currentTarget.requestSubmit();
          }}
          className="flex min-h-0 flex-col"
        >
          <div className="flex flex-col gap-3 overflow-y-auto p-4">
            {subject && <bdi className="line-clamp-3 font-reading wrap-anywhere">{subject}</bdi>}
            <OutcomeChoice chosen={outcome} onChoose={setOutcome} onLetter={() => why.current?.focus()} />
            <label className="flex flex-col gap-1 text-sm text-ink-2">
              Grounds
              <textarea
                ref={why}
                required
                rows={3}
                dir="auto"
                className="field text-ink"
                value={grounds}
                onChange={(event) => setGrounds(event.target.value)}
              />
            </label>
            <label className="flex items-center gap-2 text-sm text-ink-2">
              As of
              <input
                type="date"
                required
                className="field text-ink"
                value={on}
                onChange={(event) => setOn(event.target.value)}
              />
            </label>
            <p className="text-xs text-ink-2">
              Ctrl+Enter gives it. A later verdict stands in place of an earlier one; both stay in the
              history, and can be undone.
            </p>
          </div>
          <DialogFoot
            label={`Judge ${count(chosen, 'entry', 'entries')}`}
            busy={isBusy}
            error={error}
            disabled={!isReady}
            onClose={onClose}
          />
        </form>
      )}
    </Modal>
  );
}
