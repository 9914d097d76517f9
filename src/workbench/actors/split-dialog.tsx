import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type FormEvent, useDeferredValue, useEffect, useRef, useState } from 'react';
import { ACTOR_TYPES, dataOf } from '../../client/index.ts';
import { takenBack } from '../acts/undo-target.ts';
import { client } from '../api/client.ts';
import { actorHistoryQuery } from '../api/queries.ts';
import type { ActorAct, ActorSummary } from '../api/types.ts';
import { IconButton } from '../controls/button.tsx';
import { DialogFoot } from '../controls/dialog-foot.tsx';
import { Modal } from '../controls/modal.tsx';
import { tellDate } from '../words/tell-date.ts';
import { count } from '../words/tell-number.ts';
import { ActorSearch } from './actor-search.tsx';
import { ACTOR_TYPE_LABELS } from './actor-type-labels.ts';
import { useActorActs } from './use-actor-acts.ts';

/** How many reports are offered; words find the others. */
const OFFERED = 30;

/** Takes out of an actor what is another's: names, or reports. */
export function SplitDialog({
  actor,
  onDone,
  onClose,
}: {
  actor: ActorSummary;
  /** told whose the rest now is */
  onDone?: (id: string) => void;
  onClose: () => void;
}) {
  const { act, busy } = useActorActs();
  const [error, setError] = useState<unknown>(null);
  const [names, setNames] = useState<string[]>([]);
  const [reports, setReports] = useState<string[]>([]);
  const [whose, setWhose] = useState('new');
  const [name, setName] = useState<string | null>(null);
  const [type, setType] = useState(actor.type);
  const [other, setOther] = useState<ActorSummary | null>(null);
  const called = useQuery({
    queryKey: ['actor', actor.id, 'names'],
    queryFn: ({ signal }) =>
      dataOf(client.GET('/api/actors/{id}/names', { signal, params: { path: { id: actor.id } } })),
  });
  const history = useQuery(actorHistoryQuery(actor.id));
  const merged = mergedInto(actor.id, history.data ?? []);
  // The first name that leaves is the likeliest name of the other.
  const newName = name ?? names[0] ?? '';
  const into =
    whose === 'new'
      ? newName.trim() && { name: newName.trim(), type }
      : whose === 'other'
        ? other?.id
        : whose;
  const leaves = names.length + reports.length;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!into || leaves === 0) return;
    try {
      const done = await act({ type: 'split-actor', actor: actor.id, leaves: { names, reports }, into });
      if (done.type === 'split-actor') onDone?.(done.into.id);
      onClose();
    } catch (error) {
      setError(error);
    }
  };
  const others = (called.data?.items ?? []).filter(({ value }) => value !== actor.name);
  return (
    <Modal title={`Split ${actor.name}`} onClose={onClose} className="max-w-xl">
      <form onSubmit={(event) => void submit(event)} className="flex min-h-0 flex-col">
        <div className="flex flex-col gap-4 overflow-y-auto p-4">
          <p className="text-sm text-ink-2">
            Choose what is another’s: everything that goes by some names, or all that some reports say. No
            report is changed.
          </p>
          <fieldset className="flex flex-col gap-0.5">
            <legend className="pb-1 text-sm font-medium">Names that leave</legend>
            {called.isError && <p className="text-sm text-danger">The names cannot be fetched.</p>}
            {called.isSuccess && others.length === 0 && (
              <p className="text-sm text-ink-2">Reports call it nothing but its name.</p>
            )}
            {others.map(({ value, count: inReports }, place) => (
              <Choice
                key={value}
                autoFocus={place === 0}
                label={value}
                detail={`in ${count(inReports, 'report')}`}
                checked={names.includes(value)}
                onChange={(checked) => setNames(toggled(names, value, checked))}
              />
            ))}
          </fieldset>
          <ReportChoices actor={actor.id} chosen={reports} onChange={setReports} />
          <fieldset className="flex flex-col gap-1.5">
            <legend className="pb-1 text-sm font-medium">Whose they are</legend>
            {merged.map((part) => (
              <Radio
                key={part.id}
                label={`${part.name}, which was merged into it`}
                checked={whose === part.id}
                onChange={() => setWhose(part.id)}
              />
            ))}
            <Radio label="A new actor" checked={whose === 'new'} onChange={() => setWhose('new')} />
            {whose === 'new' && (
              <div className="flex gap-2 pl-6.5 max-sm:flex-col">
                <input
                  aria-label="Name of the new actor"
                  placeholder="Name"
                  dir="auto"
                  className="field flex-1 max-sm:flex-none"
                  value={newName}
                  onChange={(event) => setName(event.target.value)}
                />
                <select
                  aria-label="Type of the new actor"
                  className="field"
                  value={type}
                  onChange={(event) =>
                    setType(ACTOR_TYPES.find((one) => one === event.target.value) ?? 'unknown')
                  }
                >
                  {ACTOR_TYPES.map((one) => (
                    <option key={one} value={one}>
                      {ACTOR_TYPE_LABELS[one]}
                    </option>
                  ))}
                </select>
              </div>
            )}
            <Radio label="Another actor" checked={whose === 'other'} onChange={() => setWhose('other')} />
            {whose === 'other' && (
              <div className="flex flex-col gap-1.5 pl-6.5">
                {other && (
                  <p className="flex items-center gap-2 rounded-md bg-sunken py-0.5 pr-0.5 pl-3 text-sm">
                    <bdi className="min-w-0 flex-1 wrap-anywhere">{other.name}</bdi>
                    <IconButton icon="close" label={`Not ${other.name}`} onClick={() => setOther(null)} />
                  </p>
                )}
                {!other && <ActorSearch label="Find the actor" without={[actor.id]} onPick={setOther} />}
              </div>
            )}
          </fieldset>
        </div>
        <DialogFoot
          label="Split"
          busy={busy}
          error={error}
          disabled={!into || leaves === 0}
          onClose={onClose}
        />
      </form>
    </Modal>
  );
}

