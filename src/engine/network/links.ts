import type { Span } from '../../model/index.ts';
import { floats, type Network } from './candidates.ts';
import type { NetworkWord, ReadWords } from './network-word.ts';

/**
 * Which of the names of a report some words mean (mention ranking: Lee et al. 2017).
 * @param spans the words that mean somebody
 * @param names spans of the names
 * @returns for each span, the probability that it means no name of the report, then that of each name;
 *   null for a span that holds no word
 */
export async function findLinks(
  { linker, tensor }: Network,
  { words, linked }: ReadWords,
  spans: readonly Span[],
  names: readonly Span[],
): Promise<(Float32Array | null)[]> {
  const find = wordFinder(words);
  const links = spans.map(find);
  const asked = links.filter((link) => link !== null);
  const mentions = names.map((name) => find(name) ?? [0, 0]);
  if (asked.length === 0 || mentions.length === 0) return links.map((link) => link && new Float32Array([1]));
  const pairs = (ends: readonly (readonly number[])[]) =>
    new tensor('int32', Int32Array.from(ends.flat()), [ends.length, 2]);
  const { who } = await linker.run({
    words: new tensor('float32', linked, [words.length, linked.length / words.length]),
    links: pairs(asked),
    mentions: pairs(mentions),
  });
  const scores = floats(who);
  const columns = mentions.length + 1;
  let row = 0;
  return links.map((link) => {
    if (link === null) return null;
    row += 1;
    return scores.slice((row - 1) * columns, row * columns);
  });
}

/** Finds the first and last word of a span; null when it holds none. Words are in text order. */
function wordFinder(words: readonly NetworkWord[]): (span: Span) => [number, number] | null {
  return ({ start, end }) => {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle] as NetworkWord).end <= start) low = middle + 1;
      else high = middle;
    }
    let last = low - 1;
    while ((words[last + 1]?.start ?? end) < end) last += 1;
    return last < low ? null : [low, last];
  };
}
