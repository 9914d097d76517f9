import fc from 'fast-check';
import iconv from 'iconv-lite';
import { type Report, TrothError } from '../../model/index.ts';
import { readSource } from '../index.ts';

/** Stands only inside scripts, styles and other things that must not be read. */
export const POISON = 'POISONPILL';

const WORDS = fc.constantFrom(
  'The minister promised to open the dam by June.',
  '“We shall keep our word,” Ilsa Brandvik said.',
  'By Mara Field',
  'Leave a Reply',
  'Share this article',
  'TORVEL - The rebels denied it on Monday, and nobody in the town believed a word of what they said.',
  'Дамбу откроют в июне, сказал министр.',
  'قال الوزير إن السد سيفتح.',
  '大臣はダムを開くと述べた。',
  '👩‍👩‍👧 e\u0301\u0323 \u202e right to left \u202c',
  ' ',
  '\u00a0\u200b\u00ad\ufeff',
  '\u0001\u0008\u001b[31m\u007f\u0085\u009b',
  '\r\n\r\r\n\u2028\u2029\t',
  '&lt;script&gt;shown as text&lt;/script&gt;',
  '&amp;lt;b&amp;gt; &amp;amp; &#0; &#1; &#x1b; &#xd800; &#x110000; &#99999999999; &nosuch; &copy &hellip;',
  '<',
  '<<',
  '</',
  '</>',
  '<!',
  '<?',
  '<![CDATA[',
  ']]>',
  '-->',
  '">',
  "'>",
  '&',
  '&#',
  '&#x',
);

const NAMES = fc.constantFrom(
  ...[
    'div',
    'p',
    'span',
    'b',
    'a',
    'article',
    'main',
    'section',
    'table',
    'tr',
    'td',
    'ul',
    'li',
    'h1',
    'h2',
  ],
  ...[
    'blockquote',
    'pre',
    'figure',
    'figcaption',
    'header',
    'footer',
    'aside',
    'form',
    'label',
    'body',
    'html',
    'head',
  ],
  ...[
    'time',
    'address',
    'dl',
    'dt',
    'dd',
    'center',
    'font',
    'ruby',
    'rt',
    'select',
    'option',
    'button',
    'image',
    'x-y',
  ],
  ...['a<b', 'p"q', 'constructor', '__proto__', 'frameset', 'marquee', 'isindex', 'foreignobject', 'desc'],
);

const ATTRIBUTES = fc.constantFrom(
  '',
  ' hidden',
  ' style="display:none"',
  ' aria-hidden=true',
  ' class="share social"',
  ' class=comments id=respond',
  ' class="byline author" rel=author',
  ' class="related newsletter caption"',
  ' itemprop=author',
  ' onclick="run()" onerror=run',
  ' href="javascript:run()"',
  ' href="data:text/html,x"',
  ' lang="xx-not-a-tag-at-all" dir=rtl',
  ' datetime="2021-99-99T00:00"',
  ' __proto__=1 constructor=2',
  ' class="',
  " id='x\"y>z'",
  ' =',
  ' / /',
);

/** Ends whatever may stand open before it, so that a browser too would take what follows for an element. */
const RESYNC = `-->"'></title></textarea></style></script></xmp></iframe></noembed></noscript>`;

/** Elements whose content must never come out as text. */
const SECRETS = fc
  .tuple(
    fc.constantFrom(
      'script',
      'SCRIPT',
      'style',
      'template',
      'noscript',
      'iframe',
      'svg',
      'textarea',
      'xmp',
      'object',
    ),
    fc.constantFrom(POISON, `<p>${POISON}</p>`, `<!-- ${POISON} -->`, `"${POISON}`),
  )
  .map(([name, inner]) => `${RESYNC}<${name}>${inner}</${name}>`);

const HEADS = fc.constantFrom(
  '<title>Dam to open in June | The Selne Post</title>',
  '<title>',
  '<title>&lt;b&gt;\u0000\u0007</title>',
  '<meta property="og:title" content="Dam &amp;lt;i&amp;gt; to open">',
  '<meta property="og:site_name" content="The\u0000 Selne\u009b Post">',
  '<meta charset="utf-16"><meta http-equiv=content-type content="text/html; charset=x-user-defined">',
  '<meta charset=shift_jis>',
  '<meta charset=iso-2022-jp>',
  '<link rel=canonical href="javascript:alert(1)">',
  '<link rel=canonical href="https://user:secret@selne.example/2021/07/14/dam">',
  '<link rel=canonical href="http://[::1">',
  '<base href="file:///etc/">',
  '<meta http-equiv=refresh content="0;url=http://elsewhere.example/">',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Dam","author":{"name":["x"]},"datePublished":"2021-02-31"}</script>',
  '<script type="application/ld+json">[[[[{"@type":["Article"],"headline":{"__proto__":1}</script>',
  '<script type="application/ld+json">{"@type":"Article","publisher":{"name":"&lt;script&gt;\\u0000\\ud800"}}</script>',
  '<html lang="en"><html lang="de">',
  '<body style="display:none">',
);

