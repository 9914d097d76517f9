import type { Page, PageRequest } from '../model/index.ts';

/** The most rows that a store gives at once. */
const PAGE_LENGTH = 500;

/** The first rows of a list, and how many there are in all. */
export type TakenPages<T> = Omit<Page<T>, 'next'>;

/** The first rows of a list, over as many pages as it takes, and how many there are in all. */
export async function takePages<T>(
  load: (page: PageRequest) => Promise<Page<T>>,
  count: number,
): Promise<TakenPages<T>> {
  const items: T[] = [];
  let page = await load({ limit: Math.min(count, PAGE_LENGTH) });
  items.push(...page.items);
  while (page.next !== null && items.length < count) {
    page = await load({ limit: Math.min(count - items.length, PAGE_LENGTH), cursor: page.next });
    items.push(...page.items);
  }
  const { next: _, ...counted } = page;
  return { ...counted, items };
}
