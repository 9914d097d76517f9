import { KINDS, type KindChoice } from '../../model/index.ts';
import { tellChoices } from '../choices.ts';
import type { Bundle } from './bundle.ts';
import { logit, sigmoid } from './odds.ts';

/**
 * A commitment less sure than this is given the kind that is next: a promise that nobody made is worse in a ledger
 * than one that is missed. Of 151 reports that the network had not seen, 57 commitments were less sure, of which
 * 18 were right.
 */
export const SURE_COMMITMENT = 0.7;

/**
 * The kind, and all that it may be, likeliest first. The likeliest one's probability is calibrated as the bundle
 * says; the others share what it leaves in proportion to what the network gives them, and none is likelier than it.
 * @param raw the network's probabilities, in the order of {@link KINDS}
 */
export function rankKinds(
  raw: Float32Array,
  { slope, shift }: Bundle['manifest']['calibration']['kind'],
): { kind: KindChoice; kinds: KindChoice[] } {
  const best = raw.indexOf(Math.max(...raw));
  const rawBest = raw[best] as number;
  const probability = sigmoid(slope * logit(rawBest) + shift);
  const others = (1 - probability) / Math.max(1 - rawBest, Number.EPSILON);
  const kinds = KINDS.map((value, at) => ({
    value,
    probability: at === best ? probability : Math.min(probability, others * (raw[at] as number)),
  }));
  const [first, ...rest] = kinds.toSorted((a, b) => b.probability - a.probability) as [
    KindChoice,
    ...KindChoice[],
  ];
  const isUnsure = first.value === 'commitment' && first.probability < SURE_COMMITMENT;
  const kind = isUnsure ? (rest[0] as KindChoice) : first;
  return { kind, kinds: tellChoices([first, ...rest], kind.value) };
}
