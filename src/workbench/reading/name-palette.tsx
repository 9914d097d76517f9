import { type ReactNode, useMemo } from 'react';
import { ACTOR_TYPE_LABELS } from '../actors/actor-type-labels.ts';
import { type Choice, PickList } from '../controls/pick-list.tsx';
import { count } from '../words/tell-number.ts';
import type { NameChoice } from './name-choices.ts';

const NOBODY = 'Nobody named, or unclear who';

/** Chooses one name: from those offered, or any other words. */
export function NamePalette({
  title,
  subject,
  names,
  current,
  onPick,
  onClose,
}: {
  title: string;
  /** what it is chosen for, on one line */
  subject?: ReactNode;
  names: readonly NameChoice[];
  /** undefined when nothing was chosen yet */
  current: string | null | undefined;
  onPick: (name: string | null) => void;
  onClose: () => void;
}) {
  const choices = useMemo(
    () =>
      names.map((choice, at) => ({ ...toChoice(choice), id: String(at), chosen: choice.name === current })),
    [names, current],
  );
  const hasNobody = names.some(({ name }) => name === null);
  return (
    <PickList
      title={title}
      subject={subject}
      placeholder="Choose, or type any name"
      choices={choices}
      onPick={(id) => onPick(names[Number(id)]?.name ?? null)}
      onClose={onClose}
      free={onPick}
      {...(!hasNobody && { none: { label: NOBODY, pick: () => onPick(null) } })}
    />
  );
}

function toChoice({ name, names, type, speaks, group, probability }: NameChoice): Omit<Choice, 'id'> {
  return {
    label: name ?? NOBODY,
    keywords: names,
    group,
    probability,
    detail: [
      speaks > 0 && count(speaks, 'statement'),
      type && type !== 'unknown' && ACTOR_TYPE_LABELS[type].toLowerCase(),
    ]
      .filter(Boolean)
      .join(' · '),
  };
}
