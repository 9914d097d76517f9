import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byCloseness, closestOf, MOST_COMPARED } from '../../../ledger/index.ts';
import { bytesOf, packClosest, putAmong, unpackClosest } from './closest.ts';

const leads = fc.uniqueArray(
  fc.record({
    passage: fc.integer({ min: 2 ** 33, max: 2 ** 33 + 200 }),
    closeness: fc.constantFrom(1.75, 2.5, 2.5000000001),
    days: fc.constantFrom(0, 1, 365),
    tie: fc.integer({ min: 0, max: 3 }),
  }),
  { selector: ({ passage }) => passage, maxLength: 2 * MOST_COMPARED, size: 'max' },
);

describe('a passage put among the closest', () => {
  it('stands where it would if all were sorted, and the last falls out', () => {
    fc.assert(
      fc.property(leads, (all) => {
        const [lead, ...others] = all;
        if (!lead) return;
        const before = closestOf(others);
        const put = putAmong(packClosest(before), lead);
        const wanted = closestOf([...before, lead]);
        expect(put ? unpackClosest(bytesOf(put.packed).buffer as ArrayBuffer) : before).toEqual(wanted);
        const last = before.at(-1);
        const isFarther = before.length === MOST_COMPARED && last && byCloseness(lead, last) >= 0;
        expect(put === null).toBe(Boolean(isFarther));
        if (put) expect(put.out).toBe(before.length === MOST_COMPARED ? last?.passage : null);
      }),
    );
  });
});
