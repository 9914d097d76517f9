import type { DossierRow } from '../api/types.ts';
import { IconButton } from '../controls/button.tsx';
import { ItemFace } from './item-face.tsx';
import { ItemNote } from './item-note.tsx';
import { labelOf } from './label-of.ts';

/** An item of a dossier: what it points at, its note, and what can be done with it. */
export function DossierItem({
  item,
  entries,
  isFixed,
  isWriting,
  isDragged,
  onWrite,
  onNote,
  onCancel,
  onMove,
  onTakeOut,
  onDrag,
  onDrop,
}: {
  item: DossierRow;
  /** ids of the entries of the dossier, for their pages to go on by */
  entries: readonly string[];
  /** whether nothing can be changed */
  isFixed: boolean;
  /** whether its note is being written */
  isWriting: boolean;
  isDragged: boolean;
  onWrite: () => void;
  onNote: (note: string) => void;
  onCancel: () => void;
  onMove: (step: 1 | -1) => void;
  onTakeOut: () => void;
  onDrag: () => void;
  onDrop: () => void;
}) {
  const label = labelOf(item);
  const short = label.length > 60 ? `${label.slice(0, 60)}…` : label;
  return (
    <li
      data-row
      data-item={item.key}
      draggable={!isFixed && !isWriting}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', label);
        onDrag();
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
      className={`dossier-item group relative border-b border-line py-4 has-[[data-row-link]:focus-visible]:bg-accent-soft ${isDragged ? 'opacity-50' : ''}`}
    >
      <div className="flex gap-3 max-sm:flex-col max-sm:gap-1">
        <div className="min-w-0 flex-1">
          {item.sameAs !== null && (
            <p className="text-sm text-ink-2">It has become one with another item of this dossier.</p>
          )}
          <ItemFace item={item} entries={entries} />
          <ItemNote item={item} label={short} isWriting={isWriting} onSave={onNote} onCancel={onCancel} />
        </div>
        {!isFixed && (
          <div className="flex shrink-0 self-start max-sm:-ml-2 sm:flex-col lg:flex-row">
            <IconButton icon="pencil" label={`Write a note on: ${short}`} onClick={onWrite} />
            <IconButton icon="up" label={`Move up: ${short}`} onClick={() => onMove(-1)} />
            <IconButton icon="down" label={`Move down: ${short}`} onClick={() => onMove(1)} />
            <IconButton icon="close" label={`Take out: ${short}`} onClick={onTakeOut} />
          </div>
        )}
      </div>
    </li>
  );
}
