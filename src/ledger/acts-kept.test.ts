import { describe, expect, it } from 'vitest';
import { type Act, createAct, type Deed, type PassageRef } from '../model/index.ts';
import { ledgerItem } from '../store/testing/ledger-world.ts';
import { sampleStatement } from '../store/testing/samples.ts';
import { actsKept } from './acts-kept.ts';
import { loadWords } from './words/load-words.ts';

const { report, reading } = ledgerItem(0);
const less = ledgerItem(0, '2').reading;
const at = '2022-12-01T00:00:00Z';
const act = (deed: Deed): Act => createAct(deed, 'Ada', at);
const kept = (shown: typeof reading, ...acts: Act[]) =>
  actsKept(report, shown, [reading, less], acts, loadWords());
const gone = reading.statements.find(({ id }) => less.statements.every((one) => one.id !== id));
const there = less.statements[0];
if (!gone || !there) throw new Error('the readings do not differ');
const refTo = ({ id }: { id: string }) => ({ report: report.id, statement: id });
const judge = (statement: { id: string }): Deed => ({
  type: 'judge',
  entry: refTo(statement),
  outcome: 'kept',
  grounds: 'seen',
  evidence: [],
  on: '2022-07-01',
});

describe('actsKept', () => {
  it('counts acts that hold, and tells those on statements that the reading does not have', () => {
    const on = { report: report.id };
    const accept = act({ type: 'accept', ...on, statement: there.id });
    const correct = act({ type: 'correct', ...on, statement: gone.id, values: { holder: null } });
    const describe = act({ type: 'describe', ...on, values: { title: 'Other' } });
    expect(kept(reading, accept, correct, describe)).toEqual({ held: 3, carried: [], lost: [] });
    expect(kept(less, accept, correct, describe)).toEqual({ held: 2, carried: [correct], lost: [] });
  });

  it('does not count what was taken back, undos, choices of readings and acts on other reports', () => {
    const accept = act({ type: 'accept', report: report.id, statement: gone.id });
    const undo = act({ type: 'undo', report: report.id, act: accept.id });
    const show = act({ type: 'show-reading', report: report.id, reading: reading.id });
    const other = act({ type: 'remove', report: 'r_other' });
    expect(kept(less, accept, undo, show, other)).toEqual({ held: 0, carried: [], lost: [] });
  });

  it('holds acts on what a person added', () => {
    const statement = sampleStatement(report, { content: [{ start: 0, end: 4 }] });
    const add = act({ type: 'add', report: report.id, statement });
    const accept = act({ type: 'accept', report: report.id, statement: statement.id });
    expect(kept(less, add, accept)).toEqual({ held: 2, carried: [], lost: [] });
  });

  it('tells verdicts and evidence that have nothing to stand on any more', () => {
    const narrated = reading.narration?.[0]?.anchor;
    if (!narrated) throw new Error('nothing is told');
    const id = `n_${report.id.replace('r_', '')}_${narrated.start}`;
    const passage: PassageRef = { report: report.id, passage: id, anchor: narrated };
    const verdict = act(judge(gone));
    const stays = act(judge(there));
    const bear = act({ type: 'bear', entry: refTo(there), passage, relation: 'bears out' });
    const elsewhere = act({ type: 'part', as: 'entry', statement: { report: 'r_other', statement: 's' } });
    expect(kept(reading, verdict, stays, bear, elsewhere)).toEqual({ held: 3, carried: [], lost: [] });
    expect(kept(less, verdict, stays, bear, elsewhere)).toEqual({
      held: 1,
      carried: [],
      lost: [verdict, bear],
    });
  });

  it('tells what was said of two statements when one of them is not there any more', () => {
    const dispute = act({ type: 'dispute', statement: refTo(there), with: refTo(gone), as: 'none' });
    expect(kept(reading, dispute)).toEqual({ held: 1, carried: [], lost: [] });
    expect(kept(less, dispute)).toEqual({ held: 0, carried: [], lost: [dispute] });
  });

  it('keeps a verdict on a statement that another act keeps in the report', () => {
    const accept = act({ type: 'accept', report: report.id, statement: gone.id });
    const verdict = act(judge(gone));
    expect(kept(less, accept, verdict)).toEqual({ held: 1, carried: [accept], lost: [] });
  });

  it('tells places that left an actor and are no mentions any more', () => {
    const [mention] = reading.mentions;
    if (!mention) throw new Error('nobody is named');
    const { start, end } = mention.anchor;
    const split = act({
      type: 'split-actor',
      actor: { id: 'mira-okonjo', name: 'Mira Okonjo' },
      leaves: { names: [], reports: [], mentions: [{ report: report.id, start, end }] },
      into: { id: 'other', name: 'Other' },
    });
    expect(kept(reading, split)).toEqual({ held: 1, carried: [], lost: [] });
    const unnamed = { ...less, mentions: [] };
    expect(actsKept(report, unnamed, [reading, unnamed], [split], loadWords()).lost).toEqual([split]);
  });
});
