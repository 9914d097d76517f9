import { describe, expect, it } from 'vitest';
import type { EntryState } from './entry.ts';
import { OUTCOMES } from './ledger-act.ts';
import { tellIn, VOCABULARIES } from './vocabularies.ts';

const state = (outcome: EntryState['outcome'], schedule: EntryState['schedule'] = 'undated'): EntryState => ({
  outcome,
  schedule,
  evidence: 'for',
  condition: 'none',
});

describe('tellIn', () => {
  it('tells what people judged in the words of each tracker', () => {
    const told = VOCABULARIES.map((vocabulary) => tellIn(vocabulary, state('broken', 'overdue')));
    expect(told).toEqual(['Promise Broken', 'broken', '0', 'resolved']);
    expect(VOCABULARIES.map((vocabulary) => tellIn(vocabulary, state('partly kept')))).toEqual([
      'Compromise',
      'kept in part or in the works',
      '2',
      'ambiguous',
    ]);
  });

  it('says no more than that it is not rated where nobody judged, whatever the evidence', () => {
    expect(VOCABULARIES.map((vocabulary) => tellIn(vocabulary, state('open', 'overdue')))).toEqual([
      'Not Yet Rated',
      'not yet rated',
      null,
      'closed',
    ]);
    expect(tellIn('Metaculus', state('open', 'due'))).toBe('open');
  });

  it('has a word for every outcome but where the Peace Accords Matrix has none', () => {
    for (const outcome of OUTCOMES)
      for (const vocabulary of VOCABULARIES)
        if (vocabulary !== 'PAM') expect(tellIn(vocabulary, state(outcome))).toEqual(expect.any(String));
  });
});
