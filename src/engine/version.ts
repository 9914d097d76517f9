/** The name of this engine, as provenance gives it. */
export const ENGINE_NAME = 'troth-rules';
/** Its version: raised whenever the same report may give another analysis. */
export const ENGINE_VERSION = '0.1.0';
