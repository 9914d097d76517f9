/**
 * Actors known beforehand: states, bodies, armed groups, outlets; and given names.
 * @module
 */
export { createRegistry, type KnownName, type NameRole, type Registry } from './registry.ts';
