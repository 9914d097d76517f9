import { type FormEvent, useState } from 'react';
import { DialogFoot } from '../controls/dialog-foot.tsx';
import { Modal } from '../controls/modal.tsx';

/** Longest title, as the server takes it. */
const LONGEST_TITLE = 300;

/** Asks for a dossier's title and summary. */
export function DescribeDialog({
  dossier,
  onSave,
  onClose,
}: {
  /** null for a new one */
  dossier: { title: string; summary: string } | null;
  onSave: (fields: { title: string; summary: string }) => Promise<void>;
  onClose: () => void;
}) {
  const [title, setTitle] = useState(dossier?.title ?? '');
  const [summary, setSummary] = useState(dossier?.summary ?? '');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    if (title.trim() === '') return;
    setBusy(true);
    try {
      await onSave({ title: title.trim(), summary: summary.trim() });
      onClose();
    } catch (error) {
      setError(error);
      setBusy(false);
    }
  };
  return (
    <Modal title={dossier ? 'Title and summary' : 'New dossier'} onClose={onClose} className="max-w-xl">
      <form onSubmit={(event) => void submit(event)} className="flex min-h-0 flex-col">
        <div className="flex flex-col gap-3 overflow-y-auto p-4">
          <label className="flex flex-col gap-1 text-sm font-medium">
            Title
            <input
              data-autofocus
              required
              dir="auto"
              maxLength={LONGEST_TITLE}
              value={title}
              onChange={(event) => setTitle(event.target.value)}
              className="h-9 rounded-md border border-line-strong bg-surface px-2.5 text-base font-normal"
            />
          </label>
          <label className="flex flex-col gap-1 text-sm font-medium">
            Summary
            <textarea
              dir="auto"
              rows={5}
              value={summary}
              onChange={(event) => setSummary(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
              }}
              className="rounded-md border border-line-strong bg-surface px-2.5 py-1.5 text-base font-normal"
            />
          </label>
          <p className="text-sm text-ink-2">Plain text; a blank line begins a new paragraph.</p>
        </div>
        <DialogFoot
          label={dossier ? 'Save' : 'Begin'}
          busy={busy}
          error={error}
          disabled={title.trim() === ''}
          onClose={onClose}
        />
      </form>
    </Modal>
  );
}
