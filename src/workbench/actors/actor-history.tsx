import { useQuery } from '@tanstack/react-query';
import { tellActorAct } from '../acts/tell-actor-act.ts';
import { takenBack } from '../acts/undo-target.ts';
import { actorHistoryQuery } from '../api/queries.ts';
import type { ActorAct } from '../api/types.ts';
import { IconButton } from '../controls/button.tsx';
import { Failure, Skeleton } from '../controls/states.tsx';
import { tellMoment } from '../words/tell-date.ts';
import { useActorActs } from './use-actor-acts.ts';

/** What people did with one actor, or with all, newest first; anything can be undone and done again. */
export function ActorHistory({
  actor,
  onClose,
}: {
  /** id of an actor; null for all */
  actor: string | null;
  onClose: () => void;
}) {
  const history = useQuery(actorHistoryQuery(actor));
  const acts = history.data ?? [];
  return (
    <aside
      aria-label="History"
      className="fixed top-12 right-0 bottom-0 z-20 flex w-80 max-w-full flex-col border-l border-line bg-surface shadow-xl"
    >
      <header className="flex items-center justify-between border-b border-line py-1.5 pr-2 pl-4">
        <h2 className="font-semibold">History</h2>
        <IconButton icon="close" label="Close the history" onClick={onClose} />
      </header>
      {history.isPending && <Skeleton label="Fetching the history" rows={3} />}
      {history.isError && <Failure error={history.error} onRetry={() => void history.refetch()} />}
      {history.isSuccess && acts.length === 0 && (
        <p className="px-4 py-6 text-sm text-ink-2">
          Nobody has worked on {actor === null ? 'actors' : 'this actor'} yet. What people add, correct, merge
          or split stands here, and can be undone.
        </p>
      )}
      {acts.length > 0 && (
        <ol className="flex-1 overflow-y-auto px-4 py-2 text-sm">
          {acts.toReversed().map((act) => (
            <HistoryItem key={act.id} act={act} acts={acts} />
          ))}
        </ol>
      )}
    </aside>
  );
}

function HistoryItem({ act, acts }: { act: ActorAct; acts: readonly ActorAct[] }) {
  const { tryAct, busy } = useActorActs();
  const told = tellActorAct(act, acts);
  const back = takenBack(acts);
  const isUndone = back.has(act.id);
  // What took it back; taking that back does it again.
  const undo = acts.find(
    (other) => other.type === 'undo-actor' && other.act === act.id && !back.has(other.id),
  );
  const target = act.type === 'undo-actor' ? null : isUndone ? undo : act;
  return (
    <li className="border-b border-line py-2 last:border-b-0">
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
            onClick={() => void tryAct({ type: 'undo-actor', act: target.id }, acts)}
          />
        )}
      </div>
      <p className="text-xs text-ink-3">
        <bdi>{act.by}</bdi>, {tellMoment(act.at)}
      </p>
    </li>
  );
}
