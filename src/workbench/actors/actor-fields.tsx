import { useState } from 'react';
import { ACTOR_TYPES } from '../../client/index.ts';
import { ACTOR_FIELD_LABELS } from '../acts/tell-actor-act.ts';
import { Button, IconButton } from '../controls/button.tsx';
import type { ActorDraft, OfficeDraft } from './actor-draft.ts';
import { ACTOR_TYPE_LABELS } from './actor-type-labels.ts';

const ROW = 'grid grid-cols-[7rem_minmax(0,1fr)] items-center gap-2 max-sm:grid-cols-1 max-sm:gap-1';
const LABEL = 'text-sm text-ink-2';

/** All fields of an actor, to be typed. */
export function ActorFields({
  draft,
  onChange,
}: {
  draft: ActorDraft;
  onChange: (draft: ActorDraft) => void;
}) {
  const set = (change: Partial<ActorDraft>) => onChange({ ...draft, ...change });
  return (
    <>
      <label className={ROW}>
        <span className={LABEL}>{ACTOR_FIELD_LABELS.name}</span>
        <input
          data-autofocus
          required
          dir="auto"
          maxLength={500}
          className="field"
          value={draft.name}
          onChange={(event) => set({ name: event.target.value })}
        />
      </label>
      <label className={ROW}>
        <span className={LABEL}>{ACTOR_FIELD_LABELS.type}</span>
        <select
          className="field"
          value={draft.type}
          onChange={(event) =>
            set({ type: ACTOR_TYPES.find((type) => type === event.target.value) ?? 'unknown' })
          }
        >
          {ACTOR_TYPES.map((type) => (
            <option key={type} value={type}>
              {ACTOR_TYPE_LABELS[type]}
            </option>
          ))}
        </select>
      </label>
      <NamesField names={draft.names} onChange={(names) => set({ names })} />
      <label className={ROW}>
        <span className={LABEL}>{ACTOR_FIELD_LABELS.wikidata}</span>
        <input
          className="field"
          pattern="\s*Q[0-9]+\s*"
          title="A Wikidata id such as Q159"
          placeholder="Q159"
          value={draft.wikidata}
          onChange={(event) => set({ wikidata: event.target.value })}
        />
      </label>
      <label className={ROW}>
        <span className={LABEL}>{ACTOR_FIELD_LABELS.iso}</span>
        <input
          className="field"
          pattern="\s*[A-Za-z]{2}\s*"
          title="The two letters of a state, such as RU"
          placeholder="for states, such as RU"
          value={draft.iso}
          onChange={(event) => set({ iso: event.target.value })}
        />
      </label>
      <OfficesField offices={draft.offices} onChange={(offices) => set({ offices })} />
    </>
  );
}

function NamesField({ names, onChange }: { names: string[]; onChange: (names: string[]) => void }) {
  const [typed, setTyped] = useState('');
  const add = () => {
    const name = typed.trim();
    if (name && !names.includes(name)) onChange([...names, name]);
    setTyped('');
  };
  return (
    <fieldset className={`${ROW} items-start!`}>
      <legend className="sr-only">{ACTOR_FIELD_LABELS.names}</legend>
      <span aria-hidden="true" className={`${LABEL} pt-1.5`}>
        {ACTOR_FIELD_LABELS.names}
      </span>
      <div className="flex min-w-0 flex-col gap-1.5">
        {names.length > 0 && (
          <ul aria-label="Names" className="flex flex-wrap gap-1">
            {names.map((name) => (
              <li key={name} className="flex max-w-full items-center rounded-md bg-sunken pl-2.5 text-sm">
                <bdi className="min-w-0 wrap-anywhere">{name}</bdi>
                <IconButton
                  icon="close"
                  label={`Take ${name} out`}
                  className="size-7!"
                  onClick={() => onChange(names.filter((other) => other !== name))}
                />
              </li>
            ))}
          </ul>
        )}
        <div className="flex gap-2">
          <input
            dir="auto"
            aria-label="Another name"
            placeholder="As reports write it"
            maxLength={500}
            className="field flex-1"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            // A name that was typed and not taken in is meant all the same.
            onBlur={add}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !typed.trim()) return;
              event.preventDefault();
              add();
            }}
          />
          <Button icon="plus" disabled={!typed.trim()} onClick={add}>
            Add
          </Button>
        </div>
      </div>
    </fieldset>
  );
}

function OfficesField({
  offices,
  onChange,
}: {
  offices: OfficeDraft[];
  onChange: (offices: OfficeDraft[]) => void;
}) {
  const set = (at: number, change: Partial<OfficeDraft>) =>
    onChange(offices.map((office, place) => (place === at ? { ...office, ...change } : office)));
  return (
    <fieldset className={`${ROW} items-start!`}>
      <legend className="sr-only">{ACTOR_FIELD_LABELS.offices}</legend>
      <span aria-hidden="true" className={`${LABEL} pt-1.5`}>
        {ACTOR_FIELD_LABELS.offices}
      </span>
      <div className="flex min-w-0 flex-col gap-1.5">
        {offices.map((office, at) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: offices have no other identity while they are typed
            key={at}
            className="flex gap-1.5 max-sm:flex-wrap max-sm:border-b max-sm:border-line max-sm:pb-2"
          >
            <input
              aria-label={`Title of office ${at + 1}`}
              placeholder="president"
              className="field flex-1 max-sm:basis-full"
              value={office.title}
              onChange={(event) => set(at, { title: event.target.value })}
            />
            <input
              aria-label={`State or body of office ${at + 1}`}
              placeholder="state or body"
              className="field flex-1"
              value={office.of}
              onChange={(event) => set(at, { of: event.target.value })}
            />
            <input
              aria-label={`Time of office ${at + 1}`}
              placeholder="2019/2023"
              title="A date or an interval; 2019/.. is since 2019"
              className="field w-28"
              value={office.held}
              onChange={(event) => set(at, { held: event.target.value })}
            />
            <IconButton
              icon="close"
              label={`Take office ${at + 1} out`}
              onClick={() => onChange(offices.filter((_, place) => place !== at))}
            />
          </div>
        ))}
        <Button
          icon="plus"
          className="self-start"
          onClick={() => onChange([...offices, { title: '', of: '', held: '' }])}
        >
          Add an office
        </Button>
      </div>
    </fieldset>
  );
}
