import { DropdownMenu } from 'radix-ui';
import { type SearchState, stringifySearch } from '../address/search-string.ts';
import { Icon } from '../controls/icon.tsx';

/** A format in which something can be downloaded. */
export interface ExportFormat {
  format: string;
  label: string;
  detail: string;
}

/** Something that can be downloaded, in several formats; each gives exactly what a query picks, on all its pages. */
export interface Download {
  /** of the API */
  path: string;
  formats: readonly ExportFormat[];
  query: SearchState;
  /** of the parameter that tells which format it is */
  name?: string;
  /** what is exported, above the formats */
  title?: string;
}

/** A menu of formats to download something in. */
export function ExportMenu({
  also,
  label = 'Export',
  open,
  onOpenChange,
  ...main
}: Download & {
  /** what else the menu offers, below */
  also?: Download;
  label?: string;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
}) {
  return (
    <DropdownMenu.Root
      modal={false}
      {...(open !== undefined && { open })}
      {...(onOpenChange && { onOpenChange })}
    >
      <DropdownMenu.Trigger className="inline-flex h-8 items-center gap-1.5 rounded-md border border-line-strong bg-surface px-2.5 text-sm font-medium hover:bg-hover">
        <Icon name="export" /> <span className="max-sm:sr-only">{label}</span>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={4}
          collisionPadding={8}
          className="z-40 min-w-64 rounded-lg border border-line-strong bg-surface p-1 shadow-xl"
        >
          <Formats {...main} />
          {also && (
            <>
              <DropdownMenu.Separator className="my-1 border-t border-line" />
              <Formats {...also} />
            </>
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function Formats({ path, formats, query, name = 'format', title }: Download) {
  return (
    <DropdownMenu.Group>
      {title && <DropdownMenu.Label className="px-3 py-1.5 text-xs text-ink-2">{title}</DropdownMenu.Label>}
      {formats.map(({ format, label, detail }) => (
        <DropdownMenu.Item key={format} asChild>
          <a
            href={`${path}${stringifySearch({ [name]: format, ...query })}`}
            download
            className="flex items-baseline justify-between gap-4 rounded-md px-3 py-1.5 text-sm outline-none data-highlighted:bg-hover"
          >
            {label} <span className="text-xs text-ink-2">{detail}</span>
          </a>
        </DropdownMenu.Item>
      ))}
    </DropdownMenu.Group>
  );
}
