import { useQuery } from '@tanstack/react-query';
import { tellAct } from '../acts/tell-act.ts';
import { isUndo, takenBack } from '../acts/undo-target.ts';
import { IconButton } from '../controls/button.tsx';
import { Failure, Skeleton } from '../controls/states.tsx';
import { SidePanel } from '../entry/side-panel.tsx';
import { tellMoment } from '../words/tell-date.ts';
import { dossierActsQuery } from './dossier-queries.ts';
import { useDossierActs } from './use-dossier-acts.ts';

/** What people did with a dossier, newest first; anything can be undone and done again. */
export function DossierHistory({ id, onClose }: { id: string; onClose: () => void }) {
  const history = useQuery(dossierActsQuery(id));
  const { tryAct, busy } = useDossierActs();
  const acts = history.data ?? [];
  const back = takenBack(acts);
  return (
    <SidePanel title="History" onClose={onClose}>
      {history.isPending && <Skeleton label="Fetching the history" rows={3} />}
      {history.isError && <Failure error={history.error} onRetry={() => void history.refetch()} />}
      <ol className="flex-1 overflow-y-auto px-4 py-2 text-sm">
        {acts.toReversed().map((act) => {
          const isUndone = back.has(act.id);
          const told = tellAct(act, acts);
          const undo = acts.find((other) => isUndo(other) && other.act === act.id && !back.has(other.id));
          const target = isUndo(act) ? undefined : isUndone ? undo : act;
          return (
            <li key={act.id} className="border-b border-line py-2 last:border-b-0">
              <div className="flex items-start gap-2">
                <p className={`min-w-0 flex-1 wrap-anywhere ${isUndone ? 'text-ink-3 line-through' : ''}`}>
                  <bdi>{told}</bdi>
                </p>
                {target && (
                  <IconButton
                    icon={isUndone ? 'redo' : 'undo'}
                    label={`${isUndone ? 'Redo' : 'Undo'}: ${told}`}
                    className="-my-1.5"
                    disabled={busy}
                    onClick={() => tryAct([{ type: 'undo-dossier', dossier: id, act: target.id }])}
                  />
                )}
              </div>
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
