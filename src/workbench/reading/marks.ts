import { ANCHORED_FIELDS } from '../acts/apply-deed.ts';
import type { AnchoredField, Kind, ReviewedStatement, Span } from '../api/types.ts';
import { KIND_STYLES } from '../kinds/kind-style.ts';
import { assignLanes } from '../text/lanes.ts';

/** One fragment of a statement's words, to be underlined. */
export interface StatementMark extends Span {
  type: 'statement';
  id: string;
  kind: Kind;
  /** 0 is nearest to the words */
  lane: number;
  rejected: boolean;
  /** whether the statement begins here; its card stands beside this */
  first: boolean;
}

/** What a stretch is to the statement that is chosen, pointed at or being adjusted; `place`: what the address names. */
export type Role = AnchoredField | 'hover' | 'draft' | 'draft-rest' | 'place';
/** A stretch that stands out for the moment. */
export interface RoleMark extends Span {
  type: 'role';
  role: Role;
  /** CSS colour of the statement's kind */
  tint: string;
}

/**
 * The underlines of a report: all fragments of the words of its statements, in text order.
 * Fragments whose anchor is lost are left out: nobody knows where they are.
 */
export function statementMarks(statements: readonly ReviewedStatement[]): StatementMark[] {
  const drawn = statements.filter((statement) => !statement.lost.includes('content'));
  const lanes = assignLanes(drawn.map(({ id, content }) => ({ id, spans: content })));
  return drawn
    .flatMap(({ id, kind, review, content }) =>
      content.map(({ start, end }, i) => ({
        type: 'statement' as const,
        start,
        end,
        id,
        kind,
        lane: lanes.get(id) ?? 0,
        rejected: review === 'rejected',
        first: i === 0,
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What stands out for the chosen statement: its words, cue, source and condition. */
export function roleMarks(statement: ReviewedStatement): RoleMark[] {
  const tint = KIND_STYLES[statement.kind].color;
  return ANCHORED_FIELDS.filter((field) => !statement.lost.includes(field)).flatMap((field) =>
    statement[field].map(({ start, end }) => ({ type: 'role' as const, role: field, start, end, tint })),
  );
}

/** What stands out for the statement under the pointer: its words. */
export function hoverMarks(statement: ReviewedStatement): RoleMark[] {
  if (statement.lost.includes('content')) return [];
  const tint = KIND_STYLES[statement.kind].color;
  return statement.content.map(({ start, end }) => ({ type: 'role', role: 'hover', start, end, tint }));
}
