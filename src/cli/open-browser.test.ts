import { describe, expect, it } from 'vitest';
import { hasBrowser } from './open-browser.ts';

describe('hasBrowser', () => {
  it.each([
    ['darwin', {}, true],
    ['win32', {}, true],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['linux', { WSL_DISTRO_NAME: 'Debian' }, true],
    ['linux', {}, false],
    ['darwin', { CI: 'true' }, false],
    ['linux', { DISPLAY: ':10', SSH_CONNECTION: '192.0.2.1 50000 192.0.2.2 22' }, false],
  ] as const)('on %s with %j is %s', (platform, env, expected) => {
    expect(hasBrowser(platform, env)).toBe(expected);
  });
});
