import type { Relation } from '../api/types.ts';
import type { ActionId } from '../keyboard/keymap.ts';

/** How a relation looks, what it says, and the key that sets it. */
export interface RelationStyle {
  label: string;
  /** drawn before the label, so that none is told by colour alone */
  sign: string;
  /** what is said by it, of the passage */
  gloss: string;
  /** whether it speaks for the entry, against it, or neither */
  side: 'for' | 'against' | 'neither';
  action: ActionId;
}

/** The relations in the order of their keys. */
export const RELATION_STYLES: Record<Relation, RelationStyle> = {
  'bears out': {
    label: 'Bears out',
    sign: '+',
    gloss: 'what was said has come, or is coming',
    side: 'for',
    action: 'bears-out',
  },
  partly: { label: 'Partly', sign: '±', gloss: 'it has come in part', side: 'neither', action: 'partly' },
  'goes against': {
    label: 'Goes against',
    sign: '−',
    gloss: 'it has not come, or the opposite has',
    side: 'against',
    action: 'goes-against',
  },
  restates: {
    label: 'Restates',
    sign: '=',
    gloss: 'says the same once more',
    side: 'neither',
    action: 'restates',
  },
  withdraws: {
    label: 'Withdraws',
    sign: '×',
    gloss: 'takes it back',
    side: 'against',
    action: 'withdraws',
  },
  'condition met': {
    label: 'Condition met',
    sign: '◆',
    gloss: 'what it depends on has come',
    side: 'neither',
    action: 'condition-met',
  },
  'condition unmet': {
    label: 'Condition unmet',
    sign: '◇',
    gloss: 'what it depends on has not come',
    side: 'neither',
    action: 'condition-unmet',
  },
};
