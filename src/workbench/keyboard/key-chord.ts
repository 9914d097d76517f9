/** What a key press says; the part of KeyboardEvent that matters here. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/**
 * A key press in the notation of the key map: `mod+k`, `shift+j`, `?`, `ArrowDown`.
 * Shift is named only for letters and named keys: a keyboard decides for itself how `?` is typed.
 */
export function chord(press: KeyPress): string {
  const letter = /^\p{L}$/u.test(press.key);
  const key = letter ? press.key.toLowerCase() : press.key;
  const parts: string[] = [];
  if (press.ctrlKey || press.metaKey) parts.push('mod');
  if (press.altKey) parts.push('alt');
  if (press.shiftKey && (letter || key.length > 1)) parts.push('shift');
  return [...parts, key].join('+');
}

const SYMBOLS: Record<string, string> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  shift: '⇧',
  Escape: 'Esc',
  Backspace: '⌫',
};

/**
 * The caps to draw for a chord, pressed together or one after the other.
 * @param mac whether `mod` is Cmd
 */
export function keyCaps(keys: string, mac: boolean): string[] {
  // A plus that stands first is the key of that name.
  return keys.split(/ |(?<=.)\+/).map((part) => {
    if (part === 'mod') return mac ? '⌘' : 'Ctrl';
    if (part === 'alt') return mac ? '⌥' : 'Alt';
    return SYMBOLS[part] ?? (part.length === 1 ? part.toUpperCase() : part);
  });
}
