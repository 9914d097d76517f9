import { useMemo } from 'react';
import { ACTOR_TYPE_LABELS } from '../actors/actor-type-labels.ts';
import { PickList } from '../controls/pick-list.tsx';
import { count } from '../words/tell-number.ts';
import type { Candidate } from './speaker-candidates.ts';

/** Chooses one name: from those in the report, or any other words. */
export function NamePalette({
  title,
  candidates,
  current,
  onPick,
  onClose,
}: {
  title: string;
  candidates: readonly Candidate[];
  current: string | null;
  onPick: (name: string | null) => void;
  onClose: () => void;
}) {
  const choices = useMemo(
    () =>
      candidates.map(({ name, names, type, speaks }) => ({
        id: name,
        label: name,
        keywords: names,
        group: speaks > 0 ? 'Speak in this report' : 'Named in this report',
        chosen: name === current,
        detail: [
          speaks > 0 && count(speaks, 'statement'),
          type && type !== 'unknown' && ACTOR_TYPE_LABELS[type].toLowerCase(),
        ]
          .filter(Boolean)
          .join(' · '),
      })),
    [candidates, current],
  );
  return (
    <PickList
      title={title}
      placeholder="Choose or type a name"
      choices={choices}
      onPick={onPick}
      onClose={onClose}
      free={onPick}
      none={{ label: 'Nobody named', pick: () => onPick(null) }}
    />
  );
}
