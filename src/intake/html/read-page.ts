import { type Furniture, type ReportDetails, TrothError } from '../../model/index.ts';
import { readText } from '../text/read-text.ts';
import { flatContent } from './flat-content.ts';
import { mainContent } from './main-content.ts';
import type { PageBlock } from './page-blocks.ts';
import { readPageDetails } from './page-details.ts';
import type { PageDocument } from './page-tree.ts';
import { scanPage } from './scan-page.ts';

/** A page as it was read. */
export interface PageReading {
  /** the title, then the paragraphs, parted by blank lines; never any markup */
  text: string;
  furniture: Furniture[];
  details: Omit<ReportDetails, 'language'>;
  /** what the page says its language is; null when it does not */
  language: string | null;
}

/**
 * Reads a page of HTML. Nothing in it is run or fetched.
 * @param html decoded
 * @throws TrothError `intake/no-text`
 */
export function readPage(html: string, where: string): PageReading {
  const { facts, document } = scanPage(html);
  const { language, ...stated } = readPageDetails(facts);
  const blocks = (document && treeContent(document, html)) ?? flatContent(html);
  const { text, furniture } = layOut(stated.title, blocks);
  if (text === '' || blocks.length === 0) {
    throw new TrothError('intake/no-text', 'The page holds no readable text.', {
      where,
      remedy: 'Open it in a browser, copy the report and paste it.',
    });
  }
  const read = readText(text, { title: stated.title, furniture });
  return {
    text,
    furniture: read.furniture,
    details: {
      title: stated.title ?? read.details.title,
      outlet: stated.outlet ?? read.details.outlet,
      byline: stated.byline ?? read.details.byline,
      published: stated.published ?? read.details.published,
      address: stated.address,
    },
    language,
  };
}

/** Null when the tree of an odd page makes the libraries fail; it is then read without one. */
function treeContent(document: PageDocument, html: string): PageBlock[] | null {
  try {
    const blocks = mainContent(document, () => scanPage(html).document);
    return blocks.length > 0 ? blocks : null;
  } catch {
    return null;
  }
}

/** Puts the title before the paragraphs unless it stands there already. */
function layOut(
  title: string | null,
  blocks: readonly PageBlock[],
): { text: string; furniture: Furniture[] } {
  const same = (a: string, b: string) =>
    a.replace(/\s+/g, ' ').toLowerCase() === b.replace(/\s+/g, ' ').toLowerCase();
  const at = title ? blocks.slice(0, 5).findIndex((block) => same(block.text, title)) : -1;
  const body = blocks.filter((_, i) => i !== at);
  const furniture: Furniture[] = [];
  const parts: string[] = title ? [title] : [];
  let length = title?.length ?? 0;
  for (const { text, furniture: kind } of body) {
    const start = length === 0 ? 0 : length + SEPARATOR.length;
    length = start + text.length;
    parts.push(text);
    if (kind) furniture.push({ start, end: length, kind });
  }
  return { text: parts.join(SEPARATOR), furniture };
}

/** A blank line parts paragraphs. */
const SEPARATOR = '\n\n';
