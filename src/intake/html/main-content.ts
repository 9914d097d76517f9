import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { MAX_TEXT_LENGTH } from '../limits.ts';
import type { Attributes } from './element-rules.ts';
import { collectBlocks, type PageBlock } from './page-blocks.ts';

/** As much of a node of the tree as is used here. */
interface PageNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly localName?: string;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
  getAttribute?(name: string): string | null;
}

/** A document of the tree. */
interface PageDocument extends PageNode {
  readonly body: PageNode;
  querySelectorAll(selector: string): ArrayLike<PageNode>;
}

/** Readability's answer is trusted from this many letters on; a shorter one missed the report. */
const SHORTEST_REPORT = 200;

/**
 * The paragraphs of a page's main text: what Mozilla's Readability takes for it, or, where that finds
 * next to nothing, the page's only article or main element, or all of it.
 * @param clean a page as {@link scanPage} cleaned it, which bounds its size and depth
 */
export function mainContent(clean: string): PageBlock[] {
  const shown = readable(clean);
  if (shown && length(shown) >= SHORTEST_REPORT) return shown;
  const { document } = parseHTML(wrap(clean)) as unknown as { document: PageDocument };
  const articles = document.querySelectorAll('article');
  const mains = document.querySelectorAll('main');
  const root = articles.length === 1 ? articles[0] : mains.length === 1 ? mains[0] : null;
  const inside = root ? readBlocks(root) : [];
  const all = length(inside) >= SHORTEST_REPORT ? inside : readBlocks(document.body);
  return shown && length(shown) >= length(all) ? shown : all;
}

function readable(clean: string): PageBlock[] | null {
  const { document } = parseHTML(wrap(clean)) as unknown as { document: PageDocument };
  const reader = new Readability<PageNode>(document as never, {
    charThreshold: SHORTEST_REPORT,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node as unknown as PageNode,
  });
  const content = reader.parse()?.content;
  return content ? readBlocks(content) : null;
}

/** The tree builder makes its own html and body only around what stands in them. */
function wrap(clean: string): string {
  return /<body[\s>]/.test(clean)
    ? `<!doctype html>${clean}`
    : `<!doctype html><html><head></head><body>${clean}</body></html>`;
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
