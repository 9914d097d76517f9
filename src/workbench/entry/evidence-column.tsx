import { useMemo } from 'react';
import type { EntryBearing, EntryView, Excerpt, Relation } from '../api/types.ts';
import { Button } from '../controls/button.tsx';
import { MoreRows } from '../lists/more-rows.tsx';
import { BearingItem } from './bearing-item.tsx';
import { DrawnLine } from './drawn-line.tsx';
import { bearingKey } from './entry-items.ts';
import { useStretch } from './use-stretch.ts';
import { placedStatements } from './utterance-groups.ts';

interface Evidence {
  view: EntryView;
  excerptOf: (passage: string) => Excerpt | undefined;
  authorOf: (act: string) => string | null;
  /** key of what is chosen on the page */
  chosen: string | null;
  moved: boolean;
  /** whether it is shown as known on a day, and nothing can be decided */
  isFixed: boolean;
  /** whether all of it is drawn, however long it is */
  whole: boolean;
  onWhole: () => void;
  onChoose: (key: string) => void;
  onRelate: (key: string, relation: Relation) => void;
  onReject: (key: string) => void;
}

/** What bears on an entry: first what people say, then what a machine proposes, likeliest first. */
export function EvidenceColumn({ onAdd, ...shared }: Evidence & { onAdd: () => void }) {
  const { bearings, passages } = shared.view;
  const taken = bearings.filter(({ act }) => act !== null);
  const proposed = bearings.filter(({ act }) => act === null);
  // What is not fetched yet comes last.
  const groups = [
    { label: 'Taken for evidence by people', own: taken, total: taken.length },
    {
      label: 'Proposed by the machine, likeliest first',
      own: proposed,
      total: Math.max(proposed.length, passages - taken.length),
    },
  ];
  return (
    <section aria-labelledby="evidence">
      <div className="flex items-center gap-2">
        <h2 id="evidence" className="text-lg font-semibold">
          What bears on it
        </h2>
        {!shared.isFixed && (
          <Button
            icon="plus"
            look="quiet"
            action="entry-add"
            className="ml-auto print:hidden"
            onClick={onAdd}
          >
            Add evidence
          </Button>
        )}
      </div>
      {bearings.length === 0 && (
        <p className="mt-2 rounded-md border border-dashed border-line-strong px-3 py-4 text-sm text-pretty text-ink-2">
          Nothing bears on it yet. The machine found no passage likely enough, which tells nothing about the
          outcome. Evidence that you know of can be added from any report.
        </p>
      )}
      {groups.map(
        ({ label, own, total }) =>
          own.length > 0 && <Group key={label} label={label} own={own} total={total} {...shared} />,
      )}
    </section>
  );
}

function Group({
  label,
  own,
  total,
  view,
  excerptOf,
  authorOf,
  chosen,
  moved,
  isFixed,
  whole,
  onWhole,
  onChoose,
  onRelate,
  onReject,
}: Evidence & {
  label: string;
  own: readonly EntryBearing[];
  /** how many there are, those that are not fetched yet among them */
  total: number;
}) {
  const statements = useMemo(() => placedStatements(view), [view]);
  const at = own.findIndex(({ passage }) => bearingKey(passage.passage) === chosen);
  const stretch = useStretch(total, at, whole);
  return (
    <section aria-label={label} className="mt-2">
      <h3 className="pb-1.5 text-sm text-ink-2">
        {label} ({total})
      </h3>
      <DrawnLine stretch={stretch} total={total} things="passages" onWhole={onWhole} />
      <ol className="flex flex-col gap-2.5">
        {own.slice(stretch.from, stretch.to).map((bearing, nth) => {
          const key = bearingKey(bearing.passage.passage);
          const beside = statements.find(({ statement }) => statement === bearing.promise) ?? statements[0];
          return (
            <li key={key} aria-setsize={total} aria-posinset={stretch.from + nth + 1}>
              <BearingItem
                bearing={bearing}
                excerpt={excerptOf(bearing.passage.passage)}
                promise={beside?.said}
                place={beside?.place ?? null}
                author={bearing.act === null ? null : authorOf(bearing.act)}
                chosen={key === chosen}
                moved={moved}
                isFixed={isFixed}
                onChoose={onChoose}
                onRelate={onRelate}
                onReject={onReject}
              />
            </li>
          );
        })}
      </ol>
      <MoreRows hasMore={stretch.to < total} fetching={false} onMore={() => stretch.grow('behind')} />
    </section>
  );
}