const PIECE: fc.Arbitrary<string> = fc.letrec<{ piece: string }>((tie) => ({
  piece: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    WORDS,
    SECRETS,
    HEADS,
    fc.string({ unit: 'binary', maxLength: 12 }),
    // well formed
    fc
      .tuple(NAMES, ATTRIBUTES, fc.array(tie('piece'), { maxLength: 6 }))
      .map(([name, attributes, inner]) => `<${name}${attributes}>${inner.join('')}</${name}>`),
    // never closed, or only closed
    fc.tuple(NAMES, ATTRIBUTES).map(([name, attributes]) => `<${name}${attributes}>`),
    NAMES.map((name) => `</${name}>`),
    // a few tags very often
    fc
      .tuple(NAMES, ATTRIBUTES, fc.integer({ min: 1, max: 400 }))
      .map(([name, attributes, times]) => `<${name}${attributes}>`.repeat(times)),
    fc.tuple(WORDS, fc.integer({ min: 1, max: 50 })).map(([words, times]) => words.repeat(times)),
    // comments and the like
    fc
      .tuple(
        fc.constantFrom('<!--', '<!', '<?php ', '<![CDATA['),
        tie('piece'),
        fc.constantFrom('-->', '>', '?>', ']]>', ''),
      )
      .map((parts) => parts.join('')),
  ),
})).piece;

const CHARSETS = fc.constantFrom(
  ...[
    'utf-8',
    'utf-8',
    'utf-8',
    'utf-8',
    'utf-16le',
    'utf-16be',
    'windows-1252',
    'windows-1251',
    'shift_jis',
    'gb18030',
  ],
);
const MARKS = rarely(fc.constantFrom([0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff]));
const FRACTION = fc.integer({ min: 1, max: 1000 }).map((part) => part / 1000);

/** Null four times out of five. */
function rarely<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.oneof({ arbitrary: fc.constant(null), weight: 4 }, { arbitrary, weight: 1 });
}

/**
 * Pages made to break a reader: broken, mislabelled, misnested and repeated markup, scripts and
 * handlers, entities of all sorts, control characters, wrong character sets, cut off anywhere.
 */
export const hostileHtml: fc.Arbitrary<Uint8Array> = fc
  .record({
    opening: fc.constantFrom(
      '<!doctype html>',
      '<html>',
      '<html lang=en><body>',
      '<?xml version="1.0"?><html>',
      '<p>',
    ),
    pieces: fc.array(PIECE, { minLength: 1, maxLength: 20, size: 'max' }),
    charset: CHARSETS,
    mark: MARKS,
    noise: rarely(fc.tuple(FRACTION, fc.uint8Array({ minLength: 1, maxLength: 4 }))),
    cut: rarely(FRACTION),
  })
  .map(({ opening, pieces, charset, mark, noise, cut }) => {
    // Noise may break the very tags that hide a secret.
    const page = opening + (noise ? pieces.join('').replaceAll(POISON, '') : pieces.join(''));
    let bytes = Buffer.concat([Buffer.from(mark ?? []), iconv.encode(page, charset)]);
    if (noise) {
      const at = Math.floor(noise[0] * bytes.length);
      bytes = Buffer.concat([bytes.subarray(0, at), noise[1], bytes.subarray(at)]);
    }
    return new Uint8Array(cut === null ? bytes : bytes.subarray(0, Math.floor(cut * bytes.length)));
  });

/**
 * Reads a page and checks what must hold for any: it ends in a report or a TrothError; the text and
 * details hold no control characters, no half surrogate pairs and nothing from scripts; furniture is in
 * bounds, in order and does not overlap; the same bytes give the same report.
 * @returns the report, or null when it was refused
 * @throws Error that says what does not hold
 */
export async function checkHostile(bytes: Uint8Array): Promise<Report | null> {
  const [first, second] = [await tryRead(bytes), await tryRead(bytes)];
  if (JSON.stringify(first) !== JSON.stringify(second)) throw new Error('the same bytes gave two reports');
  if (!first || first.format === 'text') return first;
  for (const value of [first.text, first.title, first.outlet, first.byline, first.address]) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
    if (value && /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\p{Surrogate}/u.test(value)) {
      throw new Error(`control characters in ${JSON.stringify(value)}`);
    }
    if (value?.includes(POISON)) throw new Error(`what must not be read was read: ${JSON.stringify(value)}`);
  }
  if (first.address && !/^https?:\/\//.test(first.address)) throw new Error(`address ${first.address}`);
  let end = 0;
  for (const piece of first.furniture) {
    if (piece.start < end || piece.end <= piece.start || piece.end > first.text.length) {
      throw new Error(`furniture ${JSON.stringify(piece)} after ${end} in ${first.text.length} units`);
    }
    end = piece.end;
  }
  return first;
}

async function tryRead(bytes: Uint8Array): Promise<Report | null> {
  try {
    return await readSource({ name: 'hostile.html', bytes: async () => bytes });
  } catch (error) {
    if (error instanceof TrothError) return null;
    throw error;
  }
}
