/**
 * The names in a report: where they stand, what they are, and which of them mean the same.
 * @module
 */
export { createNames, findNames } from './find-names.ts';
export { BODY_WORDS, TITLES } from './vocabulary.ts';
