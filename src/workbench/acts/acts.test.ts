import { describe, expect, it } from 'vitest';
import type { Act, ReportView, ReviewedStatement } from '../api/types.ts';
import { applyDeed } from './apply-deed.ts';
import { tellAct, tellActs } from './tell-act.ts';
import { redoTargets, undoTargets } from './undo-target.ts';

const at = '2026-01-01T00:00:00Z';
const accept = (id: string): Act => ({ type: 'accept', report: 'r', statement: 's', id, by: 'Ada', at });
const undo = (id: string, act: string, when = at): Act => ({
  type: 'undo',
  report: 'r',
  act,
  id,
  by: 'Ada',
  at: when,
});
const correct = (id: string, speaker: string, when = at): Act => ({
  type: 'correct',
  report: 'r',
  statement: `s${id}`,
  values: { speaker },
  id,
  by: 'Ada',
  at: when,
});

const text = 'Ada Lund said the bridge would open in May.';
const engine = { by: { engine: 'rules', version: '1' }, basis: 'stated' as const, probability: 0.7 };
const statement = {
  id: 's',
  speaker: 'Lund',
  kind: 'claim',
  review: 'unreviewed',
  content: [{ start: 14, end: 42, quote: text.slice(14, 42), prefix: text.slice(0, 14), suffix: '.' }],
  lost: ['cue'],
  provenance: { speaker: engine, kind: engine, content: engine, cue: engine },
} as unknown as ReviewedStatement;
const view = {
  report: { text, title: null },
  described: [],
  statements: [statement],
} as unknown as ReportView;

describe('applyDeed', () => {
  it('shows a review at once', () => {
    const deed = { type: 'reject', report: 'r', statement: 's' } as const;
    expect(applyDeed(view, deed, 'Ada').statements[0]?.review).toBe('rejected');
    expect(view.statements[0]?.review).toBe('unreviewed');
  });

  it('shows corrected fields as the person’s, and anchors spans in the text', () => {
    const values = { speaker: null, cue: [{ start: 9, end: 13 }] };
    const [after] = applyDeed(
      view,
      { type: 'correct', report: 'r', statement: 's', values },
      'Ada',
    ).statements;
    expect(after?.speaker).toBeNull();
    expect(after?.provenance.speaker).toEqual({ by: { person: 'Ada' }, basis: 'unknown', probability: null });
    expect(after?.provenance.kind).toEqual(engine);
    expect(after?.cue).toEqual([
      { start: 9, end: 13, quote: 'said', prefix: 'Ada Lund ', suffix: text.slice(13, 45) },
    ]);
    expect(after?.lost).toEqual([]);
  });

  it('touches no other statement', () => {
    const deed = { type: 'accept', report: 'r', statement: 'other' } as const;
    expect(applyDeed(view, deed, 'Ada').statements).toEqual(view.statements);
  });
});

describe('undo and redo', () => {
  const ids = (acts: readonly Act[]) => acts.map(({ id }) => id);

  it('undoes the newest act in force, again and again', () => {
    const acts = [accept('1'), accept('2')];
    expect(ids(undoTargets(acts))).toEqual(['2']);
    expect(ids(undoTargets([...acts, undo('3', '2')]))).toEqual(['1']);
    expect(undoTargets([...acts, undo('3', '2'), undo('4', '1')])).toEqual([]);
  });

  it('redoes in the opposite order', () => {
    const acts = [accept('1'), accept('2'), undo('3', '2'), undo('4', '1')];
    expect(ids(redoTargets(acts))).toEqual(['4']);
    expect(ids(redoTargets([...acts, undo('5', '4')]))).toEqual(['3']);
    expect(redoTargets([...acts, undo('5', '4'), undo('6', '3')])).toEqual([]);
  });

  it('undoes what was redone', () => {
    const acts = [accept('1'), undo('2', '1'), undo('3', '2')];
    expect(ids(undoTargets(acts))).toEqual(['1']);
    expect(ids(redoTargets([...acts, undo('4', '1')]))).toEqual(['4']);
  });

  it('has nothing to redo once something else was done', () => {
    expect(redoTargets([accept('1'), undo('2', '1'), accept('3')])).toEqual([]);
  });

  it('takes back together what was corrected at once, and brings it back together', () => {
    const first = correct('1', 'Bo Dane', '2026-01-01T00:00:01Z');
    const together = ['2', '3', '4'].map((id) => correct(id, 'Bo Dane', '2026-01-01T00:00:02Z'));
    const acts = [first, ...together];
    expect(ids(undoTargets(acts))).toEqual(['4', '3', '2']);
    const undone = [...acts, ...['4', '3', '2'].map((id) => undo(`u${id}`, id, '2026-01-01T00:00:03Z'))];
    expect(ids(undoTargets(undone))).toEqual(['1']);
    expect(ids(redoTargets(undone))).toEqual(['u2', 'u3', 'u4']);
    const both = [...undone, undo('u1', '1', '2026-01-01T00:00:04Z')];
    expect(ids(redoTargets(both))).toEqual(['u1']);
  });

  it('takes back together what was judged at once, and brings it back together', () => {
    const judge = (id: string) =>
      ({ type: 'judge', outcome: 'kept', id, by: 'Ada', at: '2026-01-01T00:00:01Z' }) as unknown as Act;
    const back = (id: string, act: string) =>
      ({ type: 'undo-ledger', act, id, by: 'Ada', at: '2026-01-01T00:00:02Z' }) as Act;
    const judged = [judge('1'), judge('2')];
    expect(ids(undoTargets(judged))).toEqual(['2', '1']);
    const undone = [...judged, back('3', '2'), back('4', '1')];
    expect(undoTargets(undone)).toEqual([]);
    expect(ids(redoTargets(undone))).toEqual(['4', '3']);
  });

  it('takes back one by one what was done by others, otherwise or at another time', () => {
    const at = '2026-01-01T00:00:02Z';
    const newest = correct('9', 'Bo Dane', at);
    for (const other of [
      correct('1', 'Caro Eck', at),
      correct('1', 'Bo Dane', '2026-01-01T00:00:01Z'),
      { ...correct('1', 'Bo Dane', at), by: 'Bea' },
    ]) {
      expect(ids(undoTargets([other, newest]))).toEqual(['9']);
    }
  });
});

