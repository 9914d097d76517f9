import { describe, expect, it } from 'vitest';
import { compareTimexes, halfOf, readTimeMl, timexFigures } from './times.ts';

const SOURCE = `<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2021-07-14">07/14</TIMEX3></DCT>
<TEXT>Belo <EVENT eid="e1">left</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2021-07-12">Monday</TIMEX3> &amp; slept for <TIMEX3 tid="t2" type="DURATION" value="P3D">three <EVENT eid="e2">days</EVENT></TIMEX3>.</TEXT></TimeML>`;

describe('the measure of times', () => {
  it('reads TimeML', () => {
    const { text, published, gold } = readTimeMl(SOURCE);
    expect(text).toBe('Belo left on Monday & slept for three days.');
    expect(published).toBe('2021-07-14');
    expect(gold.map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([
      ['Monday', '2021-07-12'],
      ['three days', 'P3D'],
    ]);
  });

  it('counts spans, overlaps and values as TempEval-3 does', () => {
    const { text, gold } = readTimeMl(SOURCE);
    const counts = { gold: 0, found: 0, strict: 0, relaxed: 0, value: 0 };
    const found = [
      { start: 10, end: 19, value: '2021-07-12' },
      { start: 32, end: 42, value: 'P2D' },
      { start: 0, end: 4, value: '2021' },
    ];
    const errors = compareTimexes(text, gold, found, counts);
    expect(counts).toEqual({ gold: 2, found: 3, strict: 1, relaxed: 2, value: 1 });
    expect(errors.map((error) => error.split('\t')[0])).toEqual(['span', 'value', 'extra']);
    expect(timexFigures(counts).value).toEqual({ precision: 1 / 3, recall: 1 / 2, f1: 0.4 });
  });

  it('halves by name alone', () => {
    const names = Array.from({ length: 200 }, (_, at) => `${at}.tml`);
    const seen = names.filter((name) => halfOf(name) === 'seen').length;
    expect(seen).toBeGreaterThan(70);
    expect(seen).toBeLessThan(130);
    expect(names.map(halfOf)).toEqual(names.map(halfOf));
  });
});
