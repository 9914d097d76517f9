import wrapAnsi from 'wrap-ansi';

/** What takes one column a letter. */
export const ASCII = /^[\x20-\x7e]*$/;

/** A line of text, which may be coloured, as lines of at most so many columns of the terminal. */
export function wrapLine(line: string, width: number): string[] {
  // Most lines fit; taking them apart is what costs.
  if (line.length <= width && ASCII.test(line)) return [line];
  return wrapAnsi(line, width, { hard: true }).split('\n');
}
