import { type RefObject, useEffect, useState } from 'react';
import { ANCHORED_FIELDS } from '../acts/apply-deed.ts';
import { FIELD_LABELS } from '../acts/tell-act.ts';
import type { AnchoredField, Span } from '../api/types.ts';
import { KeyCaps } from '../controls/key-caps.tsx';
import { snapToWords } from '../text/adjust-span.ts';
import { selectedSpan } from './text-selection.ts';

/** What can be made of the selected words: a new statement, or a field of the chosen one. */
export function SelectionBar({
  container,
  text,
  chosen,
  onAdd,
  onSet,
}: {
  container: RefObject<HTMLDivElement | null>;
  text: string;
  /** whether a statement is chosen */
  chosen: boolean;
  onAdd: (span: Span) => void;
  onSet: (field: AnchoredField, span: Span) => void;
}) {
  const [found, setFound] = useState<{ span: Span; top: number; left: number } | null>(null);
  useEffect(() => {
    const look = () => {
      const selection = container.current && selectedSpan(container.current);
      const span = selection && snapToWords(text, selection);
      if (!span) return setFound(null);
      const box = window.getSelection()?.getRangeAt(0).getBoundingClientRect();
      if (box) setFound({ span, top: box.bottom + window.scrollY + 8, left: box.left + box.width / 2 });
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [container, text]);
  if (!found) return null;
  const done = (run: () => void) => () => {
    window.getSelection()?.removeAllRanges();
    setFound(null);
    run();
  };
  const look = 'flex items-center gap-2 rounded px-2 py-1 whitespace-nowrap hover:bg-paper/15';
  return (
    <div
      role="toolbar"
      aria-label="Selected words"
      // Pressing a button must not take the selection away before it is read.
      onPointerDown={(event) => event.preventDefault()}
      style={{ top: found.top, left: Math.min(Math.max(found.left, 150), window.innerWidth - 150) }}
      className="absolute z-30 flex max-w-[calc(100vw-1rem)] -translate-x-1/2 flex-wrap items-center gap-0.5 rounded-lg bg-ink p-1 text-sm text-paper shadow-xl"
    >
      <button type="button" className={look} onClick={done(() => onAdd(found.span))}>
        Add statement <KeyCaps action="add" />
      </button>
      {chosen &&
        ANCHORED_FIELDS.map((field) => (
          <button key={field} type="button" className={look} onClick={done(() => onSet(field, found.span))}>
            {FIELD_LABELS[field]}
          </button>
        ))}
    </div>
  );
}
