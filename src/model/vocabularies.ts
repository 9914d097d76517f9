import type { EntryState } from './entry.ts';

/** The words in which trackers of promises and forecasts tell a state. */
export const VOCABULARIES = ['PolitiFact', 'Polimeter', 'PAM', 'Metaculus'] as const;
/** One of {@link VOCABULARIES}. */
export type Vocabulary = (typeof VOCABULARIES)[number];

type Outcome = EntryState['outcome'];
const OUTCOMES_IN: Readonly<
  Record<Exclude<Vocabulary, 'Metaculus'>, Readonly<Record<Outcome, string | null>>>
> = {
  PolitiFact: {
    open: 'Not Yet Rated',
    kept: 'Promise Kept',
    'partly kept': 'Compromise',
    broken: 'Promise Broken',
    superseded: 'Not Yet Rated',
    unratable: 'Not Yet Rated',
  },
  Polimeter: {
    open: 'not yet rated',
    kept: 'kept',
    'partly kept': 'kept in part or in the works',
    broken: 'broken',
    superseded: 'not yet rated',
    unratable: 'not yet rated',
  },
  PAM: { open: null, kept: '3', 'partly kept': '2', broken: '0', superseded: null, unratable: null },
};

/**
 * A state in another tracker's words. What people judged decides; before that, only what a due date tells
 * is said, and never more than the other vocabulary can say of something that nobody judged.
 * - [PolitiFact](https://www.politifact.com/truth-o-meter/promises/): Not Yet Rated, In the Works, Stalled,
 *   Promise Kept, Compromise, Promise Broken;
 * - [Polimeter](https://www.polimeter.org): kept, kept in part or in the works, broken, not yet rated;
 * - [Peace Accords Matrix](https://peaceaccords.nd.edu): 0 not initiated to 3 full implementation; null where
 *   nothing is judged;
 * - [Metaculus](https://www.metaculus.com/help/): open, closed, resolved, ambiguous, annulled.
 */
export function tellIn(vocabulary: Vocabulary, { outcome, schedule }: EntryState): string | null {
  if (vocabulary !== 'Metaculus') return OUTCOMES_IN[vocabulary][outcome];
  switch (outcome) {
    case 'open':
      return schedule === 'overdue' ? 'closed' : 'open';
    case 'partly kept':
      return 'ambiguous';
    case 'kept':
    case 'broken':
      return 'resolved';
    case 'superseded':
    case 'unratable':
      return 'annulled';
  }
}
