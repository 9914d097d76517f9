import type { JobFile } from '../api/types.ts';
import { Icon, type IconName } from '../controls/icon.tsx';
import { FoundInReport } from './found-in-report.tsx';
import { ProblemTold } from './problem-told.tsx';

const STATES: Record<JobFile['state'], { icon: IconName; told: string; color: string }> = {
  waiting: { icon: 'more', told: 'waiting', color: 'text-ink-3' },
  reading: { icon: 'refresh', told: 'being read', color: 'text-accent' },
  read: { icon: 'refresh', told: 'read, being kept', color: 'text-accent' },
  added: { icon: 'check', told: 'added', color: 'text-accent' },
  held: { icon: 'check', told: 'in the store already', color: 'text-ink-2' },
  failed: { icon: 'warning', told: 'not read', color: 'text-danger' },
};

/** How far one file is; what was found in it, or why it could not be read. */
export function JobFileRow({ file }: { file: JobFile }) {
  const { icon, told, color } = STATES[file.state];
  const isKept = file.state === 'added' || file.state === 'held';
  return (
    <li className="flex gap-2 text-sm">
      <Icon name={icon} className={`mt-0.5 size-4 ${color}`} />
      <div className="min-w-0 flex-1 wrap-anywhere">
        <bdi className="font-medium">{file.name ?? 'Without a name'}</bdi>{' '}
        <span className="text-ink-2">{told}</span>
        {isKept && file.report && <FoundInReport report={file.report} />}
        {file.problem && (
          <div>
            <ProblemTold problem={file.problem} />
          </div>
        )}
      </div>
    </li>
  );
}
