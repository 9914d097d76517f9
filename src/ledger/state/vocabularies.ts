import type { EntryState } from '../../model/index.ts';

/** The words in which trackers of promises and forecasts tell a state. */
export const VOCABULARIES = ['PolitiFact', 'Polimeter', 'PAM', 'Metaculus'] as const;
export type Vocabulary = (typeof VOCABULARIES)[number];

/**
 * A state in another tracker's words. What people judged decides; before that, only what a due date tells
 * is said, and never more than the other vocabulary can say of something that nobody judged.
 * - [PolitiFact](https://www.politifact.com/truth-o-meter/promises/): Not Yet Rated, In the Works, Stalled,
 *   Promise Kept, Compromise, Promise Broken;
 * - [Polimeter](https://www.polimeter.org): kept, kept in part or in the works, broken, not yet rated;
 * - [Peace Accords Matrix](https://peaceaccords.nd.edu): 0 not initiated to 3 full implementation; null where
 *   nothing is judged;
 * - [Metaculus](https://www.metaculus.com/help/): upcoming, open, closed, resolved, ambiguous, annulled.
 */
export function tellIn(vocabulary: Vocabulary, { outcome, schedule }: EntryState): string | null {
  switch (vocabulary) {
    case 'PolitiFact':
      return {
        open: 'Not Yet Rated',
        kept: 'Promise Kept',
        'partly kept': 'Compromise',
        broken: 'Promise Broken',
        superseded: 'Not Yet Rated',
        unratable: 'Not Yet Rated',
      }[outcome];
    case 'Polimeter':
      return {
        open: 'not yet rated',
        kept: 'kept',
        'partly kept': 'kept in part or in the works',
        broken: 'broken',
        superseded: 'not yet rated',
        unratable: 'not yet rated',
      }[outcome];
    case 'PAM':
      return { open: null, kept: '3', 'partly kept': '2', broken: '0', superseded: null, unratable: null }[
        outcome
      ];
    case 'Metaculus':
      return {
        open: { undated: 'open', upcoming: 'open', due: 'open', overdue: 'closed' }[schedule],
        kept: 'resolved',
        'partly kept': 'ambiguous',
        broken: 'resolved',
        superseded: 'annulled',
        unratable: 'annulled',
      }[outcome];
  }
}
