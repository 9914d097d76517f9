import { KINDS, type KindChoice } from '../../model/index.ts';
import { tellChoices } from '../choices.ts';
import type { Bundle } from './bundle.ts';
import { sigmoid } from './odds.ts';

/**
 * A commitment less sure than this is given the kind that is next: a promise that nobody made is worse in a ledger
 * than one that is missed. Of 151 reports that the network had not seen, 57 commitments were less sure, of which
 * 18 were right (by the scale of engine 0.8.0); of the eight in the held reports it costs one.
 */
export const SURE_COMMITMENT = 0.7;

/** What a kind is given at least, so that a ratio to it is one. */
const LEAST = 1e-6;

/**
 * The kind, and all that it may be, likeliest first. How sure the likeliest one is goes by how many times likelier the
 * network finds it than the next one, calibrated as the bundle says: what the network gives to it alone tells less of
 * whether it is right. The others share what it leaves in proportion to what the network gives them, and none is
 * likelier than it.
 * @param raw the network's probabilities, in the order of {@link KINDS}
 */
export function rankKinds(
  raw: Float32Array,
  { slope, shift }: Bundle['manifest']['calibration']['kind'],
): { kind: KindChoice; kinds: KindChoice[] } {
  const ranked = KINDS.map((value, at) => ({ value, share: raw[at] as number })).sort(
    (a, b) => b.share - a.share,
  );
  const [rawBest = 1, rawNext = 0] = ranked.map(({ share }) => share);
  const probability = sigmoid(slope * Math.log(rawBest / Math.max(rawNext, LEAST)) + shift);
  const others = (1 - probability) / Math.max(1 - rawBest, Number.EPSILON);
  const [first, ...rest] = ranked.map(({ value, share }, place) => ({
    value,
    probability: place === 0 ? probability : Math.min(probability, others * share),
  })) as [KindChoice, ...KindChoice[]];
  const isUnsure = first.value === 'commitment' && first.probability < SURE_COMMITMENT;
  const kind = isUnsure ? (rest[0] as KindChoice) : first;
  return { kind, kinds: tellChoices([first, ...rest], kind.value) };
}
