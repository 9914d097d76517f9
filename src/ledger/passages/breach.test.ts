import { describe, expect, it } from 'vitest';
import { tellsBreach } from './breach.ts';

describe('an accusation of breach', () => {
  it.each([
    'the pact of breaking its promise never to move east',
    'they broke their word before church',
    'of beating returners, in breach of a pledge',
    'the town of going back on its promise of rooms',
    'the kingdom of failing to honour a pledge',
    'he tore up the undertaking',
  ])('is told by its words: %s', (content) => {
    expect(tellsBreach('accusation', content)).toBe(true);
    expect(tellsBreach('demand', content)).toBe(false);
  });

  it('is not every accusation that tells a promise', () => {
    expect(tellsBreach('accusation', 'the company of having promised the same seats twice')).toBe(false);
  });
});
