/**
 * Long work: reading many reports and adding them to the store.
 * @module
 */
export type { AddProgress } from './add.ts';
