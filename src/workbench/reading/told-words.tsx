import { READ_LABELS } from '../acts/tell-act.ts';
import type { Anchor, ReviewedStatement } from '../api/types.ts';
import { Icon } from '../controls/icon.tsx';
import { tellDate } from '../words/tell-date.ts';
import { tellHedge } from '../words/tell-hedge.ts';
import { tellQuantity } from '../words/tell-quantity.ts';
import type { CardActions } from './card-actions.ts';

/**
 * How likely a statement's words call it, the numbers in them and the times that are neither when it was said nor when
 * it is due, each to be struck; nothing where they tell none.
 */
export function ToldWords({
  statement: { id, hedges, quantities, times },
  onCorrect,
}: {
  statement: ReviewedStatement;
  onCorrect: CardActions['onCorrect'];
}) {
  // Those that tell a date of the statement stand beside it.
  const others = times.filter(({ tells }) => tells === null);
  return (
    <>
      <Told
        label={READ_LABELS.hedges}
        items={hedges.map((hedge) => [hedge.anchor, tellHedge(hedge)])}
        onStrike={(at) => onCorrect(id, { hedges: hedges.toSpliced(at, 1) })}
      />
      <Told
        label={READ_LABELS.quantities}
        items={quantities.map((quantity) => [quantity.anchor, tellQuantity(quantity)])}
        onStrike={(at) => onCorrect(id, { quantities: quantities.toSpliced(at, 1) })}
      />
      <Told
        label={READ_LABELS.times}
        items={others.map(({ anchor, value }) => [
          anchor,
          value === null ? 'of no known date' : tellDate(value),
        ])}
        onStrike={(at) => onCorrect(id, { times: times.filter((time) => time !== others[at]) })}
      />
    </>
  );
}

function Told({
  label,
  items,
  onStrike,
}: {
  label: string;
  items: [words: Anchor, told: string][];
  onStrike: (at: number) => void;
}) {
  if (items.length === 0) return null;
  return (
    <div className="grid grid-cols-[4.75rem_minmax(0,1fr)] items-baseline gap-x-2 px-3 py-1 text-sm">
      <dt className="text-ink-2">{label}</dt>
      {items.map(([{ start, quote }, told], at) => (
        <dd key={start} className="col-start-2 flex min-w-0 items-baseline gap-1 wrap-anywhere">
          <span>
            <span className="report-text leading-relaxed! text-[0.9375rem]!">{quote}</span>{' '}
            <span className="text-xs text-ink-2">{told}</span>
          </span>
          <button
            type="button"
            title="Strike: the words do not tell this"
            aria-label={`Strike “${quote}”`}
            onClick={() => onStrike(at)}
            className="ml-auto self-center rounded p-0.5 text-ink-3 hover:bg-hover hover:text-ink"
          >
            <Icon name="cross" className="size-3" />
          </button>
        </dd>
      ))}
    </div>
  );
}
