/** A card that wants to stand beside its words. */
export interface CardBox {
  id: string;
  /** where its words begin, px from the top of the column */
  wish: number;
  /** px */
  height: number;
}

/** Space between two cards, px. */
export const CARD_GAP = 8;

/**
 * Places cards in one column, each as near to its words as the others let it; the pinned card
 * stands exactly beside its words and the others make room above and below.
 * Invariant: cards keep their order and never overlap.
 * @param cards in text order
 * @param pinned id of the selected card; null places all from the top down
 * @returns the top of each card by id, px
 */
export function placeCards(cards: readonly CardBox[], pinned: string | null): Map<string, number> {
  const tops = new Map<string, number>();
  const at = Math.max(
    0,
    cards.findIndex((card) => card.id === pinned),
  );
  let floor = Number.NEGATIVE_INFINITY;
  for (const card of cards.slice(at)) {
    const top = Math.max(card.wish, floor);
    tops.set(card.id, top);
    floor = top + card.height + CARD_GAP;
  }
  let ceiling = (cards[at]?.wish ?? 0) - CARD_GAP;
  // Above the pinned card they are first packed downwards as usual, then pushed up where they would reach it.
  const above: [CardBox, number][] = [];
  floor = Number.NEGATIVE_INFINITY;
  for (const card of cards.slice(0, at)) {
    const top = Math.max(card.wish, floor);
    above.push([card, top]);
    floor = top + card.height + CARD_GAP;
  }
  for (const [card, wished] of above.reverse()) {
    const top = Math.min(wished, ceiling - card.height);
    tops.set(card.id, top);
    ceiling = top - CARD_GAP;
  }
  return tops;
}
