import { useQuery } from '@tanstack/react-query';
import type { ErrorEstimate } from '../api/types.ts';
import { Button } from '../controls/button.tsx';
import { Failure, Skeleton } from '../controls/states.tsx';
import { percent } from '../words/tell-number.ts';
import { Counts } from './counts.tsx';
import { EstimateBins } from './estimate-bins.tsx';
import { progressQuery, type ReviewScope } from './review-queries.ts';
import { TARGET_LABELS, tellExpected, tellUnchecked } from './tell-estimate.ts';

/** How far review has come, how much is wrong in what nobody looked at, and the way to check that. */
export function ProgressPanel({ scope, onSample }: { scope: ReviewScope; onSample: () => void }) {
  const progress = useQuery(progressQuery(scope));
  if (progress.isPending) return <Skeleton label="Counting" rows={4} />;
  if (!progress.data) return <Failure error={progress.error} onRetry={() => void progress.refetch()} />;
  const { estimates } = progress.data;
  const isSample = scope.seed !== undefined;
  return (
    <div className="flex flex-col gap-6">
      <Counts counts={progress.data} noun="statement" heading={isSample ? 'The sample' : 'Progress'} />
      {isSample ? (
        <SampleFindings estimates={estimates} onLeave={onSample} />
      ) : (
        <Estimates estimates={estimates} onSample={onSample} />
      )}
      <details className="text-sm">
        <summary className="cursor-pointer text-ink-2">What this rests on</summary>
        <div className="mt-2">
          <EstimateBins estimates={estimates} />
        </div>
      </details>
    </div>
  );
}

function Estimates({ estimates, onSample }: { estimates: readonly ErrorEstimate[]; onSample: () => void }) {
  return (
    <section aria-labelledby="estimate">
      <h2 id="estimate" className="font-semibold">
        Wrong in what nobody looked at
      </h2>
      <dl className="mt-1.5 flex flex-col gap-2 text-sm">
        {estimates.map((estimate) => (
          <div key={estimate.target}>
            <dt className="text-ink-2">{TARGET_LABELS[estimate.target]}</dt>
            <dd>
              {estimate.open === 0 ? (
                'Nothing is left'
              ) : estimate.told ? (
                <>
                  <span className="font-medium">{tellExpected(estimate)}</span>{' '}
                  <span className="text-ink-2">of {estimate.open.toLocaleString('en')}</span>
                </>
              ) : (
                tellUnchecked(estimate)
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-3">
        <Button action="review-sample" onClick={onSample}>
          Check a random sample
        </Button>
      </p>
    </section>
  );
}

/** What was found in a sample, which nobody chose: the same shares hold for all that it was drawn from. */
function SampleFindings({
  estimates,
  onLeave,
}: {
  estimates: readonly ErrorEstimate[];
  onLeave: () => void;
}) {
  return (
    <section aria-labelledby="sample">
      <h2 id="sample" className="font-semibold">
        Found in it
      </h2>
      <dl className="mt-1.5 flex flex-col gap-2 text-sm">
        {estimates.map(({ target, found: { count: wrong, of, share, low, high } }) => (
          <div key={target}>
            <dt className="text-ink-2">{TARGET_LABELS[target]}</dt>
            <dd>
              {share === null || low === null || high === null ? (
                'Nobody looked yet'
              ) : (
                <>
                  <span className="font-medium">
                    {percent(share)} ({percent(low)}–{percent(high)})
                  </span>{' '}
                  <span className="text-ink-2">
                    {wrong} of {of}
                  </span>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-sm text-ink-2">
        Nobody chose these, so the shares hold for all that nobody looked at. What is left for later makes
        them less sure.
      </p>
      <p className="mt-3">
        <Button action="review-sample" onClick={onLeave}>
          Leave the sample
        </Button>
      </p>
    </section>
  );
}
