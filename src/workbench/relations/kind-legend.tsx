import type { Kind } from '../api/types.ts';
import { KIND_GROUPS, type KindGroup, pressGroup } from './kind-groups.ts';

/** The groups of kinds: what their lines look like, and a filter. */
export function KindLegend({
  chosen,
  onChange,
}: {
  /** undefined for all */
  chosen: readonly Kind[] | undefined;
  onChange: (kinds: Kind[] | undefined) => void;
}) {
  return (
    <fieldset className="flex min-w-0 gap-1.5 max-sm:w-full max-sm:overflow-x-auto sm:flex-wrap">
      <legend className="sr-only">Kinds</legend>
      {KIND_GROUPS.map((group) => {
        const isOn = chosen !== undefined && group.kinds.every((kind) => chosen.includes(kind));
        return (
          <button
            key={group.id}
            type="button"
            aria-pressed={isOn}
            onClick={() => onChange(pressGroup(group, chosen))}
            className="inline-flex h-8 shrink-0 items-center gap-2 rounded-md border border-line-strong bg-surface px-2.5 text-sm hover:bg-hover aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent"
          >
            <GroupLine group={group} />
            {group.label}
          </button>
        );
      })}
    </fieldset>
  );
}

/** A piece of the line that stands for a group. */
export function GroupLine({ group, width = 36 }: { group: KindGroup; width?: number }) {
  return (
    <svg aria-hidden="true" width={width} height="8" className="shrink-0">
      <line
        x1="1"
        x2={width - 1}
        y1="4"
        y2="4"
        stroke={group.color}
        strokeWidth="3"
        strokeDasharray={dashOf(group, 2)}
      />
    </svg>
  );
}

/** The dashes of a group's line that is so thick; undefined for a solid one. */
export function dashOf({ dash }: KindGroup, thickness: number): string | undefined {
  return dash.length === 0 ? undefined : dash.map((part) => (part * thickness).toFixed(1)).join(' ');
}
