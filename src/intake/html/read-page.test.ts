import { describe, expect, it } from 'vitest';
import { MAX_TREE_NODES } from '../limits.ts';
import { flatContent } from './flat-content.ts';
import { readPage } from './read-page.ts';

const words =
  'The minister of water promised on Thursday that the dam would be opened by the first of June, and the farmers of the plain waited.';
const body = Array.from({ length: 4 }, (_, i) => `<p>${words} It was day ${i}.</p>`).join('');

function read(page: string) {
  return readPage(page, 'page.html');
}

function details(head: string, inside = body) {
  const { details, language } = read(
    `<!doctype html><html><head>${head}</head><body>${inside}</body></html>`,
  );
  return { ...details, language };
}

/** Paragraphs of an article that holds this beside its ordinary ones. */
function paragraphs(inside: string): string[] {
  return read(`<!doctype html><body><article>${body}${inside}${body}</article>`)
    .text.split('\n\n')
    .filter((paragraph) => !paragraph.startsWith(words));
}

/** What furniture an article's piece becomes. */
function furniture(inside: string): [string, string][] {
  const { text, furniture } = read(
    `<!doctype html><body><div><article>${body}${inside}${body}</article></div>`,
  );
  return furniture.map(({ start, end, kind }) => [kind, text.slice(start, end)]);
}

describe('the text of a page', () => {
  it.each([
    [
      'entities, once',
      '<p>5 &lt; 6 &amp;amp; &quot;so&quot; &amp;lt;script&amp;gt; &#8217;</p>',
      ['5 < 6 &amp; "so" &lt;script&gt; ’'],
    ],
    [
      'line breaks',
      '<p>One line<br>and another<br/> <br>A paragraph</p>',
      ['One line\nand another', 'A paragraph'],
    ],
    [
      'lists, quotations and headings',
      '<h2>Head</h2><ul><li>One item here<li>Another item here</ul><blockquote>Quoted words</blockquote>',
      ['Head', 'One item here', 'Another item here', 'Quoted words'],
    ],
    [
      'inline elements',
      '<p>un<b>believ</b>able, <a href="/x">said</a> <i>she</i></p>',
      ['unbelievable, said she'],
    ],
    ['white space', '<p>  many \n\t spaces&nbsp;&nbsp;here  </p>', ['many spaces here']],
    [
      'invisible letters',
      '<p>in\u00advis\u200bible\u0007 &#1;let&#x7f;ters\ufeff</p>',
      ['invisible letters'],
    ],
    ['emoji and combining marks', '<p>👩‍👩‍👧 and e\u0301</p>', ['👩‍👩‍👧 and e\u0301']],
    ['half surrogate pairs', '<p>a&#xd800;b \udc00</p>', ['a\uFFFDb \uFFFD']],
    [
      'links without running them',
      '<p><a href="javascript:alert(1)">a link of words</a></p>',
      ['a link of words'],
    ],
  ])('has %s', (_, inside, expected) => expect(paragraphs(inside)).toEqual(expected));

  it.each([
    ['scripts', '<script>secret()</script><script src=x>secret</script>'],
    ['styles', '<style>.secret{}</style>'],
    ['templates', '<template><p>secret</p></template>'],
    ['what stands in for scripts', '<noscript>secret</noscript>'],
    ['frames', '<iframe>secret</iframe>'],
    ['drawings', '<svg><text>secret</text><title>secret</title></svg>'],
    [
      'forms',
      '<form><p>secret</p><input value=secret><textarea>secret</textarea><button>secret</button></form>',
    ],
    ['comments', '<!-- secret --><!secret><?secret?>'],
    ['attributes', '<p title="secret" onclick="secret()" data-x="<p>secret</p>"></p>'],
    [
      'what is hidden',
      '<p hidden>secret</p><p style="DISPLAY : none">secret</p><div aria-hidden="true">secret</div><span class="sr-only">secret</span>',
    ],
    ['menus', '<nav><p>secret</p></nav><div role=navigation>secret</div>'],
  ])('has no %s', (_, inside) => expect(paragraphs(inside)).toEqual([]));

  it('begins with the title, once', () => {
    const page = (inside: string) =>
      read(`<title>Dam to open in June</title><body><article>${inside}${body}</article>`).text;
    expect(page('').startsWith('Dam to open in June\n\nThe minister')).toBe(true);
    expect(page('<h1>Dam to open in June</h1>').match(/Dam to open in June/g)).toHaveLength(1);
  });

  it('is that of a page wrapped in one form', () => {
    expect(read(`<body><form id="aspnetForm">${body}<input></form>`).text).toContain(words);
  });

  it('is short where the page is', () => {
    expect(read('<body><p>The dam is open.</p>').text).toBe('The dam is open.');
  });

  it.each(['<html><body></body></html>', '<p hidden>words</p>', '<title></title>', '<!-- only -->'])(
    'is not there in %s',
    (page) =>
      expect(() => read(page)).toThrowError(
        expect.objectContaining({ code: 'intake/no-text', where: 'page.html' }),
      ),
  );

  it('is the same, read without a tree', () => {
    const page = `<title>Dam to open</title><body><article>${body}<p>A &amp; b<br>c</p></article>`;
    const large = page + '<span></span>'.repeat(MAX_TREE_NODES);
    expect(read(large)).toEqual(read(page));
  });
});

