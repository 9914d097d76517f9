import { createReport, type Span } from '../../model/index.ts';
import { createRegistry } from '../../registry/index.ts';
import type { Layers } from '../document.ts';
import { findHedges } from '../hedges/index.ts';
import { findNames } from '../names/index.ts';
import { findParagraphs } from '../paragraphs.ts';
import { findQuantities } from '../quantities/index.ts';
import { findQuotations } from '../quotations.ts';
import { findSentences } from '../sentences.ts';
import { findTimes } from '../times/index.ts';
import { findWords } from '../words.ts';

const registry = createRegistry();

/** The layers below the attributions, for tests of the stages above. */
export function baseLayers(
  text: string,
  published: string | null = null,
): Pick<
  Layers,
  | 'report'
  | 'text'
  | 'paragraphs'
  | 'sentences'
  | 'times'
  | 'quotations'
  | 'words'
  | 'names'
  | 'quantities'
  | 'hedges'
> {
  const paragraphs = findParagraphs(text);
  const sentences = findSentences(text, paragraphs);
  const words = sentences.map((sentence) => findWords(text, sentence));
  const names = findNames(text, sentences, words, registry);
  const times = findTimes(text, published, sentences);
  const quantities = findQuantities(text, words, times, names);
  return {
    report: createReport({ text, published }),
    text,
    paragraphs,
    sentences,
    times,
    quotations: findQuotations(text, paragraphs),
    words,
    names,
    quantities,
    hedges: findHedges(words, quantities),
  };
}

/** The words that spans cover. */
export function quotes(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}
