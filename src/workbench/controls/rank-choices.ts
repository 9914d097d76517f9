/** What ranking looks at. */
export interface Rankable {
  label: string;
  /** other words it is found by */
  keywords?: readonly string[];
}

const fold = (words: string) => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The choices that fit typed words, best first: those whose name begins with them or that have just
 * them for a keyword, then those where
 * each typed word begins a word, then those that hold them anywhere. Equals stay in their order.
 * Accents and case do not matter.
 */
export function rankChoices<C extends Rankable>(choices: readonly C[], typed: string): C[] {
  const wanted = fold(typed).trim();
  if (!wanted) return [...choices];
  const parts = wanted.split(/\s+/);
  const rank = ({ label, keywords = [] }: C): number => {
    if (fold(label).startsWith(wanted) || keywords.some((keyword) => fold(keyword) === wanted)) return 0;
    const all = fold([label, ...keywords].join(' '));
    const words = all.split(/[^\p{L}\p{N}]+/u);
    if (parts.every((part) => words.some((word) => word.startsWith(part)))) return 1;
    return all.includes(wanted) ? 2 : 3;
  };
  return choices
    .map((choice) => ({ choice, rank: rank(choice) }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(({ choice }) => choice);
}