describe('flatContent', () => {
  it('leaves out what is hidden, and ends that where a browser would', () => {
    const blocks = flatContent(
      '<p hidden>secret<template><p>secret</p></template>secret<p>shown<div hidden>secret<div>secret</div>secret</div>too',
    );
    expect(blocks.map(({ text }) => text)).toEqual(['showntoo']);
  });
});

describe('the furniture of a page', () => {
  it.each([
    [
      'caption',
      '<figure><figcaption>The dam, which the minister said is safe</figcaption></figure>',
      'The dam, which the minister said is safe',
    ],
    ['notice', '<p><time datetime="2021-07-14">14 July, 10:30</time></p>', '14 July, 10:30'],
  ])('is marked as %s in %s', (kind, inside, text) => expect(furniture(inside)).toEqual([[kind, text]]));

  it.each([
    ['byline', '<p class="byline">Mara Field, Torvel</p>'],
    ['byline', '<p><a rel="author" href="/mara">Mara Field</a></p>'],
    ['share', '<div class="social-share"><span>Send to a friend</span></div>'],
    ['comments', '<section id="comments"><div><p>He said so last year.</p></div></section>'],
    ['related', '<div class="jp-relatedposts"><ul><li>Dam delayed, minister said</ul></div>'],
    [null, '<p class="byline">Mara Field said the dam would hold.</p>'],
    [null, '<p><a rel="author" href="/mara">Mara Field</a> farms the plain.</p>'],
    [null, '<p class="shared">Send to a friend</p>'],
  ])('is marked as %s where a page keeps it: %s', (kind, inside) => {
    expect(flatContent(`<p>Before</p>${inside}<p>After</p>`).map(({ furniture }) => furniture)).toEqual([
      null,
      kind,
      null,
    ]);
  });

  it('never takes a sentence that says something for a byline', () => {
    expect(furniture('<p class="author">Mara Field said the dam would hold.</p>')).toEqual([]);
    expect(
      furniture('<p><a class="author" href="/mara">Mara Field</a>, who farms the plain, was there.</p>'),
    ).toEqual([]);
  });

  it('never takes a whole report for furniture', () => {
    const { furniture } = read(
      `<body class="comments share author"><article class="related author share">${body}</article>`,
    );
    expect(furniture).toEqual([]);
  });
});

