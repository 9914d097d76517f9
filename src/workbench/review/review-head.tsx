import type { ReactNode } from 'react';
import type { ReviewList } from '../address/list-states.ts';
import { ReviewFilters } from './review-filters.tsx';
import { WhatSwitch } from './what-switch.tsx';

/** What stands above each queue: how much waits, the files, the other queues, and the filters. */
export function ReviewHead({
  list,
  waiting,
  files,
  onChange,
}: {
  list: ReviewList;
  /** how much waits, in words; undefined until it is known */
  waiting: string | undefined;
  files: ReactNode;
  onChange: (change: Partial<ReviewList>) => void;
}) {
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 pt-6 pb-2">
        <h1 className="font-reading text-2xl">Review</h1>
        {waiting !== undefined && <p className="text-sm text-ink-2">{waiting}</p>}
        <span className="ml-auto flex gap-2 self-center">{files}</span>
      </div>
      <WhatSwitch list={list} />
      <div className="pt-2">
        <ReviewFilters list={list} onChange={onChange} />
      </div>
    </>
  );
}
