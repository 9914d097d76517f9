import { type KeyboardEvent, useId } from 'react';
import type { Outcome } from '../api/types.ts';
import { KeyCaps } from '../controls/key-caps.tsx';

/** What each outcome says, and the letter that picks it; those that settle something first. */
const OUTCOME_STYLES: Record<Outcome, { label: string; key: string; gloss: string }> = {
  kept: { label: 'Kept', key: 'k', gloss: 'what was said has come' },
  'partly kept': { label: 'Partly kept', key: 'p', gloss: 'in part, or late' },
  broken: { label: 'Broken', key: 'b', gloss: 'it has not come and no longer can, or the opposite has' },
  superseded: { label: 'Superseded', key: 's', gloss: 'another undertaking stands in its place' },
  unratable: { label: 'Unratable', key: 'u', gloss: 'nobody can tell' },
  open: { label: 'Open', key: 'o', gloss: 'too early to tell, or to be judged anew' },
};
const SHOWN = Object.keys(OUTCOME_STYLES) as Outcome[];

/** The outcome of a verdict: one of six, each picked by its letter, too. */
export function OutcomeChoice({
  chosen,
  onChoose,
  onLetter,
}: {
  chosen: Outcome | null;
  onChoose: (outcome: Outcome) => void;
  /** after one was picked by its letter: what follows can be filled */
  onLetter: () => void;
}) {
  const id = useId();
  const pickByLetter = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const found = SHOWN.find((one) => OUTCOME_STYLES[one].key === event.key.toLowerCase());
    if (!found) return;
    event.preventDefault();
    onChoose(found);
    onLetter();
  };
  return (
    <fieldset onKeyDown={pickByLetter} className="min-w-0">
      <legend className="mb-1 text-sm font-medium">Outcome</legend>
      <div className="flex flex-col">
        {SHOWN.map((each, at) => {
          const { label, key, gloss } = OUTCOME_STYLES[each];
          return (
            <label
              key={each}
              className="flex min-w-0 cursor-pointer items-baseline gap-2 rounded-md px-2 py-1 text-sm hover:bg-hover has-checked:bg-accent-soft has-checked:font-medium has-focus-visible:outline-2 has-focus-visible:outline-accent"
            >
              <input
                type="radio"
                name="outcome"
                required
                aria-label={label}
                aria-describedby={`${id}${key}`}
                data-autofocus={at === 0 || undefined}
                className="accent-accent"
                checked={chosen === each}
                onChange={() => onChoose(each)}
              />
              {label}
              <span id={`${id}${key}`} className="min-w-0 flex-1 truncate text-xs font-normal text-ink-2">
                {gloss}
              </span>
              <KeyCaps keys={key} className="max-lg:hidden" />
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
