import { type Anchor, anchor, type Span } from '../model/index.ts';

/**
 * Index of the first item that begins at or after a place.
 * @param items in text order
 */
export function firstFrom(items: readonly Span[], place: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items that lie within a span. */
export function within<T extends Span>(items: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let at = firstFrom(items, span.start); at < items.length; at += 1) {
    const item = items[at] as T;
    if (item.start >= span.end) break;
    if (item.end <= span.end) found.push(item);
  }
  return found;
}

/** Whether a span lies within another. */
export function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Whether a span overlaps an item.
 * @param items in text order, not overlapping
 */
export function overlaps(items: readonly Span[], { start, end }: Span): boolean {
  const next = firstFrom(items, start);
  return [items[next - 1], items[next]].some(
    (item) => item !== undefined && item.start < end && start < item.end,
  );
}

/** What was found at a span, with the anchor of that span instead. */
export function anchored<T extends Span>(text: string, found: T): Omit<T, keyof Span> & { anchor: Anchor } {
  const { start, end, ...told } = found;
  return { anchor: anchor(text, { start, end }), ...told };
}
