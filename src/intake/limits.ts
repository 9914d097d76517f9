/**
 * How much is read of one source. All limits are far above any news report: they are there so that
 * hostile or mistaken input ends in bounded memory and time.
 * @module
 */

/** Bytes of one source. A news page is well under 5 MB; saved pages with inlined images reach 40 MB. */
export const MAX_BYTES = 64 * 1024 * 1024;

/** UTF-16 units of a report's text: some 300,000 words, the length of three thick books. */
export const MAX_TEXT_LENGTH = 2_000_000;

/**
 * Elements of a page that is turned into a tree. Measured pages of newspapers have 500 to 6,000;
 * larger ones are read as a stream, since Readability's time grows faster than the tree.
 */
export const MAX_TREE_NODES = 20_000;

/** How deep a page may nest to be turned into a tree; real pages stay under 60. */
export const MAX_TREE_DEPTH = 200;

/** Attributes of one element; a page with more is read as a stream (linkedom searches them one by one). */
export const MAX_ATTRIBUTES = 200;

/** UTF-16 units of JSON-LD that are looked at; blocks of newspapers stay under 50,000. */
export const MAX_JSON_LD_LENGTH = 500_000;

/** Bytes of a manifest (`reports.csv`): some 100,000 rows. */
export const MAX_MANIFEST_BYTES = 32 * 1024 * 1024;
