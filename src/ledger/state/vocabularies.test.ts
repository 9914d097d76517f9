import { expect, test } from 'vitest';
import type { EntryState, Outcome } from '../../model/index.ts';
import { tellIn, VOCABULARIES } from './vocabularies.ts';

const state = (outcome: Outcome, schedule: EntryState['schedule'] = 'overdue'): EntryState => ({
  outcome,
  schedule,
  evidence: 'against',
  condition: 'none',
});

test('each vocabulary has its words for what people judged', () => {
  const told = (outcome: Outcome) => VOCABULARIES.map((vocabulary) => tellIn(vocabulary, state(outcome)));
  expect(told('kept')).toEqual(['Promise Kept', 'kept', '3', 'resolved']);
  expect(told('partly kept')).toEqual(['Compromise', 'kept in part or in the works', '2', 'ambiguous']);
  expect(told('broken')).toEqual(['Promise Broken', 'broken', '0', 'resolved']);
});

test('what nobody judged is never told as broken, however late and whatever speaks against it', () => {
  const told = VOCABULARIES.map((vocabulary) => tellIn(vocabulary, state('open')));
  expect(told).toEqual(['Not Yet Rated', 'not yet rated', null, 'closed']);
  expect(tellIn('Metaculus', state('open', 'upcoming'))).toBe('open');
});
