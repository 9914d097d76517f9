import { Modal } from '../controls/modal.tsx';
import { Skeleton } from '../controls/states.tsx';

/** Stands for the list of dossiers until it is there, and keeps the words that are typed before. */
export function EarlyWords({
  words,
  onWords,
  onClose,
}: {
  words: string;
  onWords: (words: string) => void;
  onClose: () => void;
}) {
  return (
    <Modal title="Add to a dossier" onClose={onClose} bare className="max-w-xl">
      <div className="flex items-center gap-2.5 border-b border-line px-4">
        <span className="shrink-0 text-sm font-medium text-accent">Add to a dossier</span>
        <input
          data-autofocus
          aria-label="Dossier, or the title of a new one"
          value={words}
          onChange={(event) => onWords(event.target.value)}
          className="h-12 min-w-0 flex-1 bg-transparent outline-none"
        />
      </div>
      <Skeleton label="Fetching the dossiers" rows={3} />
    </Modal>
  );
}
