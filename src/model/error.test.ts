import { describe, expect, it } from 'vitest';
import { Problem, TrothError } from './error.ts';

describe('TrothError', () => {
  it('becomes a valid problem', () => {
    const error = new TrothError('intake/empty', 'There is no text in it.', {
      where: 'a.txt',
      remedy: 'Leave it out.',
    });
    expect(Problem.parse(error.toProblem())).toEqual({
      code: 'intake/empty',
      message: 'There is no text in it.',
      where: 'a.txt',
      remedy: 'Leave it out.',
    });
  });

  it('has no place and no remedy unless told', () => {
    expect(new TrothError('api/internal', 'Broken.').toProblem()).toMatchObject({
      where: null,
      remedy: null,
    });
  });
});
