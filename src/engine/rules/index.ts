/**
 * Attributions by rules over cue words: the stand-in for the trained extractor. Nothing else knows
 * how it works, so that the folder can go as a whole.
 * @module
 */
export { attributions, findAttributions } from './attributions.ts';
