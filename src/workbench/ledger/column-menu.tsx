import { DropdownMenu } from 'radix-ui';
import { LEDGER_COLUMNS, type LedgerColumn, USUAL_COLUMNS } from '../address/ledger-columns.ts';
import { Icon } from '../controls/icon.tsx';
import { COLUMNS } from './columns.tsx';

const ITEM =
  'flex cursor-pointer items-center gap-2 rounded-md px-2 py-1.5 text-sm outline-none data-highlighted:bg-hover data-disabled:text-ink-3';

/** Which columns the ledger has. The words always stand: a row without them tells nothing. */
export function ColumnMenu({
  columns,
  onChange,
  open,
  onOpenChange,
}: {
  columns: readonly LedgerColumn[];
  /** undefined for the usual ones */
  onChange: (columns: LedgerColumn[] | undefined) => void;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  return (
    <DropdownMenu.Root modal={false} open={open} onOpenChange={onOpenChange}>
      <DropdownMenu.Trigger className="inline-flex h-8 items-center gap-1.5 rounded-md px-2.5 text-sm font-medium text-ink-2 hover:bg-hover hover:text-ink max-md:hidden">
        <Icon name="columns" /> Columns
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={4}
          collisionPadding={8}
          className="z-40 max-h-(--radix-dropdown-menu-content-available-height) min-w-48 overflow-y-auto rounded-lg border border-line-strong bg-surface p-1 shadow-xl"
        >
          {LEDGER_COLUMNS.map((id) => (
            <DropdownMenu.CheckboxItem
              key={id}
              checked={columns.includes(id)}
              disabled={id === 'words'}
              onSelect={(event) => event.preventDefault()}
              onCheckedChange={(isWanted) =>
                onChange(LEDGER_COLUMNS.filter((one) => (one === id ? isWanted : columns.includes(one))))
              }
              className={ITEM}
            >
              <span className="flex size-4 items-center justify-center text-accent">
                <DropdownMenu.ItemIndicator>
                  <Icon name="check" />
                </DropdownMenu.ItemIndicator>
              </span>
              {COLUMNS[id].label}
            </DropdownMenu.CheckboxItem>
          ))}
          <DropdownMenu.Separator className="my-1 h-px bg-line" />
          <DropdownMenu.Item
            className={`${ITEM} text-ink-2`}
            disabled={columns.join() === USUAL_COLUMNS.join()}
            onSelect={() => onChange(undefined)}
          >
            <span className="size-4" /> The usual ones
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
