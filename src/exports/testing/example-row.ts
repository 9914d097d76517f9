import {
  anchor,
  createReport,
  type Provenance,
  type ReviewedStatement,
  type Span,
  STATEMENT_FIELDS,
  type Statement,
  type StatementFields,
  statementId,
} from '../../model/index.ts';
import type { ExportRow } from '../export-row.ts';

const machine: Provenance = {
  by: { engine: 'rules', version: '0.1.0' },
  basis: 'stated',
  probability: 0.8,
};
const person: Provenance = { by: { person: 'Ada Lind' }, basis: 'stated', probability: null };

/** The span of words in a text. Throws when they are not in it. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

/** A statement of an invented report, as an engine would make it. */
export function exampleStatement(
  report: { id: string; text: string },
  words: string,
  fields: Partial<StatementFields> = {},
): Statement {
  const content = [anchor(report.text, spanOf(report.text, words))];
  return {
    id: statementId(report.id, content, []),
    report: report.id,
    content,
    cue: [],
    source: [],
    condition: [],
    speaker: null,
    form: 'indirect',
    kind: 'claim',
    addressee: [],
    via: [],
    holder: null,
    said: null,
    due: null,
    parent: null,
    probability: 0.75,
    provenance: Object.fromEntries(
      STATEMENT_FIELDS.map((field) => [field, machine]),
    ) as Statement['provenance'],
    ...fields,
  };
}

/** An invented report with one statement of the machine and one that a person corrected. */
export function exampleRow(): ExportRow {
  const text = [
    'Harrow bridge to open',
    '🌉 “We will open the bridge by Friday,” Mayor Ines Calder told Radio Vell, “if the river falls.”',
    'She said the ferry was safe.',
  ].join('\n\n');
  const report = createReport({
    text,
    title: 'Harrow bridge to open',
    outlet: 'The Harrow Gazette',
    published: '2022-03-02',
    address: 'https://gazette.example/bridge',
    language: 'en',
  });
  const promise = exampleStatement(report, 'We will open the bridge by Friday', {
    content: ['We will open the bridge by Friday', 'if the river falls'].map((words) =>
      anchor(text, spanOf(text, words)),
    ),
    speaker: 'Ines Calder',
    kind: 'commitment',
    form: 'direct',
    via: ['Radio Vell'],
    said: '2022-03-01',
    due: '../2022-03-04',
  });
  const claim = exampleStatement(report, 'the ferry was safe', { speaker: 'Ines Calder' });
  const corrected: ReviewedStatement = {
    ...claim,
    candidates: {
      speaker: [
        { value: 'harbour master', probability: 0.6 },
        { value: null, probability: 0.3 },
      ],
      kind: [{ value: 'claim', probability: 0.8 }],
    },
    hedges: [],
    quantities: [],
    times: [],
    provenance: { ...claim.provenance, speaker: person },
    review: 'accepted',
    lost: [],
    carried: false,
    acts: ['a_1'],
  };
  return { report, statements: [promise, corrected] };
}

/** Rows as an export takes them. */
export async function* stream<T>(...items: T[]): AsyncGenerator<T> {
  yield* items;
}

/** All of an export in one text. */
export async function collect(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
