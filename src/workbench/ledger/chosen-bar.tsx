import type { ReactNode } from 'react';
import { Button } from '../controls/button.tsx';
import { count } from '../words/tell-number.ts';

/** What can be done with the chosen entries. */
export function ChosenBar({
  chosen,
  total,
  onAll,
  onClear,
  onJudge,
  onDossier,
  children,
}: {
  /** how many are chosen */
  chosen: number;
  /** how many the view shows */
  total: number;
  onAll: () => void;
  onClear: () => void;
  onJudge: () => void;
  onDossier: () => void;
  /** the menu that exports them */
  children: ReactNode;
}) {
  return (
    <section
      aria-label="Chosen entries"
      className="flex flex-wrap items-center gap-2 border-t border-line-strong bg-surface px-3 py-2 sm:px-4"
    >
      <p aria-live="polite" className="min-w-0 flex-1 truncate text-sm font-medium">
        {chosen.toLocaleString('en')} chosen
        {chosen < total && (
          <button
            type="button"
            onClick={onAll}
            className="ml-3 rounded font-normal text-accent underline-offset-2 hover:underline"
          >
            Choose all {count(total, 'entry', 'entries')}
          </button>
        )}
      </p>
      <Button look="quiet" onClick={onClear}>
        Clear
      </Button>
      {children}
      <Button icon="dossier" action="ledger-dossier" onClick={onDossier}>
        <span className="max-sm:sr-only">Add to a dossier</span>
      </Button>
      <Button look="primary" icon="scales" action="ledger-judge" onClick={onJudge}>
        Verdict
      </Button>
    </section>
  );
}
