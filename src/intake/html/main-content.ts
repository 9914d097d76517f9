import { Readability } from '@mozilla/readability';
import { MAX_TEXT_LENGTH } from '../limits.ts';
import type { Attributes } from './element-rules.ts';
import { collectBlocks, type PageBlock } from './page-blocks.ts';
import type { PageDocument, PageNode } from './page-tree.ts';

/** Readability's answer is trusted from this many letters on; a shorter one missed the report. */
const SHORTEST_REPORT = 200;

/**
 * The paragraphs of a page's main text: what Mozilla's Readability takes for it, or, where that finds
 * next to nothing, the page's only article or main element, or all of it.
 * @param document of {@link scanPage}, which bounds its size and depth; Readability takes it apart
 * @param again makes the same tree once more
 */
export function mainContent(document: PageDocument, again: () => PageDocument | null): PageBlock[] {
  const shown = readable(document);
  if (length(shown) >= SHORTEST_REPORT) return shown;
  const whole = again();
  if (!whole) return shown;
  const articles = whole.querySelectorAll('article');
  const mains = whole.querySelectorAll('main');
  const root = articles.length === 1 ? articles[0] : mains.length === 1 ? mains[0] : null;
  const inside = root ? readBlocks(root) : [];
  const all = length(inside) >= SHORTEST_REPORT ? inside : readBlocks(whole.body);
  return length(shown) >= length(all) ? shown : all;
}

function readable(document: PageDocument): PageBlock[] {
  const reader = new Readability<PageNode>(document as never, {
    charThreshold: SHORTEST_REPORT,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node as unknown as PageNode,
  });
  const content = reader.parse()?.content;
  return content ? readBlocks(content) : [];
}

function length(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

/** Walks a tree without recursion. */
function readBlocks(root: PageNode): PageBlock[] {
  const collector = collectBlocks(MAX_TEXT_LENGTH * 2);
  let node: PageNode | null = root;
  while (node) {
    if (node.nodeType === TEXT) collector.text(node.nodeValue ?? '');
    else if (node.localName) collector.open(node.localName, attributesOf(node));
    let next: PageNode | null = node.firstChild;
    while (!next && node) {
      if (node.localName) collector.close(node.localName);
      if (node === root) return collector.blocks();
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
  return collector.blocks();
}

const TEXT = 3;

function attributesOf(node: PageNode): Attributes {
  const attributes: Record<string, string> = {};
  for (const name of ['class', 'id', 'rel', 'itemprop']) {
    const value = node.getAttribute?.(name);
    if (value) attributes[name] = value;
  }
  return attributes;
}
