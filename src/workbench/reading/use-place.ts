import { useSearch } from '@tanstack/react-router';
import { type RefObject, useEffect, useMemo } from 'react';
import type { RoleMark } from './marks.ts';

/**
 * The stretch of the text that the address names (`?at=120-240`, UTF-16 units), brought into view: a sentence in
 * the report's own voice is no statement that could be chosen.
 * @returns null when the address names none
 */
export function usePlace(text: RefObject<HTMLDivElement | null>): RoleMark | null {
  const { at } = useSearch({ from: '/reports/$id' });
  const place = useMemo<RoleMark | null>(() => {
    const [start = 0, end = 0] = at?.split('-').map(Number) ?? [];
    return start < end ? { type: 'role', role: 'place', start, end, tint: 'var(--found)' } : null;
  }, [at]);
  useEffect(() => {
    if (place)
      text.current?.querySelector(`[data-start="${place.start}"]`)?.scrollIntoView({ block: 'center' });
  }, [place, text]);
  return place;
}
