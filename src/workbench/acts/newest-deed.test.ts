import { describe, expect, it } from 'vitest';
import type { Act } from '../api/types.ts';
import { isOnLedger } from './act-sorts.ts';
import { newestDeed } from './newest-deed.ts';

const act = (id: string, type: string, at: string, more: object = {}) =>
  ({ id, type, at, by: 'Ada', ...more }) as unknown as Act;

describe('newestDeed', () => {
  it('takes all of the sort that was done at once, and nothing else', () => {
    const acts = [
      act('a5', 'accept', '2022-01-03'),
      act('a4', 'judge', '2022-01-02'),
      act('a3', 'judge', '2022-01-02'),
      act('a2', 'judge', '2022-01-02', { by: 'Bo' }),
      act('a1', 'bear', '2022-01-01'),
    ];
    expect(newestDeed(acts, isOnLedger).map(({ id }) => id)).toEqual(['a4', 'a3']);
  });

  it('passes over what was taken back, unless that was taken back again', () => {
    const judged = act('a1', 'judge', '2022-01-01');
    const back = act('a2', 'undo-ledger', '2022-01-02', { act: 'a1' });
    const again = act('a3', 'undo-ledger', '2022-01-03', { act: 'a2' });
    expect(newestDeed([back, judged], isOnLedger)).toEqual([]);
    expect(newestDeed([again, back, judged], isOnLedger)).toEqual([judged]);
    expect(newestDeed([], isOnLedger)).toEqual([]);
  });
});
