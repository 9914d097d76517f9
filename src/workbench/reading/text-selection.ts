import type { Span } from '../api/types.ts';

/**
 * The span of a report's text that is selected in the page; every piece of text carries where it
 * begins in `data-start`.
 * @returns null when nothing is selected or the selection leaves the container
 */
export function selectedSpan(container: HTMLElement): Span | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!container.contains(range.commonAncestorContainer)) return null;
  const start = place(range.startContainer, range.startOffset);
  const end = place(range.endContainer, range.endOffset);
  return start !== null && end !== null && start < end ? { start, end } : null;
}

/** Where a point of the page is in the report's text; null where no text is near. */
function place(node: Node, offset: number): number | null {
  if (node.nodeType === Node.TEXT_NODE) {
    const piece = node.parentElement?.closest<HTMLElement>('[data-start]');
    return piece ? Number(piece.dataset.start) + offset : null;
  }
  const element = node as Element;
  if (element instanceof HTMLElement && element.dataset.start !== undefined) {
    return Number(element.dataset.start) + (offset === 0 ? 0 : (element.textContent ?? '').length);
  }
  // Between elements: the piece that begins behind the point, or the end of the last before it.
  const next = element.childNodes[offset];
  const behind =
    next instanceof Element
      ? next.matches('[data-start]')
        ? next
        : next.querySelector('[data-start]')
      : null;
  if (behind instanceof HTMLElement) return Number(behind.dataset.start);
  const pieces = element.querySelectorAll<HTMLElement>('[data-start]');
  const last = pieces[pieces.length - 1];
  return last ? Number(last.dataset.start) + (last.textContent ?? '').length : null;
}
