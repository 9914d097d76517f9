import type { NetworkList } from '../address/list-states.ts';
import { KeyCaps } from '../controls/key-caps.tsx';

/** Whether the relations are drawn or stand in a table. */
export function ViewSwitch({
  view,
  onChange,
}: {
  view: NetworkList['view'];
  onChange: (view: NetworkList['view']) => void;
}) {
  return (
    <div
      role="radiogroup"
      aria-label="Shown as"
      className="inline-flex h-8 items-center rounded-md border border-line-strong bg-surface p-0.5 text-sm"
    >
      {(
        [
          [undefined, 'Graph'],
          ['table', 'Table'],
        ] as const
      ).map(([value, label]) => (
        <label
          key={label}
          className="flex h-full cursor-pointer items-center rounded px-2.5 text-ink-2 has-checked:bg-accent-soft has-checked:font-medium has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name="view"
            className="sr-only"
            checked={view === value}
            onChange={() => onChange(value)}
          />
          {label}
        </label>
      ))}
      <KeyCaps action="relations-view" className="mx-1.5 text-ink-3 max-lg:hidden" />
    </div>
  );
}
