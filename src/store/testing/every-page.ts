import type { Page, PageRequest } from '../../model/index.ts';

/** Reads all pages of a list. Throws when the pages do not come to the total that they tell. */
export async function everyPage<T, Q extends PageRequest>(
  list: (query?: Q) => Promise<Page<T>>,
  query: NoInfer<Q>,
): Promise<T[]> {
  const items: T[] = [];
  let page = await list(query);
  items.push(...page.items);
  while (page.next !== null) {
    page = await list({ ...query, cursor: page.next });
    items.push(...page.items);
  }
  if (items.length !== page.total) throw new Error(`${items.length} rows, but the total is ${page.total}`);
  return items;
}
