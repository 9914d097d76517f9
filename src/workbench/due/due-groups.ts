import type { DueList } from '../api/types.ts';

/** What waits for a look, by why. */
export type DueGroupName = DueList['groups'][number]['group'];

/** What each group is called, long and short. */
export const DUE_LABELS: Record<DueGroupName, { title: string; short: string }> = {
  overdue: { title: 'Overdue and open', short: 'Overdue' },
  'this week': { title: 'Due this week', short: 'This week' },
  'next week': { title: 'Due next week', short: 'Next week' },
  'coming month': { title: 'Due within the coming month', short: 'Coming month' },
  'any day': { title: 'May fall due any day, until later', short: 'Any day' },
  condition: { title: 'Condition newly told as met', short: 'Condition met' },
  evidence: { title: 'New evidence proposed', short: 'New evidence' },
  told: { title: 'Told again in new reports', short: 'Told again' },
};
