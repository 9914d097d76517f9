import type { ReactNode } from 'react';
import { ApiError } from '../../client/index.ts';
import { Button } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';

/** What stands where there is nothing to show: why, and what to do. */
export function Empty({ icon, title, children }: { icon: IconName; title: string; children?: ReactNode }) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center gap-2 px-4 py-16 text-center">
      <Icon name={icon} className="mb-2 size-8 text-ink-3" />
      <h2 className="font-reading text-xl">{title}</h2>
      <div className="flex flex-col items-center gap-4 text-pretty text-ink-2">{children}</div>
    </div>
  );
}

/** An error: what is wrong, what to do, its code, and another try. */
export function Failure({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const problem = error instanceof ApiError ? error.problem : null;
  return (
    <div role="alert" className="mx-auto my-12 max-w-md rounded-lg border border-danger/40 bg-surface p-5">
      <h2 className="flex items-center gap-2 font-semibold text-danger">
        <Icon name="warning" />{' '}
        {problem?.message ?? (error instanceof Error ? error.message : 'Something went wrong.')}
      </h2>
      {problem?.remedy && <p className="mt-2 text-ink-2">{problem.remedy}</p>}
      <div className="mt-4 flex items-center justify-between gap-3">
        {problem && <code className="text-xs text-ink-3">{problem.code}</code>}
        {onRetry && (
          <Button icon="refresh" onClick={onRetry}>
            Try again
          </Button>
        )}
      </div>
    </div>
  );
}

/** Grey rows while a list is fetched. */
export function Skeleton({ rows = 8, label }: { rows?: number; label: string }) {
  return (
    <div role="status" aria-label={label} className="flex flex-col gap-3 px-4 py-4">
      {Array.from({ length: rows }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
        <div key={i} className="skeleton flex flex-col gap-2 py-1.5">
          <div className="h-3.5 rounded bg-line" style={{ width: `${72 - ((i * 17) % 40)}%` }} />
          <div className="h-2.5 w-1/4 rounded bg-line" />
        </div>
      ))}
    </div>
  );
}
