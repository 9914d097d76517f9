import { analyse } from 'chardet';
import sniffPageEncoding from 'html-encoding-sniffer';
import iconv from 'iconv-lite';
import { TrothError } from '../../model/index.ts';

/** Text with the character set that its bytes were in. */
export interface Decoded {
  /** well-formed, without byte order mark; otherwise as it was */
  text: string;
  /** WHATWG name in lower case, such as "utf-8" */
  charset: string;
}

/** Bytes that are looked at to tell the character set; chardet's time grows with them. */
const SAMPLE_LENGTH = 64 * 1024;

/** Where a page names no character set of its own. Not a name of the standard, so never mistaken for one. */
const UNNAMED = 'unnamed';

/**
 * Decodes bytes of an unknown character set. The byte order mark counts first, then UTF-16 by its
 * pattern of zeros, then UTF-8 if the bytes are that (also when a page's meta element says something
 * else: pages saved by browsers keep a meta element that is no longer true), then the meta element of
 * a page (WHATWG "prescan a byte stream"), then a guess by letter frequency (chardet).
 * @param isPage whether a meta element may name the character set
 * @throws TrothError `intake/binary` when the bytes are no text
 */
export function decode(bytes: Uint8Array, isPage: boolean, where: string): Decoded {
  const charset = markedCharset(bytes) ?? utf16ByZeros(bytes);
  if (charset) return decodeAs(bytes, charset, where);
  if (bytes.subarray(0, SAMPLE_LENGTH).includes(0)) throw binary(where);
  if (isMostlyUtf8(bytes)) {
    return decodeAs(bytes, isIso2022Jp(bytes) ? 'iso-2022-jp' : 'utf-8', where);
  }
  const named = isPage ? sniffPageEncoding(bytes, { defaultEncoding: UNNAMED }).toLowerCase() : UNNAMED;
  return decodeAs(bytes, isUsable(named) ? named : guess(bytes), where);
}

function decodeAs(bytes: Uint8Array, charset: string, where: string): Decoded {
  // Node's decoder turns the quotation marks of windows-1252 into control characters, and iconv-lite
  // lacks ISO-2022-JP.
  const text = BY_PLATFORM.has(charset)
    ? new TextDecoder(charset).decode(bytes)
    : iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), charset);
  const wellFormed = replaceLoneSurrogates(text.replace(/^\uFEFF/, ''));
  if (isBinary(wellFormed)) throw binary(where);
  return { text: wellFormed, charset };
}

const BY_PLATFORM: ReadonlySet<string> = new Set(['utf-8', 'utf-16le', 'utf-16be', 'iso-2022-jp']);

function markedCharset(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/**
 * UTF-16 without a mark: spaces, digits and line ends have a zero byte on always the same side in
 * every script. One such unit in 20 (words are shorter than 20 letters) and hardly any on the other
 * side tell it from binary files.
 */
function utf16ByZeros(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE_LENGTH);
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  let little = 0;
  let big = 0;
  for (let i = 0; i + 1 < sample.length; i += 2) {
    const first = sample[i] as number;
    const second = sample[i + 1] as number;
    if (second === 0 && isPlainAscii(first)) little++;
    else if (first === 0 && isPlainAscii(second)) big++;
    else if (first === 0 && second === 0) return null;
  }
  const enough = sample.length / 2 / 20;
  if (little > enough && little > big * 20) return 'utf-16le';
  if (big > enough && big > little * 20) return 'utf-16be';
  return null;
}

function isPlainAscii(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/**
 * Whether bytes are UTF-8, with at most one broken sequence in ten: files get cut in the middle of a
 * letter and pages get pieces of other encodings pasted in, while text of another character set has
 * hardly one whole sequence.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] as number;
    if (lead < 0x80) continue;
    const end = i + sequenceLength(lead);
    let next = i + 1;
    while (next < end && (bytes[next] ?? 0) >> 6 === 2) next++;
    if (next > i + 1 && next === end) whole++;
    // Cut off by the end of the file; of one letter alone, that says nothing.
    else if (next === bytes.length && next < end && whole > 0) break;
    else broken++;
    i = next - 1;
  }
  return broken * 10 <= whole;
}

/** How many bytes a letter has in UTF-8 by its first; 1 when no letter begins so. */
function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 1;
}

/**
 * ISO-2022-JP has no byte above 0x7f, so it would pass for UTF-8; it tells itself by the escape
 * sequences that begin Japanese letters.
 */
function isIso2022Jp(bytes: Uint8Array): boolean {
  const sample = Buffer.from(bytes.subarray(0, SAMPLE_LENGTH)).toString('latin1');
  return sample.includes('\u001b$B') || sample.includes('\u001b$@');
}

function isUsable(charset: string): boolean {
  return (
    charset !== UNNAMED && charset !== 'utf-8' && (BY_PLATFORM.has(charset) || iconv.encodingExists(charset))
  );
}

/** What chardet calls them, where the WHATWG standard has another name. */
const STANDARD_NAMES: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  ascii: 'windows-1252',
};

function guess(bytes: Uint8Array): string {
  // Only bytes with the high bit tell character sets apart, so the sample starts near the first one.
  const first = Math.max(0, bytes.findIndex((byte) => byte >= 0x80) - 1000);
  const sample = bytes.subarray(first, first + SAMPLE_LENGTH);
  // English with typographic quotation marks and dashes only: nothing else for chardet to weigh.
  if (sample.every((byte) => byte < 0x80 || (byte >= 0x91 && byte <= 0x97) || byte === 0x85)) {
    return 'windows-1252';
  }
  for (const { name } of analyse(sample)) {
    const charset = STANDARD_NAMES[name.toLowerCase()] ?? name.toLowerCase();
    // UTF-8 and UTF-16 were ruled out before.
    if (charset.startsWith('utf-')) continue;
    if (BY_PLATFORM.has(charset) || iconv.encodingExists(charset)) return charset;
  }
  return 'windows-1252';
}

/** One control character in 20 is what no text has; some old wire copy has a few. */
function isBinary(text: string): boolean {
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0) return true;
    if (unit < 0x20 && !(unit >= 0x09 && unit <= 0x0d)) controls++;
  }
  return controls * 20 > text.length;
}

/** Replaces half surrogate pairs, which no encoding can hold; keeps the length in UTF-16 units. */
export function replaceLoneSurrogates(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** The error for bytes or text that hold no writing. */
export function binary(where: string): TrothError {
  return new TrothError('intake/binary', 'It is not text: it holds zero bytes or control characters.', {
    where,
    remedy: 'Save the report as plain text or HTML and add that.',
  });
}
