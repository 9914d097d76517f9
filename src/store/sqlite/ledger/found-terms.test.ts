import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTRY_KINDS } from '../../../model/index.ts';
import { eachTerms, type FoundTerms, packTerms, wantedOf } from './found-terms.ts';

const term = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const foundTerms: fc.Arbitrary<FoundTerms> = fc.record({
  place: fc.nat({ max: 2 ** 20 }),
  kept: fc.constantFrom(null, ...ENTRY_KINDS),
  disputable: fc.boolean(),
  tie: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  terms: fc.array(term, { maxLength: 20 }),
});

describe('packed terms', () => {
  it('are gone through as they were packed, where they have any that is looked for', () => {
    fc.assert(
      fc.property(
        fc.array(foundTerms, { maxLength: 9 }),
        fc.array(term),
        fc.nat(),
        (passages, others, part) => {
          const asked = [...passages.flatMap(({ terms }) => terms), ...others];
          const wanted = asked.filter((_, place) => place % 5 === part % 5);
          const seen: unknown[] = [];
          eachTerms(packTerms(passages).buffer as ArrayBuffer, wantedOf(wanted), (passage, has) =>
            seen.push({ ...passage, has: asked.filter(has) }),
          );
          expect(seen).toEqual(
            passages
              .filter(({ terms }) => terms.some((one) => wanted.includes(one)))
              .map(({ terms, ...passage }) => ({
                ...passage,
                has: asked.filter((one) => terms.includes(one)),
              })),
          );
        },
      ),
    );
  });
});
