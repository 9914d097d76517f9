import { type ReactNode, useEffect, useRef } from 'react';
import { IconButton } from './button.tsx';

/**
 * A modal on the browser's own dialog element: focus stays inside, Esc closes, and focus returns to
 * where it was. No style element is injected, so the strict content policy holds.
 */
export function Modal({
  title,
  onClose,
  children,
  bare = false,
  className = 'max-w-lg',
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** whether the title is read out but not shown */
  bare?: boolean;
  className?: string;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const element = dialog.current as HTMLDialogElement;
    const returnTo = document.activeElement;
    element.showModal();
    element.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    return () => {
      element.close();
      if (returnTo instanceof HTMLElement && returnTo.isConnected) returnTo.focus({ preventScroll: true });
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes it; the click is for the backdrop
    <dialog
      ref={dialog}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        close.current();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) close.current();
      }}
      className={`modal mx-auto mt-[12vh] max-h-[76vh] w-[calc(100%-1.5rem)] overflow-hidden rounded-xl border border-line-strong bg-surface p-0 text-ink shadow-2xl backdrop:bg-black/40 ${className}`}
    >
      <div className="flex max-h-[76vh] flex-col">
        {!bare && (
          <header className="flex items-center justify-between border-b border-line py-2 pr-2 pl-4">
            <h2 className="font-semibold">{title}</h2>
            <IconButton icon="close" label="Close" onClick={onClose} />
          </header>
        )}
        {children}
      </div>
    </dialog>
  );
}
