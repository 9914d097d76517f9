import { useState } from 'react';
import type { EntryView, LedgerDeed, Relation, StatementRow } from '../api/types.ts';
import { PickList } from '../controls/pick-list.tsx';
import { RelationLabel } from './relation-label.tsx';
import { RELATION_STYLES } from './relations.ts';
import { StatementSearch } from './statement-search.tsx';

/** Adds any statement as evidence: first which, then what it is to the entry. */
export function AddEvidence({
  view,
  onAdd,
  onClose,
}: {
  view: EntryView;
  onAdd: (deed: LedgerDeed, passage: string) => void;
  onClose: () => void;
}) {
  const [picked, setPicked] = useState<StatementRow | null>(null);
  const { entry, statements, bearings } = view;
  if (!picked) {
    const without = new Set([
      ...statements.map(({ statement }) => statement.id),
      ...bearings.filter(({ act }) => act !== null).map(({ passage }) => passage.passage),
    ]);
    return (
      <StatementSearch
        title="Evidence"
        placeholder="Words of a statement in any report"
        subject={`for: ${entry.words}`}
        filter={{}}
        suggested={
          entry.actor && {
            label: `What concerns ${entry.actor.name}, newest first`,
            filter: { actor: entry.actor.id, sort: 'published', ...(entry.first && { from: entry.first }) },
          }
        }
        without={without}
        onPick={setPicked}
        onClose={onClose}
      />
    );
  }
  return (
    <PickList
      title="What it is to it"
      placeholder="Choose by digit, or type"
      subject={<bdi>{picked.content.map(({ quote }) => quote).join(' … ')}</bdi>}
      choices={(Object.keys(RELATION_STYLES) as Relation[]).map((relation) => ({
        id: relation,
        label: RELATION_STYLES[relation].label,
        face: (
          <>
            <span className="w-40 shrink-0">
              <RelationLabel relation={relation} />
            </span>
            <span className="min-w-0 flex-1 truncate text-sm text-ink-2">
              {RELATION_STYLES[relation].gloss}
            </span>
          </>
        ),
      }))}
      onPick={(relation) =>
        onAdd(
          {
            type: 'bear',
            entry: entry.statement,
            passage: { report: picked.report, passage: picked.id },
            relation: relation as Relation,
          },
          picked.id,
        )
      }
      onClose={onClose}
    />
  );
}