describe('what a page says about its report', () => {
  it('prefers the heading that agrees with the page’s own title', () => {
    const head =
      '<meta property="og:title" content="Dam to open, minister promises"><meta property="og:site_name" content="The Selne Post">';
    expect(
      details(
        head,
        `<h1>The Selne Post</h1><article><h1>Dam to open in June, minister promises</h1>${body}</article>`,
      ).title,
    ).toBe('Dam to open in June, minister promises');
    expect(details(head, `<h1>The Selne Post</h1>${body}`).title).toBe('Dam to open, minister promises');
  });

  it.each([
    ['Dam to open in June | The Selne Post', 'Dam to open in June'],
    ['Dam to open in June - The Selne Post', 'Dam to open in June'],
    ['Dam to open in June &#8211; The Selne Post', 'Dam to open in June'],
    ['Dam to open - minister', 'Dam to open - minister'],
    ['War | Peace', 'War | Peace'],
    ['&amp;lt;b&amp;gt; dam', '&lt;b&gt; dam'],
  ])('reads the title "%s"', (title, expected) =>
    expect(
      details(`<title>${title}</title><meta property="og:site_name" content="The Selne Post">`).title,
    ).toBe(expected),
  );

  it.each([
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"ReportageNewsArticle","author":[{"name":"Mara Field"},"Tobin &amp; Son"]}]}</script>',
      'Mara Field, Tobin & Son',
    ],
    ['<meta name="author" content="By Mara Field">', 'Mara Field'],
    ['<meta property="article:author" content="https://social.example/mara">', null],
    ['<meta name="author" content="admin">', null],
  ])('reads the writers of %s', (head, byline) => expect(details(head).byline).toBe(byline));

  it.each([
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-07-14T23:59:00-08:00"}</script>',
      '2021-07-14',
    ],
    ['<script type="application/ld+json">{"@type":"WebSite","datePublished":"2021-07-14"}</script>', null],
    ['<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-07-14"</script>', null],
    ['<meta property="article:published_time" content="2021-07-14T10:00:00Z">', '2021-07-14'],
    ['<meta name="DC.date.issued" content="14 July 2021">', '2021-07-14'],
    ['<meta name="date" content="03/04/2021">', null],
    ['<link rel="canonical" href="https://selne.example/2021/07/14/dam">', '2021-07-14'],
  ])('reads the day of %s', (head, published) => expect(details(head).published).toBe(published));

  it('prefers the time element of publication to another', () => {
    const times =
      '<time datetime="2020-01-01">then</time><time itemprop="datePublished" datetime="2021-07-14">now</time>';
    expect(details('', body + times).published).toBe('2021-07-14');
  });

  it.each([
    ['<link rel="canonical" href="https://user:secret@selne.example/dam">', 'https://selne.example/dam'],
    ['<meta property="og:url" content="http://selne.example/dam?id=1">', 'http://selne.example/dam?id=1'],
    [
      '<link rel="canonical" href="https://selne.example/"><meta property="og:url" content="https://selne.example/dam">',
      'https://selne.example/dam',
    ],
    ['<link rel="canonical" href="javascript:alert(1)">', null],
    ['<link rel="canonical" href="/dam">', null],
    ['<link rel="canonical" href="http://[::1">', null],
  ])('reads the address of %s', (head, address) => expect(details(head).address).toBe(address));

  it.each([
    [
      '<script type="application/ld+json">{"@type":"Article","publisher":{"name":"The Selne Post"}}</script>',
      'The Selne Post',
    ],
    ['<meta name="application-name" content="The Selne\u0007 Post">', 'The Selne Post'],
    [`<meta property="og:site_name" content="${'x'.repeat(500)}">`, null],
  ])('reads the outlet of %s', (head, outlet) => expect(details(head).outlet).toBe(outlet));

  it('reads the language of the page, then of its locale', () => {
    expect(read(`<html lang="de-AT"><body>${body}`).language).toBe('de');
    expect(
      read(`<html lang="-"><head><meta property="og:locale" content="fr_FR"><body>${body}`).language,
    ).toBe('fr');
    expect(read(`<html><body>${body}`).language).toBeNull();
  });
});
