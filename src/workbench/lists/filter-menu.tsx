import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { Icon } from '../controls/icon.tsx';

/** A value to filter by. */
export interface FilterOption<V extends string> {
  value: V;
  label: ReactNode;
  /** how it is called in the button; its label unless that is more than words */
  name?: string;
  count?: number;
}

const ITEM =
  'flex cursor-pointer items-center gap-2 rounded-md px-2 py-1.5 text-sm outline-none data-highlighted:bg-hover';

/** A button that opens the values of one filter: several may be chosen, or one when `single`. */
export function FilterMenu<V extends string>({
  label,
  options,
  chosen,
  onChange,
  single = false,
}: {
  label: string;
  options: readonly FilterOption<V>[];
  chosen: readonly V[];
  onChange: (chosen: V[]) => void;
  single?: boolean;
}) {
  const names = options
    .filter(({ value }) => chosen.includes(value))
    .map(({ name, label, value }) => name ?? (typeof label === 'string' ? label : value));
  const toggle = (value: V) =>
    onChange(
      chosen.includes(value)
        ? chosen.filter((each) => each !== value)
        : single
          ? [value]
          : [...chosen, value],
    );
  return (
    // Not modal: a modal menu injects a style element, which the content policy forbids.
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger
        className={`inline-flex h-8 max-w-56 items-center gap-1.5 rounded-md border px-2.5 text-sm ${
          names.length > 0
            ? 'border-accent bg-accent-soft text-accent'
            : 'border-line-strong bg-surface hover:bg-hover'
        }`}
      >
        <span className="truncate">
          {label}
          {names.length > 0 && (
            <bdi className="font-medium">
              : {names.length > 2 ? `${names.length} chosen` : names.join(', ')}
            </bdi>
          )}
        </span>
        <Icon name="chevron" className="size-3.5" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="start"
          sideOffset={4}
          collisionPadding={8}
          className="z-40 max-h-(--radix-dropdown-menu-content-available-height) max-w-80 min-w-48 overflow-y-auto rounded-lg border border-line-strong bg-surface p-1 shadow-xl"
        >
          {options.map(({ value, label, count }) => (
            <DropdownMenu.CheckboxItem
              key={value}
              checked={chosen.includes(value)}
              onCheckedChange={() => toggle(value)}
              onSelect={(event) => {
                if (!single) event.preventDefault();
              }}
              className={ITEM}
            >
              <span className="flex size-4 items-center justify-center text-accent">
                <DropdownMenu.ItemIndicator>
                  <Icon name="check" />
                </DropdownMenu.ItemIndicator>
              </span>
              <bdi className="min-w-0 flex-1 truncate">{label}</bdi>
              {count !== undefined && (
                <span className="text-xs text-ink-2">{count.toLocaleString('en')}</span>
              )}
            </DropdownMenu.CheckboxItem>
          ))}
          {chosen.length > 0 && (
            <>
              <DropdownMenu.Separator className="my-1 h-px bg-line" />
              <DropdownMenu.Item className={`${ITEM} text-ink-2`} onSelect={() => onChange([])}>
                <span className="size-4" /> Any
              </DropdownMenu.Item>
            </>
          )}
          {options.length === 0 && <p className="px-3 py-2 text-sm text-ink-2">Nothing to choose from.</p>}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
