import { describe, expect, it } from 'vitest';
import {
  anchor,
  createAct,
  createReading,
  createReport,
  type Deed,
  type ReportAct,
  STATEMENT_FIELDS,
  type Statement,
  statementId,
} from '../../model/index.ts';
import { decisionsOf } from './decisions-of.ts';
import { leastSure } from './least-sure.ts';

const report = createReport({ text: 'Mira Okonjo said that the wells are dry. Tomas Brandt denied it.' });
const by = { engine: 'test', version: '3' };

function statement(words: string, values: Partial<Statement> = {}): Statement {
  const start = report.text.indexOf(words);
  const end = start + words.length;
  const filled = { by, basis: 'stated' as const, probability: null };
  const sure = (probability: number) => ({ ...filled, probability });
  return {
    id: statementId(report.id, [{ start, end }], []),
    report: report.id,
    speaker: 'Mira Okonjo',
    kind: 'claim',
    form: 'indirect',
    content: [anchor(report.text, { start, end })],
    cue: [],
    source: [],
    addressee: [],
    via: [],
    holder: null,
    said: null,
    due: null,
    condition: [],
    parent: null,
    probability: 0.9,
    provenance: {
      ...(Object.fromEntries(STATEMENT_FIELDS.map((field) => [field, filled])) as Statement['provenance']),
      speaker: sure(0.8),
      kind: sure(0.6),
    },
    candidates: {
      speaker: [{ value: 'Mira Okonjo', probability: 0.8 }],
      kind: [
        { value: 'claim', probability: 0.6 },
        { value: 'assessment', probability: 0.3 },
      ],
    },
    ...values,
  };
}

const wells = statement('the wells are dry');
const denial = statement('it', { kind: 'denial', speaker: 'Tomas Brandt' });
const reading = createReading(
  {
    report: report.id,
    engine: { name: 'test', version: '3' },
    statements: [wells, denial],
    mentions: [],
    actors: [],
  },
  '2022-01-01T00:00:00Z',
);
const on = { report: report.id, statement: wells.id };
let clock = 0;
const act = (deed: Deed) =>
  createAct(deed, 'Ada', `2022-01-02T00:00:${String(clock++ % 60).padStart(2, '0')}Z`) as ReportAct;
const decide = (...acts: ReportAct[]) => decisionsOf(report.text, [reading], acts);

describe('decisionsOf', () => {
  it('tells what was accepted, rejected and corrected, beside what the machine said', () => {
    const accepted = decide(act({ type: 'accept', ...on })).decisions;
    expect(accepted).toMatchObject([
      {
        decision: 'accepted',
        settled: true,
        changed: [],
        by: 'Ada',
        machine: { engine: 'test', version: '3', probability: 0.9, speaker: 0.8, kind: 0.6 },
      },
    ]);
    expect(accepted[0]?.person).toEqual(accepted[0]?.machine?.fields);
    const [rejected] = decide(act({ type: 'reject', ...on })).decisions;
    expect(rejected).toMatchObject({ decision: 'rejected', person: null, changed: [] });
    const [corrected] = decide(act({ type: 'correct', ...on, values: { kind: 'assessment' } })).decisions;
    expect(corrected).toMatchObject({
      decision: 'corrected',
      settled: false,
      changed: ['kind'],
      person: { kind: 'assessment' },
      machine: { fields: { kind: 'claim' } },
    });
  });

  it('counts the newest, and nothing that was undone', () => {
    const reject = act({ type: 'reject', ...on });
    const accept = act({ type: 'accept', ...on });
    const undo = act({ type: 'undo', report: report.id, act: accept.id });
    expect(decide(reject, accept).decisions).toMatchObject([{ decision: 'accepted', act: accept.id }]);
    expect(decide(reject, accept, undo).decisions).toMatchObject([{ decision: 'rejected', act: reject.id }]);
    expect(decide(accept, act({ type: 'undo', report: report.id, act: accept.id })).decisions).toEqual([]);
  });

  it('tells what no machine found, and when nothing is left to decide', () => {
    const added = statement('Tomas Brandt denied');
    const add = act({ type: 'add', report: report.id, statement: added });
    expect(decide(add)).toMatchObject({ whole: false, decisions: [{ decision: 'added', machine: null }] });
    const both = [act({ type: 'accept', ...on }), act({ type: 'reject', ...on, statement: denial.id })];
    expect(decide(...both).whole).toBe(true);
  });

  it('gives words by their places alone', () => {
    const [decision] = decide(act({ type: 'accept', ...on })).decisions;
    expect(decision?.person?.content).toEqual([[22, 39]]);
    expect(JSON.stringify(decision)).not.toContain('wells');
  });
});

describe('leastSure', () => {
  const shown = (values: Partial<Statement> = {}) => {
    const one = { ...wells, ...values };
    return { ...one, candidates: one.candidates ?? { speaker: [], kind: [] } };
  };

  it('is the lowest probability, with what is next best', () => {
    expect(leastSure(shown())).toEqual({
      target: 'kind',
      probability: 0.6,
      next: { kind: 'assessment', probability: 0.3 },
    });
    expect(leastSure(shown({ probability: 0.5 }))).toEqual({
      target: 'statement',
      probability: 0.5,
      next: null,
    });
  });

  it('passes over what a person filled, and what nobody estimated', () => {
    const person = { by: { person: 'Ada' }, basis: 'stated' as const, probability: null };
    const provenance = { ...wells.provenance, kind: person };
    expect(leastSure(shown({ provenance }))).toMatchObject({ target: 'speaker', next: null });
    const nothing = { ...provenance, speaker: person };
    expect(leastSure(shown({ provenance: nothing, probability: null }))).toBeNull();
  });
});
