import { describe, expect, it } from 'vitest';
import { countChosen, EVERYTHING, isChosen, NOTHING, toggled, withAll } from './chosen.ts';

const entry = (id: string) => ({ id, statement: { report: 'r_1', statement: id.replace('e_', 's_') } });

describe('what is chosen', () => {
  it('is one after the other, and back', () => {
    const one = toggled(toggled(NOTHING, entry('e_1')), entry('e_2'));
    expect([...one.marked]).toEqual([
      ['e_1', { report: 'r_1', statement: 's_1' }],
      ['e_2', { report: 'r_1', statement: 's_2' }],
    ]);
    expect(toggled(toggled(one, entry('e_1')), entry('e_2'))).toEqual(NOTHING);
  });

  it('is everything but for some', () => {
    const most = toggled(EVERYTHING, entry('e_1'));
    expect([isChosen(most, 'e_1'), isChosen(most, 'e_2')]).toEqual([false, true]);
    expect(countChosen(most, 5000)).toBe(4999);
    expect(toggled(most, entry('e_1'))).toEqual(EVERYTHING);
  });

  it('takes a stretch in whole', () => {
    const some = withAll(toggled(NOTHING, entry('e_2')), [entry('e_1'), entry('e_2'), entry('e_3')], true);
    expect(countChosen(some, 100)).toBe(3);
    expect(countChosen(withAll(some, [entry('e_1'), entry('e_3')], false), 100)).toBe(1);
  });
});
