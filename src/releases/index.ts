/**
 * Releases: a store's data frozen with its versions and hashes, to be cited, verified and compared.
 * @module
 */
export { compareReleases, type ReleaseChanges } from './compare-releases.ts';
export { makeRelease } from './make-release.ts';
export { verifyRelease } from './verify-release.ts';
