import { Command } from 'cmdk';
import { type ReactNode, useMemo, useState } from 'react';
import { Icon } from './icon.tsx';
import { Modal } from './modal.tsx';
import { rankChoices } from './rank-choices.ts';

/** Something to pick. */
export interface Choice {
  id: string;
  label: string;
  /** a word or two shown behind it */
  detail?: ReactNode;
  /** other words it is found by */
  keywords?: string[];
  group?: string;
  chosen?: boolean;
}

/** A modal to pick from, by typing, arrow keys and Enter, or by pointer. */
export function PickList({
  title,
  placeholder,
  choices,
  onPick,
  onClose,
  free,
  none,
  initial = '',
}: {
  title: string;
  placeholder: string;
  choices: readonly Choice[];
  onPick: (id: string) => void;
  onClose: () => void;
  /** what to do with words that are not in the list; without it they cannot be entered */
  free?: (words: string) => void;
  /** how to pick nothing */
  none?: { label: string; pick: () => void };
  initial?: string;
}) {
  const [words, setWords] = useState(initial);
  const typed = words.trim();
  const known = choices.some((choice) => choice.label.toLowerCase() === typed.toLowerCase());
  const fitting = useMemo(() => rankChoices(choices, typed), [choices, typed]);
  const groups = [...new Set(fitting.map((choice) => choice.group ?? ''))];
  return (
    <Modal title={title} onClose={onClose} bare>
      <Command label={title} loop shouldFilter={false} className="flex min-h-0 flex-col">
        <div className="flex items-center gap-2.5 border-b border-line px-4">
          <span className="shrink-0 text-sm font-medium text-accent">{title}</span>
          <Command.Input
            data-autofocus
            value={words}
            onValueChange={setWords}
            placeholder={placeholder}
            className="h-12 min-w-0 flex-1 bg-transparent outline-none placeholder:text-ink-3"
          />
        </div>
        <Command.List className="min-h-0 flex-1 overflow-y-auto p-1.5">
          <Command.Empty className="px-3 py-6 text-center text-sm text-ink-2">
            Nothing fits these words.
          </Command.Empty>
          {groups.map((group) => (
            <Command.Group key={group} heading={group || undefined} className="pick-group">
              {fitting
                .filter((choice) => (choice.group ?? '') === group)
                .map((choice) => (
                  <Command.Item
                    key={choice.id}
                    value={choice.id}
                    onSelect={() => onPick(choice.id)}
                    className="pick-item"
                  >
                    <bdi className="min-w-0 flex-1 truncate">{choice.label}</bdi>
                    {choice.detail && <span className="shrink-0 text-xs text-ink-2">{choice.detail}</span>}
                    {choice.chosen && <Icon name="check" className="size-4 text-accent" />}
                  </Command.Item>
                ))}
            </Command.Group>
          ))}
          {free && typed && !known && (
            <Command.Item value={`use ${typed}`} onSelect={() => free(typed)} className="pick-item">
              <Icon name="plus" className="size-4 text-ink-3" />
              <span className="min-w-0 flex-1 truncate">
                Use “<bdi>{typed}</bdi>”
              </span>
            </Command.Item>
          )}
          {none && (
            <Command.Item value={none.label} onSelect={none.pick} className="pick-item text-ink-2">
              {none.label}
            </Command.Item>
          )}
        </Command.List>
      </Command>
    </Modal>
  );
}
