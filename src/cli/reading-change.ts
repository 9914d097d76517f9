import type { ReadingChange } from '../jobs/index.ts';
import {
  type Act,
  ANCHORED_FIELDS,
  type Anchor,
  isReadField,
  type ReadField,
  type Span,
  type Statement,
  type StatementField,
} from '../model/index.ts';
import { shortActId } from './actors/actor-history.ts';
import { plural } from './plural.ts';
import { shortId } from './report-heading.ts';
import { safeText } from './safe-text.ts';
import { spokenWords } from './statement-table.ts';

/** What several changes come to. */
export interface ChangeSum {
  added: number;
  gone: number;
  changed: number;
  same: number;
  /** how many statements have other values in each field */
  fields: Partial<Record<StatementField | ReadField, number>>;
  acts: { held: number; carried: number; lost: number };
}

/** Nothing yet. */
export function noChanges(): ChangeSum {
  return { added: 0, gone: 0, changed: 0, same: 0, fields: {}, acts: { held: 0, carried: 0, lost: 0 } };
}

/** The sum with one change more. */
export function sumWith(sum: ChangeSum, { changes, acts }: ReadingChange): ChangeSum {
  const fields = { ...sum.fields };
  for (const field of changes.changed.flatMap(({ fields }) => fields))
    fields[field] = (fields[field] ?? 0) + 1;
  return {
    added: sum.added + changes.added.length,
    gone: sum.gone + changes.gone.length,
    changed: sum.changed + changes.changed.length,
    same: sum.same + changes.same,
    fields,
    acts: {
      held: sum.acts.held + acts.held,
      carried: sum.acts.carried + acts.carried.length,
      lost: sum.acts.lost + acts.lost.length,
    },
  };
}

/** Two lines: what became of the statements, and of what people did with them. */
export function renderSum({ added, gone, changed, same, fields, acts }: ChangeSum): string {
  const told = Object.entries(fields).map(([field, count]) => `${field} ${count}`);
  const inFields = told.length === 0 ? '' : ` (${told.join(', ')})`;
  return [
    `statements: ${added} new, ${gone} gone, ${changed} changed${inFields}, ${same} as before\n`,
    `acts: ${acts.held} hold, ${acts.carried} keep a statement that is gone, ${acts.lost} lost\n`,
  ].join('');
}

/**
 * What another reading makes of one report, a line a statement: `+` new, `-` gone, `~` changed, each with where
 * its content stands. Empty when it makes no difference.
 */
export function renderChange({ report, isShown, changes, acts }: ReadingChange): string {
  const { added, gone, changed } = changes;
  const lines = [
    ...added.map((statement) => `+ ${brief(statement)}`),
    ...gone.map((statement) => `- ${brief(statement)}`),
    ...changed.map(
      ({ before, after, fields }) =>
        `~ ${brief(before)}: ${fields.map((field) => `${field} ${show(before, field)} > ${show(after, field)}`).join(', ')}`,
    ),
    ...acts.carried.map((act) => `statement kept by ${tell(act)}`),
    ...acts.lost.map((act) => `lost: ${tell(act)}`),
    ...(isShown ? [] : ['not shown: a person chose another reading (--show shows this one)']),
  ];
  if (lines.length === 0) return '';
  const counts = `${added.length} new, ${gone.length} gone, ${changed.length} changed`;
  const held = acts.held === 0 ? '' : `; ${plural(acts.held, 'act')} held`;
  const title = safeText(report.title ?? 'Untitled');
  return `${shortId(report.id)} ${title}: ${counts}${held}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function brief(statement: Statement): string {
  const speaker = statement.speaker === null ? 'nobody named' : safeText(statement.speaker);
  return `${places(statement.content)} ${statement.kind} of ${speaker}: ${spokenWords(statement)}`;
}

/** `34-70, 80-99`: where words stand, in UTF-16 units. */
function places(spans: readonly Span[]): string {
  return spans.length === 0 ? 'none' : spans.map(({ start, end }) => `${start}-${end}`).join(', ');
}

function show(statement: Statement, field: StatementField | ReadField): string {
  if (isReadField(field)) {
    return places((statement[field] ?? []).map(({ anchor }) => anchor));
  }
  if ((ANCHORED_FIELDS as readonly string[]).includes(field)) return places(statement[field] as Anchor[]);
  const value = statement[field];
  return safeText((Array.isArray(value) ? value.join(', ') : value) || 'none');
}

function tell({ type, by, at, id }: Act): string {
  return `${type} of ${safeText(by)}, ${at.slice(0, 10)} (${shortActId(id)})`;
}
