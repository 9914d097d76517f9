import { useQuery } from '@tanstack/react-query';
import type { Score } from '../api/types.ts';
import { Failure, Skeleton } from '../controls/states.tsx';
import { KindLabel } from '../kinds/kind-label.tsx';
import { count, percent } from '../words/tell-number.ts';
import { actorScoresQuery } from './actor-queries.ts';
import { Part } from './part.tsx';

/** How an actor's entries turned out: counts, shares with their intervals, and how much nobody judged. */
export function ScoresSection({
  actor,
  asKnownOn,
}: {
  actor: string;
  /** the day that its page is shown as known on; undefined for now */
  asKnownOn: string | undefined;
}) {
  const scores = useQuery(actorScoresQuery(actor, asKnownOn));
  if (scores.isError) {
    return (
      <Part title="How it turned out">
        <Failure error={scores.error} onRetry={() => void scores.refetch()} />
      </Part>
    );
  }
  if (!scores.data) {
    return (
      <Part title="How it turned out">
        <Skeleton label="Fetching how it turned out" rows={2} />
      </Part>
    );
  }
  const items = scores.data.items;
  if (items.length === 0) {
    return (
      <Part title="How it turned out">
        <p className="text-ink-2">The ledger has no promise, threat, prediction or demand of this actor.</p>
      </Part>
    );
  }
  return (
    <Part title="How it turned out" note="by what people judged; intervals are of 95 %">
      <ul className="grid gap-x-8 md:grid-cols-2 2xl:grid-cols-4">
        {items.map((score) => (
          <ScoreItem key={score.kind} score={score} />
        ))}
      </ul>
    </Part>
  );
}

const NOUNS: Record<Score['kind'], [string, string]> = {
  commitment: ['promise', 'kept'],
  threat: ['threat', 'carried out'],
  prediction: ['prediction', 'come true'],
  demand: ['demand', 'met'],
};

function ScoreItem({ score }: { score: Score }) {
  const [noun, kept] = NOUNS[score.kind];
  const judged = Object.entries(score.counts).filter(([outcome, value]) => outcome !== 'open' && value > 0);
  return (
    <li className="border-t border-line py-2.5">
      <p className="flex items-baseline gap-3">
        <KindLabel kind={score.kind} />
        <span className="text-sm">{count(score.entries, noun)}</span>
      </p>
      <p className="mt-1 text-sm">
        Nobody judged {score.unjudged.count} of {score.unjudged.of}
        {score.unjudged.share !== null && ` (${percent(score.unjudged.share)})`}
      </p>
      <ShareBar share={score.unjudged} label="share that nobody judged" plain />
      {score.kept.of === 0 ? (
        <p className="mt-1 text-sm text-ink-2">None judged {kept} or not: there is no score yet.</p>
      ) : (
        <>
          <p className="mt-1 text-sm">
            {kept} {score.kept.count} of {score.kept.of} judged{tellInterval(score.kept)}
          </p>
          <ShareBar share={score.kept} label={`share ${kept}, with its interval`} />
          {score.keptInPart.count > score.kept.count && (
            <p className="text-sm text-ink-2">
              at least in part {score.keptInPart.count} of {score.keptInPart.of}
              {tellInterval(score.keptInPart)}
            </p>
          )}
        </>
      )}
      {judged.length > 0 && (
        <p className="text-sm text-ink-2">
          {judged.map(([outcome, value]) => `${outcome} ${value}`).join(', ')}
        </p>
      )}
      {score.brier.score !== null && (
        <p className="text-sm text-ink-2">
          Brier score {score.brier.score.toFixed(2)} of {count(score.brier.of, 'prediction')} with words of
          likelihood (0 best, 1 worst)
        </p>
      )}
    </li>
  );
}

function tellInterval({ share, low, high }: Score['kept']): string {
  if (share === null) return '';
  const told = low !== null && high !== null ? `, between ${percent(low)} and ${percent(high)}` : '';
  return `: ${percent(share)}${told}`;
}

/** A share as a bar, with its interval as a line over it; the words beside it tell the same. */
function ShareBar({ share, label, plain = false }: { share: Score['kept']; label: string; plain?: boolean }) {
  if (share.share === null) return null;
  const at = (value: number) => `${value * 100}%`;
  return (
    <svg aria-hidden="true" className="my-1 h-2.5 w-full max-w-72" role="presentation">
      <title>{label}</title>
      <rect y="3" width="100%" height="4" rx="2" fill="var(--line)" />
      <rect y="3" width={at(share.share)} height="4" rx="2" fill={plain ? 'var(--ink-3)' : 'var(--accent)'} />
      {!plain && share.low !== null && share.high !== null && (
        <g stroke="var(--ink)" strokeWidth="1.5">
          <line x1={at(share.low)} x2={at(share.high)} y1="5" y2="5" />
          <line x1={at(share.low)} x2={at(share.low)} y1="1" y2="9" />
          <line x1={at(share.high)} x2={at(share.high)} y1="1" y2="9" />
        </g>
      )}
    </svg>
  );
}
