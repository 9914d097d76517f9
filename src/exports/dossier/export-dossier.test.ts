import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anchor,
  createReport,
  type DossierDetail,
  type DossierRow,
  type DossierThing,
  itemKey,
} from '../../model/index.ts';
import { exampleEntry } from '../testing/example-entry.ts';
import { exportDossier } from './export-dossier.ts';
import { html } from './html.ts';
import type { DossierContent } from './stored-dossier.ts';

const OPTIONS = {
  made: '2022-06-15T10:00:00Z',
  today: '2022-06-15',
  asKnownOn: null,
  troth: '0.0.1',
  texts: false,
};
const STAMP = { by: 'Ada Lind', at: '2022-06-01T09:00:00Z' };
const TEXT =
  'First paragraph, long ago.\n\nThe Front pledged to free the captives by March 31. Nineteen walked home on Thursday.\n\nLast words.';

/** A dossier with the example's entry; what is hostile comes into every place where words stand. */
function example(words = 'Salt road', changes: Partial<DossierRow> = {}): DossierContent {
  const detail = exampleEntry();
  const report = createReport({ text: TEXT, outlet: words, published: '2022-03-09' });
  const spanOf = (quote: string) => {
    const start = TEXT.indexOf(quote);
    return anchor(TEXT, { start, end: start + quote.length });
  };
  const statements = detail.statements.map((one) => ({
    ...one,
    statement: {
      ...one.statement,
      report: report.id,
      outlet: words,
      speaker: words,
      content: [spanOf('to free the captives by March 31')],
    },
  }));
  const bearings = detail.bearings.map((one) => ({
    ...one,
    reasons: [words],
    passage: { ...one.passage, report: report.id, anchor: spanOf(one.passage.anchor.quote) },
  }));
  const entry = { ...detail.entry, words, addressee: [words] };
  const verdicts = detail.verdicts.map((one) => ({ ...one, grounds: words, by: words }));
  const [first] = statements;
  if (!first) throw new Error('no statement');
  const thing: DossierThing = {
    sort: 'entry',
    report: report.id,
    statement: first.statement.id,
    anchor: spanOf('to free the captives by March 31'),
  };
  const row: DossierRow = {
    ...{ key: itemKey(thing), thing, note: `${words}\n\nSecond paragraph.`, noted: STAMP, ...STAMP },
    ...{
      lost: false,
      sameAs: null,
      entry,
      statement: null,
      enclosing: [],
      actor: null,
      scores: [],
      report: null,
    },
    ...changes,
  };
  const dossier: DossierDetail = {
    ...{ id: 'd_1', title: words, summary: words, away: false, begun: STAMP, changed: STAMP },
    items: [row],
  };
  const cited = [
    { passage: first.statement.id, spans: first.statement.content },
    ...bearings.map(({ passage }) => ({ passage: passage.passage, spans: [passage.anchor] })),
  ];
  return {
    dossier,
    entries: new Map([
      [row.key, { ...detail, entry, statements, bearings, verdicts, enclosing: [], disputes: [] }],
    ]),
    disputes: new Map(),
    reports: [
      {
        report: { ...report, title: words, byline: words, address: words },
        added: STAMP.at,
        reading: null,
        cited,
      },
    ],
    done: new Map([['a_1', { ...STAMP, id: 'a_1', type: 'undo-ledger', act: 'a_0' }]]),
  };
}

const file = (content: DossierContent, texts = false) =>
  exportDossier('html', content, { ...OPTIONS, texts });
/** The document without its style and tags: what a reader sees. */
const read = (document: string) =>
  document
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');

