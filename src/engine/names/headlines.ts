import type { Entity, Word } from '../document.ts';

/** Words of fewer letters are small in headlines too. */
const LONG = 4;

/**
 * Persons' names in headlines without the capital verb behind them: "Orme Speaks by Phone" names Orme, where
 * the report has her so elsewhere and nobody called Speaks.
 * @param words of each sentence
 */
export function cutHeadlines(
  text: string,
  words: readonly (readonly Word[])[],
  entities: readonly Entity[],
): Entity[] {
  const isHeadline = words.map(isTitleCase);
  const named = new Set<string>();
  const lastWords = new Set<string>();
  for (const { start, end, sentence } of entities) {
    if (isHeadline[sentence]) continue;
    const name = text.slice(start, end);
    named.add(name);
    lastWords.add(name.slice(name.lastIndexOf(' ') + 1));
  }
  return entities.map((entity) => {
    if (entity.type !== 'Person' || !isHeadline[entity.sentence]) return entity;
    const name = text.slice(entity.start, entity.end);
    const cut = name.lastIndexOf(' ');
    const isVerb = cut > 0 && named.has(name.slice(0, cut)) && !lastWords.has(name.slice(cut + 1));
    return isVerb ? { ...entity, end: entity.start + cut } : entity;
  });
}

/** Whether nearly all long words of a sentence are in capitals, and there are enough to tell. */
function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(({ text, isWord }) => isWord && text.length >= LONG && /^\p{L}/u.test(text));
  const small = long.filter(({ text }) => /^\p{Ll}/u.test(text));
  return long.length >= 3 && small.length * 6 < long.length;
}
