import {
  ANCHORED_FIELDS,
  type Anchor,
  anchor,
  byPerson,
  type ReportDeed,
  type ReviewedStatement,
  type Span,
  STATEMENT_FIELDS,
  type Statement,
  type StatementFields,
  statementId,
  TrothError,
} from '../model/index.ts';
import type { StoredReport } from '../store/index.ts';
import type { ReportDeedInput } from './api/bodies.ts';
import { formOf } from './form-of.ts';

type Spanned = Pick<Extract<ReportDeedInput, { type: 'add' }>['fields'], (typeof ANCHORED_FIELDS)[number]>;

/**
 * What a person sent as a deed of the model on a report: spans become anchors, a statement gets its id and the
 * person as author of every field.
 * @param load gives the report that the deed bears on
 * @param place of the deed in the request, for messages
 * @throws TrothError `act/unknown-target`, `act/invalid`, `model/lost-anchor`, and what `load` throws
 */
export async function toDeed(
  input: ReportDeedInput,
  person: string,
  load: (id: string, where: string) => Promise<StoredReport>,
  place: string,
): Promise<ReportDeed> {
  if (input.type !== 'correct' && input.type !== 'add') return input;
  const stored = await load(input.report, `${place}.report`);
  const { text } = stored.report;
  if (input.type === 'correct') {
    const values = anchored(text, input.values, `${place}.values`);
    checkParent(stored.statements, input.statement, values.parent, `${place}.values.parent`);
    return { type: 'correct', report: input.report, statement: input.statement, values };
  }
  const { form, ...given } = input.fields;
  const fields = anchored(text, given, `${place}.fields`) as Omit<StatementFields, 'form'>;
  const statement = toStatement(
    input.report,
    { ...fields, form: form ?? formOf(text, fields.content) },
    person,
  );
  if (stored.statements.some(({ id }) => id === statement.id)) {
    throw new TrothError('act/invalid', 'A statement with these words and this cue is there already.', {
      where: `${place}.fields`,
      remedy: 'Correct the one that is there.',
    });
  }
  checkParent(stored.statements, statement.id, statement.parent, `${place}.fields.parent`);
  return { type: 'add', report: input.report, statement };
}

function toStatement(report: string, fields: StatementFields, person: string): Statement {
  const provenance = Object.fromEntries(
    STATEMENT_FIELDS.map((field) => [field, byPerson(person, fields[field])]),
  ) as Statement['provenance'];
  return {
    ...fields,
    id: statementId(report, fields.content, fields.cue),
    report,
    probability: null,
    provenance,
  };
}

/** Puts anchors where spans are. */
function anchored<Fields extends Partial<Spanned>>(
  text: string,
  fields: Fields,
  place: string,
): Omit<Fields, keyof Spanned> & Partial<Record<keyof Spanned, Anchor[]>> {
  const anchors: Partial<Record<keyof Spanned, Anchor[]>> = {};
  for (const field of ANCHORED_FIELDS) {
    const spans = fields[field];
    if (spans) anchors[field] = toAnchors(text, spans, `${place}.${field}`);
  }
  return { ...fields, ...anchors };
}

function toAnchors(text: string, spans: readonly Span[], place: string): Anchor[] {
  return spans
    .toSorted((a, b) => a.start - b.start)
    .map((span, index, sorted) => {
      const before = sorted[index - 1];
      if (before && span.start < before.end) throw lost('Two of the spans overlap.', place);
      if (span.end > text.length) throw lost(`The text has only ${text.length} UTF-16 units.`, place);
      // Half a character has no UTF-8 form and could not be kept as it is.
      if (splitsCharacter(text, span.start) || splitsCharacter(text, span.end)) {
        throw lost('A span begins or ends inside a character.', place);
      }
      return anchor(text, span);
    });
}

function splitsCharacter(text: string, at: number): boolean {
  const isSurrogate = (unit: number, first: number) => (unit & 0xfc00) === first;
  return isSurrogate(text.charCodeAt(at - 1), 0xd800) && isSurrogate(text.charCodeAt(at), 0xdc00);
}

function lost(message: string, where: string): TrothError {
  return new TrothError('model/lost-anchor', message, {
    where,
    remedy: 'Spans are half-open ranges of the report’s text in UTF-16 units.',
  });
}

/** A parent must be another statement of the report, and none that this one encloses. */
function checkParent(
  statements: readonly ReviewedStatement[],
  child: string,
  parent: string | null | undefined,
  where: string,
): void {
  const parents = new Map(statements.map(({ id, parent }) => [id, parent]));
  const enclosing = new Set<string>();
  for (let id = parent ?? null; id !== null && !enclosing.has(id); id = parents.get(id) ?? null) {
    if (id === parent && !parents.has(id)) {
      throw new TrothError('act/unknown-target', 'There is no such statement in the report.', { where });
    }
    enclosing.add(id);
  }
  if (enclosing.has(child)) {
    throw new TrothError('act/invalid', 'A statement cannot be inside itself.', { where });
  }
}
