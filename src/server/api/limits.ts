/** Largest body of a request in bytes: far above any report or page that a person pastes. */
export const BODY_LIMIT = 16 * 1024 * 1024;

/** Largest upload of files in bytes, for they are held in memory; more goes through `troth add`. */
export const UPLOAD_LIMIT = 128 * 1024 * 1024;

/** A limit as people read it, such as `16 MiB`. */
export function inMebibytes(bytes: number): string {
  return `${bytes / 1024 / 1024} MiB`;
}
