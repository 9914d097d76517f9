import type { Relation } from '../api/types.ts';
import { RELATION_STYLES } from './relations.ts';

const COLORS = { for: 'text-accent', against: 'text-danger', neither: 'text-ink' } as const;

/** What a passage is to an entry: a sign and a word. */
export function RelationLabel({ relation }: { relation: Relation }) {
  const { label, sign, gloss, side } = RELATION_STYLES[relation];
  return (
    <span title={gloss} className={`inline-flex items-center gap-1.5 font-semibold ${COLORS[side]}`}>
      <span
        aria-hidden="true"
        className="inline-flex size-4.5 items-center justify-center rounded border border-current text-xs"
      >
        {sign}
      </span>
      {label}
    </span>
  );
}
