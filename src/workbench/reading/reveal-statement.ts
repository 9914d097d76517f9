/** Free space wanted above and below the words, px: the bars at the top, and a line or two below. */
const ABOVE = 150;
const BELOW = 120;

/** Scrolls so that a statement's first words can be seen, and not at all when they can already. */
export function revealStatement(text: HTMLElement | null, id: string): void {
  const mark = text?.querySelector(`[data-first~="${CSS.escape(id)}"]`);
  if (!mark) return;
  const { top, bottom } = mark.getBoundingClientRect();
  const sheet = window.matchMedia('(min-width: 64rem)').matches ? 0 : window.innerHeight * 0.52;
  const floor = window.innerHeight - sheet;
  if (top >= ABOVE && bottom <= floor - BELOW) return;
  window.scrollTo({ top: window.scrollY + top - Math.max(ABOVE, floor * 0.3) });
}
