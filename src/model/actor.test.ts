import { describe, expect, it } from 'vitest';
import { actorId, foldName } from './actor.ts';

describe('foldName', () => {
  it.each([
    ['The Ondari Front', 'ondari front'],
    ['Lázaro  Inkaru', 'lázaro inkaru'],
    ['Skjeldmark’s', 'skjeldmark'],
    ['RIA-Novosti', 'ria novosti'],
    ['The', 'the'],
    ['中国', '中国'],
  ])('%s folds to %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });
});

describe('actorId', () => {
  it('is the folded name', () => {
    expect(actorId('the Ondari Front')).toBe('ondari-front');
    expect(actorId('Ondari Front')).toBe(actorId('The  Ondari Front'));
  });

  it('is never empty', () => {
    expect(actorId('???')).not.toBe('');
  });
});
