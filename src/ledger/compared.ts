import type { Worthy } from './joining/worthy.ts';

/** Where something that is compared stands: its report, and whom that names. */
export interface Standing {
  /** id of the report */
  report: string;
  /** ids of whom it names */
  actors: ReadonlySet<string>;
}

/**
 * Whether two kept statements are compared at all: of one kind, in one report or where the one's report names
 * somebody that the other's paragraph names. So what is compared with a report is found by whom it names.
 */
export function mayBeOne(one: Worthy, at: Standing, other: Worthy, otherAt: Standing): boolean {
  if (one.kind !== other.kind || one.id === other.id) return false;
  return at.report === otherAt.report || isNamedIn(one, otherAt) || isNamedIn(other, at);
}

/** Whether what a report tells may bear on a kept statement: it names somebody of the statement's paragraph. */
export function isNamedIn({ concerned }: Worthy, { actors }: Standing): boolean {
  return concerned.some((actor) => actors.has(actor));
}
