import type { Furniture } from '../../model/index.ts';

/** Attributes of an element as they were written, names in lower case. */
export type Attributes = Readonly<Record<string, string>>;

/** Elements whose content is never the words of a report. */
const DROPPED: ReadonlySet<string> = new Set([
  ...[
    'script',
    'style',
    'template',
    'noscript',
    'iframe',
    'frameset',
    'noframes',
    'noembed',
    'object',
    'embed',
  ],
  ...['applet', 'svg', 'math', 'canvas', 'audio', 'video', 'map', 'nav', 'dialog', 'menu', 'rp', 'portal'],
  ...['select', 'option', 'optgroup', 'datalist', 'button', 'textarea', 'input', 'label', 'form'],
  ...['title', 'xmp', 'plaintext', 'listing'],
]);

const DROPPED_ROLES = /^(?:navigation|search|dialog|alertdialog|menu|menubar|toolbar|button|tablist)$/i;
const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
const HIDDEN_CLASS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|screen-?reader-only|d-none|hidden)(?:\s|$)/i;

/**
 * Whether an element and all in it is left out: no text, not shown, or a control.
 * @param isTopLevel whether it stands directly in the body: some servers wrap the whole page in a form
 */
export function isDropped(name: string, attributes: Attributes, isTopLevel: boolean): boolean {
  if (name === 'html' || name === 'body') return false;
  if (DROPPED.has(name)) return !(name === 'form' && isTopLevel);
  return (
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    DROPPED_ROLES.test(attributes.role ?? '') ||
    HIDDEN_STYLE.test((attributes.style ?? '').slice(0, 1000)) ||
    HIDDEN_CLASS.test((attributes.class ?? '').slice(0, 1000))
  );
}

/** Elements that begin and end a paragraph. */
export const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'caption',
    'center',
    'dd',
    'details',
    'div',
    'dl',
    'dt',
  ],
  ...[
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hgroup',
  ],
  ...[
    'hr',
    'html',
    'legend',
    'li',
    'main',
    'ol',
    'p',
    'pre',
    'section',
    'summary',
    'table',
    'tbody',
    'td',
    'tfoot',
  ],
  ...['th', 'thead', 'tr', 'ul'],
]);

/** Elements that have no content and no end tag. */
export const VOID: ReadonlySet<string> = new Set([
  ...['area', 'base', 'basefont', 'br', 'col', 'command', 'embed', 'frame', 'hr', 'img', 'input', 'isindex'],
  ...['keygen', 'link', 'meta', 'param', 'source', 'track', 'wbr'],
]);

/** What classes and ids call furniture, and how many UTF-16 units such a piece has at most. */
const NAMED: readonly { pattern: RegExp; kind: Furniture['kind']; longest: number }[] = [
  {
    pattern: named('share|sharing|sharebar|social|sharedaddy|addtoany|addthis'),
    kind: 'share',
    longest: 300,
  },
  { pattern: named('comments|respond|disqus|comment-form|comment-list'), kind: 'comments', longest: 20_000 },
  {
    pattern: named('related|recommended|read-?more|also-read|more-stories|jp-relatedposts|most-read'),
    kind: 'related',
    longest: 1500,
  },
  {
    pattern: named('newsletter|subscribe|advert|advertisement|ad-slot|copyright|disclaimer|tags|promo'),
    kind: 'notice',
    longest: 500,
  },
  {
    pattern: named('wp-caption-text|caption|photo-credit|image-credit|credit'),
    kind: 'caption',
    longest: 500,
  },
  { pattern: named('byline|by-line|author|writer|contributor'), kind: 'byline', longest: 150 },
  {
    pattern: named('dateline|pubdate|publish-date|post-date|entry-date|timestamp|posted-on|posted'),
    kind: 'notice',
    longest: 100,
  },
];

function named(words: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${words})(?:$|[\\s_-])`, 'i');
}

/** What furniture an element says it is, and how long that may be; null when it says nothing. */
export function furnitureOf(
  name: string,
  attributes: Attributes,
): { kind: Furniture['kind']; longest: number } | null {
  if (name === 'figcaption') return { kind: 'caption', longest: 2000 };
  if (name === 'time') return { kind: 'notice', longest: 60 };
  if (/(?:^|\s)author(?:\s|$)/i.test(attributes.rel ?? '') || attributes.itemprop === 'author') {
    return { kind: 'byline', longest: 150 };
  }
  if (!attributes.class && !attributes.id) return null;
  const words = `${(attributes.class ?? '').slice(0, 500)} ${(attributes.id ?? '').slice(0, 200)}`;
  return NAMED.find(({ pattern }) => pattern.test(words)) ?? null;
}
