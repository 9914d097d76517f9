import { Command } from 'cmdk';
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react';
import { Button, IconButton } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { KeyCaps } from '../controls/key-caps.tsx';
import { Modal } from '../controls/modal.tsx';
import { rankChoices } from '../controls/rank-choices.ts';
import type { NameChoice } from './name-choices.ts';

/** How many names have a digit: 1 to 9. */
const DIGITS = 9;

/**
 * Edits a list of names, such as those addressed, in their order. Enter takes in the name that is typed or
 * chosen; with nothing typed, it saves.
 */
export function NamesDialog({
  title,
  hint,
  subject,
  names,
  current,
  onSave,
  onClose,
}: {
  title: string;
  hint: string;
  /** what they are chosen for, on one line */
  subject: ReactNode;
  names: readonly NameChoice[];
  current: readonly string[];
  onSave: (names: string[]) => void;
  onClose: () => void;
}) {
  const [taken, setTaken] = useState([...current]);
  const [words, setWords] = useState('');
  const typed = words.trim();
  const offered = useMemo(() => {
    const left = names.flatMap(({ name, names: keywords, group }) =>
      name === null || taken.includes(name) ? [] : [{ label: name, keywords, group }],
    );
    return rankChoices(left, typed);
  }, [names, taken, typed]);
  const groups = typed ? [''] : [...new Set(offered.map(({ group }) => group))];
  const isKnown = [...taken, ...offered.map(({ label }) => label)].some(
    (name) => name.toLowerCase() === typed.toLowerCase(),
  );
  const take = (name: string) => {
    if (!taken.includes(name)) setTaken([...taken, name]);
    setWords('');
  };
  const drop = (name: string) => setTaken(taken.filter((each) => each !== name));
  const moveUp = (at: number) => setTaken(taken.with(at, taken[at - 1] ?? '').with(at - 1, taken[at] ?? ''));
  const onKeyDown = (event: KeyboardEvent) => {
    if (words !== '' || event.ctrlKey || event.metaKey || event.altKey) return;
    const last = taken.at(-1);
    const byDigit = /^[1-9]$/.test(event.key) ? offered[Number(event.key) - 1] : undefined;
    if (event.key === 'Backspace' && last !== undefined) drop(last);
    else if (byDigit) take(byDigit.label);
    else return;
    event.preventDefault();
  };
  return (
    <Modal title={title} onClose={onClose}>
      <p className="truncate border-b border-line bg-sunken px-4 py-1.5 text-sm text-ink-2">{subject}</p>
      <div className="px-4 py-2 text-sm">
        {taken.length === 0 && <p className="text-ink-2">{hint}</p>}
        <ol className="flex flex-wrap gap-1.5" aria-label="Names">
          {taken.map((name, at) => (
            <li
              key={name}
              className="flex max-w-full items-center rounded-md bg-accent-soft py-0.5 pr-0.5 pl-2.5"
            >
              <bdi className="min-w-0 wrap-anywhere">{name}</bdi>
              {at > 0 && (
                <IconButton
                  icon="left"
                  label={`Move ${name} before ${taken[at - 1]}`}
                  className="size-6!"
                  onClick={() => moveUp(at)}
                />
              )}
              <IconButton
                icon="close"
                label={`Take ${name} out`}
                className="size-6!"
                onClick={() => drop(name)}
              />
            </li>
          ))}
        </ol>
      </div>
      <Command
        label={title}
        loop
        shouldFilter={false}
        onKeyDown={onKeyDown}
        className="flex min-h-0 flex-col"
      >
        <div className="flex items-center border-y border-line px-4">
          <Command.Input
            data-autofocus
            value={words}
            onValueChange={setWords}
            placeholder="Choose, or type any name"
            className="h-11 min-w-0 flex-1 bg-transparent outline-none placeholder:text-ink-3"
          />
        </div>
        <Command.List className="min-h-0 flex-1 overflow-y-auto p-1.5">
          {typed === '' && (
            <Command.Item value="save" onSelect={() => onSave(taken)} className="pick-item">
              <Icon name="check" className="size-4 text-accent" />
              <span className="min-w-0 flex-1 truncate">
                {taken.length === 0 ? (
                  'Save: nobody'
                ) : (
                  <>
                    Save: <bdi>{taken.join(', ')}</bdi>
                  </>
                )}
              </span>
              <KeyCaps keys="Enter" className="text-ink-2 max-lg:hidden" />
            </Command.Item>
          )}
          {groups.map((heading) => (
            <Command.Group key={heading} heading={heading || undefined} className="pick-group">
              {offered.map(({ label, group }, at) =>
                typed || group === heading ? (
                  <Command.Item
                    key={label}
                    value={`take ${label}`}
                    onSelect={() => take(label)}
                    className="pick-item"
                  >
                    <span className="w-4.5 shrink-0 text-ink-3 max-lg:hidden">
                      {words === '' && at < DIGITS && <KeyCaps keys={String(at + 1)} />}
                    </span>
                    <bdi className="min-w-0 flex-1 truncate">{label}</bdi>
                  </Command.Item>
                ) : null,
              )}
            </Command.Group>
          ))}
          {typed && !isKnown && (
            <Command.Item value={`use ${typed}`} onSelect={() => take(typed)} className="pick-item">
              <Icon name="plus" className="size-4 text-ink-3" />
              <span className="min-w-0 flex-1 truncate">
                Use “<bdi>{typed}</bdi>”
              </span>
            </Command.Item>
          )}
        </Command.List>
      </Command>
      <div className="flex justify-end gap-2 border-t border-line px-4 py-2">
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
        <Button
          look="primary"
          onClick={() => onSave(typed && !taken.includes(typed) ? [...taken, typed] : taken)}
        >
          Save
        </Button>
      </div>
    </Modal>
  );
}
