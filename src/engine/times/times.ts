import { createStage } from '../stage.ts';
import { findTimes } from './find-times.ts';

/** The time expressions of a report, resolved against its date. */
export const times = createStage(
  'times',
  ['report', 'text', 'sentences'],
  ['times'],
  ({ report, text, sentences }) => ({ times: findTimes(text, report.published, sentences) }),
);
