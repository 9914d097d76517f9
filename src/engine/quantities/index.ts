/**
 * Numbers that say how much or how many, with what they count.
 * @module
 */
export { type FoundQuantity, findQuantities } from './find-quantities.ts';
export { quantities } from './quantities.ts';
