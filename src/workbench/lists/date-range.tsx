/** First and last day of publication to show; either may be open. */
export function DateRange({
  from,
  to,
  onChange,
}: {
  from: string | undefined;
  to: string | undefined;
  onChange: (range: { from?: string | undefined; to?: string | undefined }) => void;
}) {
  const look = (value: string | undefined) =>
    `field px-2! ${value ? 'border-accent! text-accent' : 'text-ink-2'}`;
  return (
    <fieldset className="flex items-center gap-1 text-sm">
      <legend className="sr-only">Published</legend>
      <input
        type="date"
        aria-label="Published from"
        className={look(from)}
        value={from ?? ''}
        onChange={(event) => onChange({ from: event.target.value || undefined, to })}
      />
      <span aria-hidden="true" className="text-ink-3">
        –
      </span>
      <input
        type="date"
        aria-label="Published until"
        className={look(to)}
        value={to ?? ''}
        onChange={(event) => onChange({ from, to: event.target.value || undefined })}
      />
    </fieldset>
  );
}
