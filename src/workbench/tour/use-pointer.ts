import { useEffect } from 'react';

/** Makes one part of the page stand out, as soon as it is there, and brings its beginning into view. */
export function usePointer(selector: string | null): void {
  useEffect(() => {
    if (selector === null) return;
    let pointed: Element | null = null;
    const point = () => {
      const found = document.querySelector(selector);
      if (!found || found === pointed) return;
      pointed?.removeAttribute('data-pointed');
      pointed = found;
      pointed.setAttribute('data-pointed', '');
      const { top } = found.getBoundingClientRect();
      // What is in view already stays where it is: the page may have brought what is chosen in it into view.
      if (top > window.innerHeight * 0.6) found.scrollIntoView({ block: 'start' });
    };
    const watch = new MutationObserver(point);
    watch.observe(document.body, { childList: true, subtree: true });
    point();
    return () => {
      watch.disconnect();
      pointed?.removeAttribute('data-pointed');
    };
  }, [selector]);
}
