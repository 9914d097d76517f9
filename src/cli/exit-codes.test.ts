import { describe, expect, it } from 'vitest';
import { ERROR_CODES, type ErrorCode } from '../model/index.ts';
import { EXIT, EXIT_MEANINGS, exitCodeOf } from './exit-codes.ts';

describe('exitCodeOf', () => {
  it.each([
    ['intake/not-found', EXIT.someUnread],
    ['store/unreadable', EXIT.store],
    ['store/not-found', EXIT.notFound],
    ['server/port-taken', EXIT.cannotServe],
    ['cli/usage', EXIT.usage],
    ['cli/cannot-write', EXIT.store],
    ['cli/internal', EXIT.fault],
  ] as const)('of %s is %i', (code, expected) => {
    expect(exitCodeOf(code)).toBe(expected);
  });

  it('gives every error an ending that the help explains, and never a good one', () => {
    for (const code of Object.keys(ERROR_CODES) as ErrorCode[]) {
      expect(exitCodeOf(code)).not.toBe(EXIT.fine);
      expect(EXIT_MEANINGS[exitCodeOf(code)]).toBeTruthy();
    }
  });
});
