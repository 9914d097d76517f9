import { memo } from 'react';
import { KINDS } from '../../client/index.ts';
import type { Kind, ReviewedStatement } from '../api/types.ts';
import { KindLabel } from '../kinds/kind-label.tsx';

/** The kinds that occur in a report with their underlines and numbers; pressing some shows only those. */
export const KindLegend = memo(function KindLegend({
  statements,
  only,
  onOnly,
}: {
  statements: readonly ReviewedStatement[];
  /** empty shows all */
  only: ReadonlySet<Kind>;
  onOnly: (only: ReadonlySet<Kind>) => void;
}) {
  const counts = new Map<Kind, number>();
  for (const { kind, review } of statements)
    if (review !== 'rejected') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const toggle = (kind: Kind) => {
    const next = new Set(only);
    if (!next.delete(kind)) next.add(kind);
    onOnly(next);
  };
  return (
    <fieldset className="flex flex-wrap gap-x-1 gap-y-1">
      <legend className="sr-only">Show only these kinds</legend>
      {KINDS.filter((kind) => counts.has(kind)).map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={only.has(kind)}
          onClick={() => toggle(kind)}
          className={`inline-flex items-center gap-1.5 rounded px-1.5 py-0.5 hover:bg-hover aria-pressed:bg-accent-soft ${
            only.size > 0 && !only.has(kind) ? 'opacity-50' : ''
          }`}
        >
          <KindLabel kind={kind} />
          <span className="text-xs text-ink-2">{counts.get(kind)}</span>
        </button>
      ))}
      {only.size > 0 && (
        <button
          type="button"
          className="rounded px-1.5 text-xs text-ink-2 underline underline-offset-2 hover:text-ink"
          onClick={() => onOnly(new Set())}
        >
          Show all
        </button>
      )}
    </fieldset>
  );
});
