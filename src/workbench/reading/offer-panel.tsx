import { Button } from '../controls/button.tsx';
import { KIND_STYLES } from '../kinds/kind-style.ts';
import { count } from '../words/tell-number.ts';
import { tellSpeaker } from '../words/tell-speaker.ts';
import { quoteStatement } from './tell-statement.ts';
import type { Offer } from './use-offer.ts';

/** Offers a corrected speaker to the other statements of the same mention, in the corrected one's card. */
export function OfferPanel({ offer }: { offer: Offer }) {
  const { speaker, words, others, left, shown } = offer;
  const taken = others.filter(({ id }) => !left.has(id)).length;
  return (
    <section
      aria-label="The same speaker for others"
      className="border-b border-line bg-accent-soft px-3 py-2 text-sm"
    >
      <p role="status">
        Also <bdi className="font-semibold">{speaker ?? 'nobody named'}</bdi> for{' '}
        {count(others.length, 'other')} of “<bdi>{words}</bdi>”?
      </p>
      {shown && (
        <ul className="mt-1.5 flex max-h-56 flex-col overflow-y-auto">
          {others.map((other) => (
            <li key={other.id}>
              <label className="flex cursor-pointer items-baseline gap-2 rounded px-1 py-0.5 hover:bg-hover">
                <input
                  type="checkbox"
                  checked={!left.has(other.id)}
                  onChange={() => offer.toggle(other.id)}
                  className="translate-y-0.5 accent-(--accent)"
                />
                <span className="min-w-0 flex-1">
                  <bdi className="block truncate font-reading">{quoteStatement(other)}</bdi>
                  <span className="block truncate text-xs text-ink-2">
                    {KIND_STYLES[other.kind].label} · now <bdi>{tellSpeaker(other)}</bdi>
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
      <div className="mt-2 flex flex-wrap gap-1.5">
        <Button look="primary" action="offer-apply" disabled={taken === 0} onClick={offer.apply}>
          {shown && taken < others.length ? `Apply to ${taken}` : 'Apply'}
        </Button>
        <Button action="offer-show" aria-expanded={shown} onClick={offer.show}>
          {shown ? 'Hide' : 'Show'}
        </Button>
        <Button action="offer-leave" onClick={offer.leave}>
          Leave them
        </Button>
      </div>
    </section>
  );
}
