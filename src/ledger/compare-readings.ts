import { isDeepStrictEqual } from 'node:util';
import {
  ANCHORED_FIELDS,
  type AnchoredField,
  isReadField,
  READ_FIELDS,
  type ReadField,
  type Reading,
  type Span,
  STATEMENT_FIELDS,
  type Statement,
  type StatementField,
} from '../model/index.ts';

/** What is other in one reading of a report than in another. */
export interface ReadingChanges {
  /** only the other one has these; in text order, as all lists here */
  added: Statement[];
  /** only the first one has these */
  gone: Statement[];
  /** both have these, with other values in these fields */
  changed: { before: Statement; after: Statement; fields: (StatementField | ReadField)[] }[];
  /** how many both have with the same values */
  same: number;
}

/** Two statements are one when at least this share of the shorter one's content is the other's, too. */
const LEAST_SHARED = 0.5;

/**
 * Compares two readings of one report. A statement of one is that of the other with the same id, or else the one
 * whose content overlaps most with its own. Values count, not who filled them and how sure that is.
 */
export function compareReadings(
  before: Pick<Reading, 'statements'>,
  after: Pick<Reading, 'statements'>,
): ReadingChanges {
  const pairs = pairsOf(before.statements, after.statements);
  const found = new Set(pairs.values());
  const idAfter = new Map([...pairs].map(([old, young]) => [old.id, young.id]));
  const changes: ReadingChanges = {
    added: after.statements.filter((statement) => !found.has(statement)),
    gone: before.statements.filter((statement) => !pairs.has(statement)),
    changed: [],
    same: 0,
  };
  for (const old of before.statements) {
    const young = pairs.get(old);
    if (!young) continue;
    const fields = [...STATEMENT_FIELDS, ...READ_FIELDS].filter(
      (field) => !isDeepStrictEqual(comparedValue(old, field, idAfter), comparedValue(young, field)),
    );
    if (fields.length > 0) changes.changed.push({ before: old, after: young, fields });
    else changes.same += 1;
  }
  return changes;
}

/** Which statement of the later reading each of the earlier one is; no two are the same. */
function pairsOf(before: readonly Statement[], after: readonly Statement[]): Map<Statement, Statement> {
  const byId = new Map(after.map((statement) => [statement.id, statement]));
  const pairs = new Map<Statement, Statement>();
  for (const old of before) {
    const young = byId.get(old.id);
    if (young) pairs.set(old, young);
  }
  const taken = new Set(pairs.values());
  const likely = before
    .filter((old) => !pairs.has(old))
    .flatMap((old) =>
      after.flatMap((young) => (taken.has(young) ? [] : [{ old, young, ...overlap(old, young) }])),
    )
    .filter(({ ofShorter }) => ofShorter >= LEAST_SHARED)
    .sort((a, b) => b.ofBoth - a.ofBoth);
  for (const { old, young } of likely) {
    if (pairs.has(old) || taken.has(young)) continue;
    pairs.set(old, young);
    taken.add(young);
  }
  return pairs;
}

/** Shares of content that two statements have in common: of the shorter one's, and of what either has. */
function overlap(a: Statement, b: Statement): { ofShorter: number; ofBoth: number } {
  const length = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const shared = a.content
    .flatMap((one) =>
      b.content.map((other) => Math.min(one.end, other.end) - Math.max(one.start, other.start)),
    )
    .reduce((sum, units) => sum + Math.max(0, units), 0);
  const [first, second] = [length(a.content), length(b.content)];
  return { ofShorter: shared / Math.min(first, second), ofBoth: shared / (first + second - shared) };
}

/**
 * A field's value as it is compared: places of words without their context, no list where none was looked for.
 * @param idAfter ids by which the other reading knows this one's statements
 */
function comparedValue(
  statement: Statement,
  field: StatementField | ReadField,
  idAfter: ReadonlyMap<string, string> = new Map(),
): unknown {
  if (isAnchored(field)) return statement[field].map(({ start, end }) => [start, end]);
  if (isReadField(field)) return statement[field] ?? [];
  if (field === 'parent' && statement.parent !== null)
    return idAfter.get(statement.parent) ?? statement.parent;
  return statement[field];
}

function isAnchored(field: StatementField | ReadField): field is AnchoredField {
  return (ANCHORED_FIELDS as readonly string[]).includes(field);
}
