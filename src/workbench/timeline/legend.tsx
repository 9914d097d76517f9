import type { ReactNode } from 'react';
import type { Timeline } from '../api/types.ts';

const POINT = 'inline-block size-2.5 border-2 border-current';
const BAR = 'inline-block h-2.5 w-8 border-2 border-current rounded-full';

/** What the signs of the timeline mean. */
export function Legend({ of, isBinned, across }: { of: Timeline['of']; isBinned: boolean; across: number }) {
  if (isBinned) {
    return (
      <p className="mt-2 text-sm text-ink-2">
        A bar counts what lies there for sure
        {of === 'entries' && ': above what was said, below, hollow, what is due'}; the band under it is the
        stronger the more may lie there, or elsewhere. Look nearer to see them one by one.
      </p>
    );
  }
  return (
    <div className="mt-2 text-sm text-ink-2">
      <ul aria-label="Signs" className="flex flex-wrap gap-x-4 gap-y-1">
        <Sign sign={<span className={`${POINT} rounded-full bg-current`} />}>a day</Sign>
        <Sign sign={<span className={`${BAR} bg-current`} />}>a longer time, as long as it may be</Sign>
        <Sign
          sign={
            <span
              className={`${BAR} bg-current [mask-image:linear-gradient(to_right,#000_40%,transparent)]`}
            />
          }
        >
          no end told
        </Sign>
        <Sign sign={<span className={`${POINT} rounded-full`} />}>implied, or the report’s own date</Sign>
        <Sign sign={<span className={`${BAR} border-dashed`} />}>approximate or uncertain</Sign>
        {of === 'entries' && <Sign sign={<span className={`${POINT} rotate-45 bg-current`} />}>due</Sign>}
      </ul>
      {across > 0 && (
        <p className="mt-1">
          {across.toLocaleString('en')} more may lie anywhere in what is shown: their dates are told less
          exactly.
        </p>
      )}
    </div>
  );
}

function Sign({ sign, children }: { sign: ReactNode; children: ReactNode }) {
  return (
    <li className="flex items-center gap-1.5">
      <span aria-hidden="true" className="flex w-8 justify-center">
        {sign}
      </span>
      {children}
    </li>
  );
}
