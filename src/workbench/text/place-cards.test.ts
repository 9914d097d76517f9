import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD_GAP, placeCards } from './place-cards.ts';

describe('placeCards', () => {
  it('puts each card beside its words where there is room', () => {
    const tops = placeCards(
      [
        { id: 'a', wish: 0, height: 40 },
        { id: 'b', wish: 200, height: 40 },
      ],
      null,
    );
    expect([...tops]).toEqual([
      ['a', 0],
      ['b', 200],
    ]);
  });

  it('pushes later cards down, and earlier ones up around the pinned one', () => {
    const cards = [0, 10, 20].map((wish, i) => ({ id: `c${i}`, wish, height: 40 }));
    expect(placeCards(cards, null).get('c2')).toBe(2 * (40 + CARD_GAP));
    const tops = placeCards(cards, 'c2');
    expect(tops.get('c2')).toBe(20);
    expect(tops.get('c1')).toBe(20 - CARD_GAP - 40);
  });

  it('keeps order, never overlaps, and pins exactly', () => {
    const card = fc.record({ wish: fc.nat(1000), height: fc.integer({ min: 1, max: 300 }) });
    fc.assert(
      fc.property(fc.array(card, { minLength: 1, maxLength: 20 }), fc.nat(), (list, pick) => {
        const cards = list.sort((a, b) => a.wish - b.wish).map((card, i) => ({ ...card, id: `c${i}` }));
        const pinned = cards[pick % cards.length] as (typeof cards)[number];
        const tops = placeCards(cards, pinned.id);
        expect(tops.get(pinned.id)).toBe(pinned.wish);
        for (let i = 1; i < cards.length; i++) {
          const before = cards[i - 1] as (typeof cards)[number];
          expect(tops.get(`c${i}`)).toBeGreaterThanOrEqual(
            (tops.get(before.id) as number) + before.height + CARD_GAP,
          );
        }
      }),
    );
  });
});