describe('tellAct', () => {
  it('says what was set', () => {
    const values = { speaker: 'Ada Lund', via: [] };
    expect(tellAct({ type: 'correct', report: 'r', statement: 's', values })).toBe(
      'Speaker: Ada Lund, Via: none',
    );
  });

  it('says that a reading was chosen, and that it was taken back', () => {
    const chosen: Act = { type: 'show-reading', report: 'r', reading: 'g', id: '1', by: 'Ada', at };
    const acts = [chosen, undo('2', '1')];
    expect(acts.map((act) => tellAct(act, acts))).toEqual([
      'Chose which reading is shown',
      'Undid: Chose which reading is shown',
    ]);
  });

  it('says what a person said of two statements', () => {
    const [statement, other] = ['s', 't'].map((id) => ({ report: 'r', statement: id }));
    if (!statement || !other) throw new Error('no statements');
    const told = (['denied', 'none'] as const).map((as) =>
      tellAct({ type: 'dispute', statement, with: other, as, id: '1', by: 'Ada', at }),
    );
    expect(told).toEqual([
      'Said that two statements are in dispute: denied',
      'Said that two statements are not in dispute',
    ]);
  });

  it('says what an undo took back and what its undo brought back', () => {
    const acts = [accept('1'), undo('2', '1'), undo('3', '2')];
    expect(acts.map((act) => tellAct(act, acts))).toEqual(['Accepted', 'Undid: Accepted', 'Redid: Accepted']);
  });

  it('tells and undoes acts on the ledger as any other', () => {
    const part: Act = {
      type: 'part',
      as: 'origin',
      statement: { report: 'r', statement: 's' },
      id: '1',
      by: 'Ada',
      at,
    };
    const back = (id: string, act: string): Act => ({ type: 'undo-ledger', act, id, by: 'Ada', at });
    const acts = [part, back('2', '1'), back('3', '2')];
    expect(acts.map((act) => tellAct(act, acts))).toEqual([
      'Parted a statement from its origin',
      'Undid: Parted a statement from its origin',
      'Redid: Parted a statement from its origin',
    ]);
    expect(undoTargets(acts).map(({ id }) => id)).toEqual(['1']);
    expect(undoTargets(acts.slice(0, 2))).toEqual([]);
    expect(redoTargets(acts.slice(0, 2)).map(({ id }) => id)).toEqual(['2']);
  });

  it('says once what was done together', () => {
    const together = [correct('1', 'Bo Dane'), correct('2', 'Bo Dane')];
    expect(tellActs(together)).toBe('Speaker: Bo Dane (in 2 statements)');
    expect(tellActs([undo('3', '1'), undo('4', '2')], together)).toBe(
      'Undid: Speaker: Bo Dane (in 2 statements)',
    );
    expect(tellActs([correct('1', 'Bo Dane')])).toBe('Speaker: Bo Dane');
  });
});
