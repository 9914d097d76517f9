import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nameKey } from '../../src/registry/normalise.ts';

/** An actor of a PETRARCH2 dictionary. */
export interface DictionaryEntry {
  /** as shown, the main one first; the dictionary has capitals alone */
  names: string[];
  /** its CAMEO codes; days are `YYYY-MM-DD`, null for an open end */
  codes: { code: string; from: string | null; to: string | null }[];
}

/** The entries of a dictionary, in its order, up to a line that begins with `until`. */
export function readDictionary(folder: string, file: string, until?: string): DictionaryEntry[] {
  const entries: DictionaryEntry[] = [];
  for (const line of readFileSync(path.join(folder, file), 'utf8').split(/\r?\n/)) {
    if (until && line.startsWith(until)) break;
    const words = line.replace(/#.*/, '').trimEnd();
    if (words.trim() === '') continue;
    const codes = [...words.matchAll(/\[([A-Z]+)([^\]]*)\]?/g)].map(([, code = '', dates = '']) => ({
      code,
      ...daysOf(dates),
    }));
    const name = nameOf(words.replace(/\[.*/, ''));
    if (name !== '' && !words.startsWith('+')) entries.push({ names: [], codes: [] });
    const entry = entries.at(-1);
    if (name !== '') entry?.names.push(name);
    entry?.codes.push(...codes);
  }
  return entries;
}

/** "ABDUL_RAHIM_WARDAK_" as "Abdul Rahim Wardak". */
function nameOf(words: string): string {
  return words
    .replace(/^\+/, '')
    .replaceAll('_', ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\p{L}\p{M}']+/gu, (word, at: number) => {
      const lower = word.toLowerCase();
      if (at > 0 && SMALL.has(lower)) return lower;
      if (CAPITALS.test(word)) return word;
      return lower
        .replace(/^\p{L}/u, (letter) => letter.toUpperCase())
        .replace(/^(Mc|O')(\p{Ll})/u, (_, start: string, letter: string) => start + letter.toUpperCase());
    });
}

const SMALL = new Set(
  'of the and for in to on de la le du da do dos das del di van von der den bin ibn al el ul e y'.split(' '),
);
const CAPITALS = /^(?:II|III|IV|VI|VII|VIII|IX|XI|XII|UN|UK|US|USA|EU|UNESCO|NGO|NGOS|AIDS|HIV|IRA|WHO)$/;

function daysOf(dates: string): { from: string | null; to: string | null } {
  const [, after] = /^\s*>\s*(\d+)/.exec(dates) ?? [];
  const [, until] = /^\s*<\s*(\d+)/.exec(dates) ?? [];
  const [, from, to] = /^\s*(\d+)-(\d+)/.exec(dates) ?? [];
  return { from: dayOf(after ?? from), to: dayOf(until ?? to) };
}

/** "011222" and "20011222" are 2001-12-22; the two-digit years are those of a life up to 2020. */
function dayOf(digits: string | undefined): string | null {
  if (!digits || (digits.length !== 6 && digits.length !== 8)) return null;
  const century = Number(digits.slice(0, 2)) > 20 ? '19' : '20';
  const whole = digits.length === 8 ? digits : century + digits;
  return `${whole.slice(0, 4)}-${whole.slice(4, 6)}-${whole.slice(6)}`;
}

/** What a dictionary names more than once, or with an abbreviation in brackets, as separate names. */
export function namesOf({ names }: DictionaryEntry): string[] {
  const all = names.flatMap((name) => {
    const [, long = '', short] = /^(.*?)\s*\((.*)\)$/.exec(name) ?? [];
    return short ? [long, /^[\p{L}.-]{2,8}$/u.test(short) ? short.toUpperCase() : []].flat() : [name];
  });
  const seen = new Set<string>();
  return all.filter((name) => {
    const key = nameKey(name);
    const isNew = key.length > 1 && !seen.has(key) && !/[()+,]/.test(name);
    seen.add(key);
    return isNew;
  });
}
