import type { Anchor, EntryBearing, EntryDetail, EntryStatement } from '../../model/index.ts';
import { ANNOTATION_CONTEXT } from '../export-web-annotation.ts';
import { toJson } from '../json-text.ts';

/**
 * W3C Web Annotation Data Model as JSON-LD: an annotation for each statement of an entry ("classifying"), and
 * one for each passage that bears on it ("linking"), with who says so: a Person where somebody linked it, else
 * no creator and the probability. Words are found by TextQuoteSelector; `troth:start` and
 * `troth:end` are UTF-16 units of the report's text.
 */
export async function* exportEntryAnnotations(entries: AsyncIterable<EntryDetail>): AsyncGenerator<string> {
  const id = 'urn:troth:export:ledger';
  yield `{"@context":${toJson(ANNOTATION_CONTEXT)},"id":"${id}","type":"AnnotationCollection",`;
  yield `"label":"Ledger","first":{"id":"${id}:page:1","type":"AnnotationPage","partOf":"${id}","startIndex":0,"items":[`;
  let total = 0;
  for await (const detail of entries) {
    const annotations = [
      ...detail.statements.map((statement) => voicing(detail, statement)),
      ...detail.bearings.map((bearing) => link(detail, bearing)),
    ];
    for (const annotation of annotations) {
      yield `${total === 0 ? '' : ','}\n${toJson(annotation)}`;
      total += 1;
    }
  }
  yield `\n]},"total":${total}}\n`;
}

function voicing({ entry, verdicts }: EntryDetail, { statement, utterance, origin }: EntryStatement) {
  return {
    id: `urn:troth:entry:${entry.id}:${statement.id}`,
    type: 'Annotation',
    motivation: 'classifying',
    body: [
      { type: 'TextualBody', value: entry.kind, format: 'text/plain', purpose: 'classifying' },
      {
        type: 'troth:Entry',
        id: entryIri(entry.id),
        'troth:holder': entry.holder ?? entry.speaker,
        'troth:due': entry.due,
        'troth:state': entry.state,
        'troth:utterance': utterance,
        'troth:origin': origin,
        'troth:verdict': verdicts.at(-1) ?? null,
      },
    ],
    target: statement.content.map((fragment) => target(statement.report, fragment)),
  };
}

function link({ entry }: EntryDetail, { passage, relation, probability, reasons, act }: EntryBearing) {
  return {
    id: `urn:troth:evidence:${entry.id}:${passage.passage}`,
    type: 'Annotation',
    motivation: 'linking',
    body: [
      { id: entryIri(entry.id), type: 'troth:Entry', purpose: 'linking' },
      {
        type: 'troth:Evidence',
        'troth:relation': relation,
        'troth:probability': probability,
        'troth:reasons': reasons,
        'troth:act': act,
      },
    ],
    target: [target(passage.report, passage.anchor)],
  };
}

function target(report: string, { start, end, quote, prefix, suffix }: Anchor) {
  return {
    type: 'SpecificResource',
    source: `urn:troth:report:${report}`,
    selector: [
      { type: 'TextQuoteSelector', exact: quote, prefix, suffix, 'troth:start': start, 'troth:end': end },
    ],
  };
}

function entryIri(id: string): string {
  return `urn:troth:entry:${id}`;
}
