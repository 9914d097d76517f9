import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/** What the place of the user's data depends on. */
interface Surroundings {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
}

/**
 * The folder that holds a user's store when none is named: `$XDG_DATA_HOME/troth` or
 * `~/.local/share/troth` (XDG Base Directory Specification), `~/Library/Application Support/Troth`
 * on macOS, `%APPDATA%\Troth` on Windows.
 */
export function defaultDataFolder({ platform, env, home }: Surroundings = here()): string {
  if (platform === 'win32') {
    return win32.join(env.APPDATA || win32.join(home, 'AppData', 'Roaming'), 'Troth');
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Troth');
  // The specification says to ignore a relative path.
  const data = env.XDG_DATA_HOME?.startsWith('/') ? env.XDG_DATA_HOME : posix.join(home, '.local', 'share');
  return posix.join(data, 'troth');
}

function here(): Surroundings {
  return { platform: process.platform, env: process.env, home: homedir() };
}
