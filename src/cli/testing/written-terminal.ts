import pc from 'picocolors';
import type { Terminal } from '../terminal.ts';

/** A terminal that keeps what is written to it. */
export function writtenTerminal(
  width: number,
  colored = false,
): Terminal & { output(): string; notes(): string[] } {
  const written: string[] = [];
  const noted: string[] = [];
  return {
    width,
    interactive: false,
    watched: false,
    colors: pc.createColors(colored),
    noteColors: pc.createColors(false),
    write: async (text) => void written.push(text),
    note: (line) => void noted.push(line),
    output: () => written.join(''),
    notes: () => noted,
  };
}
