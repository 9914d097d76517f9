const KEY = 'troth.dossier';

/** The dossier that something was added to last in this browser; null when there is none. */
export function readLastDossier(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Keeps which dossier something was added to last. */
export function writeLastDossier(id: string): void {
  try {
    localStorage.setItem(KEY, id);
  } catch {
    // Storage may be closed to the page; the one that was worked on last then comes first.
  }
}
