import { expect, test } from 'vitest';
import type { Relation } from '../../model/index.ts';
import { conditionOf, evidenceOf, scheduleOn } from './axes.ts';

test('a due date is upcoming, due, then overdue', () => {
  const on = (due: string | null) =>
    ['2021-08-01', '2021-08-15', '2021-08-31', '2021-09-01'].map((today) => scheduleOn(due, today));
  expect(on(null)).toEqual(['undated', 'undated', 'undated', 'undated']);
  expect(on('2021-08-15/2021-08-31')).toEqual(['upcoming', 'due', 'due', 'overdue']);
  expect(on('../2021-08-31')).toEqual(['upcoming', 'upcoming', 'due', 'overdue']);
  expect(on('2021-08-15/..')).toEqual(['upcoming', 'due', 'due', 'due']);
  expect(on('2021-08')).toEqual(['due', 'due', 'due', 'overdue']);
});

test('evidence is none, for, against or contested', () => {
  const of = (...relations: Relation[]) => evidenceOf(relations);
  expect(of()).toBe('none');
  expect(of('restates', 'condition met')).toBe('none');
  expect(of('bears out')).toBe('for');
  expect(of('goes against', 'withdraws')).toBe('against');
  expect(of('partly')).toBe('contested');
  expect(of('bears out', 'goes against')).toBe('contested');
});

test('a condition is met, unmet, or not known', () => {
  expect(conditionOf(false, ['condition met'])).toBe('none');
  expect(conditionOf(true, [])).toBe('unknown');
  expect(conditionOf(true, ['condition met', 'bears out'])).toBe('met');
  expect(conditionOf(true, ['condition unmet'])).toBe('unmet');
  expect(conditionOf(true, ['condition met', 'condition unmet'])).toBe('unknown');
});
