import { describe, expect, it } from 'vitest';
import type { Span, Statement } from '../model/index.ts';
import { sampleReading, sampleReport, sampleStatement } from '../store/testing/samples.ts';
import { compareReadings } from './compare-readings.ts';

const report = sampleReport(0, { text: 'Mira Okonjo said the dam would open and the gates would hold.' });
const [dam, gates, all]: Span[] = [
  { start: 17, end: 35 },
  { start: 40, end: 60 },
  { start: 17, end: 60 },
];
const cue = [{ start: 12, end: 16 }];
const machine = (version: string) => ({ engine: 'sample', version });
const statement = (content: Span[], values: Partial<Statement> = {}, version = '1') =>
  sampleStatement(report, { content, cue }, values, machine(version));
const compare = (before: Statement[], after: Statement[]) =>
  compareReadings({ statements: before }, { statements: after });

describe('compareReadings', () => {
  it('finds nothing in the same reading, whoever filled it and however sure', () => {
    const before = statement([dam as Span], { probability: 0.5 });
    const after = { ...statement([dam as Span], { probability: 0.9 }, '2'), hedges: [], quantities: [] };
    expect(compare([before], [after])).toEqual({ added: [], gone: [], changed: [], same: 1 });
  });

  it('tells which fields are other in a statement with the same id', () => {
    const before = statement([dam as Span]);
    const after = statement([dam as Span], { speaker: 'Mira Okonjo', kind: 'prediction', via: ['Wire'] });
    const { changed, same } = compare([before], [after]);
    expect(changed).toEqual([{ before, after, fields: ['speaker', 'kind', 'via'] }]);
    expect(same).toBe(0);
  });

  it('knows a statement by its content when that grew or its cue moved', () => {
    const before = statement([dam as Span]);
    const grown = statement([all as Span]);
    const uncued = sampleStatement(report, { content: [dam as Span] }, {}, machine('2'));
    expect(compare([before], [grown]).changed).toMatchObject([{ fields: ['content'] }]);
    expect(compare([before], [uncued]).changed).toMatchObject([{ fields: ['cue'] }]);
  });

  it('takes for one those whose content overlaps most, each once', () => {
    const before = [statement([all as Span]), statement([{ start: 40, end: 58 }])];
    const after = [statement([dam as Span]), statement([gates as Span])];
    const { changed, added, gone } = compare(before, after);
    expect(changed.map(({ before, after }) => [before.id, after.id])).toEqual([
      [before[0]?.id, after[0]?.id],
      [before[1]?.id, after[1]?.id],
    ]);
    expect([added, gone]).toEqual([[], []]);
  });

  it('tells what is new and what is gone where less than half is shared', () => {
    const before = statement([dam as Span]);
    const after = statement([{ start: 30, end: 60 }]);
    expect(compare([before], [after])).toEqual({ added: [after], gone: [before], changed: [], same: 0 });
  });

  it('does not call a parent another when only its id is', () => {
    const outer = statement([all as Span]);
    const wider = statement([{ start: 0, end: 61 }]);
    const inner = statement([gates as Span], { parent: outer.id });
    const { changed } = compare([outer, inner], [wider, { ...inner, parent: wider.id }]);
    expect(changed.map(({ fields }) => fields)).toEqual([['content']]);
    const orphan = compare([outer, inner], [outer, { ...inner, parent: null }]);
    expect(orphan.changed.map(({ fields }) => fields)).toEqual([['parent']]);
  });

  it('is turned round by comparing the other way round', () => {
    const sample = sampleReport(7);
    const [one, two] = [sampleReading(sample, '1'), sampleReading(sample, '2')];
    const there = compareReadings(one, two);
    const back = compareReadings(two, one);
    expect(there.gone.length).toBeGreaterThan(0);
    expect([back.added, back.gone, back.same]).toEqual([there.gone, there.added, there.same]);
  });
});
