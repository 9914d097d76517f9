import type { ReactNode } from 'react';

/** A part of an actor's page; keys go from one to the next by its heading. */
export function Part({ title, note, children }: { title: string; note?: ReactNode; children: ReactNode }) {
  const id = `part-${title.toLowerCase().replace(/[^a-z]+/g, '-')}`;
  return (
    <section aria-labelledby={id} className="mt-8">
      <div className="mb-2 flex flex-wrap items-baseline gap-x-3 gap-y-1 border-b border-line pb-1.5">
        <h2 id={id} data-part tabIndex={-1} className="font-reading text-xl focus-visible:outline-offset-4">
          {title}
        </h2>
        {note && <p className="text-sm text-ink-2">{note}</p>}
      </div>
      {children}
    </section>
  );
}
