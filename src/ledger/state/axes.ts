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

/** What a link between a passage and an entry says, and whether a person says so. */
export interface Bearing {
  relation: Relation;
  byPerson: boolean;
}

/** Where people have said something, machines are not asked. */
function heard(bearings: readonly Bearing[], relations: readonly Relation[]): Relation[] {
  const of = bearings.filter(({ relation }) => relations.includes(relation));
  const people = of.filter(({ byPerson }) => byPerson);
  return (people.length > 0 ? people : of).map(({ relation }) => relation);
}

/**
 * What the passages that bear on an entry come to. What is borne out in part counts for and against.
 * @param bearings links in force, those that people refused left out
 */
export function evidenceOf(bearings: readonly Bearing[]): EntryState['evidence'] {
  const relations = heard(bearings, ['bears out', 'partly', 'goes against', 'withdraws']);
  const isFor = relations.some((relation) => relation === 'bears out' || relation === 'partly');
  const isAgainst = relations.some((relation) => relation !== 'bears out');
  if (isFor && isAgainst) return 'contested';
  if (isFor) return 'for';
  return isAgainst ? 'against' : 'none';
}

/** Whether what an entry depends on has come. Where passages disagree it is not known. */
export function conditionOf(hasCondition: boolean, bearings: readonly Bearing[]): EntryState['condition'] {
  if (!hasCondition) return 'none';
  const relations = new Set(heard(bearings, ['condition met', 'condition unmet']));
  if (relations.size !== 1) return 'unknown';
  return relations.has('condition met') ? 'met' : 'unmet';
}
