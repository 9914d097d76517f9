/**
 * Where a key works: on every page, in lists, in the ledger, on an entry's page, among actors, in the reading view, in
 * the queue of review (beside keys of the reading view), while a span is adjusted, while a correction is offered for others.
 */
export type Scope =
  | 'everywhere'
  | 'list'
  | 'ledger'
  | 'entry'
  | 'actors'
  | 'reading'
  | 'review'
  | 'span'
  | 'offer';

/** One thing that keys do. */
export interface Binding {
  id: string;
  scope: Scope;
  /**
   * Keys that do it; any of them. `mod` is Ctrl, or Cmd on a Mac; two keys with a space between are
   * pressed one after the other.
   */
  keys: readonly string[];
  label: string;
}

/** Every key of the workbench: the handlers, the help overlay and docs/keyboard.md follow this list. */
export const KEYMAP = [
  { id: 'palette', scope: 'everywhere', keys: ['mod+k'], label: 'Search and commands' },
  { id: 'search', scope: 'everywhere', keys: ['/'], label: 'Search' },
  { id: 'help', scope: 'everywhere', keys: ['?'], label: 'Show all keys' },
  { id: 'go-reports', scope: 'everywhere', keys: ['g r'], label: 'Go to reports' },
  { id: 'go-statements', scope: 'everywhere', keys: ['g s'], label: 'Go to statements' },
  { id: 'go-ledger', scope: 'everywhere', keys: ['g l'], label: 'Go to the ledger' },
  { id: 'go-actors', scope: 'everywhere', keys: ['g a'], label: 'Go to actors' },
  { id: 'go-review', scope: 'everywhere', keys: ['g q'], label: 'Go to review (queue)' },
  { id: 'go-add', scope: 'everywhere', keys: ['g n'], label: 'Add reports' },
  { id: 'row-next', scope: 'list', keys: ['j', 'ArrowDown'], label: 'Next row' },
  { id: 'row-previous', scope: 'list', keys: ['k', 'ArrowUp'], label: 'Previous row' },
  { id: 'row-open', scope: 'list', keys: ['Enter', 'o'], label: 'Open the row' },
  { id: 'ledger-first', scope: 'ledger', keys: ['Home'], label: 'First entry' },
  { id: 'ledger-last', scope: 'ledger', keys: ['End'], label: 'Last entry' },
  { id: 'ledger-choose', scope: 'ledger', keys: ['x'], label: 'Choose the entry' },
  {
    id: 'ledger-choose-next',
    scope: 'ledger',
    keys: ['shift+j', 'shift+ArrowDown'],
    label: 'Choose on to the next entry',
  },
  {
    id: 'ledger-choose-previous',
    scope: 'ledger',
    keys: ['shift+k', 'shift+ArrowUp'],
    label: 'Choose on to the previous entry',
  },
  { id: 'ledger-choose-all', scope: 'ledger', keys: ['mod+a'], label: 'Choose all that are shown' },
  { id: 'ledger-leave', scope: 'ledger', keys: ['Escape'], label: 'Let go of what is chosen' },
  { id: 'ledger-judge', scope: 'ledger', keys: ['v'], label: 'Give a verdict on what is chosen' },
  { id: 'ledger-export', scope: 'ledger', keys: ['e'], label: 'Export what is chosen, or all that is shown' },
  { id: 'ledger-filter', scope: 'ledger', keys: ['f'], label: 'Filter by a value' },
  { id: 'ledger-clear', scope: 'ledger', keys: ['shift+f'], label: 'Clear search and filters' },
  { id: 'ledger-columns', scope: 'ledger', keys: ['c'], label: 'Choose the columns' },
  { id: 'ledger-views', scope: 'ledger', keys: ['s'], label: 'Saved views' },
  { id: 'ledger-undo', scope: 'ledger', keys: ['u', 'mod+z'], label: 'Undo the newest act on the ledger' },
  { id: 'actor-choose', scope: 'actors', keys: ['x'], label: 'Choose the actor for a merge' },
  { id: 'actor-add', scope: 'actors', keys: ['n'], label: 'Add an actor' },
  { id: 'actor-edit', scope: 'actors', keys: ['e'], label: 'Edit the actor' },
  { id: 'actor-merge', scope: 'actors', keys: ['m'], label: 'Merge with other actors' },
  { id: 'actor-split', scope: 'actors', keys: ['s'], label: 'Split the actor' },
  { id: 'actor-part-next', scope: 'actors', keys: [']'], label: 'Next part of the actor’s page' },
  { id: 'actor-part-previous', scope: 'actors', keys: ['['], label: 'Previous part of the actor’s page' },
  { id: 'actor-undo', scope: 'actors', keys: ['u', 'mod+z'], label: 'Undo the newest act on actors' },
  { id: 'actor-history', scope: 'actors', keys: ['h'], label: 'Show the history of actors' },
  { id: 'entry-next', scope: 'entry', keys: ['j', 'ArrowDown'], label: 'Next statement, passage or dispute' },
  {
    id: 'entry-previous',
    scope: 'entry',
    keys: ['k', 'ArrowUp'],
    label: 'Previous statement, passage or dispute',
  },
  { id: 'entry-next-open', scope: 'entry', keys: ['shift+j'], label: 'Next that nobody has decided on' },
  {
    id: 'entry-previous-open',
    scope: 'entry',
    keys: ['shift+k'],
    label: 'Previous that nobody has decided on',
  },
  { id: 'entry-accept', scope: 'entry', keys: ['a'], label: 'Accept as proposed' },
  { id: 'entry-reject', scope: 'entry', keys: ['r'], label: 'Reject what is proposed' },
  { id: 'bears-out', scope: 'entry', keys: ['1'], label: 'The passage bears it out' },
  { id: 'partly', scope: 'entry', keys: ['2'], label: 'The passage bears it out in part' },
  { id: 'goes-against', scope: 'entry', keys: ['3'], label: 'The passage goes against it' },
  { id: 'restates', scope: 'entry', keys: ['4'], label: 'The passage restates it' },
  { id: 'withdraws', scope: 'entry', keys: ['5'], label: 'The passage withdraws it' },
  { id: 'condition-met', scope: 'entry', keys: ['6'], label: 'The passage tells that the condition is met' },
  {
    id: 'condition-unmet',
    scope: 'entry',
    keys: ['7'],
    label: 'The passage tells that the condition is not met',
  },
  { id: 'entry-add', scope: 'entry', keys: ['n'], label: 'Add evidence of your own' },
  { id: 'entry-judge', scope: 'entry', keys: ['v'], label: 'Give a verdict' },
  { id: 'entry-part', scope: 'entry', keys: ['x'], label: 'Part the statement from the others' },
  { id: 'entry-join', scope: 'entry', keys: ['m'], label: 'Join the statement with another (merge)' },
  { id: 'entry-open', scope: 'entry', keys: ['Enter', 'o'], label: 'Open it in its report' },
  { id: 'entry-undo', scope: 'entry', keys: ['u', 'mod+z'], label: 'Undo the newest act on the entry' },
  { id: 'entry-redo', scope: 'entry', keys: ['shift+u', 'mod+shift+z'], label: 'Do again what was undone' },
  { id: 'entry-history', scope: 'entry', keys: ['h'], label: 'Show the history of the entry' },
  { id: 'entry-cite', scope: 'entry', keys: ['y'], label: 'Copy a citation' },
  { id: 'entry-link', scope: 'entry', keys: ['shift+y'], label: 'Copy its address' },
  { id: 'entry-after', scope: 'entry', keys: [']'], label: 'Next entry of the list' },
  { id: 'entry-before', scope: 'entry', keys: ['['], label: 'Previous entry of the list' },
  { id: 'entry-leave', scope: 'entry', keys: ['Escape'], label: 'Close the panel' },
  { id: 'next', scope: 'reading', keys: ['j'], label: 'Next statement' },
  { id: 'previous', scope: 'reading', keys: ['k'], label: 'Previous statement' },
  { id: 'next-unreviewed', scope: 'reading', keys: ['shift+j'], label: 'Next unreviewed statement' },
  { id: 'previous-unreviewed', scope: 'reading', keys: ['shift+k'], label: 'Previous unreviewed statement' },
  { id: 'accept', scope: 'reading', keys: ['a'], label: 'Accept' },
  { id: 'accept-next', scope: 'reading', keys: ['shift+a'], label: 'Accept and go to the next unreviewed' },
  { id: 'reject', scope: 'reading', keys: ['r'], label: 'Reject' },
  { id: 'retype', scope: 'reading', keys: ['t'], label: 'Change the kind' },
  { id: 'speaker', scope: 'reading', keys: ['s'], label: 'Change the speaker' },
  { id: 'form', scope: 'reading', keys: ['f'], label: 'Change the form' },
  { id: 'adjust', scope: 'reading', keys: ['e'], label: 'Adjust the words' },
  { id: 'cue', scope: 'reading', keys: ['c'], label: 'Adjust the cue' },
  { id: 'source', scope: 'reading', keys: ['shift+s'], label: 'Adjust the words of the source' },
  { id: 'condition', scope: 'reading', keys: ['i'], label: 'Adjust the condition (if)' },
  { id: 'addressee', scope: 'reading', keys: ['w'], label: 'Change to whom it is said' },
  { id: 'via', scope: 'reading', keys: ['v'], label: 'Change via whom it came' },
  { id: 'holder', scope: 'reading', keys: ['o'], label: 'Change who would have to act (owes it)' },
  { id: 'said', scope: 'reading', keys: ['y'], label: 'Change when it was said (day)' },
  { id: 'due', scope: 'reading', keys: ['shift+d'], label: 'Change when it is due' },
  {
    id: 'parent',
    scope: 'reading',
    keys: ['p'],
    label: 'Change the statement that it stands inside (parent)',
  },
  { id: 'add', scope: 'reading', keys: ['n'], label: 'Add a statement from the selected text' },
  { id: 'undo', scope: 'reading', keys: ['u', 'mod+z'], label: 'Undo' },
  { id: 'redo', scope: 'reading', keys: ['shift+u', 'mod+shift+z'], label: 'Redo' },
  { id: 'describe', scope: 'reading', keys: ['d'], label: 'Edit the report’s details' },
  { id: 'history', scope: 'reading', keys: ['h'], label: 'Show the history' },
  { id: 'leave', scope: 'reading', keys: ['Escape'], label: 'Let go of the statement' },
  { id: 'review-second', scope: 'review', keys: ['b'], label: 'Take what it is next best, and go on' },
  { id: 'review-later', scope: 'review', keys: ['j', 'l', 'ArrowDown'], label: 'Leave it for later' },
  { id: 'review-back', scope: 'review', keys: ['k', 'ArrowUp'], label: 'Back to the one before' },
  { id: 'review-open', scope: 'review', keys: ['Enter'], label: 'Open it in its report' },
  { id: 'review-sample', scope: 'review', keys: ['m'], label: 'Draw a random sample, or leave it' },
  { id: 'offer-apply', scope: 'offer', keys: ['Enter'], label: 'Give the others the speaker, too' },
  { id: 'offer-show', scope: 'offer', keys: ['x'], label: 'Show the others' },
  { id: 'offer-leave', scope: 'offer', keys: ['Escape'], label: 'Leave the others as they are' },
  { id: 'end-later', scope: 'span', keys: ['ArrowRight'], label: 'End one word later' },
  { id: 'end-earlier', scope: 'span', keys: ['ArrowLeft'], label: 'End one word earlier' },
  { id: 'start-later', scope: 'span', keys: ['shift+ArrowRight'], label: 'Start one word later' },
  { id: 'start-earlier', scope: 'span', keys: ['shift+ArrowLeft'], label: 'Start one word earlier' },
  { id: 'end-later-character', scope: 'span', keys: ['alt+ArrowRight'], label: 'End one character later' },
  { id: 'end-earlier-character', scope: 'span', keys: ['alt+ArrowLeft'], label: 'End one character earlier' },
  {
    id: 'start-later-character',
    scope: 'span',
    keys: ['alt+shift+ArrowRight'],
    label: 'Start one character later',
  },
  {
    id: 'start-earlier-character',
    scope: 'span',
    keys: ['alt+shift+ArrowLeft'],
    label: 'Start one character earlier',
  },
  { id: 'fragment-next', scope: 'span', keys: ['Tab'], label: 'Next fragment' },
  { id: 'fragment-drop', scope: 'span', keys: ['Backspace', 'Delete'], label: 'Drop the fragment' },
  { id: 'span-save', scope: 'span', keys: ['Enter'], label: 'Save' },
  { id: 'span-cancel', scope: 'span', keys: ['Escape'], label: 'Cancel' },
] as const satisfies readonly Binding[];

/** The name of something that keys do. */
export type ActionId = (typeof KEYMAP)[number]['id'];

/** What each scope is called in the help overlay, in its order. */
export const SCOPE_LABELS: Record<Scope, string> = {
  everywhere: 'Everywhere',
  entry: 'Entry',
  reading: 'Reading view; in review those that decide on a statement and change its fields',
  review: 'Review',
  offer: 'While a corrected speaker is offered for others',
  span: 'While adjusting words',
  list: 'Lists',
  ledger: 'Ledger',
  actors: 'Actors',
};

/** The first key of an action, to be shown beside its button. */
export function keyOf(id: ActionId): string {
  return (KEYMAP.find((binding) => binding.id === id) as Binding).keys[0] as string;
}
