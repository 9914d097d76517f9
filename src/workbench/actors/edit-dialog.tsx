import { type FormEvent, useState } from 'react';
import type { ActorSummary } from '../api/types.ts';
import { DialogFoot } from '../controls/dialog-foot.tsx';
import { Modal } from '../controls/modal.tsx';
import { changedFields, fromDraft, toDraft } from './actor-draft.ts';
import { ActorFields } from './actor-fields.tsx';
import { useActorActs } from './use-actor-acts.ts';

/** Adds an actor, or corrects all that is known of one. */
export function EditDialog({
  actor,
  onDone,
  onClose,
}: {
  /** null for a new one */
  actor: ActorSummary | null;
  onDone?: (id: string) => void;
  onClose: () => void;
}) {
  const { act, busy } = useActorActs();
  const [draft, setDraft] = useState(() => toDraft(actor));
  const [error, setError] = useState<unknown>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      if (actor) {
        const values = changedFields(actor, draft);
        if (Object.keys(values).length > 0) await act({ type: 'correct-actor', actor: actor.id, values });
      } else {
        const done = await act({ type: 'add-actor', actor: fromDraft(draft) });
        if (done.type === 'add-actor') onDone?.(done.actor.id);
      }
      onClose();
    } catch (error) {
      setError(error);
    }
  };
  return (
    <Modal title={actor ? 'Edit the actor' : 'Add an actor'} onClose={onClose} className="max-w-xl">
      <form onSubmit={(event) => void submit(event)} className="flex min-h-0 flex-col">
        <div className="flex flex-col gap-3 overflow-y-auto p-4">
          <p className="text-sm text-ink-2">
            {actor
              ? 'What you give stands in place of what reports say, in every list at once; the next report is read with it.'
              : 'Every report read from now on is read with it; those that name it already are its own at once.'}
          </p>
          <ActorFields draft={draft} onChange={setDraft} />
        </div>
        <DialogFoot label={actor ? 'Save' : 'Add'} busy={busy} error={error} onClose={onClose} />
      </form>
    </Modal>
  );
}
