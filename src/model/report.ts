import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Edtf } from './edtf.ts';

/** What a piece of page furniture is; none of it is read for statements. */
export const FURNITURE_KINDS = [
  'byline',
  'dateline',
  'caption',
  'share',
  'comments',
  'related',
  'notice',
  'address',
] as const;

/** A stretch of a report's text that belongs to the page and not to the report; UTF-16 units. */
export const Furniture = z
  .object({
    start: z.int().nonnegative(),
    end: z.int().positive(),
    kind: z.enum(FURNITURE_KINDS),
  })
  .meta({
    id: 'Furniture',
    description: 'Page furniture inside a text: marked, kept, and not read for statements.',
  });
export type Furniture = z.infer<typeof Furniture>;

/** What is known of a report beside its text; a person may correct each. */
export const ReportDetails = z.object({
  title: z.string().nullable().describe('the headline'),
  outlet: z.string().nullable().describe('who published it'),
  byline: z.string().nullable().describe('the author line'),
  published: Edtf.nullable().describe('when it was published'),
  address: z.string().nullable().describe('its web address, http or https'),
  language: z.string().nullable().describe('BCP 47 tag, such as "en"'),
});
export type ReportDetails = z.infer<typeof ReportDetails>;

/** The fields of {@link ReportDetails}, in the order in which they are shown. */
export const REPORT_DETAILS = ['title', 'outlet', 'byline', 'published', 'address', 'language'] as const;
/** The name of one of a report's details. */
export type ReportDetail = (typeof REPORT_DETAILS)[number];

/**
 * One published text as it was read. Its text never changes.
 * Invariant: `id` is {@link reportId} of its text and outlet, `hash` the SHA-256 of its text.
 */
export const Report = ReportDetails.extend({
  id: z.string().describe('derived from text and outlet: the same report has the same id everywhere'),
  hash: z.string().length(64).describe('SHA-256 of the text in UTF-8, hexadecimal'),
  text: z.string().min(1).describe('the text as read; spans point into it'),
  furniture: z.array(Furniture).describe('in text order, not overlapping'),
  format: z.enum(['text', 'html']).describe('what it was read from'),
  file: z.string().nullable().describe('name of the file it was read from'),
  charset: z
    .string()
    .nullable()
    .describe('character set the bytes were in, a WHATWG label; null for text that came as text'),
}).meta({ id: 'Report', description: 'One published text as it was read.' });
export type Report = z.infer<typeof Report>;

/** SHA-256 of a text in UTF-8, hexadecimal. */
export function textHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/**
 * The identity of a report: its outlet and its words, whatever the white space between them.
 * The same text from the same outlet is one report, however often and by whichever way it comes in;
 * from another outlet it is another report (a reprint).
 */
export function reportId(text: string, outlet: string | null): string {
  const words = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const who = (outlet ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
  return `r_${createHash('sha256').update(`${who}\n${words}`, 'utf8').digest('hex').slice(0, 20)}`;
}

/** What {@link createReport} needs; all but the text may be left out. */
export type ReportInput = { text: string } & Partial<Omit<Report, 'id' | 'hash' | 'text'>>;

/** Completes a report: fills in its id and hash, and null for what is not known. */
export function createReport(input: ReportInput): Report {
  const { text, outlet = null } = input;
  return {
    id: reportId(text, outlet),
    hash: textHash(text),
    title: input.title ?? null,
    outlet,
    byline: input.byline ?? null,
    published: input.published ?? null,
    address: input.address ?? null,
    language: input.language ?? null,
    format: input.format ?? 'text',
    file: input.file ?? null,
    charset: input.charset ?? null,
    furniture: input.furniture ?? [],
    text,
  };
}
