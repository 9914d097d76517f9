import type { Span } from '../../model/index.ts';

/** Words that mean nobody told before, and are all that the report tells. */
const INDEFINITE =
  /^(?:some|many|others?|another|several|most|few|a few|everyone|everybody|someone|somebody)$/iu;

/** The words themselves where they stand for people whom nothing else describes ("some say"); else null. */
export function indefinite(text: string, { start, end }: Span): string | null {
  const words = text.slice(start, end);
  return INDEFINITE.test(words) ? words.toLowerCase() : null;
}
