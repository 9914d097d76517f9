import type { StatementField } from '../api/types.ts';
import { Icon } from '../controls/icon.tsx';
import { Chain } from '../entry/chain.tsx';
import { PlaceLine } from '../entry/place-line.tsx';
import { Quoted, type QuotedMark } from '../entry/quoted.tsx';
import { KindLabel } from '../kinds/kind-label.tsx';
import { KIND_STYLES } from '../kinds/kind-style.ts';
import type { CardActions } from '../reading/card-actions.ts';
import { CardFields } from '../reading/card-fields.tsx';
import type { QueueItem } from './review-queries.ts';
import { WhyLine } from './why-line.tsx';

/** What a decision needs beside the words; these stand out in the text themselves. */
const FIELDS: readonly StatementField[] = [
  'speaker',
  'kind',
  'via',
  'addressee',
  'holder',
  'said',
  'due',
  'condition',
  'form',
  'parent',
];
const ROLES = ['content', 'cue', 'source', 'condition'] as const;

/** A statement to decide on: why it waits, its words where they stand, how they came, and its fields. */
export function StatementReview({
  shown: { item, excerpt, enclosing },
  actions,
}: {
  shown: QueueItem;
  actions: CardActions;
}) {
  const { statement, doubt } = item;
  const { kind, lost, content } = statement;
  const marks = ROLES.filter((role) => !lost.includes(role)).flatMap((role) =>
    statement[role].map(({ start, end }): QuotedMark => ({ role, start, end })),
  );
  return (
    <div className="@container">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-b border-line px-4 py-2.5">
        <KindLabel kind={kind} className="text-base!" />
        <WhyLine statement={statement} doubt={doubt} />
      </div>
      <div className="grid @3xl:grid-cols-[minmax(0,1fr)_23rem]">
        <div className="flex min-w-0 flex-col gap-3 px-4 py-4">
          {excerpt && !lost.includes('content') ? (
            <Quoted excerpt={excerpt} marks={marks} tint={KIND_STYLES[kind].color} whole large />
          ) : (
            <p dir="auto" className="report-text">
              {content.map(({ quote }) => quote).join(' … ')}{' '}
              <span className="inline-flex items-center gap-1 font-ui text-xs text-danger">
                <Icon name="lost" className="size-3.5" /> Lost: these words are no longer where they were
              </span>
            </p>
          )}
          <div>
            <Chain statement={statement} enclosing={enclosing} />
            <PlaceLine {...statement} statement={statement.id} />
          </div>
        </div>
        <div className="min-w-0 border-line max-@3xl:border-t @3xl:border-l">
          <CardFields
            statement={statement}
            fields={FIELDS}
            parent={enclosing.find(({ id }) => id === statement.parent) ?? null}
            actions={actions}
          />
        </div>
      </div>
    </div>
  );
}
