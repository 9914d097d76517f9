import { useRef } from 'react';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { useKeys } from '../keyboard/use-keys.ts';
import { useAddFiles } from './use-add-files.ts';

/** Chooses files to add; files can also be dropped anywhere. */
export function ChooseFiles() {
  const input = useRef<HTMLInputElement>(null);
  const { add, sending } = useAddFiles();
  useKeys('add', { 'add-files': () => input.current?.click() });
  return (
    <section
      aria-label="Files"
      className="rounded-xl border-2 border-dashed border-line-strong p-5 text-center"
    >
      <Icon name="file" className="mx-auto mb-2 size-7 text-ink-3" />
      <p className="font-medium">Drop files anywhere on the page</p>
      <p className="mx-auto mt-1 mb-4 max-w-72 text-sm text-pretty text-ink-2">
        Text and HTML files, as many as you like. A <code>reports.csv</code> among them gives titles, outlets
        and dates.
      </p>
      <input
        ref={input}
        type="file"
        multiple
        accept=".txt,.html,.htm,.csv,text/plain,text/html,text/csv"
        aria-label="Files to add"
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) add(files);
        }}
      />
      <Button action="add-files" disabled={sending} onClick={() => input.current?.click()}>
        {sending ? 'Sending…' : 'Choose files'}
      </Button>
    </section>
  );
}
