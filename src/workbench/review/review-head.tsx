import type { ReviewList } from '../address/list-states.ts';
import { type Download, ExportMenu } from '../lists/export-menu.tsx';
import { ReviewFilters } from './review-filters.tsx';
import { WhatSwitch } from './what-switch.tsx';

/** The formats in which a queue is downloaded as it is shown. */
const FORMATS = [
  { format: 'csv', label: 'CSV', detail: 'for spreadsheets' },
  { format: 'json', label: 'JSON', detail: 'with everything' },
];
/** All that people decided, by how much of the reports goes with each decision. */
const TRAINING_DATA: Download = {
  path: '/api/export/decisions',
  formats: [
    { format: 'window', label: 'With the words around', detail: 'paragraphs' },
    { format: 'full', label: 'With whole texts', detail: 'for training' },
    { format: 'none', label: 'Without texts', detail: 'places, digests' },
  ],
  query: {},
  title: 'Training data: all that people decided, JSON Lines',
  name: 'text',
};

/** What stands above each queue: how much waits, the files, the other queues, and the filters. */
export function ReviewHead({
  list,
  waiting,
  queue,
  onChange,
}: {
  list: ReviewList;
  /** how much waits, in words; undefined until it is known */
  waiting: string | undefined;
  /** where the queue is given as a file */
  queue: Pick<Download, 'path' | 'query'>;
  onChange: (change: Partial<ReviewList>) => void;
}) {
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 pt-6 pb-2">
        <h1 className="font-reading text-2xl">Review</h1>
        {waiting !== undefined && <p className="text-sm text-ink-2">{waiting}</p>}
        <span className="ml-auto self-center">
          <ExportMenu
            {...queue}
            formats={FORMATS}
            title="All that waits here, in this order"
            also={TRAINING_DATA}
          />
        </span>
      </div>
      <WhatSwitch list={list} />
      <div className="pt-2">
        <ReviewFilters list={list} onChange={onChange} />
      </div>
    </>
  );
}
