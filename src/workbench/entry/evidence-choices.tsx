import type { Relation } from '../api/types.ts';
import { Button } from '../controls/button.tsx';
import { KeyCaps } from '../controls/key-caps.tsx';
import { RELATION_STYLES } from './relations.ts';

/** What can be said of a passage beside an entry, by one press or key each. */
export function EvidenceChoices({
  relation,
  isProposed,
  onRelate,
  onReject,
  className = '',
}: {
  /** what it is, or is proposed as */
  relation: Relation;
  /** whether a machine proposes it, and nobody said anything of it */
  isProposed: boolean;
  onRelate: (relation: Relation) => void;
  onReject: () => void;
  className?: string;
}) {
  return (
    <div className={`flex flex-col gap-1.5 print:hidden ${className}`}>
      <p className="flex flex-wrap gap-1.5">
        {isProposed && (
          <Button look="primary" icon="check" action="entry-accept" onClick={() => onRelate(relation)}>
            {RELATION_STYLES[relation].label}
          </Button>
        )}
        <Button look="danger" icon="cross" action="entry-reject" onClick={onReject}>
          {isProposed ? 'Reject' : 'Bears not on it'}
        </Button>
      </p>
      <fieldset className="flex flex-wrap items-center gap-1">
        <legend className="sr-only">Or it</legend>
        {(Object.keys(RELATION_STYLES) as Relation[])
          .filter((other) => other !== relation)
          .map((other) => (
            <button
              key={other}
              type="button"
              title={RELATION_STYLES[other].gloss}
              onClick={() => onRelate(other)}
              className="inline-flex items-center gap-1.5 rounded border border-line px-1.5 py-0.5 text-xs text-ink-2 hover:border-line-strong hover:bg-hover hover:text-ink"
            >
              {RELATION_STYLES[other].label}
              <KeyCaps action={RELATION_STYLES[other].action} className="max-lg:hidden" />
            </button>
          ))}
      </fieldset>
    </div>
  );
}
