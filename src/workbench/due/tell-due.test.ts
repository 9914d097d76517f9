import { describe, expect, it } from 'vitest';
import { daySpan } from '../words/day-span.ts';
import { tellDue } from './tell-due.ts';

const TODAY = '2022-06-15';
const told = (due: string | null) => {
  const span = due === null ? null : daySpan(due);
  const { when, told, bound } = tellDue(
    { due, earliest: span?.first ?? null, latest: span?.last ?? null },
    TODAY,
  );
  return [when, told, bound];
};

describe('tellDue', () => {
  it.each([
    ['2022-06-15', 'today', '15 Jun 2022', null],
    ['2022-06-16', 'tomorrow', '16 Jun 2022', null],
    ['2022-06-18', 'in 3 days', '18 Jun 2022', null],
    ['../2022-06-15', 'today', '15 Jun 2022', 'at the latest'],
    ['2022-06-14', 'overdue for 1 day', '14 Jun 2022', null],
    ['../2022-05-01', 'overdue for 6 weeks', '1 May 2022', 'at the latest'],
    ['2021', 'overdue for 5 months', '2021', '31 Dec 2021 at the latest'],
    ['2022', 'any day', '2022', '31 Dec 2022 at the latest'],
    ['2022-06-13/2022-06-15', 'today at the latest', '13 Jun – 15 Jun 2022', null],
    ['2022-08/2022-12', 'in 6 weeks', 'Aug – Dec 2022', null],
    ['2022-07-01/..', 'in 16 days', '1 Jul 2022', 'at the earliest, no end told'],
    ['2022-06~', 'any day', 'about Jun 2022', '30 Jun 2022 at the latest'],
    [null, 'no due date', '', null],
  ])('%s is %s', (due, ...wanted) => expect(told(due)).toEqual(wanted));
});
