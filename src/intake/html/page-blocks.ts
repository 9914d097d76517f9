import type { Furniture } from '../../model/index.ts';
import { maySpeak } from '../text/furniture-rules.ts';
import { cleanCharacters } from './clean-text.ts';
import { type Attributes, BLOCKS, furnitureOf } from './element-rules.ts';

/** A paragraph of a page: a heading, a list item, a table cell, a caption… */
export interface PageBlock {
  /** one or more lines, without white space at the edges */
  text: string;
  /** what furniture its element says it is; null when it is part of the report */
  furniture: Furniture['kind'] | null;
}

/** Takes the events of a page in document order and makes paragraphs of them. */
export interface BlockCollector {
  open(name: string, attributes: Attributes): void;
  text(words: string): void;
  close(name: string): void;
  /** the paragraphs so far; ends the last one */
  blocks(): PageBlock[];
}

/** An open block element that says it is furniture. */
interface OpenPiece {
  name: string;
  /** elements of that name that stand open inside it */
  nested: number;
  kind: Furniture['kind'];
  longest: number;
  /** number of blocks before it */
  first: number;
}

/**
 * Makes a collector of paragraphs. Keeps no stack of elements, only the furniture that is open, so
 * that no nesting can exhaust it.
 * @param limit UTF-16 units after which text is no longer taken
 */
export function collectBlocks(limit: number): BlockCollector {
  const blocks: PageBlock[] = [];
  const pieces: OpenPiece[] = [];
  let words: string[] = [];
  let length = 0;
  let preformatted = 0;
  // An inline element (a link to the author) makes furniture of its paragraph only when it is all of it.
  let inline: { name: string; kind: Furniture['kind']; isOpen: boolean } | null = null;
  let hasWords = false;

  const flush = () => {
    const paragraphs = words.length > 0 ? layOut(words.join('')) : [];
    const kind = inline?.kind ?? null;
    for (const text of paragraphs) {
      blocks.push({ text, furniture: kind && !maySpeak(text) ? kind : null });
    }
    words = [];
    hasWords = false;
    inline = null;
  };
  const closePiece = (piece: OpenPiece) => {
    flush();
    const inside = blocks.slice(piece.first);
    const size = inside.reduce((sum, block) => sum + block.text.length, 0);
    if (size > piece.longest) return;
    for (const block of inside) {
      // A class may be wrong about a sentence; a caption and a comment are what their element says.
      if (SURE.has(piece.kind) || !maySpeak(block.text)) block.furniture ??= piece.kind;
    }
  };

  return {
    open(name, attributes) {
      const isBlock = BLOCKS.has(name);
      if (isBlock) flush();
      else if (name === 'br') words.push('\n');
      if (name === 'pre') preformatted++;
      for (const piece of pieces) if (piece.name === name) piece.nested++;
      const furniture = furnitureOf(name, attributes);
      if (!furniture) return;
      if (!isBlock) {
        if (!hasWords) inline = { name, kind: furniture.kind, isOpen: true };
      } else if (pieces.length < MOST_PIECES) {
        pieces.push({
          name,
          nested: 0,
          first: blocks.length,
          kind: furniture.kind,
          longest: furniture.longest,
        });
      }
    },
    text(more) {
      if (length >= limit) return;
      // Cut before it is worked on: one run of text may be the whole page.
      const clean = cleanCharacters(more.slice(0, limit - length));
      const kept = preformatted > 0 ? clean.replaceAll('\t', ' ') : clean.replace(/[\s\u00a0]+/g, ' ');
      if (kept.trim() !== '') {
        hasWords = true;
        if (inline && !inline.isOpen) inline = null;
      }
      length += kept.length;
      words.push(kept);
    },
    close(name) {
      if (BLOCKS.has(name)) flush();
      else if (inline?.name === name) inline.isOpen = false;
      if (name === 'pre' && preformatted > 0) preformatted--;
      const own = pieces.findLastIndex((piece) => piece.name === name && piece.nested === 0);
      for (const piece of pieces) if (piece.name === name && piece.nested > 0) piece.nested--;
      if (own >= 0) for (const piece of pieces.splice(own)) closePiece(piece);
    },
    blocks() {
      flush();
      for (const piece of pieces.splice(0)) closePiece(piece);
      return blocks;
    },
  };
}

/** Kinds that are furniture whatever they say. */
const SURE: ReadonlySet<Furniture['kind']> = new Set(['caption', 'comments', 'related']);

/** Open pieces of furniture that are kept track of; real pages have at most three inside each other. */
const MOST_PIECES = 20;

/** The paragraphs of one block: an empty line in it (two line breaks of a page) parts them. */
function layOut(words: string): string[] {
  return words
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
