import { useState } from 'react';
import type { DossierRow } from '../api/types.ts';
import { Button } from '../controls/button.tsx';
import { KeyCaps } from '../controls/key-caps.tsx';
import { tellMoment } from '../words/tell-date.ts';
import { PlainText } from './plain-text.tsx';

/** Longest note, as the server takes it. */
const LONGEST_NOTE = 100_000;

/** The note of an item, written in its place. */
export function ItemNote({
  item,
  label,
  isWriting,
  onSave,
  onCancel,
}: {
  item: DossierRow;
  /** what the item is, for the name of the field */
  label: string;
  isWriting: boolean;
  onSave: (note: string) => void;
  onCancel: () => void;
}) {
  if (isWriting) return <NoteField note={item.note} label={label} onSave={onSave} onCancel={onCancel} />;
  if (item.note === '') return null;
  return (
    <div className="mt-2 rounded-md bg-sunken px-3 py-2">
      <PlainText text={item.note} />
      {item.noted && (
        <p className="mt-1 text-xs text-ink-2">
          <bdi>{item.noted.by}</bdi>, {tellMoment(item.noted.at)}
        </p>
      )}
    </div>
  );
}

function NoteField({
  note,
  label,
  onSave,
  onCancel,
}: {
  note: string;
  label: string;
  onSave: (note: string) => void;
  onCancel: () => void;
}) {
  const [words, setWords] = useState(note);
  const save = () => onSave(words.trim());
  return (
    <form
      className="relative z-10 mt-2 flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <textarea
        // biome-ignore lint/a11y/noAutofocus: whoever asks to write a note writes it next
        autoFocus
        aria-label={`Note on ${label}`}
        dir="auto"
        rows={Math.min(14, Math.max(3, words.split('\n').length + 1))}
        maxLength={LONGEST_NOTE}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            save();
          }
          if (event.key === 'Escape') {
            event.preventDefault();
            onCancel();
          }
        }}
        className="w-full rounded-md border border-line-strong bg-surface px-3 py-2"
      />
      <div className="flex flex-wrap items-center justify-end gap-2">
        <p className="mr-auto text-xs text-ink-2">Plain text; a blank line begins a new paragraph.</p>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
        <Button look="primary" type="submit">
          Save <KeyCaps keys="mod+Enter" className="max-lg:hidden" />
        </Button>
      </div>
    </form>
  );
}
