/**
 * The names in a report: where they stand, what they are, and which of them mean the same.
 * @module
 */
export { createNames, findNames } from './find-names.ts';
export { isBody } from './is-body.ts';
export { isPerson } from './is-person.ts';
export { BODY_WORDS, isTitle, TITLES } from './vocabulary.ts';
