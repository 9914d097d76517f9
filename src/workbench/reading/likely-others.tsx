import type { Correction, ReviewedStatement } from '../api/types.ts';
import { KIND_STYLES } from '../kinds/kind-style.ts';
import { percent } from '../words/tell-number.ts';
import type { CardActions } from './card-actions.ts';

/** What is less likely is only in the list that the field's key opens. */
const LIKELY = 0.15;
/** How many are offered beside a field's value. */
const MOST = 2;

/** What else the machine thinks that a field may be, each to be given by one press. */
export function LikelyOthers({
  statement,
  field,
  actions,
}: {
  statement: ReviewedStatement;
  field: 'speaker' | 'kind';
  actions: CardActions;
}) {
  if (statement.review !== 'unreviewed' || 'person' in statement.provenance[field].by) return null;
  const others = toOthers(statement, field)
    .filter(({ value, probability }) => value !== statement[field] && probability >= LIKELY)
    .slice(0, MOST);
  if (others.length === 0) return null;
  return (
    <span className="block">
      {others.map(({ label, probability, values }) => (
        <button
          key={label}
          type="button"
          title={`Change to ${label}; the engine is ${percent(probability)} sure of it`}
          onClick={() => actions.onCorrect(statement.id, values)}
          className="mr-2 text-left text-xs text-ink-2 hover:text-ink hover:underline"
        >
          or <bdi className="underline decoration-dotted underline-offset-2">{label}</bdi>{' '}
          {percent(probability)}
        </button>
      ))}
    </span>
  );
}

function toOthers({ candidates }: ReviewedStatement, field: 'speaker' | 'kind') {
  return field === 'speaker'
    ? candidates.speaker.map(({ value, probability }) => ({
        value,
        probability,
        label: value ?? 'nobody named',
        values: { speaker: value } satisfies Correction,
      }))
    : candidates.kind.map(({ value, probability }) => ({
        value,
        probability,
        label: KIND_STYLES[value].label.toLowerCase(),
        values: { kind: value } satisfies Correction,
      }));
}
