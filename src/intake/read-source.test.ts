import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { Report } from '../model/index.ts';
import { createTextReport, MAX_TEXT_LENGTH, readSource, type Source } from './index.ts';

function source(bytes: Uint8Array | string, name = 'folder/a.txt', details?: Source['details']): Source {
  return { name, bytes: async () => Buffer.from(bytes as Uint8Array), ...(details ? { details } : {}) };
}

const words = 'The minister of water promised on Thursday that the dam would be opened by the first of June.';

describe('readSource', () => {
  it('keeps a text as it was decoded', async () => {
    const text = `Dam to open\r\n\r\n${words}\r\n\t“We will,” she said.\u00a0\r\n\r\n`;
    const report = await readSource(source(`\uFEFF${text}`));
    expect(report.text).toBe(text);
    expect(report).toMatchObject({
      title: 'Dam to open',
      format: 'text',
      file: 'a.txt',
      charset: 'utf-8',
      language: 'en',
    });
    expect(Report.safeParse(report).success).toBe(true);
  });

  it('lets details from outside outrank those of the text', async () => {
    const details = { title: 'Another', language: 'de', outlet: null };
    const report = await readSource(source(`Dam to open\n\nTORVEL (AP) - ${words}`, 'a.txt', details));
    expect(report).toMatchObject({ title: 'Another', language: 'de', outlet: 'AP' });
  });

  it('gives the same report for the same bytes in another character set', async () => {
    const text = `${words} “Nobody,” she said, “will lose a harvest.”`;
    const [utf8, windows] = [
      await readSource(source(text)),
      await readSource(source(iconv.encode(text, 'windows-1252'))),
    ];
    expect(windows).toEqual({ ...utf8, charset: 'windows-1252' });
  });

  it('takes a page for one whatever its ending', async () => {
    const report = await readSource(source(`<!doctype html><title>Dam</title><p>${words}</p>`, 'page.txt'));
    expect(report.format).toBe('html');
    expect(report.text).toContain(words);
    expect((await readSource(source(`${words} It was <b>bold</b>.`, 'a.txt'))).text).toContain('<b>bold</b>');
    expect((await readSource(source(`${words} It was <b>bold</b>.`, 'a.html'))).text).toContain(
      'It was bold.',
    );
  });

  it('reads a page in UTF-16', async () => {
    const page = `<!doctype html><html lang="en"><title>Dam</title><p>${words}</p></html>`;
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(page, 'utf16le')]);
    expect(await readSource(source(bytes, 'a.html'))).toMatchObject({ format: 'html', charset: 'utf-16le' });
  });

  it.each([
    ['intake/empty', Buffer.alloc(0)],
    ['intake/empty', Buffer.from(' \r\n\t\uFEFF')],
    ['intake/binary', Buffer.from([0x41, 0, 0, 0x42, 1, 2])],
    ['intake/unsupported', Buffer.from('%PDF-1.7\nwords')],
    ['intake/unsupported', Buffer.from([0x50, 0x4b, 3, 4, 0x41])],
    ['intake/unsupported', Buffer.from([0x1f, 0x8b, 8])],
    ['intake/unsupported', Buffer.from('{\\rtf1 words}')],
    ['intake/unsupported', Buffer.from('<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>')],
    ['intake/unsupported', Buffer.from('From: <Saved by Blink>\r\nMIME-Version: 1.0')],
    ['intake/no-text', Buffer.from('<!doctype html><script>words()</script>')],
    ['intake/too-large', Buffer.alloc(MAX_TEXT_LENGTH + 1, 'word ')],
  ])('refuses with %s', async (code, bytes) => {
    await expect(readSource(source(bytes))).rejects.toMatchObject({
      name: 'TrothError',
      code,
      where: 'folder/a.txt',
      remedy: expect.stringMatching(/\w/),
    });
  });
});

