import type {
  Anchor,
  AnchoredField,
  Deed,
  ReportView,
  ReviewedStatement,
  Span,
  StatementField,
} from '../api/types.ts';

/** The fields of a statement that point into the text. */
export const ANCHORED_FIELDS = ['content', 'cue', 'source', 'condition'] as const satisfies AnchoredField[];

/** UTF-16 units of context an anchor keeps on each side, as the server makes them. */
const CONTEXT_LENGTH = 32;

/**
 * A report as it will be once a deed is done, to be shown before the server answers. Additions,
 * removals, chosen readings and undos are shown when they are done: the server alone knows what they come to.
 * @param by the person
 */
export function applyDeed(view: ReportView, deed: Deed, by: string): ReportView {
  switch (deed.type) {
    case 'accept':
      return onStatement(view, deed.statement, (statement) => ({ ...statement, review: 'accepted' }));
    case 'reject':
      return onStatement(view, deed.statement, (statement) => ({ ...statement, review: 'rejected' }));
    case 'correct':
      return onStatement(view, deed.statement, (statement) =>
        correctStatement(view.report.text, statement, deed.values, by),
      );
    case 'describe': {
      const details = Object.keys(deed.values) as (keyof typeof deed.values)[];
      return {
        ...view,
        report: { ...view.report, ...deed.values },
        described: [...new Set([...view.described, ...details])],
      };
    }
    case 'add':
    case 'remove':
    case 'show-reading':
    case 'undo':
      return view;
  }
}

function onStatement(
  view: ReportView,
  id: string,
  change: (statement: ReviewedStatement) => ReviewedStatement,
): ReportView {
  return { ...view, statements: view.statements.map((it) => (it.id === id ? change(it) : it)) };
}

/**
 * A statement as it will be once a person corrected it.
 * @param text of its report; only for values that point into it
 */
export function correctStatement<S extends ReviewedStatement>(
  text: string,
  statement: S,
  values: Extract<Deed, { type: 'correct' }>['values'],
  by: string,
): S {
  const provenance = { ...statement.provenance };
  const anchors: Partial<Record<AnchoredField, Anchor[]>> = {};
  for (const [field, value] of Object.entries(values) as [StatementField, unknown][]) {
    const empty = value === null || (Array.isArray(value) && value.length === 0);
    provenance[field] = { by: { person: by }, basis: empty ? 'unknown' : 'stated', probability: null };
  }
  for (const field of ANCHORED_FIELDS) {
    const spans = values[field];
    if (spans) anchors[field] = spans.map((span) => anchor(text, span));
  }
  const lost = statement.lost.filter((field) => !(field in values));
  return { ...statement, ...values, ...anchors, provenance, lost } as S;
}

function anchor(text: string, { start, end }: Span): Anchor {
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
  };
}
