/** A day of a view, with its label; empty for the usual one. */
export function DayField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}) {
  return (
    <label className="flex items-center gap-1.5 text-sm whitespace-nowrap text-ink-2">
      {label}
      <input
        type="date"
        className={`field px-2! ${value ? 'border-accent! text-accent' : 'text-ink-2'}`}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || undefined)}
      />
    </label>
  );
}
