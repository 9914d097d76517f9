import type { Anchor, ReviewedStatement } from '../api/types.ts';
import { tellHedge } from '../words/tell-hedge.ts';
import { tellQuantity } from '../words/tell-quantity.ts';

/** How likely a statement's words call it, and the numbers in them; nothing where they tell neither. */
export function ToldWords({ statement }: { statement: ReviewedStatement }) {
  const { hedges, quantities } = statement;
  return (
    <>
      <Told label="Hedges" items={hedges.map((hedge) => [hedge.anchor, tellHedge(hedge)])} />
      <Told label="Numbers" items={quantities.map((quantity) => [quantity.anchor, tellQuantity(quantity)])} />
    </>
  );
}

function Told({ label, items }: { label: string; items: [words: Anchor, told: string][] }) {
  if (items.length === 0) return null;
  return (
    <div className="grid grid-cols-[4.75rem_minmax(0,1fr)] items-baseline gap-x-2 px-3 py-1 text-sm">
      <dt className="text-ink-2">{label}</dt>
      {items.map(([{ start, quote }, told]) => (
        <dd key={start} className="col-start-2 min-w-0 wrap-anywhere">
          <span className="report-text leading-relaxed! text-[0.9375rem]!">{quote}</span>{' '}
          <span className="text-xs text-ink-2">{told}</span>
        </dd>
      ))}
    </div>
  );
}
