import type { ReactNode } from 'react';
import { IconButton } from '../controls/button.tsx';

/** A panel at the side of the page, which stays readable beside it. */
export function SidePanel({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  return (
    <aside
      aria-label={title}
      className="fixed top-12 right-0 bottom-(--foot) z-20 flex w-96 max-w-full flex-col border-l border-line bg-surface shadow-xl print:hidden"
    >
      <header className="flex items-center justify-between border-b border-line py-1.5 pr-2 pl-4">
        <h2 className="font-semibold">{title}</h2>
        <IconButton icon="close" label={`Close: ${title}`} onClick={onClose} />
      </header>
      {children}
    </aside>
  );
}
