import open from 'open';

/** Whether this process stands where a browser can show up: a desktop, not a server or a build. */
export function hasBrowser(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (env.CI || env.SSH_CONNECTION) return false;
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY || env.WSL_DISTRO_NAME);
}

/** Opens an address in the browser; where that fails, the printed address must do. */
export async function openBrowser(address: string): Promise<void> {
  try {
    const child = await open(address);
    child.on('error', () => {});
  } catch {}
}
