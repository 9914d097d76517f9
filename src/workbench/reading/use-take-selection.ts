import { type RefObject, useEffect } from 'react';
import { snapToWords } from '../text/adjust-span.ts';
import { selectedSpan } from './text-selection.ts';
import type { Adjusting } from './use-adjust.ts';
import { useStable } from './use-stable.ts';

/**
 * While a span is adjusted, words that are selected take its place; with Alt they become a further
 * fragment.
 * @param text of the report
 */
export function useTakeSelection(
  container: RefObject<HTMLDivElement | null>,
  text: string,
  adjusting: Adjusting,
): void {
  const take = useStable((event: PointerEvent) => {
    if (!adjusting.adjustment || !container.current) return;
    const selection = selectedSpan(container.current);
    const span = selection && snapToWords(text, selection);
    if (!span) return;
    adjusting.take(span, event.altKey);
    window.getSelection()?.removeAllRanges();
  });
  useEffect(() => {
    document.addEventListener('pointerup', take);
    return () => document.removeEventListener('pointerup', take);
  }, [take]);
}
