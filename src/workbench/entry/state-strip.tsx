import type { ReactNode } from 'react';
import type { EntryView, Verdict } from '../api/types.ts';
import { tellDate } from '../words/tell-date.ts';
import { RELATION_STYLES } from './relations.ts';
import { daysBetween, lastDay, tellDays } from './tell-days.ts';

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Where an entry stands, on its four axes; and what other trackers would call that. */
export function StateStrip({ view, today }: { view: EntryView; today: string }) {
  const { entry, bearings, passages, verdicts, told, statements, outline } = view;
  const { outcome, evidence, schedule, condition } = entry.state;
  const conditions = statements.flatMap(({ statement }) => statement.condition.map(({ quote }) => quote));
  return (
    <section aria-label="Where it stands">
      <dl className="grid grid-cols-2 overflow-hidden rounded-lg border border-line bg-surface lg:grid-cols-4">
        <Axis label="Outcome" value={capital(outcome)} strong={outcome !== 'open'}>
          {tellVerdict(verdicts.at(-1))}
        </Axis>
        <Axis label="Evidence" value={capital(evidence)} strong={evidence !== 'none'}>
          {tellEvidence(bearings, passages)}
        </Axis>
        <Axis
          label={`Schedule, ${tellDate(today)}`}
          value={capital(schedule)}
          strong={schedule === 'overdue'}
        >
          {entry.due === null ? 'no date was told' : tellDue(entry.due, schedule, today)}
        </Axis>
        <Axis
          label="Condition"
          value={capital(condition)}
          strong={condition === 'met' || condition === 'unmet'}
        >
          {conditions[0] ? <bdi>“{conditions[0]}”</bdi> : outline === null && 'depends on nothing told'}
        </Axis>
      </dl>
      <p className="mt-1.5 flex flex-wrap gap-x-4 gap-y-0.5 px-1 text-xs text-ink-2">
        <span>Elsewhere this would be called</span>
        {told.map(({ vocabulary, words }) => (
          <span key={vocabulary}>
            {vocabulary} <span className="font-medium text-ink">{words ?? 'nothing yet'}</span>
          </span>
        ))}
      </p>
    </section>
  );
}

function Axis({
  label,
  value,
  strong,
  children,
}: {
  label: string;
  value: string;
  /** whether it says something that calls for a look */
  strong: boolean;
  children: ReactNode;
}) {
  return (
    <div className="-mr-px -mb-px min-w-0 border-r border-b border-line px-3 py-2">
      <dt className="text-xs text-ink-2">{label}</dt>
      <dd className={`text-lg leading-tight ${strong ? 'font-semibold' : 'text-ink-2'}`}>{value}</dd>
      <dd className="line-clamp-2 text-xs wrap-anywhere text-ink-2">{children}</dd>
    </div>
  );
}

function tellVerdict(verdict: Verdict | undefined): string {
  return verdict ? `judged by ${verdict.by}, as of ${tellDate(verdict.on)}` : 'nobody has judged it';
}

/** @param passages how many bear on it, those that are not fetched yet among them: nobody has taken these */
function tellEvidence(bearings: EntryView['bearings'], passages: number): string {
  const taken = bearings.filter(({ act }) => act !== null);
  const on = (side: string) => taken.filter(({ relation }) => RELATION_STYLES[relation].side === side).length;
  const partly = taken.filter(({ relation }) => relation === 'partly').length;
  const open = Math.max(bearings.length, passages) - taken.length;
  const parts = [
    on('for') > 0 && `${on('for')} for`,
    partly > 0 && `${partly} in part`,
    on('against') > 0 && `${on('against')} against`,
    open > 0 && `${open} proposed, to be decided`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : 'nothing taken for evidence';
}

/** A due date and how far off it is. */
function tellDue(due: string, schedule: string, today: string): string {
  const day = lastDay(due);
  const told = tellDate(due);
  if (!day || schedule === 'undated') return told;
  const days = daysBetween(day, today);
  if (schedule === 'overdue') return `${told}, ${tellDays(days)} ago`;
  return days < 0 ? `${told}, in ${tellDays(-days)}` : told;
}
