import { NAME_PARTS, NAME_TYPES } from '../network/name-parts.ts';
import { PART_WEIGHTS } from './part-weights.ts';
import { isInRun, type PartWord } from './part-words.ts';

/** How many parts a word may play in a name, "no part" among them. */
export const PARTS = NAME_PARTS.length;

/** A word that the network calls no part of a name more surely than this is none, unless its form speaks for one. */
const CLOSED = 0.99;

/**
 * Whether a word comes into question as part of a name by what the network makes of it.
 * @param names see `NetworkOutput`
 */
export function isOpen(names: Float32Array, at: number): boolean {
  return (names[at * PARTS] as number) < CLOSED;
}

/** What a network's probability of 0 counts as, so that no label is ruled out by it alone. */
const FLOOR = 1e-4;
/** The same where probabilities of the same word elsewhere are averaged. */
const FLOOR_ELSEWHERE = 0.01;

/** The weights of one feature: a part, its weight, and so on. Numbers in a row are read the fastest. */
type Weights = Float64Array;

/** The weights of features as `part-weights.ts` packs them, or unpacked where one was asked for. */
type Rows = Map<string, string | Weights>;

function readRows(): Rows {
  const found: Rows = new Map();
  for (const line of PART_WEIGHTS.rows.split('\n')) {
    const tab = line.lastIndexOf('\t');
    if (tab > 0) found.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return found;
}

/** The weights of a feature; undefined where it has none. A report has few of all features. */
function weightsOf(rows: Rows, feature: string): Weights | undefined {
  const held = rows.get(feature);
  if (typeof held !== 'string') return held;
  const pairs = Array.from(held.matchAll(/([a-zA-Z])(-?\d+)/g), ([, letter = '', steps]) => [
    LETTERS.indexOf(letter),
    Number(steps) * PART_WEIGHTS.step,
  ]);
  const weights = Float64Array.from(pairs.flat());
  rows.set(feature, weights);
  return weights;
}

/** The letter of each part in the packed weights, in the order of `NAME_PARTS`. */
const LETTERS = 'oPpGgLlFfNnDdMmRrXx';

function numbers(packed: string): Float64Array {
  return Float64Array.from(packed.trim().split(/[,\n]/), Number);
}

/** All weights, as they are used. */
interface PartWeights {
  rows: Rows;
  bias: Float64Array;
  network: Float64Array;
  elsewhere: Float64Array;
}

let read: PartWeights | undefined;

/** They are read when the first report is. */
function weights(): PartWeights {
  read ??= {
    rows: readRows(),
    bias: numbers(PART_WEIGHTS.bias),
    network: numbers(PART_WEIGHTS.network),
    elsewhere: numbers(PART_WEIGHTS.elsewhere),
  };
  return read;
}

/** Scores of each part (column) behind each other (row): a further word of a name follows only one of the same. */
export function partTransitions(): Float64Array {
  return numbers(PART_WEIGHTS.transitions).map((weight, at) => {
    const before = NAME_PARTS[Math.floor(at / PARTS)] as string;
    const part = NAME_PARTS[at % PARTS] as string;
    return part.startsWith('I-') && before.slice(1) !== part.slice(1) ? Number.NEGATIVE_INFINITY : weight;
  });
}

/**
 * Scores of the parts that words may play (a log-linear model over named features, the network's
 * probabilities among them: what was learned apart is joined as by Hinton 2002), one row a word. A word
 * without features can be no part.
 * @param names what the network makes of each word, see `NetworkOutput`
 */
export function scoreParts(
  words: readonly PartWord[],
  held: readonly (readonly string[] | null)[],
  names: Float32Array,
): Float64Array {
  const { rows, bias, network, elsewhere: alike } = weights();
  const scores = new Float64Array(words.length * PARTS).fill(Number.NEGATIVE_INFINITY);
  const elsewhere = typesElsewhere(words, names);
  for (const [at, features] of held.entries()) {
    const row = at * PARTS;
    scores[row] = 0;
    if (!features) continue;
    const told = elsewhere[at];
    for (let part = 0; part < PARTS; part += 1) {
      const type = (part + 1) >> 1;
      let score = bias[part] as number;
      score += (network[type] as number) * Math.log((names[row + part] as number) + FLOOR);
      if (told) score += (alike[type] as number) * Math.log(((told[type] as number) + FLOOR_ELSEWHERE) * 10);
      scores[row + part] = score;
    }
    for (const feature of features) {
      const told = weightsOf(rows, feature);
      if (!told) continue;
      for (let at = 0; at < told.length; at += 2) {
        const place = row + (told[at] as number);
        scores[place] = (scores[place] as number) + (told[at + 1] as number);
      }
    }
  }
  return scores;
}

/**
 * How probable each type is, "none" first, where the same word with a capital stands elsewhere in the report
 * (Krishnan and Manning 2006); null where it does not.
 */
export function typesElsewhere(words: readonly PartWord[], names: Float32Array): (Float64Array | null)[] {
  const byWord = new Map<string, number[]>();
  for (const [at, word] of words.entries()) {
    if (!isInRun(word)) continue;
    const places = byWord.get(word.text);
    if (places) places.push(at);
    else byWord.set(word.text, [at]);
  }
  const found: (Float64Array | null)[] = words.map(() => null);
  for (const places of byWord.values()) {
    if (places.length < 2) continue;
    const own = places.map((at) => typesOf(names, at));
    const sums = new Float64Array(TYPES);
    for (const types of own)
      for (let type = 0; type < TYPES; type += 1)
        sums[type] = (sums[type] as number) + (types[type] as number);
    for (const [index, at] of places.entries()) {
      const types = own[index] as Float64Array;
      found[at] = sums.map((sum, type) => (sum - (types[type] as number)) / (places.length - 1));
    }
  }
  return found;
}

/** "None", then each type of names. */
const TYPES = NAME_TYPES.length + 1;

/** How probable each type is for a word, whichever part it plays. */
function typesOf(names: Float32Array, at: number): Float64Array {
  const types = new Float64Array(TYPES);
  for (let part = 0; part < PARTS; part += 1) {
    const type = (part + 1) >> 1;
    types[type] = (types[type] as number) + (names[at * PARTS + part] as number);
  }
  return types;
}
