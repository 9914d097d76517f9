import { useState } from 'react';
import type { EntryStatement, EntryView, StatementRow } from '../api/types.ts';
import { PickList } from '../controls/pick-list.tsx';
import { tellDate } from '../words/tell-date.ts';
import { type Grouping, joinable } from './groupings.ts';
import { StatementSearch } from './statement-search.tsx';

const LABELS: Record<Grouping, { label: string; detail: string }> = {
  entry: { label: 'Another statement voices the same undertaking', detail: 'from any report' },
  utterance: { label: 'Another of these was said on the same occasion', detail: 'of this entry' },
  origin: { label: 'Another of these has the same origin', detail: 'of this entry' },
};

/** Joins a statement with another: first as what, then with which. */
export function JoinDialog({
  said,
  view,
  onJoin,
  onClose,
}: {
  said: EntryStatement;
  view: EntryView;
  onJoin: (as: Grouping, to: StatementRow) => void;
  onClose: () => void;
}) {
  const { entry, statements } = view;
  const [as, setAs] = useState<Grouping | null>(null);
  const words = said.statement.content.map(({ quote }) => quote).join(' … ');
  if (as === null) {
    const offered = (Object.keys(LABELS) as Grouping[]).filter(
      (each) => each === 'entry' || joinable(statements, said.statement.id, each).length > 0,
    );
    return (
      <PickList
        title="Join"
        placeholder="Choose by digit"
        subject={<bdi>{words}</bdi>}
        choices={offered.map((each) => ({ id: each, ...LABELS[each] }))}
        onPick={(each) => setAs(each as Grouping)}
        onClose={onClose}
      />
    );
  }
  if (as === 'entry') {
    return (
      <StatementSearch
        title="Join with"
        placeholder={`Words of another ${entry.kind}`}
        subject={words}
        filter={{ kind: [entry.kind] }}
        suggested={
          entry.actor && {
            label: `Those of ${entry.actor.name}`,
            filter: { actor: entry.actor.id, sort: 'published' },
          }
        }
        without={new Set(statements.map(({ statement }) => statement.id))}
        onPick={(other) => onJoin(as, other)}
        onClose={onClose}
      />
    );
  }
  const others = joinable(statements, said.statement.id, as);
  return (
    <PickList
      title={as === 'origin' ? 'The same origin as' : 'The same occasion as'}
      placeholder="Choose by digit"
      subject={<bdi>{words}</bdi>}
      choices={others.map(({ statement }) => ({
        id: statement.id,
        label: statement.content.map(({ quote }) => quote).join(' … '),
        detail: [statement.outlet, tellDate(statement.published)].filter(Boolean).join(', '),
      }))}
      onPick={(id) => {
        const other = others.find(({ statement }) => statement.id === id);
        if (other) onJoin(as, other.statement);
      }}
      onClose={onClose}
    />
  );
}
