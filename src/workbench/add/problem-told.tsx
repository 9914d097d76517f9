import type { Problem } from '../../client/index.ts';

/** Why something could not be read, and what to do. */
export function ProblemTold({ problem }: { problem: Problem }) {
  return (
    <>
      {problem.message}
      {problem.remedy && <span className="block text-ink-2">{problem.remedy}</span>}
      <code className="text-xs text-ink-3">{problem.code}</code>
    </>
  );
}
