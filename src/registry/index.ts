/**
 * Actors known beforehand: states, bodies, armed groups, outlets; and given names.
 * @module
 */
export { createRegistry, type Registry } from './registry.ts';
