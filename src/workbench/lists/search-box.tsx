import { useEffect, useRef, useState } from 'react';
import { Icon } from '../controls/icon.tsx';
import { KeyCaps } from '../controls/key-caps.tsx';

/** How long typing rests before a search, ms: a fast typist's gap between two letters is under 150. */
const REST = 180;

/** The search of a list. It searches while one types; Enter and Esc go back to the list. */
export function SearchBox({
  label,
  value,
  onSearch,
}: {
  label: string;
  value: string | undefined;
  onSearch: (words: string | undefined) => void;
}) {
  const [words, setWords] = useState(value ?? '');
  const sent = useRef(value ?? '');
  const timer = useRef(0);
  // An address that changed from outside (back, a link) shows in the box; one that the box set does not.
  useEffect(() => {
    if ((value ?? '') === sent.current) return;
    sent.current = value ?? '';
    setWords(value ?? '');
  }, [value]);
  const send = (next: string) => {
    window.clearTimeout(timer.current);
    sent.current = next.trim();
    onSearch(next.trim() || undefined);
  };
  return (
    <label className="relative flex min-w-48 flex-1 items-center">
      <Icon name="search" className="pointer-events-none absolute left-2.5 size-4 text-ink-3" />
      <input
        type="search"
        aria-label={label}
        aria-keyshortcuts="/"
        placeholder={label}
        dir="auto"
        value={words}
        className="field w-full pl-8!"
        onChange={(event) => {
          setWords(event.target.value);
          window.clearTimeout(timer.current);
          const next = event.target.value;
          timer.current = window.setTimeout(() => send(next), REST);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          send(words);
          // The keys of the list are next.
          event.currentTarget.blur();
        }}
      />
      {!words && (
        <KeyCaps
          action="search"
          className="pointer-events-none absolute right-2.5 text-ink-3 max-sm:hidden"
        />
      )}
    </label>
  );
}
