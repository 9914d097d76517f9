/**
 * Who speaks: whom the words of a source mean.
 * @module
 */
export { createSpeakers, findSpeakers } from './find-speakers.ts';
export { createSpeakerReader } from './reader.ts';
export { findSources } from './sources.ts';
