import { describe, expect, it } from 'vitest';
import { createAct, createReport, type Deed } from '../model/index.ts';
import { deriveReport } from './derive-report.ts';

const report = createReport({ text: 'x', outlet: 'The Post' });
const act = (deed: Deed) => createAct(deed, 'Ada', '2022-01-01T00:00:00Z');

describe('deriveReport', () => {
  it('is the report itself without acts', () => {
    expect(deriveReport(report, [])).toEqual({ report, described: [], removed: false });
  });

  it('takes the latest correction of each detail, and never changes text and identity', () => {
    const acts = [
      act({ type: 'describe', report: report.id, values: { outlet: 'The Mail', published: '2022-03-09' } }),
      act({ type: 'describe', report: report.id, values: { outlet: null } }),
    ];
    const derived = deriveReport(report, acts);
    expect(derived.report).toEqual({ ...report, outlet: null, published: '2022-03-09' });
    expect(derived.described).toEqual(['outlet', 'published']);
  });

  it('is removed until the removal is undone', () => {
    const remove = act({ type: 'remove', report: report.id });
    const undo = act({ type: 'undo', report: report.id, act: remove.id });
    expect(deriveReport(report, [remove]).removed).toBe(true);
    expect(deriveReport(report, [remove, undo]).removed).toBe(false);
  });
});
