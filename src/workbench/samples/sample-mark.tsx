/** Tells a report that comes with Troth from a user's own. */
export function SampleMark() {
  return (
    <span
      title="Comes with Troth: people, places and events in it are invented"
      className="ml-1.5 inline-block rounded border border-line-strong px-1 text-xs text-ink-2"
    >
      sample
    </span>
  );
}
