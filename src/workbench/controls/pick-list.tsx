import { Command } from 'cmdk';
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { percent } from '../words/tell-number.ts';
import { Icon } from './icon.tsx';
import { KeyCaps } from './key-caps.tsx';
import { Modal } from './modal.tsx';
import { rankChoices } from './rank-choices.ts';

/** Something to pick. */
export interface Choice {
  id: string;
  label: string;
  /** what is drawn in the place of the label */
  face?: ReactNode;
  /** a word or two shown behind it */
  detail?: ReactNode;
  /** how likely it is the right one, 0 to 1; left out where nobody estimated it */
  probability?: number | undefined;
  /** other words it is found by */
  keywords?: readonly string[];
  group?: string;
  chosen?: boolean;
}

/** How many choices have a digit: 1 to 9. */
const DIGITS = 9;

/**
 * A modal to pick from, by typing, arrow keys and Enter, or by pointer; by digits while nothing is typed.
 * While something is typed, what fits best comes first, whatever its group.
 */
export function PickList({
  title,
  placeholder,
  subject,
  choices,
  onPick,
  onClose,
  free,
  freeVerb = 'Use',
  none,
  further,
  typedBefore = '',
}: {
  title: string;
  placeholder: string;
  /** what it is picked for, on one line */
  subject?: ReactNode;
  choices: readonly Choice[];
  /** @param isFurther whether it was picked by `mod+Enter` */
  onPick: (id: string, isFurther: boolean) => void;
  onClose: () => void;
  /** what to do with words that are not in the list; without it they cannot be entered */
  free?: (words: string, isFurther: boolean) => void;
  /** what that does, before the words */
  freeVerb?: string;
  /** how to pick nothing */
  none?: { label: string; pick: () => void };
  /** what `mod+Enter` does beyond Enter, told at the foot; without it both do the same */
  further?: string;
  /** words that were typed before there was anything to pick from */
  typedBefore?: string;
}) {
  const [words, setWords] = useState(typedBefore);
  const typed = words.trim();
  const known = choices.some((choice) => choice.label.toLowerCase() === typed.toLowerCase());
  const fitting = useMemo(() => rankChoices(choices, typed), [choices, typed]);
  const groups = typed ? [''] : [...new Set(fitting.map((choice) => choice.group ?? ''))];
  const shown = groups.map((group) => ({
    group,
    members: typed ? fitting : fitting.filter((choice) => (choice.group ?? '') === group),
  }));
  const hasMark = choices.some(({ chosen }) => chosen);
  const inOrder = shown.flatMap(({ members }) => members);
  // A space before a digit makes it the beginning of words.
  const hasDigits = words === '';
  // Who picks is not told by which key.
  const isFurther = useRef(false);
  const onKeyDown = (event: KeyboardEvent) => {
    isFurther.current = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    pickByDigit(event);
  };
  const pickByDigit = (event: KeyboardEvent) => {
    if (!hasDigits || event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
    const choice = inOrder[Number(event.key) - 1];
    if (!choice) return;
    event.preventDefault();
    onPick(choice.id, false);
  };
  return (
    <Modal title={title} onClose={onClose} bare className="max-w-xl">
      <Command
        label={title}
        loop
        shouldFilter={false}
        onKeyDown={onKeyDown}
        onPointerDown={() => {
          isFurther.current = false;
        }}
        className="flex min-h-0 flex-col"
      >
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
        {subject && (
          <p className="truncate border-b border-line bg-sunken px-4 py-1.5 text-sm text-ink-2">{subject}</p>
        )}
        <Command.List className="min-h-0 flex-1 overflow-y-auto p-1.5">
          <Command.Empty className="px-3 py-6 text-center text-sm text-ink-2">
            Nothing fits these words.
          </Command.Empty>
          {shown.map(({ group, members }) => (
            <Command.Group key={group} heading={group || undefined} className="pick-group">
              {members.map((choice) => {
                const place = inOrder.indexOf(choice);
                return (
                  <Command.Item
                    key={choice.id}
                    value={choice.id}
                    onSelect={() => onPick(choice.id, isFurther.current)}
                    className="pick-item"
                  >
                    <span className="w-4.5 shrink-0 text-ink-3 max-lg:hidden">
                      {hasDigits && place < DIGITS && <KeyCaps keys={String(place + 1)} />}
                    </span>
                    {choice.face ?? <bdi className="min-w-0 flex-1 truncate">{choice.label}</bdi>}
                    {choice.detail && <span className="shrink-0 text-xs text-ink-2">{choice.detail}</span>}
                    {choice.probability !== undefined && <Likelihood of={choice.probability} />}
                    {hasMark && (
                      <span className="w-4 shrink-0">
                        {choice.chosen && <Icon name="check" className="size-4 text-accent" />}
                      </span>
                    )}
                  </Command.Item>
                );
              })}
            </Command.Group>
          ))}
          {free && typed && !known && (
            <Command.Item
              value={`use ${typed}`}
              onSelect={() => free(typed, isFurther.current)}
              className="pick-item"
            >
              <Icon name="plus" className="size-4 text-ink-3" />
              <span className="min-w-0 flex-1 truncate">
                {freeVerb} “<bdi>{typed}</bdi>”
              </span>
            </Command.Item>
          )}
          {none && (
            <Command.Item value={none.label} onSelect={none.pick} className="pick-item text-ink-2">
              <span className="w-4.5 shrink-0 max-lg:hidden" />
              {none.label}
            </Command.Item>
          )}
        </Command.List>
        {further && (
          <p className="flex items-center gap-1.5 border-t border-line px-4 py-1.5 text-xs text-ink-2 max-lg:hidden">
            <KeyCaps keys="mod+Enter" /> {further}
          </p>
        )}
      </Command>
    </Modal>
  );
}

/** How likely something is: a bar and a percentage. */
function Likelihood({ of }: { of: number }) {
  return (
    <span className="flex shrink-0 items-center gap-2 text-xs text-ink-2">
      <span aria-hidden="true" className="h-1 w-10 overflow-hidden rounded-full bg-line max-sm:hidden">
        <span className="block h-full bg-accent" style={{ width: `${of * 100}%` }} />
      </span>
      <span className="w-8 text-right">{percent(of)}</span>
    </span>
  );
}
