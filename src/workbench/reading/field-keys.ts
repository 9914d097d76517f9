import type { StatementField } from '../api/types.ts';
import type { ActionId } from '../keyboard/keymap.ts';

/** What is done, and so by which key, to change each field. */
export const FIELD_ACTIONS: Record<StatementField, ActionId> = {
  speaker: 'speaker',
  kind: 'retype',
  form: 'form',
  content: 'adjust',
  cue: 'cue',
  source: 'source',
  addressee: 'addressee',
  via: 'via',
  holder: 'holder',
  said: 'said',
  due: 'due',
  condition: 'condition',
  parent: 'parent',
};
