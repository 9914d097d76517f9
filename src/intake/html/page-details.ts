import type { ReportDetails } from '../../model/index.ts';
import { readLanguageTag } from '../language.ts';
import { dayInAddress, readDay } from '../publish-day.ts';
import { oneLine } from './clean-text.ts';
import { type JsonLdArticle, readJsonLd } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';

/** Longer ones are paragraphs or data that got into the wrong field. */
const LONGEST = { title: 300, outlet: 120, byline: 200, address: 2000 } as const;

/**
 * What a page says about the report in it. Where several places say it, the order is: what readers see
 * or publishers give to others for display (Open Graph, JSON-LD), then older meta elements.
 */
export function readPageDetails(facts: PageFacts): ReportDetails {
  const article = readJsonLd(facts.jsonLd);
  const outlet = readOutlet(facts, article);
  const address = readAddress(facts);
  return {
    title: readTitle(facts, article, outlet),
    outlet,
    byline: readAuthors(facts, article),
    published: readPublished(facts, article) ?? (address ? dayInAddress(address) : null),
    address,
    language: readLanguage(facts, article),
  };
}

function readOutlet(facts: PageFacts, article: JsonLdArticle | null): string | null {
  const candidates = [
    facts.meta.get('og:site_name'),
    article?.publisher,
    facts.meta.get('application-name'),
    facts.meta.get('apple-mobile-web-app-title'),
    facts.meta.get('dc.publisher'),
    facts.meta.get('publisher'),
  ];
  return firstName(candidates, LONGEST.outlet);
}

/** The headline as it stands over the report when a heading agrees with what the page calls itself. */
function readTitle(facts: PageFacts, article: JsonLdArticle | null, outlet: string | null): string | null {
  const given = [facts.meta.get('og:title'), article?.headline, facts.meta.get('twitter:title'), facts.title]
    .flatMap((title) => (title ? withoutOutlet(oneLine(title), outlet) : []))
    .filter((title) => title !== '' && title.length <= LONGEST.title && title !== outlet);
  const headings = facts.headings
    .map(oneLine)
    .filter((heading) => heading !== '' && heading.length <= LONGEST.title);
  const shown = headings.find((heading) => given.some((title) => agree(heading, title)));
  if (shown) return shown;
  return given[0] ?? (headings.length === 1 && headings[0] !== outlet ? (headings[0] ?? null) : null);
}

/** Whether two titles share half the words of the shorter one; search engines get a shortened one. */
function agree(a: string, b: string): boolean {
  const words = (title: string) => new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [left, right] = [words(a), words(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared > 0 && shared * 2 >= Math.min(left.size, right.size);
}

/** Takes the outlet off a title: "Dam to open in May | The Selne Post". */
function withoutOutlet(title: string, outlet: string | null): string {
  const match = /^(.{10,}\S)\s+[|–—·»-]\s+([^|]{2,60})$/.exec(title);
  if (!match) return title;
  const [, head = '', tail = ''] = match;
  const isOutlet = outlet !== null && tail.toLowerCase().includes(outlet.toLowerCase());
  // Behind an upright stroke stands the site's name or section, hardly ever a part of the headline.
  return isOutlet || /\s\|\s/.test(title) ? head : title;
}

function readAuthors(facts: PageFacts, article: JsonLdArticle | null): string | null {
  const stated = article?.authors.length
    ? article.authors
    : [facts.meta.get('author') ?? facts.meta.get('article:author') ?? facts.meta.get('dc.creator') ?? ''];
  const names = [stated, facts.authors].map((list) => [
    ...new Set(list.map((name) => oneLine(name).replace(/^by:?\s+/i, '')).filter(isName)),
  ]);
  const byline = names.find((list) => list.length > 0)?.join(', ') ?? null;
  return byline && byline.length <= LONGEST.byline ? byline : null;
}

/** Addresses and numbers stand where a name should on many pages. */
function isName(name: string): boolean {
  return (
    name.length <= 100 &&
    /\p{L}{2}/u.test(name) &&
    !/^(?:https?:|www\.|@)|^(?:admin|administrator|webmaster|null|undefined)$/i.test(name)
  );
}

const DAY_METAS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'citation_publication_date',
];

function readPublished(facts: PageFacts, article: JsonLdArticle | null): string | null {
  const stated = facts.times.filter((time) => time.isPublication).map((time) => time.day);
  const given = [
    article?.published,
    ...DAY_METAS.map((name) => facts.meta.get(name)),
    ...stated,
    facts.times[0]?.day,
  ];
  for (const day of given) {
    const edtf = day ? readDay(day) : null;
    if (edtf) return edtf;
  }
  return null;
}

/** Whole addresses of the web only; the root of a site is not the address of a report. */
function readAddress(facts: PageFacts): string | null {
  for (const value of [facts.links.get('canonical'), facts.meta.get('og:url')]) {
    if (!value || value.length > LONGEST.address || !/^\s*https?:\/\//i.test(value)) continue;
    try {
      const url = new URL(value.trim());
      url.username = '';
      url.password = '';
      if (url.pathname !== '/' || url.search !== '') return url.href;
    } catch {
      // no address
    }
  }
  return null;
}

function readLanguage(facts: PageFacts, article: JsonLdArticle | null): string | null {
  for (const tag of [
    facts.lang,
    facts.meta.get('og:locale'),
    article?.language,
    facts.meta.get('language'),
  ]) {
    const language = tag ? readLanguageTag(tag.slice(0, 40)) : null;
    if (language) return language;
  }
  return null;
}

function firstName(candidates: readonly (string | null | undefined)[], longest: number): string | null {
  for (const candidate of candidates) {
    const name = candidate ? oneLine(candidate) : '';
    if (name !== '' && name.length <= longest && /[\p{L}\p{N}]/u.test(name)) return name;
  }
  return null;
}
