/**
 * A linear chain over labels (Lafferty, McCallum and Pereira 2001): which labels its places most probably
 * have together, and how probable each is. Scores are natural logarithms, unnormalised.
 */
export interface Chain {
  /** the likeliest labels, one a place */
  best: Uint8Array;
  /**
   * That the places from `start` up to `end` have `first`, then `others`, and the place behind does not go on
   * with `others` (Culotta and McCallum 2004).
   */
  ofSegment(start: number, end: number, first: number, others: number): number;
}

/**
 * Reads a chain.
 * @param emissions score of each label at each place, one row a place; -Infinity for what cannot be
 * @param transitions score of each label (column) behind each other (row); -Infinity for what cannot be
 * @param edge the label that stands before the first place and behind the last
 * @param labels how many labels there are
 */
export function readChain(
  emissions: Float64Array,
  transitions: Float64Array,
  edge: number,
  labels: number,
): Chain {
  let sums: Sums | undefined;
  return {
    best: likeliest(emissions, transitions, edge, labels),
    ofSegment(start, end, first, others) {
      // Most chains hold no stretch that is asked for.
      sums ??= sumPaths(emissions, transitions, edge, labels);
      const { steps, powers, forward, backward, scales } = sums;
      let value = forward[start * labels + first] as number;
      let before = first;
      for (let at = start + 1; at < end; at += 1) {
        value *=
          ((steps[before * labels + others] as number) * (powers[at * labels + others] as number)) /
          (scales[at] as number);
        before = others;
      }
      if (end === scales.length - 1)
        return (value * (steps[before * labels + edge] as number)) / (scales[end] as number);
      let leaves = 0;
      for (let next = 0; next < labels; next += 1) {
        const place = end * labels + next;
        if (next !== others)
          leaves +=
            (steps[before * labels + next] as number) *
            (powers[place] as number) *
            (backward[place] as number);
      }
      return (value * leaves) / (scales[end] as number);
    },
  };
}

/** Sums over all paths of a chain, the forward and backward ones scaled at each place (Rabiner 1989). */
interface Sums {
  /** powers of the transitions, and of each place's scores */
  steps: Float64Array;
  powers: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  /** what the sums of each place were divided by; the last is that behind the chain */
  scales: Float64Array;
}

function sumPaths(emissions: Float64Array, transitions: Float64Array, edge: number, labels: number): Sums {
  const length = emissions.length / labels;
  const steps = transitions.map((score) => Math.exp(score));
  const powers = scaled(emissions, labels);
  const forward = new Float64Array(emissions.length);
  const backward = new Float64Array(emissions.length);
  const scales = new Float64Array(length + 1);
  for (let at = 0; at < length; at += 1) {
    let sum = 0;
    for (let label = 0; label < labels; label += 1) {
      let reached = 0;
      if (at === 0) reached = steps[edge * labels + label] as number;
      else
        for (let before = 0; before < labels; before += 1)
          reached +=
            (forward[(at - 1) * labels + before] as number) * (steps[before * labels + label] as number);
      const value = reached * (powers[at * labels + label] as number);
      forward[at * labels + label] = value;
      sum += value;
    }
    scales[at] = sum;
    for (let label = 0; label < labels; label += 1)
      forward[at * labels + label] = (forward[at * labels + label] as number) / sum;
  }
  let behind = 0;
  for (let label = 0; label < labels; label += 1)
    behind += (forward[(length - 1) * labels + label] as number) * (steps[label * labels + edge] as number);
  scales[length] = behind;
  for (let at = length - 1; at >= 0; at -= 1) {
    for (let label = 0; label < labels; label += 1) {
      if (at === length - 1) {
        backward[at * labels + label] = (steps[label * labels + edge] as number) / behind;
        continue;
      }
      let sum = 0;
      for (let next = 0; next < labels; next += 1) {
        const place = (at + 1) * labels + next;
        sum +=
          (steps[label * labels + next] as number) * (powers[place] as number) * (backward[place] as number);
      }
      backward[at * labels + label] = sum / (scales[at + 1] as number);
    }
  }
  return { steps, powers, forward, backward, scales };
}

/** Powers of the scores of each place, the highest being 1, so that none overflows. */
function scaled(emissions: Float64Array, labels: number): Float64Array {
  const out = new Float64Array(emissions.length);
  for (let row = 0; row < emissions.length; row += labels) {
    let highest = Number.NEGATIVE_INFINITY;
    for (let at = row; at < row + labels; at += 1) highest = Math.max(highest, emissions[at] as number);
    for (let at = row; at < row + labels; at += 1) out[at] = Math.exp((emissions[at] as number) - highest);
  }
  return out;
}

/** Viterbi's path; of two equally likely labels the first. */
function likeliest(
  emissions: Float64Array,
  transitions: Float64Array,
  edge: number,
  labels: number,
): Uint8Array {
  const length = emissions.length / labels;
  const came = new Uint8Array(emissions.length);
  let reached = emissions
    .slice(0, labels)
    .map((score, label) => score + (transitions[edge * labels + label] as number));
  let next = new Float64Array(labels);
  for (let at = 1; at < length; at += 1) {
    for (let label = 0; label < labels; label += 1) {
      let best = Number.NEGATIVE_INFINITY;
      for (let before = 0; before < labels; before += 1) {
        const score = (reached[before] as number) + (transitions[before * labels + label] as number);
        if (score > best) {
          best = score;
          came[at * labels + label] = before;
        }
      }
      next[label] = best + (emissions[at * labels + label] as number);
    }
    [reached, next] = [next, reached];
  }
  const path = new Uint8Array(length);
  const ended = reached.map((score, label) => score + (transitions[label * labels + edge] as number));
  let label = ended.indexOf(Math.max(...ended));
  for (let at = length - 1; at >= 0; at -= 1) {
    path[at] = label;
    label = came[at * labels + label] as number;
  }
  return path;
}
