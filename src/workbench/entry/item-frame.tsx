import { type ReactNode, useEffect, useRef } from 'react';

/** The frame of something that keys go to: chosen by a press anywhere on it, and brought into view then. */
export function ItemFrame({
  label,
  chosen,
  moved,
  onChoose,
  className = '',
  children,
}: {
  /** what it is, read out */
  label: string;
  chosen: boolean;
  /** whether the person went here; what a page chooses by itself does not scroll it */
  moved: boolean;
  onChoose: () => void;
  className?: string;
  children: ReactNode;
}) {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    if (chosen && moved) frame.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen, moved]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: pointers only; keys go from one to the next
    <article
      ref={frame}
      aria-label={label}
      aria-current={chosen ? 'true' : undefined}
      onClick={() => {
        if (!chosen && window.getSelection()?.isCollapsed !== false) onChoose();
      }}
      className={`@container scroll-mt-32 scroll-mb-6 rounded-md border px-3 py-2 print:break-inside-avoid ${
        chosen
          ? 'border-accent bg-surface shadow-sm ring-1 ring-accent print:border-line print:ring-0'
          : 'border-line bg-surface hover:border-line-strong'
      } ${className}`}
    >
      {children}
    </article>
  );
}
