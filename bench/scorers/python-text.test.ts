import { describe, expect, it } from 'vitest';
import { fixed, repr, round, str } from './python-text.ts';

describe('fixed', () => {
  it('sends an exact tie to the even digit', () => {
    expect(fixed(0.0625, 3)).toBe('0.062');
    expect(fixed(0.1875, 3)).toBe('0.188');
    expect(fixed(0.5, 0)).toBe('0');
    expect(fixed(1.5, 0)).toBe('2');
    expect(round(1 / 32, 4)).toBe(0.0312);
  });

  it('rounds what is no tie to the nearest', () => {
    expect(fixed(0.0005, 3)).toBe('0.001');
    expect(fixed(2 / 3, 4)).toBe('0.6667');
    expect(fixed(1, 3)).toBe('1.000');
    expect(fixed(0, 3)).toBe('0.000');
  });
});

describe('repr', () => {
  it('prefers single quotes and escapes what cannot be printed', () => {
    expect(repr("it's")).toBe('"it\'s"');
    expect(repr('it\'s "x"')).toBe("'it\\'s \"x\"'");
    expect(repr('a\\\n\u00a0\u200b\u0007é🌉')).toBe("'a\\\\\\n\\xa0\\u200b\\x07é🌉'");
    expect(repr([null, 'a', true])).toBe("[None, 'a', True]");
    expect(str('s1')).toBe('s1');
    expect(str(null)).toBe('None');
  });
});
