import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { TrothError } from '../src/model/index.ts';
import { type AttributionCase, parseStandoff, type StatementCase, StatementGold } from './scorers/index.ts';

/** A folder of annotated reports, in one of the two layouts that the scorers read. */
export type GoldFolder =
  | { layout: 'statements'; cases: StatementCase[] }
  | { layout: 'attributions'; cases: AttributionCase[] };

/**
 * Reads a folder of gold: NAME.txt + NAME.json (statements), or text/NAME.txt +
 * attributions/NAME_ANNOTATOR.ann (PolNeAR's attributions, dated by a metadata.tsv in the folder or
 * one above it).
 * @param texts where the texts are when they are not beside NAME.json
 * @throws TrothError `intake/not-found` when the folder holds neither, `model/invalid` for a gold
 * file that does not fit the format
 */
export function readGoldFolder(folder: string, texts = folder): GoldFolder {
  if (existsSync(join(folder, 'text'))) {
    const cases = readAttributions(folder);
    if (cases.length > 0) return { layout: 'attributions', cases };
  }
  const names = existsSync(folder) ? namesIn(folder, '.json') : [];
  if (names.length === 0) {
    throw new TrothError('intake/not-found', `no gold under ${folder}`, {
      where: folder,
      remedy: 'name a folder of NAME.txt + NAME.json, or one with text/ and attributions/',
    });
  }
  return { layout: 'statements', cases: names.map((name) => readStatements(folder, texts, name)) };
}

function readStatements(folder: string, texts: string, name: string): StatementCase {
  const path = join(folder, `${name}.json`);
  const parsed = StatementGold.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) {
    throw new TrothError('model/invalid', `${path} is no gold file: ${parsed.error.message}`, {
      where: path,
      remedy: 'see samples/README.md for the format',
    });
  }
  const { published, statements } = parsed.data;
  return { name, text: readText(texts, name), published: published ?? null, statements };
}

function readAttributions(folder: string): AttributionCase[] {
  const published = readDates(folder);
  const standoff = join(folder, 'attributions');
  const annotations = namesIn(standoff, '.ann');
  return namesIn(join(folder, 'text'), '.txt').map((name) => ({
    name,
    text: readText(join(folder, 'text'), name),
    published: published.get(name) ?? null,
    annotations: annotations
      .filter((file) => file.startsWith(`${name}_`))
      .map((file) => parseStandoff(readFileSync(join(standoff, `${file}.ann`), 'utf8'))),
  }));
}

/** The text as it stands: a byte order mark and carriage returns count. */
function readText(folder: string, name: string): string {
  const path = join(folder, `${name}.txt`);
  if (existsSync(path)) return readFileSync(path, 'utf8');
  throw new TrothError('intake/not-found', `there is no ${path}`, {
    where: path,
    remedy: 'name the folder of the texts with --texts',
  });
}

/** File names with an ending, without it, sorted. */
function namesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending) && !file.startsWith('.'))
    .map((file) => basename(file, ending))
    .sort();
}

/** Dates of publication by article, from the nearest metadata.tsv; none when there is no such file. */
function readDates(folder: string): Map<string, string> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, 'metadata.tsv');
    if (existsSync(path)) {
      const [head = [], ...rows] = readFileSync(path, 'utf8')
        .split(/\r?\n/)
        .map((line) => line.split('\t'));
      const name = head.indexOf('filename');
      const date = head.indexOf('publication_date');
      return new Map(
        rows.flatMap((row): [string, string][] => {
          const value = row[date] ?? '';
          return /^\d{4}-\d\d-\d\d$/.test(value) ? [[row[name] ?? '', value]] : [];
        }),
      );
    }
    if (at === dirname(at)) return new Map();
  }
}
