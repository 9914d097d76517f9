import { anchor, createReport, type EntryDetail, type StatementRow } from '../../model/index.ts';
import { exampleStatement } from './example-row.ts';

const TEXT = 'The Front pledged to free the captives by March 31. Nineteen walked home on Thursday.';

/** An invented entry: said in two reports, with one passage linked by a person and one proposed, and judged. */
export function exampleEntry(changes: Partial<EntryDetail> = {}): EntryDetail {
  const report = createReport({ text: TEXT, outlet: 'The Harrow Gazette', published: '2022-03-09' });
  const statement = exampleStatement(report, 'to free the captives by March 31', {
    kind: 'commitment',
    speaker: '=Front',
    due: '../2022-03-31',
  });
  const row = {
    ...statement,
    review: 'unreviewed',
    lost: [],
    carried: false,
    acts: [],
    title: 'Captives to go home',
    outlet: report.outlet,
    published: report.published,
    actor: { id: 'front', name: 'Front' },
  } as unknown as StatementRow;
  const at = (words: string) => {
    const start = TEXT.indexOf(words);
    return {
      report: report.id,
      passage: `n_${start}`,
      anchor: anchor(TEXT, { start, end: start + words.length }),
    };
  };
  const told = {
    title: 'Captives to go home',
    outlet: 'The Harrow Gazette',
    published: '2022-04-02',
    kind: 'narrated' as const,
    speaker: null,
  };
  const passage = at('Nineteen walked home on Thursday');
  return {
    entry: {
      id: statement.id.replace('s_', 'e_'),
      kind: 'commitment',
      words: 'to free the captives by March 31',
      statement: { report: report.id, statement: statement.id },
      speaker: '=Front',
      holder: null,
      actor: { id: 'front', name: 'Front' },
      addressee: ['Torvald Brekk'],
      condition: null,
      due: '../2022-03-31',
      state: { outcome: 'partly kept', evidence: 'contested', schedule: 'overdue', condition: 'none' },
      statements: 1,
      reports: 1,
      utterances: 1,
      origins: 1,
      first: '2022-03-09',
      last: '2022-03-09',
      proposals: 1,
    },
    statements: [{ statement: row, utterance: 1, origin: 1, joined: [] }],
    bearings: [
      { ...told, passage, promise: null, relation: 'partly', probability: null, reasons: [], act: 'a_1' },
      {
        ...told,
        passage: at('The Front'),
        promise: statement.id,
        relation: 'bears out',
        probability: 0.614,
        reasons: ['the same words'],
        act: null,
      },
    ],
    verdicts: [
      {
        act: 'a_2',
        outcome: 'partly kept',
        grounds: 'Nineteen of 23 came home.',
        evidence: [passage],
        on: '2022-04-15',
        by: 'Ada Lind',
        at: '2022-04-15T10:00:00Z',
      },
    ],
    ...changes,
  };
}
