import { type ReactNode, useMemo } from 'react';
import { KINDS } from '../../client/index.ts';
import type { Kind, ReviewedStatement } from '../api/types.ts';
import { type Choice, PickList } from '../controls/pick-list.tsx';
import { KindLabel } from '../kinds/kind-label.tsx';
import { KIND_STYLES } from '../kinds/kind-style.ts';

/** Chooses a kind: those that the engine weighed come first, likeliest first. */
export function KindPalette({
  subject,
  candidates,
  current,
  onPick,
  onClose,
}: {
  /** what it is chosen for, on one line */
  subject: ReactNode;
  candidates: ReviewedStatement['candidates']['kind'];
  /** null when a statement is being added */
  current: Kind | null;
  onPick: (kind: Kind) => void;
  onClose: () => void;
}) {
  const choices = useMemo(() => {
    const others = KINDS.filter((kind) => !candidates.some(({ value }) => value === kind));
    return [
      ...candidates.map(({ value, probability }) =>
        toChoice(value, current, 'Likeliest, by the engine', probability),
      ),
      ...others.map((kind) => toChoice(kind, current, candidates.length > 0 ? 'Other kinds' : 'Kinds')),
    ];
  }, [candidates, current]);
  return (
    <PickList
      title="Kind"
      subject={subject}
      placeholder="Choose, or type what the speaker does"
      choices={choices}
      onPick={(id) => onPick(id as Kind)}
      onClose={onClose}
    />
  );
}

function toChoice(kind: Kind, current: Kind | null, group: string, probability?: number): Choice {
  const { label, gloss, key, words } = KIND_STYLES[kind];
  return {
    id: kind,
    label,
    face: (
      <>
        <span className="w-24 shrink-0">
          <KindLabel kind={kind} />
        </span>
        <span className="min-w-0 flex-1 truncate text-sm text-ink-2">{gloss}</span>
      </>
    ),
    keywords: [key, ...words],
    group,
    probability,
    chosen: kind === current,
  };
}
