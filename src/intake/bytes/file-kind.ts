import { TrothError } from '../../model/index.ts';

/** The first bytes of formats that are not read, with what to do about each. */
const SIGNATURES: readonly { bytes: readonly number[]; offset?: number; name: string; remedy: string }[] = [
  { bytes: ascii('%PDF-'), name: 'a PDF file', remedy: 'Save its text as a .txt file and add that.' },
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    name: 'a ZIP archive or an office document',
    remedy: 'Unpack it, or save the document as plain text or HTML.',
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    name: 'an old office document',
    remedy: 'Save it as plain text or HTML.',
  },
  { bytes: [0x1f, 0x8b], name: 'a gzip archive', remedy: 'Unpack it first (gunzip).' },
  { bytes: ascii('BZh'), name: 'a bzip2 archive', remedy: 'Unpack it first (bunzip2).' },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], name: 'an xz archive', remedy: 'Unpack it first (unxz).' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], name: 'a 7z archive', remedy: 'Unpack it first.' },
  { bytes: ascii('Rar!'), name: 'a RAR archive', remedy: 'Unpack it first.' },
  { bytes: ascii('{\\rtf'), name: 'an RTF document', remedy: 'Save it as plain text or HTML.' },
  { bytes: ascii('WARC/'), name: 'a web archive', remedy: 'Extract the pages and add those.' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a picture', remedy: 'Add the text of the report instead.' },
  { bytes: [0xff, 0xd8, 0xff], name: 'a picture', remedy: 'Add the text of the report instead.' },
  { bytes: ascii('GIF8'), name: 'a picture', remedy: 'Add the text of the report instead.' },
  { bytes: ascii('WEBP'), offset: 8, name: 'a picture', remedy: 'Add the text of the report instead.' },
  { bytes: ascii('bplist'), name: 'a web archive of Safari', remedy: 'Save the page as HTML.' },
];

/** XML formats that hold many reports or none; met where a page is expected. */
const XML_ROOT =
  /^(?:<\?xml[^>]{0,200}\?>)?(?:\s|<!--[^>]{0,500}-->)*<(rss|feed|rdf:RDF|urlset|sitemapindex|svg|opml)[\s>]/i;

/** Most of a MIME message's first line, for pages saved as one .mht file. */
const MIME_HEAD = /^(?:From: <Saved by |MIME-Version: |Content-Type: multipart\/related)/i;

/**
 * Refuses bytes that begin like a format that is not read.
 * @throws TrothError `intake/unsupported`
 */
export function refuseKnownFormats(bytes: Uint8Array, where: string): void {
  const found = SIGNATURES.find(({ bytes: signature, offset = 0 }) =>
    signature.every((byte, i) => bytes[offset + i] === byte),
  );
  if (found) throw unsupported(found.name, found.remedy, where);
}

/**
 * Refuses decoded text that is a feed, a drawing or a mail archive rather than a report.
 * @throws TrothError `intake/unsupported`
 */
export function refuseOtherMarkup(text: string, where: string): void {
  const head = text.slice(0, 2000).trimStart();
  const root = XML_ROOT.exec(head)?.[1];
  if (root) {
    throw unsupported(`an XML file (<${root}>)`, 'Save the pages that it points to as HTML or text.', where);
  }
  if (MIME_HEAD.test(head)) {
    throw unsupported('a page saved as one MIME file', 'Save it as HTML ("page, HTML only").', where);
  }
}

function unsupported(name: string, remedy: string, where: string): TrothError {
  return new TrothError('intake/unsupported', `This is ${name}, which is not read.`, { where, remedy });
}

function ascii(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}
