import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { dataOf } from '../../client/index.ts';
import { client } from '../api/client.ts';
import type { ActorSummary } from '../api/types.ts';
import { IconButton } from '../controls/button.tsx';
import { DialogFoot } from '../controls/dialog-foot.tsx';
import { Icon } from '../controls/icon.tsx';
import { Modal } from '../controls/modal.tsx';
import { count } from '../words/tell-number.ts';
import { ActorSearch } from './actor-search.tsx';
import { ACTOR_TYPE_LABELS } from './actor-type-labels.ts';
import { mergedActor } from './merged-actor.ts';
import { useActorActs } from './use-actor-acts.ts';

/** Makes actors one: shows who joins and what comes of it before it happens. */
export function MergeDialog({
  actors: first,
  onDone,
  onClose,
}: {
  /** those to begin with; the first keeps its name unless another is chosen */
  actors: readonly ActorSummary[];
  /** told the actor that the others are now part of */
  onDone?: (id: string) => void;
  onClose: () => void;
}) {
  const { act, busy } = useActorActs();
  const [actors, setActors] = useState([...first]);
  const [keeper, setKeeper] = useState(first[0]?.id ?? '');
  const [error, setError] = useState<unknown>(null);
  const into = actors.find(({ id }) => id === keeper) ?? actors[0];
  const others = actors.filter((actor) => actor !== into);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!into || others.length === 0) return;
    try {
      await act({ type: 'merge-actors', actors: others.map(({ id }) => id), into: into.id });
      onDone?.(into.id);
      onClose();
    } catch (error) {
      setError(error);
    }
  };
  return (
    <Modal title="Merge actors" onClose={onClose} className="max-w-xl">
      <form onSubmit={(event) => void submit(event)} className="flex min-h-0 flex-col">
        <div className="flex flex-col gap-3 overflow-y-auto p-4">
          <p className="text-sm text-ink-2">
            They become one in every list and page. The chosen one keeps its name; no report is changed.
          </p>
          <fieldset>
            <legend className="sr-only">Which one keeps its name</legend>
            <ul aria-label="Actors to merge" className="flex flex-col gap-1">
              {actors.map((actor) => (
                <li
                  key={actor.id}
                  className="flex items-center gap-2 rounded-md bg-sunken py-0.5 pr-0.5 pl-3"
                >
                  <label className="flex min-w-0 flex-1 cursor-pointer items-center gap-2.5 py-1">
                    <input
                      type="radio"
                      name="keeper"
                      className="size-4 shrink-0 accent-(--accent)"
                      checked={actor === into}
                      onChange={() => setKeeper(actor.id)}
                    />
                    <span className="min-w-0 flex-1">
                      <bdi className="font-medium wrap-anywhere">{actor.name}</bdi>
                      <span className="block text-xs text-ink-2">
                        {ACTOR_TYPE_LABELS[actor.type]}, {count(actor.statements, 'statement')},{' '}
                        {count(actor.reports, 'report')}
                        {actor === into && others.length > 0 && ', keeps its name'}
                      </span>
                    </span>
                  </label>
                  {actors.length > 1 && (
                    <IconButton
                      icon="close"
                      label={`Leave ${actor.name} out`}
                      onClick={() => setActors(actors.filter((other) => other !== actor))}
                    />
                  )}
                </li>
              ))}
            </ul>
          </fieldset>
          <ActorSearch
            label="Find another name of the same actor"
            autoFocus
            without={actors.map(({ id }) => id)}
            onPick={(actor) => setActors([...actors, actor])}
          />
          {into && others.length > 0 && <Preview into={into} others={others} />}
        </div>
        <DialogFoot
          label={others.length > 0 ? `Merge ${actors.length}` : 'Merge'}
          busy={busy}
          error={error}
          disabled={others.length === 0}
          onClose={onClose}
        />
      </form>
    </Modal>
  );
}

/** What the merge comes to. */
function Preview({ into, others }: { into: ActorSummary; others: readonly ActorSummary[] }) {
  const ids = [into, ...others].map(({ id }) => id);
  const reports = useQuery({
    queryKey: ['reports', 'of actors', ids],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      dataOf(client.GET('/api/reports', { signal, params: { query: { actor: ids, limit: 1 } } })),
  });
  const { name, type, names, wikidata, iso, statements, differences } = mergedActor(into, others);
  return (
    <section aria-label="What comes of it" className="rounded-md border border-line-strong p-3">
      <h3 className="text-xs text-ink-2">It will be</h3>
      <p dir="auto" className="font-reading text-lg wrap-anywhere">
        {name}
      </p>
      <p className="text-sm text-ink-2">
        {[ACTOR_TYPE_LABELS[type], iso, wikidata].filter(Boolean).join(' · ')} ·{' '}
        {count(statements, 'statement')},{' '}
        {reports.isSuccess ? `named in ${count(reports.data.total, 'report')}` : 'counting its reports…'}
      </p>
      {names.length > 0 && (
        <p dir="auto" className="mt-1 text-sm text-ink-2 wrap-anywhere">
          Also {names.join(', ')}
        </p>
      )}
      {differences.length > 0 && (
        <p className="mt-2 flex items-start gap-1.5 text-sm text-danger">
          <Icon name="warning" className="mt-0.5 size-4" />
          They differ in {differences.join(' and ')}. Are they really one?
        </p>
      )}
    </section>
  );
}
