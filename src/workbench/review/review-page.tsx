import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReviewList } from '../address/list-states.ts';
import { useKeys } from '../keyboard/use-keys.ts';
import { useTitle } from '../shell/use-title.ts';
import { LinkQueue } from './link-queue.tsx';
import { StatementQueue } from './statement-queue.tsx';
import { besideWhat, toWhat } from './what-switch.tsx';

/** What waits for a person's decision, one at a time: statements, or what machines propose between them. */
export function ReviewPage() {
  useTitle('Review');
  const { s: _s, ...list } = useSearch({ from: '/review' });
  const navigate = useNavigate();
  const { what } = list;
  const set = (change: Partial<ReviewList>) =>
    void navigate({
      to: '/review',
      search: (before) => ({ ...before, ...change, s: undefined }) as ReviewList,
      replace: true,
    });
  const beside = (step: 1 | -1) => () =>
    void navigate({ to: '/review', search: toWhat(list, besideWhat(what, step)) });
  useKeys('review', { 'review-what-next': beside(1), 'review-what-previous': beside(-1) });
  const shared = {
    list,
    onChange: set,
    onClear: () => void navigate({ to: '/review', search: what ? { what } : {}, replace: true }),
  };
  return (
    <div className="mx-auto max-w-[86rem] px-3 pb-16 sm:px-6">
      {what === undefined ? <StatementQueue {...shared} /> : <LinkQueue key={what} what={what} {...shared} />}
    </div>
  );
}
