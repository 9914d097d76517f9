import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAct, type ReportAct } from '../model/index.ts';
import { sampleReading, sampleReport } from '../store/testing/samples.ts';
import { deriveStatements } from './derive-statements.ts';
import { readingBefore, shownReading } from './shown-reading.ts';

const report = sampleReport(3);
const at = '2022-01-01T00:00:00Z';
const [one, two] = [sampleReading(report, '1'), sampleReading(report, '2')];
const three = {
  ...one,
  id: 'g_three',
  statements: one.statements.map((statement) => ({ ...statement, speaker: 'Somebody Else' })),
};
const choose = (reading: string): ReportAct =>
  createAct({ type: 'show-reading', report: report.id, reading }, 'Ada', at);
const undo = (act: ReportAct): ReportAct =>
  createAct({ type: 'undo', report: report.id, act: act.id }, 'Ada', at);

describe('shownReading', () => {
  it('is the newest while nobody chose one', () => {
    expect(shownReading([], [])).toBeNull();
    expect(shownReading([one, two], [])).toBe(two);
  });

  it('is the one chosen last, until that is taken back', () => {
    const [first, second] = [choose(one.id), choose(two.id)];
    expect(shownReading([one, two, three], [first])).toBe(one);
    expect(shownReading([one, two, three], [first, second])).toBe(two);
    expect(shownReading([one, two, three], [first, second, undo(second)])).toBe(one);
    expect(shownReading([one, two, three], [first, undo(first)])).toBe(three);
  });

  it('is not one that is not there', () => {
    expect(shownReading([one, two], [choose(one.id), choose('g_none')])).toBe(one);
  });
});

describe('readingBefore', () => {
  it('is what was shown before the one that is shown came', () => {
    expect(readingBefore([one], [])).toBeNull();
    expect(readingBefore([one, two], [])).toBe(one);
    expect(readingBefore([one, two, three], [])).toBe(two);
    // Somebody had chosen the first; then the third came and was chosen.
    expect(readingBefore([one, two, three], [choose(one.id), choose(three.id)])).toBe(one);
    expect(readingBefore([one, two], [choose(one.id)])).toBeNull();
  });
});

describe('a choice', () => {
  const ids = [...new Set([one, two].flatMap(({ statements }) => statements.map(({ id }) => id)))];
  const orders = fc.shuffledSubarray([one, two, three], { minLength: 3 });
  const acts = fc.array(
    fc.record({
      type: fc.constantFrom('accept' as const, 'reject' as const),
      statement: fc.constantFrom(...ids),
    }),
    { maxLength: 5 },
  );
  const chosenAmong = (count: number) => fc.tuple(fc.constant(count), fc.nat({ max: count - 1 }));

  it('holds: a reading that comes later changes nothing that is shown', () => {
    const cases = fc.tuple(orders, fc.oneof(chosenAmong(1), chosenAmong(2)), acts);
    fc.assert(
      fc.property(cases, ([readings, [count, place], deeds]) => {
        const held = readings.slice(0, count);
        const known = new Set(held.flatMap(({ statements }) => statements.map(({ id }) => id)));
        const done = deeds
          .filter(({ statement }) => known.has(statement))
          .map((deed) => createAct({ ...deed, report: report.id }, 'Ada', at));
        const all = [...done, choose(held[place]?.id ?? '')];
        expect(deriveStatements(report.text, readings, all)).toEqual(
          deriveStatements(report.text, held, all),
        );
      }),
    );
  });

  it('of what was shown before brings back all that was shown', () => {
    fc.assert(
      fc.property(acts, (deeds) => {
        const done = deeds
          .filter(({ statement }) => one.statements.some(({ id }) => id === statement))
          .map((deed) => createAct({ ...deed, report: report.id }, 'Ada', at));
        const before = readingBefore([one, two], done);
        const shown = deriveStatements(report.text, [one, two], [...done, choose(before?.id ?? '')]);
        expect(shown).toEqual(deriveStatements(report.text, [one], done));
      }),
    );
  });

  it('keeps a person’s work on a statement that only a later reading has', () => {
    const missed = one.statements.find(({ id }) => two.statements.every((other) => other.id !== id));
    if (!missed) throw new Error('the readings do not differ');
    const accept = createAct({ type: 'accept', report: report.id, statement: missed.id }, 'Ada', at);
    const shown = deriveStatements(report.text, [two, one], [accept, choose(two.id)]);
    expect(shown.find(({ id }) => id === missed.id)).toMatchObject({ review: 'accepted', carried: true });
  });
});
