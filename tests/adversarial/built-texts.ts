import { createHash } from 'node:crypto';
import { readDossier, variedReports } from '../../bench/corpus.ts';

/** A report of as many words or a few more: reports made from the samples, one after the other. */
export function longReport(words: number): string {
  const parts: string[] = [];
  let count = 0;
  for (const { text } of variedReports(words)) {
    if (count >= words) break;
    parts.push(text.trim());
    count += text.split(/\s+/).length;
  }
  return parts.join('\n\n');
}

/** As many words of the samples in one paragraph, without a stop, a comma or a quotation mark. */
export function endlessParagraph(words: number): string {
  const all = readDossier().flatMap(({ text }) => text.match(/[\p{L}\p{N}]+(?:[’'-]\p{L}+)*/gu) ?? []);
  return Array.from({ length: words }, (_, i) => all[i % all.length]).join(' ');
}

/** Lines of base64 as in mails, of invented bytes. */
export function base64(lines: number): string {
  const line = (i: number) => createHash('sha384').update(String(i)).digest('base64');
  return Array.from({ length: lines }, (_, i) => line(i) + line(-i - 1).slice(0, 12)).join('\n');
}

/** A page of nothing but addresses whose words are those of headlines. */
export function addresses(count: number): string {
  return Array.from(
    { length: count },
    (_, i) => `https://selne.example/2019/${i}/minister-says-dam-will-open-and-denies-claims`,
  ).join('\n');
}

/** A hex dump, as debuggers print it. */
export function hexDump(lines: number): string {
  return Array.from({ length: lines }, (_, i) => {
    const bytes = createHash('md5').update(String(i)).digest();
    const hex = bytes.toString('hex').replace(/../g, '$& ').trim();
    return `${(i * 16).toString(16).padStart(8, '0')}  ${hex}  |${bytes.toString('latin1').replace(/[^ -~]/g, '.')}|`;
  }).join('\n');
}

const UNITS = {
  'nothing but punctuation': '“…?!” — (;:) ‘.,’ «-» ',
  'nothing but emoji': '😀 👩‍👩‍👧 🇪🇪 ✊🏽 ',
  'nothing but control characters': '\u0001\u0002\u0007\u0008\u001b[0m\u007f\u0085 ',
  'nothing but marks of direction and width': '\u200e\u200f\u202a\u202e\u202c\u2066\u2069\u200b\u200d\ufeff ',
  'nothing but combining marks': '\u0301\u0489\u0336\u20dd',
  'nothing but lone surrogates': '\ud83d\udc00 ',
  'nothing but numbers': '14 1,204.33 61.2% 09:14 ',
};

/** Texts without a word that anybody could have said. */
export const WORDLESS: readonly (readonly [name: string, text: string])[] = [
  ...Object.entries(UNITS).map(([name, unit]) => [name, unit.repeat(2_000)] as const),
  ['words of a hundred thousand letters', `${'said'.repeat(25_000)} ${'Ab'.repeat(50_000)}`],
  ['base64', base64(400)],
  ['a hex dump', hexDump(300)],
  ['a page of addresses', addresses(500)],
];

/** Ways to disturb the characters of a report and not its words. */
export const DISTURBED: readonly (readonly [name: string, disturb: (text: string) => string])[] = [
  ['Windows line ends', (text) => text.replace(/\n/g, '\r\n')],
  ['line ends of old Macintoshes', (text) => text.replace(/\n/g, '\r')],
  ['marks of direction around each paragraph', (text) => text.replace(/^.+$/gm, '\u202a$&\u202c')],
  ['no-break spaces', (text) => text.replace(/ /g, '\u00a0')],
  ['a space and a tab before each line', (text) => text.replace(/^(?=.)/gm, ' \t')],
  ['a control character before each paragraph', (text) => text.replace(/^(?=.)/gm, '\u0007')],
];
