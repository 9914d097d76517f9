import { useQuery } from '@tanstack/react-query';
import { tellAct } from '../acts/tell-act.ts';
import { isUndo, takenBack } from '../acts/undo-target.ts';
import type { LedgerAct } from '../api/types.ts';
import { IconButton } from '../controls/button.tsx';
import { Failure, Skeleton } from '../controls/states.tsx';
import { tellMoment } from '../words/tell-date.ts';
import { entryActsQuery } from './entry-queries.ts';
import { SidePanel } from './side-panel.tsx';

/** What people did with an entry, newest first; anything can be undone and done again. */
export function EntryHistory({
  id,
  onBack,
  onClose,
}: {
  id: string;
  /** takes an act back, by its id */
  onBack: (act: string) => void;
  onClose: () => void;
}) {
  const history = useQuery(entryActsQuery(id));
  const acts = history.data ?? [];
  const back = takenBack(acts);
  return (
    <SidePanel title="History" onClose={onClose}>
      {history.isPending && <Skeleton label="Fetching the history" rows={3} />}
      {history.isError && <Failure error={history.error} onRetry={() => void history.refetch()} />}
      {history.isSuccess && acts.length === 0 && (
        <p className="px-4 py-6 text-sm text-pretty text-ink-2">
          Nobody has worked on this entry yet. What people take for evidence, join, part or judge stands here,
          and can be undone.
        </p>
      )}
      <ol className="flex-1 overflow-y-auto px-4 py-2 text-sm">
        {acts.toReversed().map((act) => {
          const isUndone = back.has(act.id);
          const told = tellAct(act, acts);
          const undo = acts.find((other) => isUndo(other) && other.act === act.id && !back.has(other.id));
          const target = isUndo(act) ? undefined : isUndone ? undo : act;
          const words = wordsOf(act);
          return (
            <li key={act.id} className="border-b border-line py-2 last:border-b-0">
              <div className="flex items-start gap-2">
                <p className={`min-w-0 flex-1 wrap-anywhere ${isUndone ? 'text-ink-3 line-through' : ''}`}>
                  {told}
                </p>
                {target && (
                  <IconButton
                    icon={isUndone ? 'redo' : 'undo'}
                    label={`${isUndone ? 'Redo' : 'Undo'}: ${told}`}
                    className="-my-1.5"
                    onClick={() => onBack(target.id)}
                  />
                )}
              </div>
              {words && (
                <p dir="auto" className="line-clamp-2 font-reading wrap-anywhere text-ink-2">
                  {words}
                </p>
              )}
              <p className="text-xs text-ink-3">
                <bdi>{act.by}</bdi>, {tellMoment(act.at)}
              </p>
            </li>
          );
        })}
      </ol>
    </SidePanel>
  );
}

/** The words that an act is about or gives. */
function wordsOf(act: LedgerAct): string | null {
  if (act.type === 'bear') return `“${act.passage.anchor.quote}”`;
  return act.type === 'judge' ? act.grounds : null;
}
