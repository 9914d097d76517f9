import type { DisputeRow, StatementRow } from '../api/types.ts';
import { Icon } from '../controls/icon.tsx';
import { KindLabel } from '../kinds/kind-label.tsx';
import { percent } from '../words/tell-number.ts';
import { tellSpeaker } from '../words/tell-speaker.ts';
import { DisputeChoices } from './dispute-choices.tsx';
import { ItemFrame } from './item-frame.tsx';
import { PlaceLine } from './place-line.tsx';

/** What two statements are to each other, in the words of the page. */
export const DISPUTE_LABELS: Record<DisputeRow['sort'], string> = {
  denied: 'Denied',
  contradicted: 'Contradicted',
  turned: 'Another line than before',
};

/** Two statements that do not go together, side by side; who is right is not told. */
export function DisputeItem({
  dispute,
  own,
  author,
  chosen,
  moved,
  isFixed,
  onChoose,
  onAccept,
  onReject,
}: {
  dispute: DisputeRow;
  /** ids of the entry's statements */
  own: ReadonlySet<string>;
  /** who says so; null where a machine proposes it */
  author: string | null;
  chosen: boolean;
  moved: boolean;
  /** whether it is shown as known on a day, and nothing can be decided */
  isFixed: boolean;
  onChoose: () => void;
  onAccept: () => void;
  onReject: () => void;
}) {
  const { sort, probability, reasons, act, earlier, later } = dispute;
  return (
    <ItemFrame
      label={`${DISPUTE_LABELS[sort]}: ${wordsOf(earlier)}; ${wordsOf(later)}`}
      chosen={chosen}
      moved={moved}
      onChoose={onChoose}
    >
      <p className="flex flex-wrap items-center gap-x-2.5 text-sm">
        <span className="font-semibold">{DISPUTE_LABELS[sort]}</span>
        {act === null ? (
          <span className="inline-flex items-center gap-1 text-xs text-ink-2">
            <Icon name="machine" className="size-3.5" /> {probability !== null && percent(probability)}
          </span>
        ) : (
          <span className="inline-flex items-center gap-1 text-xs text-accent">
            <Icon name="person" className="size-3.5" /> <bdi>{author ?? 'a person'}</bdi>
          </span>
        )}
      </p>
      <div className="mt-1 grid gap-x-5 gap-y-2 @xl:grid-cols-2">
        {[earlier, later].map((statement) => (
          <div
            key={statement.id}
            className={`min-w-0 border-l-2 pl-2.5 ${own.has(statement.id) ? 'border-accent' : 'border-line-strong'}`}
          >
            <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
              <bdi className="font-semibold">{tellSpeaker(statement)}</bdi>
              <KindLabel kind={statement.kind} />
              {own.has(statement.id) && <span className="text-xs text-ink-2">of this entry</span>}
            </p>
            <p dir="auto" className="report-text leading-relaxed! text-[0.9375rem]!">
              {wordsOf(statement)}
            </p>
            <PlaceLine {...statement} statement={statement.id} />
          </div>
        ))}
      </div>
      {reasons.length > 0 && (
        <p className="mt-1 text-xs wrap-anywhere text-ink-2">why: {reasons.join(', ')}</p>
      )}
      {chosen && !isFixed && (
        <div className="mt-2">
          <DisputeChoices isProposed={act === null} onAccept={onAccept} onReject={onReject} />
        </div>
      )}
    </ItemFrame>
  );
}

function wordsOf({ content }: StatementRow): string {
  return content.map(({ quote }) => quote).join(' … ');
}
