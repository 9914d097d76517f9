import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { EntryView, LedgerDeed, Outcome } from '../api/types.ts';
import { DialogFoot } from '../controls/dialog-foot.tsx';
import { OutcomeChoice } from './outcome-choice.tsx';
import { RelationLabel } from './relation-label.tsx';
import { SidePanel } from './side-panel.tsx';

/** Judges an entry: outcome, grounds, the evidence that it rests on, the day it is judged as of. */
export function VerdictPanel({
  view,
  today,
  onJudge,
  onClose,
}: {
  view: EntryView;
  /** `YYYY-MM-DD` */
  today: string;
  /** rejects where the server refuses it */
  onJudge: (deed: LedgerDeed) => Promise<void>;
  onClose: () => void;
}) {
  const { entry, bearings, verdicts } = view;
  const taken = bearings.filter(({ act }) => act !== null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [grounds, setGrounds] = useState('');
  const [on, setOn] = useState(today);
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const why = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLInputElement>('input[type=radio]')?.focus();
  }, []);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (outcome === null || grounds.trim() === '' || busy) return;
    setBusy(true);
    setError(null);
    const evidence = taken
      .filter(({ passage }) => !without.has(passage.passage))
      .map(({ passage: { report, passage } }) => ({ report, passage }));
    try {
      await onJudge({
        type: 'judge',
        entry: entry.statement,
        outcome,
        grounds: grounds.trim(),
        evidence,
        on,
      });
      onClose();
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.current?.requestSubmit();
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    }
  };
  return (
    <SidePanel title={verdicts.length > 0 ? 'A new verdict' : 'Verdict'} onClose={onClose}>
      <form
        ref={form}
        onSubmit={(event) => void save(event)}
        onKeyDown={onKeyDown}
        className="flex min-h-0 flex-1 flex-col"
      >
        <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto p-4">
          <OutcomeChoice chosen={outcome} onChoose={setOutcome} onLetter={() => why.current?.focus()} />
          <label className="flex flex-col gap-1.5">
            <span className="text-sm font-medium">Grounds</span>
            <textarea
              ref={why}
              className="field"
              dir="auto"
              rows={5}
              required
              placeholder="Why, in words that a reader can check"
              value={grounds}
              onChange={(event) => setGrounds(event.target.value)}
            />
          </label>
          <fieldset className="min-w-0">
            <legend className="mb-1 text-sm font-medium">Evidence that it rests on</legend>
            {taken.length === 0 && (
              <p className="text-sm text-pretty text-ink-2">
                None yet. What you accept among the proposals or add can be chosen here.
              </p>
            )}
            {taken.map(({ passage, relation, outlet }) => (
              <label key={passage.passage} className="flex items-baseline gap-2 py-1 text-sm">
                <input
                  type="checkbox"
                  className="accent-accent"
                  checked={!without.has(passage.passage)}
                  onChange={({ target }) => {
                    const next = new Set(without);
                    if (target.checked) next.delete(passage.passage);
                    else next.add(passage.passage);
                    setWithout(next);
                  }}
                />
                <span className="min-w-0">
                  <RelationLabel relation={relation} />{' '}
                  <span className="text-xs text-ink-2">
                    <bdi>{outlet}</bdi>
                  </span>
                  <bdi className="line-clamp-2 font-reading wrap-anywhere text-ink-2">
                    “{passage.anchor.quote}”
                  </bdi>
                </span>
              </label>
            ))}
          </fieldset>
          <label className="flex items-center gap-2 text-sm">
            <span className="font-medium">Judged as of</span>
            <input
              type="date"
              required
              className="field"
              value={on}
              onChange={(event) => setOn(event.target.value)}
            />
          </label>
          {verdicts.length > 0 && (
            <p className="text-xs text-ink-2">
              It stands in place of the verdict before, which stays listed.
            </p>
          )}
        </div>
        <DialogFoot
          label="Give the verdict"
          keys="mod+Enter"
          busy={busy}
          error={error}
          disabled={outcome === null || grounds.trim() === ''}
          onClose={onClose}
        />
      </form>
    </SidePanel>
  );
}
