const KEY = 'troth.person';

/** The name that this browser signs acts with; null for the server's default. */
export function readPerson(): string | null {
  try {
    return localStorage.getItem(KEY)?.trim() || null;
  } catch {
    return null;
  }
}

/** Keeps the name that this browser signs acts with; empty goes back to the server's default. */
export function writePerson(name: string): void {
  try {
    if (name.trim()) localStorage.setItem(KEY, name.trim());
    else localStorage.removeItem(KEY);
  } catch {
    // Storage may be closed to the page; the server's default then signs.
  }
}
