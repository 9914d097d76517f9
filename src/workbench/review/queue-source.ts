/** Items fetched at a time: more than anybody decides on while the next are fetched. */
export const PAGE_SIZE = 20;

/** Where a queue comes from, page by page. */
export interface QueueSource<P extends QueuePage, I extends { key: string }> {
  /** the beginning of the keys under which its pages and items are fetched */
  root: readonly string[];
  /** what it is narrowed to and how it goes */
  scope: object;
  /** Fetches the page that begins behind a cursor; the first one without. */
  load(cursor: string | undefined, signal: AbortSignal): Promise<P>;
  /** Fetches one item by its key, as an address names it; a page without any when it waits no longer. */
  one(key: string, signal: AbortSignal): Promise<P>;
  /** The items of a page with what is shown around them; the same function for all queues of a root. */
  itemsOf(page: P): I[];
}

/** One page of a queue. */
export interface QueuePage {
  total: number;
  /** whether more wait than `total`, where that is not counted to the end */
  more?: boolean;
  next: string | null;
}
