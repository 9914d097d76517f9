import { DropdownMenu } from 'radix-ui';
import type { StatementList } from '../address/list-states.ts';
import { stringifySearch } from '../address/search-string.ts';
import { Icon } from '../controls/icon.tsx';

const FORMATS = [
  { format: 'csv', label: 'CSV', detail: 'for spreadsheets' },
  { format: 'jsonl', label: 'JSON Lines', detail: 'one report a line' },
  { format: 'json', label: 'JSON', detail: 'one document' },
  { format: 'webannotation', label: 'Web Annotation', detail: 'W3C, JSON-LD' },
] as const;

/** Downloads exactly the statements that the list shows, on all its pages. */
export function ExportMenu({ state }: { state: StatementList }) {
  const { sort: _sort, direction: _direction, ...filter } = state;
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="inline-flex h-8 items-center gap-1.5 rounded-md border border-line-strong bg-surface px-2.5 text-sm font-medium hover:bg-hover">
        <Icon name="export" /> Export
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={4}
          className="z-40 min-w-64 rounded-lg border border-line-strong bg-surface p-1 shadow-xl"
        >
          {FORMATS.map(({ format, label, detail }) => (
            <DropdownMenu.Item key={format} asChild>
              <a
                href={`/api/export${stringifySearch({ format, ...filter })}`}
                download
                className="flex items-baseline justify-between gap-4 rounded-md px-3 py-1.5 text-sm outline-none data-highlighted:bg-hover"
              >
                {label} <span className="text-xs text-ink-2">{detail}</span>
              </a>
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
