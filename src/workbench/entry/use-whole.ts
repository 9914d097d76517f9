import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Whether long lists of a page are drawn whole: once somebody asks for it, prints the page, or opens the browser's
 * find, which sees only what is drawn.
 */
export function useWhole(): [whole: boolean, drawWhole: () => void] {
  const [whole, setWhole] = useState(false);
  useEffect(() => {
    // At once: the browser goes on to print, or to find, with what is drawn then.
    const draw = () => flushSync(() => setWhole(true));
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f') draw();
    };
    const print = window.matchMedia('print');
    window.addEventListener('beforeprint', draw);
    print.addEventListener('change', draw);
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('beforeprint', draw);
      print.removeEventListener('change', draw);
      window.removeEventListener('keydown', onKey);
    };
  }, []);
  return [whole, () => setWhole(true)];
}
