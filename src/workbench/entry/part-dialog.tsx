import type { EntryStatement } from '../api/types.ts';
import { PickList } from '../controls/pick-list.tsx';
import { type Grouping, partable } from './groupings.ts';

const LABELS: Record<Grouping, { label: string; detail: string }> = {
  entry: { label: 'It is another undertaking', detail: 'becomes an entry of its own' },
  utterance: { label: 'It was said on another occasion', detail: 'stays in the entry' },
  origin: { label: 'It has another origin', detail: 'counts as an origin of its own' },
};

/** Parts a statement from those that it is taken for one with; what hangs on it goes with it. */
export function PartDialog({
  said,
  statements,
  onPart,
  onClose,
}: {
  said: EntryStatement;
  /** of the entry, in time order */
  statements: readonly EntryStatement[];
  onPart: (as: Grouping) => void;
  onClose: () => void;
}) {
  return (
    <PickList
      title="Part"
      placeholder="Choose by digit"
      subject={<bdi>{said.statement.content.map(({ quote }) => quote).join(' … ')}</bdi>}
      choices={partable(statements, said.statement.id).map((as) => ({ id: as, ...LABELS[as] }))}
      onPick={(as) => onPart(as as Grouping)}
      onClose={onClose}
    />
  );
}
