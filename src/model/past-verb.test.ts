import { expect, test } from 'vitest';
import { isPastVerb } from './past-verb.ts';

test.each(['opened', 'sent', 'has', "didn't", 'shelled', 'withdrawn'])('%s is one', (word) => {
  expect(isPastVerb(word)).toBe(true);
});

test.each(['opens', 'hundred', 'indeed', 'need', 'red', 'soldier'])('%s is none', (word) => {
  expect(isPastVerb(word)).toBe(false);
});
