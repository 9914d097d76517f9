import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { createReport, type Report } from '../src/model/index.ts';
import { randomFrom } from './statistics.ts';

const DOSSIER = fileURLToPath(new URL('../samples/dossier/', import.meta.url));

/** A report of the sample dossier, as the manifest describes it. */
interface Sample {
  name: string;
  text: string;
}

/**
 * Makes reports out of the sample dossier: each takes one of its texts and puts other names, numbers
 * and months in it, so that no two are the same. Reports are about affairs, some two dozen reports
 * each, whose names recur, as in the news. The same count and seed always give the same reports.
 */
export function* variedReports(count: number, seed = 1): Generator<Report> {
  const samples = readDossier();
  const names = namesIn(samples);
  const random = randomFrom(seed);
  const casts = Array.from(
    { length: Math.ceil(count / REPORTS_PER_AFFAIR) },
    () => new Map<string, string>(),
  );
  for (let made = 0; made < count; made += 1) {
    const sample = samples[made % samples.length];
    if (!sample) return;
    const text = vary(sample.text, names, pick(random, casts), random);
    yield createReport({
      text,
      title: text.slice(0, text.indexOf('\n')),
      outlet: `${invent(random, OUTLET_NAMES)} ${pick(random, OUTLET_KINDS)}`,
      published: inventDay(random),
      language: 'en',
      file: `${sample.name}-${made}.txt`,
    });
  }
}

/** The reports of the sample dossier, as they stand. */
export function readDossier(): Sample[] {
  const rows: { file: string }[] = parse(readFileSync(`${DOSSIER}reports.csv`), { columns: true });
  return rows.map(({ file }) => ({
    name: file.replace(/\.txt$/, ''),
    text: readFileSync(`${DOSSIER}${file}`, 'utf8'),
  }));
}

const OUTLET_KINDS = ['Post', 'Courier', 'Herald', 'Gazette', 'Monitor', 'Agency'];
/** The sample dossier's stories have seven reports each; affairs that stay in the news have more. */
const REPORTS_PER_AFFAIR = 25;
/** How many names there are to draw from for outlets and for everybody else. */
const OUTLET_NAMES = 12;
const ALL_NAMES = 4000;
/** What invented names are made of: three of these and an ending. */
export const SYLLABLES = [
  'bar',
  'del',
  'fo',
  'gri',
  'hal',
  'jo',
  'ka',
  'lem',
  'mor',
  'nu',
  'ost',
  'pe',
  'ra',
  'sel',
];
/** A name that was invented, in a text or in an id. */
export const INVENTED_NAME = new RegExp(`(?:${SYLLABLES.join('|')}){3}(?:a|ov)`, 'gi');
const MONTHS = ['January', 'March', 'April', 'June', 'July', 'September', 'October', 'December'];

/** Words with a capital that are no names of the reports' own. */
const NO_NAMES = new Set([
  ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'Sundays', 'Colonel'],
  ...['January', 'February', 'March', 'April', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
]);

/** The words that occur only as names: those with a capital amid a sentence that no text has in lower case. */
function namesIn(samples: readonly Sample[]): RegExp {
  const lowerCase = new Set(samples.flatMap(({ text }) => text.match(/(?<!\p{L})\p{Ll}+/gu) ?? []));
  const words = samples.flatMap(({ text }) => text.match(/(?<=\p{Ll},? )\p{Lu}\p{Ll}{3,}(?=\P{L})/gu) ?? []);
  const names = [...new Set(words)].filter(
    (word) => !NO_NAMES.has(word) && !lowerCase.has(word.toLowerCase()),
  );
  return new RegExp(`(?<!\\p{L})(?:${names.sort().join('|')})(?=\\P{L})`, 'gu');
}

/** @param cast names that were put for others in this affair; new ones are added to it */
function vary(text: string, names: RegExp, cast: Map<string, string>, random: () => number): string {
  return text
    .replace(names, (name) => {
      const other = cast.get(name) ?? invent(random, ALL_NAMES);
      cast.set(name, other);
      return other;
    })
    .replace(/\b(?:March|April|June|July|September|October|December)\b/g, () => pick(random, MONTHS))
    .replace(/\d+/g, (digits) => (digits.length === 4 ? digits : String(1 + Math.floor(random() * 28))));
}

/** One of so many invented names; low numbers are drawn more often, as names in the news are. */
function invent(random: () => number, names: number): string {
  const number = Math.floor(random() ** 2 * names);
  const base = SYLLABLES.length;
  const syllable = (index: number) => SYLLABLES[index % base] ?? '';
  const name =
    syllable(number) + syllable(Math.floor(number / base)) + syllable(Math.floor(number / base ** 2));
  return name.charAt(0).toUpperCase() + name.slice(1) + (number >= base ** 3 ? 'ov' : 'a');
}

function inventDay(random: () => number): string {
  const days = Math.floor(random() * 3650);
  return new Date(Date.UTC(2015, 0, 1 + days)).toISOString().slice(0, 10);
}

function pick<T>(random: () => number, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}
