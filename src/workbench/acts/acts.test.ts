import { describe, expect, it } from 'vitest';
import type { Act, ReportView, ReviewedStatement } from '../api/types.ts';
import { applyDeed } from './apply-deed.ts';
import { tellAct } from './tell-act.ts';
import { redoTarget, undoTarget } from './undo-target.ts';

const at = '2026-01-01T00:00:00Z';
const accept = (id: string): Act => ({ type: 'accept', report: 'r', statement: 's', id, by: 'Ada', at });
const undo = (id: string, act: string): Act => ({ type: 'undo', report: 'r', act, id, by: 'Ada', at });

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
  it('undoes the newest act in force, again and again', () => {
    const acts = [accept('1'), accept('2')];
    expect(undoTarget(acts)?.id).toBe('2');
    expect(undoTarget([...acts, undo('3', '2')])?.id).toBe('1');
    expect(undoTarget([...acts, undo('3', '2'), undo('4', '1')])).toBeNull();
  });

  it('redoes in the opposite order', () => {
    const acts = [accept('1'), accept('2'), undo('3', '2'), undo('4', '1')];
    expect(redoTarget(acts)?.id).toBe('4');
    expect(redoTarget([...acts, undo('5', '4')])?.id).toBe('3');
    expect(redoTarget([...acts, undo('5', '4'), undo('6', '3')])).toBeNull();
  });

  it('undoes what was redone', () => {
    const acts = [accept('1'), undo('2', '1'), undo('3', '2')];
    expect(undoTarget(acts)?.id).toBe('1');
    expect(redoTarget([...acts, undo('4', '1')])?.id).toBe('4');
  });

  it('has nothing to redo once something else was done', () => {
    expect(redoTarget([accept('1'), undo('2', '1'), accept('3')])).toBeNull();
  });
});

describe('tellAct', () => {
  it('says what was set', () => {
    const values = { speaker: 'Ada Lund', via: [] };
    expect(tellAct({ type: 'correct', report: 'r', statement: 's', values })).toBe(
      'Speaker: Ada Lund, Via: none',
    );
  });

  it('says what an undo took back and what its undo brought back', () => {
    const acts = [accept('1'), undo('2', '1'), undo('3', '2')];
    expect(acts.map((act) => tellAct(act, acts))).toEqual(['Accepted', 'Undid: Accepted', 'Redid: Accepted']);
  });
});
