import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findTimes } from '../src/engine/index.ts';
import { TrothError } from '../src/model/index.ts';
import { type FieldCounts, measureDated } from './times-said.ts';

/** What `bench times` is told. */
export interface TimesOptions {
  dir: string;
  half: string;
  /** a folder of annotated reports, to measure `said` and `due` on instead */
  dated?: string;
  errors?: boolean;
  json?: boolean;
}

/** A time expression as it is annotated or found. */
export interface TimexSpan {
  start: number;
  end: number;
  value: string;
}

/** Counts of TempEval-3 over documents. */
export interface TimexCounts {
  gold: number;
  found: number;
  strict: number;
  relaxed: number;
  value: number;
}

/**
 * Finds the time expressions of the documents in TimeML under a folder and prints span F1, strict and
 * relaxed, and value F1 as TempEval-3 counts it: the value right among relaxed matches, over all.
 * @throws TrothError `model/invalid` when the folder has none
 */
export function times(options: TimesOptions): void {
  if (options.dated) {
    printDated(options.dated, options);
    return;
  }
  const paths = readdirSync(options.dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tml'))
    .map((name) => join(options.dir, name))
    .filter((path) => options.half === 'both' || halfOf(basename(path)) === options.half)
    .sort();
  if (paths.length === 0) {
    throw new TrothError('model/invalid', `no documents in TimeML under ${options.dir}`, {
      where: options.dir,
    });
  }
  const counts: TimexCounts = { gold: 0, found: 0, strict: 0, relaxed: 0, value: 0 };
  let words = 0;
  let milliseconds = 0;
  for (const path of paths) {
    const { text, published, gold } = readTimeMl(readFileSync(path, 'utf8'));
    const begun = performance.now();
    const read = findTimes(text, published);
    milliseconds += performance.now() - begun;
    words += text.split(/\s+/u).length;
    const found = read.map(({ start, end, timex }) => ({ start, end, value: timex.value }));
    const errors = compareTimexes(text, gold, found, counts);
    if (options.errors) for (const error of errors) console.log(`${basename(path)}\t${published}\t${error}`);
  }
  const figures = timexFigures(counts);
  const cost = milliseconds / (words / 700);
  if (options.json) {
    console.log(
      JSON.stringify({
        half: options.half,
        documents: paths.length,
        ...counts,
        ...figures,
        millisecondsPer700Words: cost,
      }),
    );
    return;
  }
  console.log(
    `${paths.length} documents (${options.half}), ${counts.gold} expressions, ${counts.found} found`,
  );
  for (const [name, { precision, recall, f1 }] of Object.entries(figures)) {
    console.log(
      `${name.padEnd(8)} precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}`,
    );
  }
  console.log(`${cost.toFixed(2)} ms per 700 words`);
}

/** Prints how often `said` and `due` are right, and of those that gold has, how many. */
function printDated(folder: string, options: TimesOptions): void {
  const { counts, errors } = measureDated(folder);
  if (options.json) {
    console.log(JSON.stringify(counts));
    return;
  }
  if (options.errors) for (const error of errors) console.log(error);
  console.log(`${counts.statements} statements, contents, cues, speakers, kinds and conditions given`);
  const line = (name: string, { right, gold, found, hit }: FieldCounts) =>
    console.log(
      `${name.padEnd(5)} right ${percent(right / counts.statements)}  gold has ${gold}, found ${found}, the same ${hit}`,
    );
  line('said', counts.said);
  line('due', counts.due);
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

/**
 * Which half of the documents one belongs to: rules are written from `seen` alone, and `unseen` is
 * only ever scored. Even or odd first byte of the SHA-256 of its file name.
 */
export function halfOf(name: string): 'seen' | 'unseen' {
  return ((createHash('sha256').update(name, 'utf8').digest()[0] ?? 0) & 1) === 0 ? 'seen' : 'unseen';
}

/** The plain text of a document in TimeML, its creation date, and the expressions marked in its text. */
export function readTimeMl(source: string): { text: string; published: string | null; gold: TimexSpan[] } {
  const body = /<TEXT>([\s\S]*)<\/TEXT>/u.exec(source)?.[1] ?? '';
  const created = /<DCT>[\s\S]*?value="(\d{4}-\d\d-\d\d)/u.exec(source)?.[1] ?? null;
  const gold: TimexSpan[] = [];
  let text = '';
  let open: { start: number; value: string } | null = null;
  for (const part of body.split(/(<[^>]*>)/u)) {
    if (part.startsWith('<TIMEX3'))
      open = { start: text.length, value: /\bvalue="([^"]*)"/u.exec(part)?.[1] ?? '' };
    else if (part.startsWith('</TIMEX3') && open) {
      // An expression without words (its words stand elsewhere) cannot be found.
      if (text.length > open.start) gold.push({ ...open, end: text.length });
      open = null;
    } else if (!part.startsWith('<'))
      text += part.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  }
  return { text, published: created, gold };
}

/** Adds one document to the counts; gives what is wrong with it, a line each. */
export function compareTimexes(
  text: string,
  gold: readonly TimexSpan[],
  found: readonly TimexSpan[],
  counts: TimexCounts,
): string[] {
  const errors: string[] = [];
  const around = ({ start, end }: TimexSpan) =>
    `${text.slice(Math.max(0, start - 50), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 30)}`.replace(
      /\s+/gu,
      ' ',
    );
  const free = new Set(found);
  counts.gold += gold.length;
  counts.found += found.length;
  for (const each of gold) {
    const match = [...free].find((other) => other.start < each.end && each.start < other.end);
    if (!match) {
      errors.push(`missed\t${each.value}\t-\t${around(each)}`);
      continue;
    }
    free.delete(match);
    counts.relaxed += 1;
    if (match.start === each.start && match.end === each.end) counts.strict += 1;
    else errors.push(`span\t${text.slice(match.start, match.end).replace(/\s+/gu, ' ')}\t-\t${around(each)}`);
    if (match.value === each.value) counts.value += 1;
    else errors.push(`value\t${each.value}\t${match.value}\t${around(each)}`);
  }
  for (const each of free) errors.push(`extra\t-\t${each.value}\t${around(each)}`);
  return errors;
}

/** Precision, recall and F1 of the three measures. */
export function timexFigures(
  counts: TimexCounts,
): Record<'strict' | 'relaxed' | 'value', { precision: number; recall: number; f1: number }> {
  const figure = (right: number) => {
    const precision = counts.found === 0 ? 0 : right / counts.found;
    const recall = counts.gold === 0 ? 0 : right / counts.gold;
    return {
      precision,
      recall,
      f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    };
  };
  return { strict: figure(counts.strict), relaxed: figure(counts.relaxed), value: figure(counts.value) };
}
