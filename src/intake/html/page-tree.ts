import { parseHTML } from 'linkedom';
import type { Attributes } from './element-rules.ts';

/** As much of a node of a page's tree as is used here. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly localName?: string;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
  getAttribute?(name: string): string | null;
}

/** A page's tree. */
export interface PageDocument extends PageNode {
  readonly body: PageNode;
  querySelectorAll(selector: string): ArrayLike<PageNode>;
}

/** Takes the events of a page and makes a tree of them. */
export interface TreeBuilder {
  open(name: string, attributes: Attributes): void;
  text(words: string): void;
  close(name: string): void;
  finish(): PageDocument;
}

/** Attributes by which Readability and the furniture rules tell what an element is. */
const KEPT_ATTRIBUTES = ['class', 'id', 'rel', 'role', 'itemprop', 'href'] as const;

/** Longer values are data, not names; they are cut so that no pattern has to read them. */
const LONGEST_ATTRIBUTE = 300;

interface MutableNode extends PageNode {
  appendChild(child: PageNode): void;
  setAttribute(name: string, value: string): void;
}

interface MutableDocument extends PageDocument {
  readonly body: MutableNode;
  createElement(name: string): MutableNode;
  createTextNode(words: string): PageNode;
}

/**
 * Makes a builder of a tree from balanced events. Text that comes in pieces becomes one node: a page of
 * entities would otherwise make a node of each.
 */
export function buildTree(): TreeBuilder {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>') as unknown as {
    document: MutableDocument;
  };
  const stack: MutableNode[] = [document.body];
  let words: string[] = [];

  const flush = () => {
    if (words.length > 0) stack.at(-1)?.appendChild(document.createTextNode(words.join('')));
    words = [];
  };
  return {
    open(name, attributes) {
      if (OUTER.has(name)) return;
      flush();
      const element = document.createElement(plainName(name));
      for (const key of KEPT_ATTRIBUTES) {
        const value = attributes[key];
        if (value) element.setAttribute(key, value.slice(0, LONGEST_ATTRIBUTE));
      }
      stack.at(-1)?.appendChild(element);
      if (!EMPTY.has(name)) stack.push(element);
    },
    text(more) {
      words.push(more);
    },
    close(name) {
      if (OUTER.has(name) || EMPTY.has(name)) return;
      flush();
      stack.pop();
    },
    finish() {
      flush();
      return document;
    },
  };
}

/** The tree has its own; what stands in a page's goes into the body. */
const OUTER: ReadonlySet<string> = new Set(['html', 'head', 'body']);
const EMPTY: ReadonlySet<string> = new Set(['br', 'hr']);

/** Names that no element of a page has are made harmless. */
function plainName(name: string): string {
  return /^[a-z][a-z0-9]{0,20}$/.test(name) ? name : 'span';
}
