import type { Span } from '../model/index.ts';
import type { Attribution } from './document.ts';
import { isWithin } from './spans.ts';

/**
 * For each attribution the index of the innermost other whose content holds all its words, cue
 * included; null for those inside none.
 * @param attributions in text order, so that those that may hold the next one are a stack
 */
export function findParents(
  attributions: readonly Pick<Attribution, 'content' | 'cue' | 'source'>[],
): (number | null)[] {
  const open: { index: number; span: Span }[] = [];
  return attributions.map(({ content, cue, source }, index) => {
    const words = [...content, ...cue, ...source];
    while (open.length > 0 && (open.at(-1)?.span.end ?? 0) <= (content[0]?.start ?? 0)) open.pop();
    const holder = open.findLast(({ span }) => cue.length > 0 && words.every((part) => isWithin(part, span)));
    for (const span of content) open.push({ index, span });
    open.sort((a, b) => b.span.end - a.span.end);
    return holder?.index ?? null;
  });
}
