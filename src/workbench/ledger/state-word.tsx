import type { EntryState } from '../api/types.ts';

/** How values stand out: what is settled well, badly, or wants a look. The word tells it, the colour only helps. */
const LOOKS: Record<string, string> = {
  kept: 'font-medium text-accent',
  for: 'text-accent',
  met: 'text-accent',
  broken: 'font-medium text-danger',
  against: 'text-danger',
  overdue: 'font-medium text-danger',
  'partly kept': 'font-medium text-(--kind-warning)',
  contested: 'text-(--kind-warning)',
  due: 'font-medium text-(--kind-warning)',
  unmet: 'text-(--kind-warning)',
};

/** The value of one axis of an entry's state. Nothing stands where nothing is known: a dash, read out as the word. */
export function StateWord<A extends keyof EntryState>({ axis, value }: { axis: A; value: EntryState[A] }) {
  const isEmpty = value === 'none';
  return (
    <span className={`block truncate ${LOOKS[value] ?? 'text-ink-2'}`} title={`${axis}: ${value}`}>
      {isEmpty ? (
        <>
          <span aria-hidden="true">–</span>
          <span className="sr-only">
            {axis}: {value}
          </span>
        </>
      ) : (
        value
      )}
    </span>
  );
}
