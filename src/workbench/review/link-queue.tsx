import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ReviewList } from '../address/list-states.ts';
import type { LinkItem, Relation } from '../api/types.ts';
import { Button } from '../controls/button.tsx';
import { Empty, Failure, Skeleton } from '../controls/states.tsx';
import {
  decideBearing,
  decideDispute,
  decideJoin,
  type LinkDecision,
  relationKeys,
} from '../entry/decisions.ts';
import { useKeys } from '../keyboard/use-keys.ts';
import { useToast } from '../shell/toast.tsx';
import { count } from '../words/tell-number.ts';
import { Counts } from './counts.tsx';
import { linkPlace } from './link-place.ts';
import { decidesOn, keyOfAct, linkProgressQuery, linkScope, linkSource } from './link-queries.ts';
import { LinkChoices, LinkReview, nameLink } from './link-review.tsx';
import { ReviewHead } from './review-head.tsx';
import { StepButtons } from './step-buttons.tsx';
import { tellDecision, useReviewActs } from './use-review-acts.ts';
import { useReviewQueue } from './use-review-queue.ts';

/** What is decided on, one of them and several. */
const NOUNS: Record<LinkItem['what'], readonly [string, string]> = {
  evidence: ['proposed passage', 'proposed passages'],
  joins: ['join', 'joins'],
  disputes: ['dispute', 'disputes'],
};

/** What machines propose between passages and nobody decided on, one at a time. */
export function LinkQueue({
  what,
  list,
  onChange,
  onClear,
}: {
  what: LinkItem['what'];
  list: ReviewList;
  onChange: (change: Partial<ReviewList>) => void;
  onClear: () => void;
}) {
  const navigate = useNavigate();
  const toast = useToast();
  const scope = linkScope(list);
  const isDecision = useMemo(() => decidesOn(what), [what]);
  const { act, undo } = useReviewActs(isDecision);
  const queue = useReviewQueue(linkSource(what, scope), () =>
    toast.say('Somebody decided on the last one; this is the next.'),
  );
  const { current } = queue;
  const item = current?.item;
  const [noun, nouns] = NOUNS[what];

  const decide = ({ deed, told }: LinkDecision) => {
    if (!current || queue.isFresh()) return;
    const bringBack = queue.leave(current);
    act([deed]).then(
      () => toast.say(told, { label: 'Undo', run: takeBack }),
      (error: unknown) => {
        bringBack();
        toast.fail(error);
      },
    );
  };
  const settle = (isOne: boolean) => {
    if (!item) return;
    if (item.what === 'evidence')
      decide(decideBearing(item.statement, item.bearing, isOne ? item.bearing.relation : 'none'));
    else if (item.what === 'joins') decide(decideJoin(item, isOne));
    else decide(decideDispute(item, isOne));
  };
  const relate = (relation: Relation) => {
    if (item?.what === 'evidence') decide(decideBearing(item.statement, item.bearing, relation));
  };
  const takeBack = () => {
    undo().then((undone) => {
      const [first] = undone;
      if (!first) return toast.say('There is nothing to undo.');
      queue.go(keyOfAct(first));
      toast.say(`Undid: ${tellDecision(undone)}`);
    }, toast.fail);
  };
  const open = () => {
    if (!item) return;
    const { entry, s } = linkPlace(item);
    if (entry !== null) void navigate({ to: '/entries/$id', params: { id: entry }, search: { s } });
    else if (item.what !== 'evidence')
      void navigate({ to: '/reports/$id', params: { id: item.later.report }, search: { s } });
  };
  const step = (direction: 1 | -1) => {
    if (!queue.step(direction))
      toast.say(direction === 1 ? 'Nothing is left after this one.' : 'This is the first.');
  };

  useKeys('entry', {
    'entry-accept': () => settle(true),
    'entry-reject': () => settle(false),
    ...(what === 'evidence' && relationKeys(relate)),
  });
  useKeys('reading', { undo: takeBack });
  useKeys('review', {
    'review-later': () => step(1),
    'review-back': () => step(-1),
    'review-open': open,
  });
  return (
    <>
      <ReviewHead
        list={list}
        waiting={
          queue.total === undefined
            ? undefined
            : `${queue.more ? 'more than ' : ''}${count(queue.total, noun, nouns)} to decide on`
        }
        queue={{ path: '/api/export/links', query: { what, ...scope } }}
        onChange={onChange}
      />
      <div className="mt-4 grid gap-x-8 gap-y-8 xl:grid-cols-[minmax(0,1fr)_14rem]">
        <div className="min-w-0">
          {queue.isPending ? (
            <Skeleton label="Fetching what waits" />
          ) : queue.error && !current ? (
            <Failure error={queue.error} onRetry={queue.retry} />
          ) : current && item ? (
            <article
              aria-label={nameLink(item)}
              className="rounded-lg border border-line-strong bg-surface shadow-sm"
            >
              <LinkReview shown={current} />
              <div className="flex flex-wrap items-start gap-1.5 border-t border-line bg-surface px-4 py-2.5 max-lg:sticky max-lg:bottom-0 max-lg:z-10">
                <LinkChoices
                  item={item}
                  onAccept={() => settle(true)}
                  onReject={() => settle(false)}
                  onRelate={relate}
                />
                <StepButtons onLater={() => step(1)} onBack={() => step(-1)} onUndo={takeBack} />
              </div>
            </article>
          ) : (
            <Nothing isNarrowed={Object.keys(scope).some((key) => key !== 'order')} onClear={onClear} />
          )}
        </div>
        <aside aria-label="How far review has come" className="min-w-0">
          <Progress what={what} scope={scope} noun={noun} />
        </aside>
      </div>
      <p aria-live="polite" className="sr-only">
        {item && nameLink(item)}
      </p>
    </>
  );
}

function Progress({
  what,
  scope,
  noun,
}: {
  what: LinkItem['what'];
  scope: ReturnType<typeof linkScope>;
  noun: string;
}) {
  const progress = useQuery(linkProgressQuery(scope));
  if (progress.isPending) return <Skeleton label="Counting" rows={2} />;
  if (!progress.data) return <Failure error={progress.error} onRetry={() => void progress.refetch()} />;
  return <Counts counts={progress.data[what]} noun={noun} />;
}

/** What stands where nothing waits: all is decided, or nothing fits. */
function Nothing({ isNarrowed, onClear }: { isNarrowed: boolean; onClear: () => void }) {
  return (
    <Empty icon="check" title="Nothing waits for review">
      <p>
        {isNarrowed
          ? 'Everything under these filters was decided, or nothing fits them.'
          : 'Everything that the machine proposes was decided, or it proposes nothing yet.'}
      </p>
      {isNarrowed && <Button onClick={onClear}>Review everything</Button>}
    </Empty>
  );
}
