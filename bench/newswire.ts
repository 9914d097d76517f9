import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Span, TrothError } from '../src/model/index.ts';

/** A marked name; its span is null where its words do not stand in the text. */
export interface MarkedName {
  span: Span | null;
  type: string;
}

/** A report whose names are marked. */
export interface MarkedReport {
  name: string;
  text: string;
  names: MarkedName[];
}

/**
 * Whether a report of the corpus is kept out of training, by its name alone: one in eight
 * (`entitiesHeld` of training/prepare.ts is the same).
 */
export function isHeld(name: string): boolean {
  return (createHash('sha256').update(name).digest()[0] as number) % 8 === 0;
}

/**
 * Reads reports in the layout of Worldwide Newswire (Shan et al. 2023): `NAME.txt.tsv` with a token and its
 * label (O, B-TYPE, I-TYPE) a line, and `NAME.txt`.
 * @param choose which reports are read, by their names
 * @throws TrothError `intake/not-found` when there is none
 */
export function readNewswire(
  labels: string,
  texts: string,
  choose: (name: string) => boolean,
): MarkedReport[] {
  const names = existsSync(labels)
    ? readdirSync(labels)
        .filter((file) => file.endsWith('.txt.tsv'))
        .map((file) => file.slice(0, -'.txt.tsv'.length))
        .filter(choose)
        .sort()
    : [];
  if (names.length === 0) {
    throw new TrothError('intake/not-found', `no reports with marked names under ${labels}`, {
      where: labels,
    });
  }
  return names.map((name) => {
    const text = readFileSync(join(texts, `${name}.txt`), 'utf8');
    return { name, text, names: readMarked(text, readFileSync(join(labels, `${name}.txt.tsv`), 'utf8')) };
  });
}

/** How far behind the token before one is looked for, in units: a token further on is not the same one. */
const REACH = 200;

/** The names that labelled tokens mark in a text. Tokens carry no offsets: each is looked for behind the one before. */
export function readMarked(text: string, labelled: string): MarkedName[] {
  const found: MarkedName[] = [];
  let open: MarkedName | null = null;
  let from = 0;
  for (const line of labelled.split('\n')) {
    const [token, label] = line.trim().split('\t');
    if (!token || !label) continue;
    const at = text.indexOf(token, from);
    const place = at < 0 || at - from > REACH ? null : { start: at, end: at + token.length };
    if (place) from = place.end;
    if (label === 'O') {
      open = null;
      continue;
    }
    const type = label.slice(2);
    if (!open || label.startsWith('B-') || open.type !== type) {
      open = { span: null, type };
      found.push(open);
    }
    if (place) open.span = { start: open.span?.start ?? place.start, end: place.end };
  }
  return found;
}
