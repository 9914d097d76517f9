import { type RefObject, useEffect } from 'react';

/** Tells the page how high what stands at its foot is (`--foot`), so that nothing lies under it. */
export function useFoot(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const watch = new ResizeObserver(() =>
      style.setProperty('--foot', `${element.current?.offsetHeight ?? 0}px`),
    );
    if (element.current) watch.observe(element.current);
    return () => {
      watch.disconnect();
      style.removeProperty('--foot');
    };
  }, [element]);
}
