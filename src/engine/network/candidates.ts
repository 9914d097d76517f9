import type { InferenceSession, Tensor, TypedTensor } from 'onnxruntime-node';
import type { NetworkWord } from './network-word.ts';
import { clip, logit, sigmoid } from './odds.ts';
import { cutWindows, type Window } from './windows.ts';

/** A word at which a statement may start, with what the network makes of it. */
export interface Candidate {
  /** index of the word: the first of the cue, or of content without a cue */
  start: number;
  uncued: boolean;
  /** that there is a statement, calibrated */
  probability: number;
  /** first word of the stretch that `roles` tells about */
  begin: number;
  /** log odds, one row a word and one column a role */
  roles: Float32Array;
  /** probability of each kind */
  kinds: Float32Array;
}

/** How the log odds of a start and of a statement's existence become one: weights of a logistic regression. */
export interface StatementScale {
  start: number;
  exists: number;
  /** of PolNeAR's convention and the codebook's */
  shift: readonly number[];
}

/** The network's parts; see training/troth_training/export.py. */
export interface Network {
  encoder: InferenceSession;
  tagger: InferenceSession;
  linker: InferenceSession;
  /** makes a tensor; onnxruntime's own class, handed in so that it is loaded only when it is needed */
  tensor: typeof Tensor;
}

const CLS = 101;
const SEP = 102;
/** The rules of annotation that the network was taught, in the order of its input. */
const CONVENTIONS = ['polnear', 'codebook'] as const;
/** Whose rules of annotation the spans follow; the product asks for the codebook's. */
export type Convention = (typeof CONVENTIONS)[number];

/** What the network makes of a report. */
export interface NetworkOutput {
  /** in order of their start */
  candidates: Candidate[];
  /** what each word is of a name: one row a word, one column a part of `NAME_PARTS`; probabilities */
  names: Float32Array;
  /** each word as `findLinks` takes it; one row a word */
  linked: Float32Array;
}

/**
 * Runs the network over a report: each window by itself, so that nothing else can change its numbers
 * (the scales of int8 are taken over a whole tensor).
 * @param threshold a start less likely than this is left out
 * @param scale see {@link StatementScale}
 * @param convention whose rules of annotation the spans follow
 */
export async function runNetwork(
  network: Network,
  words: readonly NetworkWord[],
  threshold: number,
  scale: StatementScale,
  convention: Convention = 'codebook',
): Promise<NetworkOutput> {
  const windows: NetworkOutput[] = [];
  for (const window of cutWindows(words)) {
    windows.push(await inWindow(network, words, window, threshold, scale, convention));
  }
  return {
    candidates: windows.flatMap(({ candidates }) => candidates),
    names: joined(windows.map(({ names }) => names)),
    linked: joined(windows.map(({ linked }) => linked)),
  };
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

async function inWindow(
  { encoder, tagger, tensor }: Network,
  words: readonly NetworkWord[],
  window: Window,
  threshold: number,
  scale: StatementScale,
  convention: Convention,
): Promise<NetworkOutput> {
  const input = layOut(words, window);
  const integers = (values: readonly number[], shape: number[]) =>
    new tensor('int32', Int32Array.from(values), shape);
  const encoded = await encoder.run({
    ids: integers(input.ids, [1, input.ids.length]),
    quoted: integers(input.quoted, [1, input.quoted.length]),
    convention: integers([CONVENTIONS.indexOf(convention)], [1]),
    words: integers(input.places, [input.places.length]),
  });
  const starts = floats(encoded.starts);
  const ofWords = { names: floats(encoded.names), linked: floats(encoded.linked) };
  const scopes: Scope[] = [];
  for (let start = window.begin; start < window.end; start += 1) {
    const row = (start - window.begin) * 3;
    if ((starts[row] as number) >= 1 - threshold) continue;
    const uncued = (starts[row + 2] as number) > (starts[row + 1] as number);
    scopes.push({ start, uncued, none: starts[row] as number, ...scopeOf(words, window, start) });
  }
  if (scopes.length === 0) return { candidates: [], ...ofWords };
  keepLikeliest(scopes);

  const reach = Math.max(...scopes.map(({ begin, end }) => end - begin));
  const rows = scopes.flatMap(({ begin, end }) =>
    Array.from({ length: reach }, (_, i) => (begin + i < end ? begin + i - window.begin : -1)),
  );
  const tagged = await tagger.run({
    words: encoded.projected as Tensor,
    rows: integers(rows, [scopes.length, reach]),
    at: integers(
      scopes.map(({ start, begin }) => start - begin),
      [scopes.length],
    ),
    uncued: integers(
      scopes.map(({ uncued }) => Number(uncued)),
      [scopes.length],
    ),
  });
  const roles = floats(tagged.roles);
  const exists = floats(tagged.exists);
  const kinds = floats(tagged.kind);
  const columns = roles.length / (scopes.length * reach);
  const kindCount = kinds.length / scopes.length;
  const candidates = scopes.map(({ start, begin, end, uncued, none }, i) => ({
    start,
    uncued,
    begin,
    probability: sigmoid(
      scale.start * logit(1 - none) +
        scale.exists * clip(exists[i] as number) +
        (scale.shift[CONVENTIONS.indexOf(convention)] as number),
    ),
    roles: roles.slice(i * reach * columns, (i * reach + end - begin) * columns),
    kinds: kinds.slice(i * kindCount, (i + 1) * kindCount),
  }));
  return { candidates, ...ofWords };
}

/** A start with the stretch of words that its statement may use. */
interface Scope {
  start: number;
  begin: number;
  end: number;
  uncued: boolean;
  /** that nothing starts here */
  none: number;
}

/**
 * Starts of one window that are looked at: twice as many as the fullest window of the annotated reports
 * has (12). It bounds the work on text that is no report.
 */
const MOST_STARTS = 24;

function keepLikeliest(scopes: Scope[]): void {
  if (scopes.length <= MOST_STARTS) return;
  scopes.sort((a, b) => a.none - b.none || a.start - b.start);
  scopes.length = MOST_STARTS;
  scopes.sort((a, b) => a.start - b.start);
}

/** The pieces of a window: paragraphs parted by [SEP], the context's too. */
function layOut(words: readonly NetworkWord[], window: Window) {
  const ids = [CLS];
  const quoted = [0];
  /** of each word's first piece */
  const places: number[] = [];
  for (let at = window.context; at < window.end; at += 1) {
    const word = words[at] as NetworkWord;
    const isNew = at > window.context && (word.paragraph !== words[at - 1]?.paragraph || at === window.begin);
    if (isNew) {
      ids.push(SEP);
      quoted.push(0);
    }
    if (at >= window.begin) places.push(ids.length);
    for (const piece of word.pieces) {
      ids.push(piece);
      quoted.push(word.quoted + 1);
    }
  }
  ids.push(SEP);
  quoted.push(0);
  return { ids, quoted, places };
}

/** The words that a statement starting at a word may use: its paragraph, inside the window. */
function scopeOf(
  words: readonly NetworkWord[],
  window: Window,
  start: number,
): { begin: number; end: number } {
  const paragraph = words[start]?.paragraph;
  let begin = start;
  let end = start + 1;
  while (begin > window.begin && words[begin - 1]?.paragraph === paragraph) begin -= 1;
  while (end < window.end && words[end]?.paragraph === paragraph) end += 1;
  return { begin, end };
}

/** The numbers of a tensor of floats. */
export function floats(tensor: Tensor | undefined): Float32Array {
  return (tensor as TypedTensor<'float32'>).data;
}
