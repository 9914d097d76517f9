import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTRY_KINDS } from '../../../../model/index.ts';
import { type FoundTerms, packTerms, unpackTerms } from './found-terms.ts';

const term = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const foundTerms: fc.Arbitrary<FoundTerms> = fc.record({
  place: fc.nat({ max: 2 ** 20 }),
  kept: fc.constantFrom(null, ...ENTRY_KINDS),
  disputable: fc.boolean(),
  tie: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  terms: fc.array(term, { maxLength: 20 }),
});

describe('packed terms', () => {
  it('are unpacked as they were packed', () => {
    fc.assert(
      fc.property(fc.array(foundTerms, { maxLength: 9 }), (passages) => {
        expect(unpackTerms(packTerms(passages))).toEqual(passages);
      }),
    );
  });
});
