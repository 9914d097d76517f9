import { expect, test } from 'vitest';
import type { Relation } from '../../model/index.ts';
import { type Bearing, conditionOf, evidenceOf, scheduleOn } from './axes.ts';

test('a due date is upcoming, due, then overdue', () => {
  const on = (due: string | null) =>
    ['2021-08-01', '2021-08-15', '2021-08-31', '2021-09-01'].map((today) => scheduleOn(due, today));
  expect(on(null)).toEqual(['undated', 'undated', 'undated', 'undated']);
  expect(on('2021-08-15/2021-08-31')).toEqual(['upcoming', 'due', 'due', 'overdue']);
  expect(on('../2021-08-31')).toEqual(['upcoming', 'upcoming', 'due', 'overdue']);
  expect(on('2021-08-15/..')).toEqual(['upcoming', 'due', 'due', 'due']);
  expect(on('2021-08')).toEqual(['due', 'due', 'due', 'overdue']);
});

const machine = (...relations: Relation[]): Bearing[] =>
  relations.map((relation) => ({ relation, byPerson: false }));
const person = (...relations: Relation[]): Bearing[] =>
  relations.map((relation) => ({ relation, byPerson: true }));

test('evidence is none, for, against or contested', () => {
  expect(evidenceOf([])).toBe('none');
  expect(evidenceOf(machine('restates', 'condition met'))).toBe('none');
  expect(evidenceOf(machine('bears out'))).toBe('for');
  expect(evidenceOf(machine('goes against', 'withdraws'))).toBe('against');
  expect(evidenceOf(machine('partly'))).toBe('contested');
  expect(evidenceOf(machine('bears out', 'goes against'))).toBe('contested');
});

test('where people said something, the machine is not asked', () => {
  expect(evidenceOf([...machine('goes against'), ...person('bears out')])).toBe('for');
  expect(conditionOf(true, [...machine('condition met'), ...person('condition unmet')])).toBe('unmet');
});

test('a condition is met, unmet, or not known', () => {
  expect(conditionOf(false, machine('condition met'))).toBe('none');
  expect(conditionOf(true, [])).toBe('unknown');
  expect(conditionOf(true, machine('condition met'))).toBe('met');
  expect(conditionOf(true, machine('condition met', 'condition unmet'))).toBe('unknown');
});