/** Reports that name an actor, to choose from. */
function ReportChoices({
  actor,
  chosen,
  onChange,
}: {
  actor: string;
  chosen: readonly string[];
  onChange: (reports: string[]) => void;
}) {
  const [words, setWords] = useState('');
  const q = useDeferredValue(words.trim());
  const found = useQuery({
    queryKey: ['reports', 'to split', actor, q],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => {
      const query = { actor: [actor], limit: OFFERED, ...(q && { q }) };
      return dataOf(client.GET('/api/reports', { signal, params: { query } }));
    },
  });
  const items = found.data?.items ?? [];
  const more = (found.data?.total ?? 0) - items.length;
  return (
    <fieldset className="flex min-w-0 flex-col gap-0.5">
      <legend className="pb-1 text-sm font-medium">Reports that mean the other</legend>
      {(more > 0 || words !== '') && (
        <input
          type="search"
          aria-label="Search the reports that name it"
          placeholder="Search the reports that name it"
          className="field mb-1"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      )}
      {found.isError && <p className="text-sm text-danger">The reports cannot be fetched.</p>}
      {found.isSuccess && items.length === 0 && <p className="text-sm text-ink-2">No report fits.</p>}
      <div className="max-h-44 overflow-y-auto">
        {items.map(({ id, title, outlet, published }) => (
          <Choice
            key={id}
            label={title ?? 'Untitled report'}
            detail={[outlet, tellDate(published)].filter(Boolean).join(', ')}
            checked={chosen.includes(id)}
            onChange={(checked) => onChange(toggled(chosen, id, checked))}
          />
        ))}
      </div>
      {more > 0 && (
        <p className="text-xs text-ink-2">{count(more, 'further report')}; search to find them.</p>
      )}
    </fieldset>
  );
}

function Choice({
  label,
  detail,
  checked,
  onChange,
  autoFocus = false,
}: {
  label: string;
  detail: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  autoFocus?: boolean;
}) {
  const input = useRef<HTMLInputElement>(null);
  // What comes after the dialog has opened takes the focus when it comes.
  useEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus]);
  return (
    <label className="flex cursor-pointer items-baseline gap-x-2.5 rounded px-1 py-1 text-sm hover:bg-hover max-sm:flex-wrap">
      <input
        ref={input}
        type="checkbox"
        className="size-4 shrink-0 translate-y-0.5 accent-(--accent)"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <bdi className="min-w-0 flex-1 wrap-anywhere">{label}</bdi>
      <span className="shrink-0 text-xs text-ink-2 max-sm:basis-full max-sm:pl-6.5">{detail}</span>
    </label>
  );
}

function Radio({ label, checked, onChange }: { label: string; checked: boolean; onChange: () => void }) {
  return (
    <label className="flex cursor-pointer items-center gap-2.5 text-sm">
      <input
        type="radio"
        name="whose"
        className="size-4 shrink-0 accent-(--accent)"
        checked={checked}
        onChange={onChange}
      />
      <bdi>{label}</bdi>
    </label>
  );
}

function toggled(list: readonly string[], value: string, isIn: boolean): string[] {
  return isIn ? [...list, value] : list.filter((other) => other !== value);
}

/** The actors that are merged into one at present. */
function mergedInto(id: string, acts: readonly ActorAct[]): { id: string; name: string }[] {
  const back = takenBack(acts);
  return acts.flatMap((act) =>
    act.type === 'merge-actors' && act.into.id === id && !back.has(act.id) ? act.actors : [],
  );
}
