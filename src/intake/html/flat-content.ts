import { Tokenizer } from 'htmlparser2';
import { MAX_TEXT_LENGTH } from '../limits.ts';
import { isDropped, VOID } from './element-rules.ts';
import { collectBlocks, type PageBlock } from './page-blocks.ts';

/**
 * The paragraphs of a page that is too large, too deep or too odd for a tree, in one pass with neither
 * tree nor stack: memory does not grow with the nesting, time grows with the length only. Leaves out
 * what {@link isDropped} names, and asides and footers, but knows no main text.
 */
export function flatContent(html: string): PageBlock[] {
  const collector = collectBlocks(MAX_TEXT_LENGTH * 2);
  let name = '';
  let attribute: string | null = null;
  let value = '';
  let attributes: Record<string, string> = {};
  let dropped: Dropped | null = null;

  const open = () => {
    const isOut = ASIDE.has(name) || isDropped(name, attributes, name === 'form');
    if (dropped && dropped.name === name && !ENDED_BY_NEXT.has(name)) dropped.open++;
    else if (dropped && !ENDED_BY_NEXT.has(dropped.name)) return;
    else if (dropped && isOut && !VOID.has(name) && !ENDED_BY_NEXT.has(name)) {
      // What is in it must not end the paragraph around it.
      dropped = { name, open: 1, around: dropped };
    } else if (!dropped || dropped.name === name) {
      dropped = isOut && !VOID.has(name) ? { name, open: 1, around: null } : null;
      if (!dropped) collector.open(name, VOID.has(name) ? {} : attributes);
    }
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        name = html.slice(start, Math.min(end, start + LONGEST_NAME)).toLowerCase();
        attributes = {};
      },
      onattribname(start, end) {
        const key = html.slice(start, Math.min(end, start + LONGEST_NAME)).toLowerCase();
        attribute = READ_ATTRIBUTES.has(key) && !(key in attributes) ? key : null;
        value = '';
      },
      onattribdata(start, end) {
        if (attribute && value.length < LONGEST_VALUE)
          value += html.slice(start, Math.min(end, start + LONGEST_VALUE));
      },
      onattribentity(point) {
        if (attribute && value.length < LONGEST_VALUE) value += String.fromCodePoint(point);
      },
      onattribend() {
        if (attribute) attributes[attribute] = value;
        attribute = null;
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag(start, end) {
        const closed = html.slice(start, Math.min(end, start + LONGEST_NAME)).toLowerCase();
        if (!dropped) collector.close(closed);
        else if (dropped.name === closed && --dropped.open === 0) dropped = dropped.around;
      },
      ontext(start, end) {
        if (!dropped) collector.text(html.slice(start, end));
      },
      ontextentity(point) {
        if (!dropped) collector.text(String.fromCodePoint(point));
      },
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return collector.blocks();
}

/** An element that is left out. */
interface Dropped {
  name: string;
  /** how many of its name stand open, itself included */
  open: number;
  /** a paragraph that is left out around it, which the next paragraph would end */
  around: Dropped | null;
}

function nothing(): void {}

/** Longer names are no element's or attribute's; cut so that a page of one name costs nothing. */
const LONGEST_NAME = 64;
const LONGEST_VALUE = 500;

const READ_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...['class', 'id', 'rel', 'role', 'itemprop', 'hidden', 'style', 'aria-hidden'],
]);

/** Elements beside the main text, which a tree would tell apart by their place. */
const ASIDE: ReadonlySet<string> = new Set(['aside', 'footer']);

/** Elements whose end tag may be left out before the next of their kind. */
const ENDED_BY_NEXT: ReadonlySet<string> = new Set(['p', 'li', 'td', 'th', 'tr', 'dt', 'dd']);
