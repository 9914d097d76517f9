/** The name of this engine, as provenance gives it. */
export const ENGINE_NAME = 'troth';
/**
 * Its version without the model's: raised whenever the same report may give another
 * analysis. The model bundle's name and version follow it behind a plus sign.
 */
export const ENGINE_VERSION = '0.11.0';
