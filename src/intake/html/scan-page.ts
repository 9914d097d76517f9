import { Parser } from 'htmlparser2';
import {
  MAX_ATTRIBUTES,
  MAX_JSON_LD_LENGTH,
  MAX_TEXT_LENGTH,
  MAX_TREE_DEPTH,
  MAX_TREE_NODES,
} from '../limits.ts';
import { type Attributes, isDropped, VOID } from './element-rules.ts';
import { noFacts, type PageFacts } from './page-facts.ts';
import { buildTree, type PageDocument } from './page-tree.ts';

/** What one pass over a page's source gives. */
export interface ScannedPage {
  facts: PageFacts;
  /**
   * The page's tree with only what may be text in it; null when it is too large or too deep for one,
   * and then the facts are those met before a limit was.
   */
  document: PageDocument | null;
}

/**
 * Reads a page's source in one pass that stops as soon as a limit of limits.ts is passed: collects
 * what the page says about itself, and leaves out scripts, styles, controls, what is hidden, and
 * every attribute that says nothing about the text.
 */
export function scanPage(html: string): ScannedPage {
  const facts = noFacts();
  const tree = buildTree();
  const capture = startCapture(facts);
  let nodes = 0;
  let depth = 0;
  let bodyDepth = 0;
  /** how deep in an element that is left out; 0 outside */
  let dropped = 0;
  let attributeCount = 0;
  let textLength = 0;

  const parser = new Parser({
    onopentagname() {
      attributeCount = 0;
    },
    onattribute() {
      if (++attributeCount > MAX_ATTRIBUTES) throw new LimitPassed();
    },
    onopentag(name, attributes) {
      depth++;
      if (++nodes > MAX_TREE_NODES || depth > MAX_TREE_DEPTH) throw new LimitPassed();
      if (name === 'body') bodyDepth = depth;
      capture.open(name, attributes, dropped > 0);
      if (dropped > 0 || isDropped(name, attributes, depth === bodyDepth + 1)) dropped++;
      else if (!UNSEEN.has(name)) tree.open(name, attributes);
    },
    ontext(text) {
      capture.text(text, dropped > 0);
      if (dropped > 0) return;
      textLength += text.length;
      if (textLength > MAX_TEXT_LENGTH) throw new LimitPassed();
      tree.text(text);
    },
    onclosetag(name) {
      depth--;
      capture.close(name);
      if (dropped > 0) dropped--;
      else if (!UNSEEN.has(name)) tree.close(name);
    },
  });
  try {
    parser.write(html);
    parser.end();
  } catch (error) {
    if (error instanceof LimitPassed) return { facts, document: null };
    throw error;
  }
  return { facts, document: tree.finish() };
}

/** Void elements that show no text. */
const UNSEEN: ReadonlySet<string> = new Set([...VOID].filter((name) => name !== 'br' && name !== 'hr'));

/** Ends a pass early; a parser has no other way to be stopped at once. */
class LimitPassed extends Error {}

/** More than this of one kind is no news page's; keeps hostile pages from filling memory. */
const MOST_FACTS = 50;

/** Longer headings, names and titles are not kept whole. */
const LONGEST_FACT = 2000;

/** Watches for what a page says about itself. */
function startCapture(facts: PageFacts) {
  /** the element whose text is being taken, and where to */
  let taking: {
    name: string;
    depth: number;
    limit: number;
    words: string[];
    keep: (words: string) => void;
  } | null = null;
  let size = 0;
  let jsonLdSize = 0;

  const take = (name: string, keep: (words: string) => void, limit = LONGEST_FACT) => {
    taking = { name, depth: 0, limit, words: [], keep };
    size = 0;
  };
  return {
    open(name: string, attributes: Attributes, isDropped: boolean) {
      if (name === 'html') facts.lang ??= attributes.lang ?? attributes['xml:lang'] ?? null;
      else if (name === 'meta') readMeta(facts, attributes);
      else if (name === 'link') readLink(facts, attributes);
      else if (name === 'time' && !isDropped && facts.times.length < MOST_FACTS && attributes.datetime) {
        const isPublication = 'pubdate' in attributes || attributes.itemprop === 'datePublished';
        facts.times.push({ day: attributes.datetime.slice(0, LONGEST_FACT), isPublication });
      }
      if (taking) {
        if (taking.name === name) taking.depth++;
      } else if (name === 'title' && facts.title === null && !isDropped) {
        take(name, (words) => {
          facts.title ??= words;
        });
      } else if (name === 'script' && /^application\/ld\+json\b/i.test(attributes.type ?? '')) {
        take(name, (words) => facts.jsonLd.push(words), MAX_JSON_LD_LENGTH - jsonLdSize);
      } else if (name === 'h1' && !isDropped && facts.headings.length < MOST_FACTS) {
        take(name, (words) => facts.headings.push(words));
      } else if (
        !isDropped &&
        namesAuthor(attributes) &&
        !VOID.has(name) &&
        facts.authors.length < MOST_FACTS
      ) {
        take(name, (words) => facts.authors.push(words));
      }
    },
    text(words: string, isDropped: boolean) {
      if (!taking || size >= taking.limit) return;
      // Titles and JSON-LD are left out of the text themselves; a script in an author's name is in it.
      if (isDropped && taking.name !== 'title' && taking.name !== 'script') return;
      taking.words.push(words.slice(0, taking.limit - size));
      size += words.length;
    },
    close(name: string) {
      if (taking?.name !== name || taking.depth-- > 0) return;
      if (name === 'script') jsonLdSize += size;
      const { keep, words } = taking;
      taking = null;
      keep(words.join(''));
    },
  };
}

function readMeta(facts: PageFacts, attributes: Attributes): void {
  const name = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
  const { content } = attributes;
  if (name === '' || name.length > 100 || !content || facts.meta.has(name) || facts.meta.size > 200) return;
  facts.meta.set(name, content.slice(0, LONGEST_FACT));
}

function readLink(facts: PageFacts, attributes: Attributes): void {
  const relation = (attributes.rel ?? '').toLowerCase();
  if (relation === 'canonical' && attributes.href && !facts.links.has(relation)) {
    facts.links.set(relation, attributes.href.slice(0, LONGEST_FACT));
  }
}

function namesAuthor(attributes: Attributes): boolean {
  return /(?:^|\s)author(?:\s|$)/i.test(attributes.rel ?? '') || attributes.itemprop === 'author';
}
