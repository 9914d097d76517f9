import { describe, expect, it } from 'vitest';
import { type Act, createAct } from '../model/index.ts';
import { actsInForce } from './acts-in-force.ts';

const at = '2022-01-01T00:00:00Z';
const accept = createAct({ type: 'accept', report: 'r', statement: 's' }, 'Ada', at);
const undo = (act: Act) => createAct({ type: 'undo', report: 'r', act: act.id }, 'Ada', at);

describe('actsInForce', () => {
  it('keeps what nobody took back', () => {
    expect(actsInForce([accept])).toEqual([accept]);
  });

  it('drops an undone act and the undo itself', () => {
    expect(actsInForce([accept, undo(accept)])).toEqual([]);
  });

  it('brings an act back when its undo is undone, however deep', () => {
    const first = undo(accept);
    const second = undo(first);
    const third = undo(second);
    expect(actsInForce([accept, first, second])).toEqual([accept]);
    expect(actsInForce([accept, first, second, third])).toEqual([]);
  });
});
