/**
 * Actors known beforehand: states, bodies, armed groups, outlets, who held which office when; and given names.
 * @module
 */
export { type Candidate, onlyCandidate } from './candidate.ts';
export { layered, type OwnDeed } from './layered.ts';
export { createRegistry, type Registry } from './registry.ts';
export { createStateOf } from './state-of.ts';
