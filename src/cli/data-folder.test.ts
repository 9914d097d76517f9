import { describe, expect, it } from 'vitest';
import { defaultDataFolder } from './data-folder.ts';

describe('defaultDataFolder', () => {
  it.each([
    ['linux', {}, '/home/ada/.local/share/troth'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/troth'],
    ['linux', { XDG_DATA_HOME: 'relative' }, '/home/ada/.local/share/troth'],
    ['freebsd', {}, '/home/ada/.local/share/troth'],
    ['darwin', { XDG_DATA_HOME: '/data' }, '/home/ada/Library/Application Support/Troth'],
  ] as const)('on %s with %j is %s', (platform, env, expected) => {
    expect(defaultDataFolder({ platform, env, home: '/home/ada' })).toBe(expected);
  });

  it('on Windows is where programs keep their data', () => {
    const home = 'C:\\Users\\ada';
    expect(defaultDataFolder({ platform: 'win32', env: { APPDATA: 'D:\\Data' }, home })).toBe(
      'D:\\Data\\Troth',
    );
    expect(defaultDataFolder({ platform: 'win32', env: {}, home })).toBe(
      'C:\\Users\\ada\\AppData\\Roaming\\Troth',
    );
  });
});
