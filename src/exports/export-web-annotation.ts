import { type Anchor, NO_CANDIDATES, READ_FIELDS, STATEMENT_FIELDS } from '../model/index.ts';
import { codePointCounter } from './code-points.ts';
import { type ExportedStatement, type ExportRow, reviewOf } from './export-row.ts';
import { toJson } from './json-text.ts';

/** The context of the Web Annotation standard, and the name space of what it has no word for. */
export const ANNOTATION_CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { troth: 'urn:troth:terms:' }];

/**
 * W3C Web Annotation Data Model (Recommendation of 2017-02-23) as JSON-LD: a collection with one
 * page and on it an annotation for each statement.
 *
 * - **target**: a SpecificResource for each fragment of the content, with the exact words
 *   (TextQuoteSelector) and their place (TextPositionSelector). The source is the text as Troth
 *   read it and not the page at its address (`via`), whose mark-up and furniture are not in it.
 * - **units**: the standard counts code points, so the selectors do; the spans in the body are
 *   UTF-16 units as everywhere in Troth. They differ only behind characters beyond U+FFFF.
 * - **body**: the kind as a plain text that any tool can show, and a `troth:Statement` with all fields
 *   and who filled each.
 * - **creator**: the Software, with its version, and every Person that filled a field.
 *
 * There is no `created`: the same rows give the same bytes.
 */
export async function* exportWebAnnotation(rows: AsyncIterable<ExportRow>): AsyncGenerator<string> {
  const id = 'urn:troth:export';
  yield `{"@context":${toJson(ANNOTATION_CONTEXT)},"id":"${id}","type":"AnnotationCollection",`;
  yield '"label":"Statements","first":';
  yield `{"id":"${id}:page:1","type":"AnnotationPage","partOf":"${id}","startIndex":0,"items":[`;
  let total = 0;
  for await (const row of rows) {
    const toPoint = codePointCounter(row.report.text);
    for (const statement of row.statements) {
      yield `${total === 0 ? '' : ','}\n${toJson(annotation(statement, row, toPoint))}`;
      total += 1;
    }
  }
  yield `\n]},"total":${total}}\n`;
}

function annotation(statement: ExportedStatement, { report }: ExportRow, toPoint: (unit: number) => number) {
  const source = {
    id: `urn:troth:report:${report.id}`,
    type: 'Text',
    format: 'text/plain',
    ...(report.language !== null && { language: report.language }),
    ...(report.address !== null && { via: report.address }),
    'troth:sha256': report.hash,
    'troth:title': report.title,
    'troth:outlet': report.outlet,
    'troth:published': report.published,
  };
  return {
    id: statementIri(statement.id),
    type: 'Annotation',
    motivation: 'describing',
    creator: creators(statement),
    body: [
      { type: 'TextualBody', value: statement.kind, format: 'text/plain', purpose: 'classifying' },
      body(statement),
    ],
    target: statement.content.map((fragment) => ({
      type: 'SpecificResource',
      source,
      selector: selectors(fragment, toPoint),
    })),
  };
}

function selectors({ start, end, quote, prefix, suffix }: Anchor, toPoint: (unit: number) => number) {
  return [
    { type: 'TextPositionSelector', start: toPoint(start), end: toPoint(end) },
    { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
  ];
}

function body(statement: ExportedStatement) {
  const { review, lost, carried } = reviewOf(statement);
  const fields = STATEMENT_FIELDS.filter((field) => field !== 'parent').map(
    (field) => [`troth:${field}`, statement[field]] as const,
  );
  return {
    type: 'troth:Statement',
    ...Object.fromEntries(fields),
    'troth:parent': statement.parent === null ? null : statementIri(statement.parent),
    'troth:probability': statement.probability,
    'troth:provenance': statement.provenance,
    'troth:candidates': statement.candidates ?? NO_CANDIDATES,
    'troth:hedges': statement.hedges ?? [],
    'troth:quantities': statement.quantities ?? [],
    'troth:times': statement.times ?? [],
    'troth:review': review,
    'troth:lost': lost,
    'troth:carried': carried,
  };
}

/** Every author of a field once, machines first. */
function creators(statement: ExportedStatement) {
  const machines = new Map<string, object>();
  const persons = new Map<string, object>();
  const { provenance } = statement;
  for (const { by } of [...STATEMENT_FIELDS, ...READ_FIELDS].flatMap((field) => provenance[field] ?? [])) {
    if ('person' in by) persons.set(by.person, { type: 'Person', name: by.person });
    else {
      const id = `urn:troth:engine:${encodeURIComponent(by.engine)}:${encodeURIComponent(by.version)}`;
      machines.set(id, { id, type: 'Software', name: by.engine, 'troth:version': by.version });
    }
  }
  return [...machines.values(), ...persons.values()];
}

function statementIri(id: string): string {
  return `urn:troth:statement:${id}`;
}
