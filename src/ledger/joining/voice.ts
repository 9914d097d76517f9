import type { Worthy } from './worthy.ts';

/** Of a kept statement what its entry is made of: enough to group it with others, and to tell what they come to. */
export type Voice = Pick<
  Worthy,
  | 'id'
  | 'report'
  | 'start'
  | 'last'
  | 'day'
  | 'kind'
  | 'said'
  | 'holder'
  | 'times'
  | 'likelihood'
  | 'condition'
>;

/** Cuts a kept statement down to what its entry is made of. */
export function voiceOf(statement: Worthy): Voice {
  const { id, report, start, last, day, kind, said, holder, times, likelihood, condition } = statement;
  return { id, report, start, last, day, kind, said, holder, times, likelihood, condition };
}