describe('a dossier as one HTML file', () => {
  it('shows words in their context, and tells what people did from what a machine read', () => {
    const document = file(example());
    expect(document).toContain('The Front pledged <mark>to free the captives by March 31</mark>. Nineteen');
    const text = read(document);
    expect(text).toContain('Said: 1 statement in 1 report, on 1 occasion, through 1 independent origin');
    expect(text).toContain('partly: taken for evidence by a person, Ada Lind, 2022-06-01');
    expect(text).toMatch(/bears out: proposed by a machine, 61 % sure/);
    expect(text).toContain('partly kept as of 2022-04-15, by a person');
    expect(text).toContain('Noted by Ada Lind, 2022-06-01');
    expect(text).toContain('Made2022-06-15, 10:00 UTC');
  });

  it('leads from every quotation to its place in a report that is in the file', () => {
    const document = file(example());
    const ids = new Set([...document.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    const targets = [...document.matchAll(/href="#([^"]*)"/g)].map(([, target]) => target);
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
    expect(ids.size).toBe([...document.matchAll(/ id="/g)].length);
  });

  it('holds excerpts, or the full texts where they are asked for, and says which', () => {
    const [excerpts, texts] = [file(example()), file(example(), true)];
    expect(excerpts).not.toContain('First paragraph, long ago');
    expect(read(excerpts)).toContain('Only excerpts of the reports are in this file');
    expect(texts).toContain('First paragraph, long ago');
    expect(read(texts)).toContain('The full texts of the reports are in this file');
  });

  it('needs nothing but itself: no script, no request, a policy that allows none', () => {
    const document = file(example());
    expect(document).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
    );
    expect(document).not.toMatch(/<(script|link|img|iframe|object|embed|form|base|svg)\b|url\(|@import/i);
    expect(document).not.toMatch(/ (src|srcset|action|poster|style|on\w+)=/i);
  });

  it('is the same to the byte for the same content', () => {
    expect(file(example())).toBe(file(example()));
  });

  it('shows an item that is lost with the words that it had, and one that has become another', () => {
    const lost = example('Salt road', { lost: true, entry: null });
    lost.entries.clear();
    expect(read(file(lost))).toMatch(/to free the captives by March 31.*Lost: it is no longer there/);
    const same = example('Salt road', { sameAs: 'entry:s_other' });
    expect(file(same)).toContain('href="#i-entry_s_other"');
  });

  it.each([
    '</title></style><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</blockquote><svg onload=alert(1)>',
    'javascript:alert(1)',
    ' \tjava\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    '<!--<script>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    'invoice \u202etxt.exe\u202c \u2066x\u2069',
    '\ud800 \u0000 \u0007 \ufffe',
  ])('only shows %j, wherever it stands', (words) => {
    const [safe, document] = [file(example('Salt road')), file(example(words))];
    const tags = (text: string) =>
      [...text.matchAll(/<\/?[a-z][^>]*>/g)].map(([tag]) => tag.replace(/="[^"]*"/g, ''));
    // Whatever the words are, the tags and their attributes are those of harmless ones.
    expect(tags(document)).toEqual(tags(safe));
    expect(document).not.toMatch(/href="(?!#)/);
    expect(document).not.toMatch(/[\u202a-\u202e\u2066-\u2069\ufffe\p{Cs}]|(?![\t\n])\p{Cc}/u);
  });

  it('links addresses of the web alone, without telling them where one comes from', () => {
    const document = file(example('https://harrow.example/a?b=1&c="x"'));
    expect(document).toContain(
      '<a href="https://harrow.example/a?b=1&amp;c=%22x%22" rel="noreferrer noopener nofollow">',
    );
  });
});

describe('html', () => {
  it('gives any text back once it is read, but for what is written out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/u.test(text));
        const escaped = html`${text}`.toString();
        expect(escaped).not.toMatch(/[<>"']/);
        const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
        expect(escaped.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => named[name] ?? '')).toBe(text);
      }),
    );
  });
});

describe('a dossier as a table and as JSON', () => {
  it('writes a row an item, safe to open', () => {
    const text = exportDossier('csv', example('=1+1'), OPTIONS);
    const [row] = parse(text, { bom: true, columns: true }) as Record<string, string>[];
    expect(row).toMatchObject({
      Sort: 'entry',
      Words: "'=1+1",
      Outcome: 'partly kept',
      'Taken in by': 'Ada Lind',
    });
    expect(row?.Note).toBe("'=1+1\n\nSecond paragraph.");
  });

  it('writes everything as JSON', () => {
    const content = example();
    const { dossier, made } = JSON.parse(exportDossier('json', content, OPTIONS));
    expect([made, dossier.title]).toEqual([OPTIONS.made, 'Salt road']);
    expect(dossier.items[0].detail.verdicts).toHaveLength(1);
  });
});
