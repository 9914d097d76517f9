import { decodeHTML } from 'entities';

/** What a page's JSON-LD says about the article; as written, nothing checked. */
export interface JsonLdArticle {
  headline: string | null;
  authors: string[];
  publisher: string | null;
  published: string | null;
  language: string | null;
}

/** Types of schema.org that are reports. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;

/** Objects that are looked at; real blocks have some dozens. */
const MOST_OBJECTS = 2000;

/**
 * Finds the article that JSON-LD blocks describe (schema.org Article and its kin), wherever it
 * stands in them. Broken blocks are passed over.
 */
export function readJsonLd(blocks: readonly string[]): JsonLdArticle | null {
  for (const block of blocks) {
    const article = findArticle(parseBlock(block));
    if (article) return toArticle(article);
  }
  return null;
}

type JsonObject = Record<string, unknown>;

function parseBlock(block: string): unknown {
  try {
    // Some systems wrap the block in a comment or CDATA, or leave line breaks inside strings.
    const json = block.replace(
      /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g,
      '',
    );
    return JSON.parse(json.replace(/[\n\r\t]+/g, ' '));
  } catch {
    return null;
  }
}

/** Breadth first, so that the article of the page comes before those it mentions. */
function findArticle(root: unknown): JsonObject | null {
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && i < MOST_OBJECTS; i++) {
    const value = queue[i];
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value) && isArticle(value as JsonObject)) return value as JsonObject;
    for (const inner of Object.values(value)) {
      if (typeof inner === 'object' && inner !== null && queue.length < MOST_OBJECTS) queue.push(inner);
    }
  }
  return null;
}

function isArticle(value: JsonObject): boolean {
  return toList(value['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

function toArticle(article: JsonObject): JsonLdArticle {
  return {
    headline: toText(article.headline),
    authors: toList(article.author).flatMap((author) => toName(author) ?? []),
    publisher: toName(toList(article.publisher)[0]),
    published: toText(article.datePublished),
    language: toText(article.inLanguage) ?? toText((article.inLanguage as JsonObject | null)?.alternateName),
  };
}

function toList(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, 20) : value === undefined || value === null ? [] : [value];
}

function toName(value: unknown): string | null {
  return (
    toText(value) ?? (typeof value === 'object' && value !== null ? toText((value as JsonObject).name) : null)
  );
}

/** Strings in JSON-LD often hold character references, though the standard has none there. */
function toText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? decodeHTML(value.slice(0, 2000)) : null;
}
