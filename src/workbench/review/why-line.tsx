import type { Doubt, ReviewItem, StatementRow } from '../api/types.ts';
import { Icon } from '../controls/icon.tsx';
import { KIND_STYLES } from '../kinds/kind-style.ts';
import { percent } from '../words/tell-number.ts';
import { tellSpeaker } from '../words/tell-speaker.ts';

/** Why a statement waits: what the engine is least sure of, and what else that may be. */
export function WhyLine({ statement, doubt }: { statement: StatementRow; doubt: Doubt | null }) {
  return (
    <p className="flex items-baseline gap-2 text-sm wrap-anywhere text-ink-2">
      <Icon name="machine" className="size-4 self-center text-ink-3" />
      <span>
        {doubt ? <Told statement={statement} doubt={doubt} /> : 'The engine did not tell how sure it is.'}
      </span>
    </p>
  );
}

function Told({
  statement,
  doubt: { target, probability, next },
}: {
  statement: StatementRow;
  doubt: Doubt;
}) {
  if (target !== 'statement' && 'person' in statement.provenance[target].by) {
    return <>The engine was least sure of its {target}; a person has filled it.</>;
  }
  const sure = <strong className="font-semibold text-ink">{percent(probability)}</strong>;
  if (target === 'statement') return <>Least sure that this is a statement at all: {sure}</>;
  return (
    <>
      Least sure of its {target}:{' '}
      <bdi className="font-medium text-ink">
        {target === 'kind' ? KIND_STYLES[statement.kind].label : tellSpeaker(statement)}
      </bdi>{' '}
      {sure}
      {next && (
        <>
          , next best <bdi className="font-medium text-ink">{tellNext(next)}</bdi> {percent(next.probability)}
        </>
      )}
    </>
  );
}

/** What a statement is next best; null where nothing else was weighed, or a person filled the field since. */
export function nextBest({ statement, doubt }: ReviewItem): Doubt['next'] {
  const next = doubt?.next ?? null;
  return next && 'engine' in statement.provenance['kind' in next ? 'kind' : 'speaker'].by ? next : null;
}

/** What something is next best, in words. */
export function tellNext(next: NonNullable<Doubt['next']>): string {
  return 'kind' in next ? KIND_STYLES[next.kind].label : (next.speaker ?? 'Nobody named');
}
