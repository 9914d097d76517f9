import type { Job } from '../api/types.ts';

/** How far a job is, as a bar. */
export function JobProgress({ job, className = '' }: { job: Job; className?: string }) {
  return (
    <progress
      aria-label="Files handled"
      value={job.total === null ? undefined : job.done}
      max={job.total ?? 1}
      className={`h-1.5 appearance-none overflow-hidden rounded-full bg-line accent-accent [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent ${className}`}
    />
  );
}
