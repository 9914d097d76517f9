import type { RefObject } from 'react';
import { useKeys } from '../keyboard/use-keys.ts';

/**
 * Moves the focus between the rows of a list, whose links carry `data-row-link`. The focus itself
 * moves, so Enter, screen readers and the pointer all mean the same row.
 */
export function useRowKeys(list: RefObject<HTMLElement | null>): void {
  const links = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])];
  const move = (step: 1 | -1) => {
    const rows = links();
    const at = rows.indexOf(document.activeElement as HTMLElement);
    const row = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step))];
    row?.focus({ preventScroll: true });
    row?.closest('[data-row]')?.scrollIntoView({ block: 'nearest' });
  };
  useKeys('list', {
    'row-next': () => move(1),
    'row-previous': () => move(-1),
    'row-open': () => {
      const rows = links();
      (rows.find((row) => row === document.activeElement) ?? rows[0])?.click();
    },
  });
}
