const KEY = 'troth.tour';

/** Whether somebody went through the tour, or left it, in this browser. */
export function hasSeenTour(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Remembers in this browser that the tour need not be offered again. */
export function rememberTour(): void {
  try {
    localStorage.setItem(KEY, 'seen');
  } catch {
    // Storage may be closed to the page; the tour is then offered with every visit.
  }
}
