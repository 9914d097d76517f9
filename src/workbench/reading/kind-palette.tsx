import { useRef } from 'react';
import { KINDS } from '../../client/index.ts';
import type { Kind } from '../api/types.ts';
import { Icon } from '../controls/icon.tsx';
import { KeyCaps } from '../controls/key-caps.tsx';
import { Modal } from '../controls/modal.tsx';
import { KindLabel } from '../kinds/kind-label.tsx';
import { KIND_STYLES } from '../kinds/kind-style.ts';

/** Chooses a kind by its key, by arrow keys and Enter, or by pointer. */
export function KindPalette({
  current,
  onPick,
  onClose,
}: {
  /** null when a statement is being added */
  current: Kind | null;
  onPick: (kind: Kind) => void;
  onClose: () => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  return (
    <Modal title="Kind" onClose={onClose} className="max-w-xl">
      <ul
        ref={list}
        className="overflow-y-auto p-1.5"
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          const kind = KINDS.find((kind) => KIND_STYLES[kind].key === event.key.toLowerCase());
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (kind) {
            event.preventDefault();
            onPick(kind);
          } else if (step) {
            event.preventDefault();
            const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
            const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
            buttons.at((at + step + buttons.length) % buttons.length)?.focus();
          }
        }}
      >
        {KINDS.map((kind, i) => (
          <li key={kind}>
            <button
              type="button"
              data-autofocus={kind === current || (current === null && i === 0) || undefined}
              aria-current={kind === current}
              onClick={() => onPick(kind)}
              className="flex w-full items-center gap-3 rounded-md px-3 py-1.5 text-left hover:bg-hover focus-visible:bg-hover focus-visible:outline-none"
            >
              <KeyCaps keys={KIND_STYLES[kind].key} className="w-5 text-ink-2" />
              <span className="w-24 shrink-0">
                <KindLabel kind={kind} />
              </span>
              <span className="min-w-0 flex-1 text-sm text-ink-2">{KIND_STYLES[kind].gloss}</span>
              {kind === current && <Icon name="check" className="size-4 text-accent" />}
            </button>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
