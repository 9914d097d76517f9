import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, packLines, unpack, unpackLines } from './pack.ts';

const bytes = (packed: Uint8Array) => Uint8Array.from(packed).buffer;

describe('packing', () => {
  it('gives back any value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(unpack(bytes(pack(value)))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('gives back each line by its place, whatever is written in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (values) => {
        const lines = unpackLines(bytes(packLines(values)));
        expect(values.map((_, place) => JSON.parse(lines.at(place) ?? 'null'))).toEqual(values);
        expect(lines.at(values.length)).toBeUndefined();
      }),
    );
  });
});