describe('createTextReport', () => {
  it('reads pasted text and pasted pages', async () => {
    expect(await createTextReport(words, { outlet: 'The Selne Post' })).toMatchObject({
      text: words,
      outlet: 'The Selne Post',
      format: 'text',
      charset: null,
      file: null,
    });
    expect(await createTextReport(`<p>${words}</p>`)).toMatchObject({ text: words, format: 'html' });
    expect((await createTextReport('< 30 litres were let through')).text).toBe(
      '< 30 litres were let through',
    );
  });

  it('replaces half surrogate pairs and keeps their place', async () => {
    expect((await createTextReport(`a\ud800b ${words}`)).text).toBe(`a\uFFFDb ${words}`);
  });

  it('refuses what holds no writing', async () => {
    await expect(createTextReport('')).rejects.toMatchObject({ code: 'intake/empty' });
    await expect(createTextReport('a\0b')).rejects.toMatchObject({ code: 'intake/binary' });
  });
});

describe('pages', () => {
  async function readFixture(name: string) {
    const report = await readSource(
      source(readFileSync(join(import.meta.dirname, 'testing/pages', name)), name),
    );
    const furniture = report.furniture.map(({ start, end, kind }) => [kind, report.text.slice(start, end)]);
    return { report, furniture };
  }

  it('reads a newspaper’s page', async () => {
    const { report, furniture } = await readFixture('dam-news.html');
    expect(report).toMatchObject({
      title: 'Velgoria promises to open the Ostra dam by June',
      outlet: 'The Selne Post',
      byline: 'Mara Field, Tobin D’Arc',
      published: '2021-03-04',
      address: 'https://selnepost.example/world/2021/03/04/ostra-dam-june',
      language: 'en',
      charset: 'utf-8',
    });
    const { text } = report;
    expect(text.startsWith('Velgoria promises to open the Ostra dam by June\n\n')).toBe(true);
    for (const paragraph of [
      '“Nobody on the plain will lose a harvest,” Ostrik told the state agency Glasvel. “We have given our word in writing.”',
      'A promise with a history',
      'A similar assurance was given in 2018\nand withdrawn within a month.',
      'They have promised us water every spring, and every spring we bought it from the south.',
      '< 30',
    ]) {
      expect(text.split('\n\n')).toContain(paragraph);
    }
    expect(text).toContain('would look like <script>open(dam)</script> &amp; nothing else.');
    expect(text).not.toMatch(/dataLayer|margin|JavaScript|hidden paragraph|Sport|Search/);
    expect(furniture).toContainEqual(['dateline', 'DRASNA —']);
    expect(furniture).toContainEqual(['notice', 'Sign up for our weekly newsletter.']);
  });

  it('reads an old page of tables and fonts in windows-1252', async () => {
    const { report, furniture } = await readFixture('border-blog.html');
    expect(report).toMatchObject({
      title: 'Border pact: both sides give their word',
      outlet: 'Torvel Weekly',
      byline: 'Our Correspondent',
      published: '2021-07-14',
      language: 'en',
      charset: 'windows-1252',
    });
    expect(report.text).toContain(
      '“We shall keep to it as long as they do,” President Alma Reyk of Gedaro said',
    );
    expect(furniture).toEqual([
      ['byline', 'By Our Correspondent'],
      ['dateline', 'EIKSTAD -'],
      ['related', 'Read more'],
      ['share', 'Share this article'],
      ['share', 'Print'],
    ]);
  });

  it('reads a page of a common blog system, and marks what is kept of its furniture', async () => {
    const { report, furniture } = await readFixture('pact-wordpress.html');
    expect(report).toMatchObject({
      title: 'Rebels deny breaking the Tres Hachas truce',
      outlet: 'Cordelio Daily',
      byline: 'Editor',
      published: '2021-05-11',
      address: 'https://cordeliodaily.example/?p=4711',
      language: 'en',
    });
    expect(furniture).toEqual([
      ['caption', 'Soldiers near Tres Hachas on Monday. Photo: Merivane'],
      ['byline', 'By Editor'],
      ['related', 'Read also: Bishops ask for a hearing'],
    ]);
    expect(report.text).not.toMatch(/my neighbour|Share this|Copyright|Skip to/);
  });

  it('reads a page in German', async () => {
    const { report } = await readFixture('ceasefire-de.html');
    expect(report).toMatchObject({
      title: 'Waffenruhe in Sarvanda: Rebellen sagen Abzug zu',
      outlet: 'Der Halvmärker Bote',
      byline: 'Grete Lindqvist',
      published: '2021-04-22',
      language: 'de',
    });
    expect(report.text.split('\n\n')).toContain('Abzug bis zum 31. Mai');
    expect(report.text).not.toContain('Cookies');
  });
});
