import { type CueClass, cueClassOf } from './cue-classes.ts';
import {
  type AttributionCase,
  type AttributionPrediction,
  agrees,
  codePointOffsets,
  compareAttributions,
  compareStatements,
  isFound,
  type StatementCase,
  type StatementPrediction,
  shared,
  wordsOf,
} from './scorers/index.ts';

/** A statement or an attribution, as far as quality is told apart by it. */
export interface Compared {
  /** the gold file's or the prediction's own name for it; null in PolNeAR's layout */
  id: string | null;
  /** indices of the words of the text that are content, cue and source; content in ascending order */
  words: Record<'content' | 'cue' | 'source', ReadonlySet<number>>;
  form: string;
  cueClass: CueClass;
  /** null where the gold does not tell */
  kind: string | null;
  /** id of the statement it stands in; null at the top and in PolNeAR's layout */
  parent: string | null;
}

/** A gold statement and the predicted one that has its content. */
export interface FoundPair {
  gold: Compared;
  pred: Compared;
  /** whether the source's words agree by the rule of the gold's scorer */
  isSourceRight: boolean;
  /** whether the speakers' names agree; null where the gold has none */
  isSpeakerRight: boolean | null;
}

/** A text's gold and predicted statements, and which of them are the same. */
export interface ComparedText {
  name: string;
  /** what stands before the first digit of the file's name: the outlet, in every corpus of ours */
  outlet: string;
  gold: Compared[];
  pred: Compared[];
  found: FoundPair[];
}

/** Statements of the codebook's kind, compared; a text without a prediction counts as empty. */
export function comparedStatements(
  cases: readonly StatementCase[],
  predictions: readonly StatementPrediction[],
): ComparedText[] {
  const byName = new Map(predictions.map(({ doc, statements }) => [doc, statements]));
  return compareStatements(cases, byName).map(({ name, text, gold, pred, pairs }) => {
    const toCue = cueReader(text);
    const compared = new Map(
      [...gold, ...pred].map((one) => [
        one,
        {
          id: one.id ?? null,
          words: one.words,
          form: one.form ?? 'none',
          cueClass: toCue(one.words),
          kind: one.kind ?? null,
          parent: one.parent ?? null,
        },
      ]),
    );
    const of = (one: (typeof gold)[number]) => compared.get(one) as Compared;
    return {
      name,
      outlet: outletOf(name),
      gold: gold.map(of),
      pred: pred.map(of),
      found: pairs.map(([g, p]) => ({
        gold: of(g),
        pred: of(p),
        isSourceRight: agrees('source', g, p),
        isSpeakerRight: agrees('speaker', g, p),
      })),
    };
  });
}

/** Attributions of PolNeAR's kind, compared: a text for each annotator; one without a prediction counts as empty. */
export function comparedAttributions(
  cases: readonly AttributionCase[],
  predictions: readonly AttributionPrediction[],
): ComparedText[] {
  const byName = new Map(predictions.map(({ doc, attributions }) => [doc, attributions]));
  return compareAttributions(cases, byName).map(({ name, text, words, gold, pred, pairs }) => {
    const toCue = cueReader(text);
    const isQuoted = quotedWords(text, words);
    const compared = new Map(
      [...gold, ...pred].map((one): [typeof one, Compared] => [
        one,
        {
          id: null,
          words: one,
          form: formOf(one.content, isQuoted),
          cueClass: toCue(one),
          kind: null,
          parent: null,
        },
      ]),
    );
    const of = (one: (typeof gold)[number]) => compared.get(one) as Compared;
    return {
      name,
      outlet: outletOf(name),
      gold: gold.map(of),
      pred: pred.map(of),
      found: pairs.filter(isFound).map(({ g, p }) => ({
        gold: of(g),
        pred: of(p),
        isSourceRight: shared(g.source, p.source) > 0 || (g.source.size === 0 && p.source.size === 0),
        isSpeakerRight: null,
      })),
    };
  });
}

function outletOf(name: string): string {
  return name.replace(/[\W_]*\d.*$/s, '') || name;
}

/** Tells the class of a cue in a text. */
function cueReader(text: string): (words: Compared['words']) => CueClass {
  const all = wordsOf(text).map((word) => word.toLowerCase());
  return ({ cue, source }) => {
    const places = [...cue].sort((a, b) => a - b);
    return cueClassOf({
      cue: places.map((at) => all[at] ?? ''),
      before: all[(places[0] ?? 0) - 1] ?? '',
      hasSource: source.size > 0,
    });
  };
}

/** PolNeAR does not tell the form: how much of the content stands in double quotation marks does. */
function formOf(content: ReadonlySet<number>, isQuoted: (word: number) => boolean): string {
  const quoted = [...content].filter(isQuoted).length;
  if (quoted === 0) return 'indirect';
  return quoted === content.size ? 'direct' : 'mixed';
}

/** Double quotation marks and what they hold; unclosed ones end with their line, as where a quotation goes on. */
const QUOTATION = /[“"][^“”"\n]*(?:[”"]|$)/gmu;

function quotedWords(text: string, words: readonly (readonly [number, number])[]): (word: number) => boolean {
  const toCodePoint = codePointOffsets(text);
  const quotations = Array.from(text.matchAll(QUOTATION), (match) => [
    toCodePoint(match.index),
    toCodePoint(match.index + match[0].length),
  ]);
  const quoted = new Set<number>();
  let at = 0;
  words.forEach(([start, end], word) => {
    while ((quotations[at]?.[1] ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    if ((quotations[at]?.[0] ?? Number.POSITIVE_INFINITY) < end) quoted.add(word);
  });
  return (word) => quoted.has(word);
}
