import { useId, useState } from 'react';
import { Button, IconButton } from '../controls/button.tsx';
import { Modal } from '../controls/modal.tsx';
import type { Candidate } from './speaker-candidates.ts';

/** Edits a list of names, such as those addressed, in their order. */
export function NamesDialog({
  title,
  hint,
  candidates,
  current,
  onSave,
  onClose,
}: {
  title: string;
  hint: string;
  candidates: readonly Candidate[];
  current: readonly string[];
  onSave: (names: string[]) => void;
  onClose: () => void;
}) {
  const [names, setNames] = useState([...current]);
  const [typed, setTyped] = useState('');
  const known = useId();
  const withTyped = () => (typed.trim() && !names.includes(typed.trim()) ? [...names, typed.trim()] : names);
  const add = () => {
    setNames(withTyped());
    setTyped('');
  };
  return (
    <Modal title={title} onClose={onClose} className="max-w-md">
      <div className="flex flex-col gap-3 overflow-y-auto p-4">
        <p className="text-sm text-ink-2">{hint}</p>
        {names.length > 0 && (
          <ol className="flex flex-col gap-1" aria-label="Names">
            {names.map((name) => (
              <li key={name} className="flex items-center gap-2 rounded-md bg-sunken py-0.5 pr-0.5 pl-3">
                <bdi className="min-w-0 flex-1 wrap-anywhere">{name}</bdi>
                <IconButton
                  icon="close"
                  label={`Take ${name} out`}
                  onClick={() => setNames(names.filter((each) => each !== name))}
                />
              </li>
            ))}
          </ol>
        )}
        <div className="flex gap-2">
          <input
            data-autofocus
            dir="auto"
            list={known}
            aria-label="Name to add"
            placeholder="Name"
            className="field flex-1"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              // Enter takes a name in; in an empty box it is done.
              if (typed.trim()) add();
              else onSave(names);
            }}
          />
          <datalist id={known}>
            {candidates.map(({ name }) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <Button icon="plus" disabled={!typed.trim()} onClick={add}>
            Add
          </Button>
        </div>
        <div className="flex justify-end gap-2">
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" onClick={() => onSave(withTyped())}>
            Save
          </Button>
        </div>
      </div>
    </Modal>
  );
}
