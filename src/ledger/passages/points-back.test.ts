import { describe, expect, it } from 'vitest';
import { pointsBack, statementsBefore } from './points-back.ts';

describe('words that only point back', () => {
  it.each([
    ['prediction', 'as much'],
    ['commitment', '“exactly the same”,'],
    ['threat', 'this warning'],
    ['demand', 'their repeated request'],
    ['refusal', 'it'],
    ['refusal', 'the offer'],
    ['refusal', 'such a commitment was out of the question'],
    ['denial', 'any such plans'],
    ['denial', '“This was a threat.”'],
    ['denial', 'that account'],
    ['denial', 'this won’t happen'],
  ] as const)('are those of a %s: %s', (kind, content) => {
    expect(pointsBack(kind, content)).toBe(true);
  });

  it.each([
    ['prediction', 'it'],
    ['prediction', 'that offer'],
    ['threat', 'such threats'],
    ['commitment', 'this was a threat'],
    ['refusal', 'the bridge'],
    ['denial', 'the allegations'],
    ['denial', 'that the bridge had been shut'],
    ['demand', 'the offer be put in writing'],
    ['refusal', ''],
  ] as const)('are not those of a %s: %s', (kind, content) => {
    expect(pointsBack(kind, content)).toBe(false);
  });
});

describe('what stands right before a statement', () => {
  const at = (id: string, start: number, end: number, parent: string | null = null) => ({
    ...{ id, parent },
    content: [{ start, end, quote: '', prefix: '', suffix: '' }],
  });
  const answer = at('s_answer', 300, 302);

  it('is the statement that ends last, with what encloses it and what is inside of that', () => {
    const accusation = at('s_accusation', 100, 280);
    const promise = at('s_promise', 150, 200, 's_accusation');
    const others = [at('s_earlier', 20, 60), at('s_later', 310, 350), answer];
    expect(statementsBefore(answer, [...others, promise, accusation]).sort()).toEqual([
      's_accusation',
      's_promise',
    ]);
  });

  it('is not what encloses the statement itself', () => {
    const outer = at('s_outer', 100, 400);
    const inner = at('s_inner', 120, 200, 's_outer');
    const told = { ...answer, parent: 's_outer' };
    expect(statementsBefore(told, [outer, inner, told])).toEqual(['s_inner']);
  });

  it('is told even where two are told to enclose each other', () => {
    const one = at('s_one', 100, 200, 's_two');
    const two = at('s_two', 120, 280, 's_one');
    expect(statementsBefore(answer, [one, two])).toContain('s_two');
  });

  it('is nothing far before it', () => {
    expect(statementsBefore(answer, [at('s_far', 20, 60)])).toEqual([]);
    expect(statementsBefore(answer, [answer])).toEqual([]);
  });
});
