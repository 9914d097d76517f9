import { type Analysis, anchor, createReport, type Report, statementId } from '../src/model/index.ts';
import { INVENTED_NAME, readDossier, SYLLABLES } from './corpus.ts';
import { randomFrom } from './statistics.ts';

/** A report with what the engine made of it. */
export interface Read {
  report: Report;
  analysis: Analysis;
}

/**
 * A report of {@link variedReports} and its analysis with other invented names and other words of the same length,
 * so that the engine need not read it anew: one about other people and another matter. The names that are drawn
 * most often stay, as those of the great powers do, and so do short words.
 * @param edition from 1; each has names and words of its own
 */
export function renamed({ report, analysis }: Read, edition: number): Read {
  if (last?.edition !== edition) last = { edition, rename: renaming(edition), reword: rewording(edition) };
  const { rename, reword } = last;
  const text = reword(rename(report.text));
  const title = report.title === null ? null : reword(rename(report.title));
  const made = createReport({ ...report, text, title, file: report.file && `${edition}-${report.file}` });
  const told = anchored(JSON.parse(rename(JSON.stringify(analysis))), text) as Analysis;
  const ids = new Map(
    told.statements.map(({ id, content, cue }) => [id, statementId(made.id, content, cue)]),
  );
  const statements = told.statements.map((statement) => ({
    ...statement,
    id: ids.get(statement.id) ?? statement.id,
    report: made.id,
    parent: statement.parent && (ids.get(statement.parent) ?? null),
  }));
  return { report: made, analysis: { ...told, report: made.id, statements } };
}

/** What the edition takes for names and words that was made last: many reports of one come after another. */
let last: { edition: number; rename: (text: string) => string; reword: (text: string) => string } | null =
  null;

/** Lower-case words that are long enough to tell what a report is about. */
const LONG_WORD = /(?<![\p{L}’'-])\p{Ll}{5,}(?![\p{L}’'-])/gu;
/** Those of the sample dossier, by their length. */
let longWords: Map<number, string[]> | null = null;

/** Puts other words of the dossier in the place of the long ones: each always the same in one edition. */
function rewording(edition: number): (text: string) => string {
  if (!longWords) {
    longWords = new Map();
    for (const word of new Set(readDossier().flatMap(({ text }) => text.match(LONG_WORD) ?? []))) {
      longWords.set(word.length, [...(longWords.get(word.length) ?? []), word]);
    }
  }
  const other = new Map<string, string>();
  for (const words of longWords.values()) {
    for (const [place, word] of shuffled(words, randomFrom(edition)).entries()) {
      other.set(word, words[place] ?? word);
    }
  }
  return (text) => text.replace(LONG_WORD, (word) => other.get(word) ?? word);
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((one) => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

/** Takes the names of one edition for those of the first: each syllable becomes another of its length. */
function renaming(edition: number): (text: string) => string {
  const random = randomFrom(edition);
  const other = new Map<string, string>();
  for (const length of new Set(SYLLABLES.map((one) => one.length))) {
    const same = SYLLABLES.filter((one) => one.length === length);
    for (const [place, one] of shuffled(same, random).entries()) other.set(one, same[place] ?? one);
  }
  const syllable = new RegExp(SYLLABLES.join('|'), 'g');
  return (text) =>
    text.replace(INVENTED_NAME, (name) => {
      const lower = name.toLowerCase();
      if (isMuchNamed(lower)) return name;
      const renamed = lower.replace(syllable, (one) => other.get(one) ?? one);
      return name === lower ? renamed : renamed.charAt(0).toUpperCase() + renamed.slice(1);
    });
}

/** Whether a name is one of the first 42, which are one in ten of those drawn. */
function isMuchNamed(name: string): boolean {
  return /(?:bar|del|fo)bara$/.test(name);
}

/** A value with the words of its anchors as they stand in a text. */
function anchored(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return value.map((one) => anchored(one, text));
  if (typeof value !== 'object' || value === null) return value;
  if ('quote' in value && 'start' in value && 'end' in value)
    return anchor(text, { start: Number(value.start), end: Number(value.end) });
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, anchored(one, text)]));
}
