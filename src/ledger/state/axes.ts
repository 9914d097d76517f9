import { dayRange, type EntryState, type Relation } from '../../model/index.ts';

/**
 * Where a day stands towards a due date. A date with a known beginning is due from there on, one without
 * ("by 31 August") on its last day; with an open end it is never overdue.
 * @param due EDTF; null when none is told
 * @param today `YYYY-MM-DD`
 */
export function scheduleOn(due: string | null, today: string): EntryState['schedule'] {
  const range = due === null ? null : dayRange(due);
  const start = range?.first ?? range?.last ?? null;
  if (!range || start === null) return 'undated';
  if (today < start) return 'upcoming';
  return range.last !== null && today > range.last ? 'overdue' : 'due';
}

/**
 * What the passages that people say bear on an entry come to. What a machine proposes is no evidence until
 * somebody takes it for that. What is borne out in part counts for and against.
 * @param relations of the links that people made or took over
 */
export function evidenceOf(relations: readonly Relation[]): EntryState['evidence'] {
  const isFor = relations.some((relation) => relation === 'bears out' || relation === 'partly');
  const isAgainst = relations.some((relation) => AGAINST.has(relation));
  if (isFor && isAgainst) return 'contested';
  if (isFor) return 'for';
  return isAgainst ? 'against' : 'none';
}

const AGAINST: ReadonlySet<Relation> = new Set(['partly', 'goes against', 'withdraws']);

/**
 * Whether what an entry depends on has come. Where people say both, or nothing, it is not known.
 * @param relations of the links that people made or took over
 */
export function conditionOf(hasCondition: boolean, relations: readonly Relation[]): EntryState['condition'] {
  if (!hasCondition) return 'none';
  const isMet = relations.includes('condition met');
  if (isMet === relations.includes('condition unmet')) return 'unknown';
  return isMet ? 'met' : 'unmet';
}
