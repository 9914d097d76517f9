import type { Entity, Sentence } from '../document.ts';

/** Index of the sentence that is the report's headline, in which every word may have a capital; -1 if there is none. */
export function headlineOf(text: string, [first]: readonly Sentence[]): number {
  return first && !/[.!?…”"’')]$/u.test(text.slice(first.start, first.end)) ? 0 : -1;
}

/**
 * Entities, a person's name in the headline without the verb behind it: "Orme Speaks by Phone" names Orme, where
 * the report has her so elsewhere and nobody called Speaks.
 */
export function cutHeadlines(
  text: string,
  sentences: readonly Sentence[],
  entities: readonly Entity[],
): Entity[] {
  const headline = headlineOf(text, sentences);
  const named = new Set<string>();
  const lastWords = new Set<string>();
  for (const { start, end, sentence } of entities) {
    if (sentence === headline) continue;
    const name = text.slice(start, end);
    named.add(name);
    lastWords.add(name.slice(name.lastIndexOf(' ') + 1));
  }
  return entities.map((entity) => {
    if (entity.type !== 'Person' || entity.sentence !== headline) return entity;
    const name = text.slice(entity.start, entity.end);
    const cut = name.lastIndexOf(' ');
    const isVerb = cut > 0 && named.has(name.slice(0, cut)) && !lastWords.has(name.slice(cut + 1));
    return isVerb ? { ...entity, end: entity.start + cut } : entity;
  });
}
