import type { Page } from './listing.ts';

/** Rows a page; the most that a store gives at once. */
const PAGE_LENGTH = 500;

/** Everything that a store lists, loaded page by page. */
export async function* pages<T>(
  load: (page: { limit: number; cursor?: string }) => Promise<Page<T>>,
): AsyncGenerator<T> {
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const page: Page<T> = await load({ limit: PAGE_LENGTH, ...(cursor !== undefined && { cursor }) });
    yield* page.items;
    cursor = page.next;
  }
}
