import { describe, expect, it } from 'vitest';
import { areSameNames, isSameName } from './names.ts';

describe('isSameName', () => {
  it('lets one name be a part of the other, titles dropped', () => {
    expect(isSameName('President Ada Morn', 'Morn')).toBe(true);
    expect(isSameName('the Front', 'Ondari Front')).toBe(true);
    expect(isSameName('Ada Morn', 'Ada Vell')).toBe(false);
  });

  it('keeps a name that is nothing but titles', () => {
    expect(isSameName('the president', 'President')).toBe(true);
    expect(isSameName('the president', 'the secretary')).toBe(false);
    expect(isSameName('the president', 'Ada Morn')).toBe(false);
  });

  it('makes no name agree with no name only', () => {
    expect(isSameName(null, '')).toBe(true);
    expect(isSameName(null, 'Morn')).toBe(false);
    expect(isSameName('—', '—')).toBe(false);
  });
});

describe('areSameNames', () => {
  it('gives each name its own partner', () => {
    expect(areSameNames(['Morn', 'Vell'], ['Ada Vell', 'Ada Morn'])).toBe(true);
    expect(areSameNames(['Morn', 'Morn'], ['Ada Morn', 'Vell'])).toBe(false);
    expect(areSameNames(['Morn'], [])).toBe(false);
    expect(areSameNames(null, [])).toBe(true);
  });
});
