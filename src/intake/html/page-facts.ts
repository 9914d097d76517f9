/** What a page says about itself, as it is met in its source; nothing in it is checked yet. */
export interface PageFacts {
  /** `lang` of the html element */
  lang: string | null;
  /** the title element */
  title: string | null;
  /** meta elements by name, property or itemprop in lower case; the first of each */
  meta: Map<string, string>;
  /** addresses of link elements by their relation; the first of each */
  links: Map<string, string>;
  /** JSON-LD blocks, as written */
  jsonLd: string[];
  /** first-level headings */
  headings: string[];
  /** names in elements that are marked as the author's */
  authors: string[];
  /** time elements: what they say, and whether they say that it is the day of publication */
  times: { day: string; isPublication: boolean }[];
}

/** Facts of a page of which nothing was seen yet. */
export function noFacts(): PageFacts {
  return {
    lang: null,
    title: null,
    meta: new Map(),
    links: new Map(),
    jsonLd: [],
    headings: [],
    authors: [],
    times: [],
  };
}
