import { createReport, type Span } from '../../model/index.ts';
import { createRegistry } from '../../registry/index.ts';
import type { Layers } from '../document.ts';
import { findNames } from '../names/index.ts';
import { findParagraphs } from '../paragraphs.ts';
import { findQuotations } from '../quotations.ts';
import { findSentences } from '../sentences.ts';
import { findWords } from '../words.ts';

const registry = createRegistry();

/** The layers below the attributions, for tests of the stages above. */
export function baseLayers(
  text: string,
  published: string | null = null,
): Pick<Layers, 'report' | 'text' | 'paragraphs' | 'sentences' | 'quotations' | 'words' | 'names'> {
  const paragraphs = findParagraphs(text);
  const sentences = findSentences(text, paragraphs);
  const words = sentences.map((sentence) => findWords(text, sentence));
  return {
    report: createReport({ text, published }),
    text,
    paragraphs,
    sentences,
    quotations: findQuotations(text, paragraphs),
    words,
    names: findNames(text, sentences, words, registry),
  };
}

/** The words that spans cover. */
export function quotes(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}
