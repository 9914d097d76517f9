import { createStage } from '../stage.ts';
import { findQuantities } from './find-quantities.ts';

/** The quantities in a report. Dates and numbers in names are none, so times and names must be there. */
export const quantities = createStage(
  'quantities',
  ['text', 'words', 'times', 'names'],
  ['quantities'],
  ({ text, words, times, names }) => ({ quantities: findQuantities(text, words, times, names) }),
);
