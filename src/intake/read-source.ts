import { basename } from 'node:path';
import {
  createReport,
  type Furniture,
  REPORT_DETAILS,
  type Report,
  type ReportDetails,
  TrothError,
} from '../model/index.ts';
import { binary, decode, replaceLoneSurrogates } from './bytes/decode.ts';
import { refuseKnownFormats, refuseOtherMarkup } from './bytes/file-kind.ts';
import { bytesLookLikePage, looksLikePage } from './bytes/looks-like-page.ts';
import { tooLarge } from './bytes/read-bytes.ts';
import { readPage } from './html/read-page.ts';
import { detectLanguage } from './language.ts';
import { MAX_BYTES, MAX_TEXT_LENGTH } from './limits.ts';
import type { Source } from './source.ts';
import { readText } from './text/read-text.ts';

/** What a person calls the bytes that come through a pipe. */
export const STANDARD_INPUT = 'standard input';

/**
 * Reads a source into a report: tells the format and the character set, finds the text, its
 * furniture and what is known about it. The same bytes and details give the same report.
 * @throws TrothError `intake/...`; never anything else for any bytes
 */
export async function readSource(source: Source): Promise<Report> {
  const bytes = await source.bytes();
  const where = source.name;
  if (bytes.length > MAX_BYTES) throw tooLarge(where, MAX_BYTES);
  if (bytes.length === 0) throw empty(where);
  refuseKnownFormats(bytes, where);
  const isPage = bytesLookLikePage(bytes) || PAGE_NAME.test(where);
  const { text, charset } = decode(bytes, isPage, where);
  const file = where === STANDARD_INPUT ? null : basename(where);
  return toReport(text, isPage, { charset, file }, source.details ?? {}, where);
}

/**
 * Makes a report of text that a person pasted or a program sent; a pasted page is recognised.
 * @param details known from outside; they outrank what the text says
 * @throws TrothError `intake/...`
 */
export async function createTextReport(text: string, details: Partial<ReportDetails> = {}): Promise<Report> {
  if (text.includes('\0')) throw binary(PASTED);
  const words = replaceLoneSurrogates(text.replace(/^\uFEFF/, ''));
  return toReport(words, looksLikePage(words), { charset: null, file: null }, details, PASTED);
}

const PASTED = 'the pasted text';
const PAGE_NAME = /\.x?html?$/i;

async function toReport(
  decoded: string,
  isPage: boolean,
  origin: Pick<Report, 'charset' | 'file'>,
  details: Partial<ReportDetails>,
  where: string,
): Promise<Report> {
  refuseOtherMarkup(decoded, where);
  if (decoded.trim() === '') throw empty(where);
  const read = isPage ? readPage(decoded, where) : { ...readText(decoded), text: decoded, language: null };
  if (read.text.length > MAX_TEXT_LENGTH) throw tooLong(where);
  const language = read.language ?? (await detectLanguage(withoutFurniture(read.text, read.furniture)));
  const known = REPORT_DETAILS.filter((detail) => details[detail] !== undefined && details[detail] !== null);
  return createReport({
    ...read.details,
    language,
    ...Object.fromEntries(known.map((detail) => [detail, details[detail]])),
    text: read.text,
    furniture: read.furniture,
    format: isPage ? 'html' : 'text',
    ...origin,
  });
}

function withoutFurniture(text: string, furniture: readonly Furniture[]): string {
  let rest = '';
  let start = 0;
  for (const piece of furniture) {
    rest += text.slice(start, piece.start);
    start = piece.end;
  }
  return rest + text.slice(start);
}

function empty(where: string): TrothError {
  return new TrothError('intake/empty', 'There is no text in it.', {
    where,
    remedy: 'Check that the report was saved whole.',
  });
}

function tooLong(where: string): TrothError {
  return new TrothError(
    'intake/too-large',
    `Its text has more than ${MAX_TEXT_LENGTH.toLocaleString('en')} letters, which no report has.`,
    { where, remedy: 'Split it into one file a report.' },
  );
}
