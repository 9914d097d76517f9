import { once } from 'node:events';
import pc from 'picocolors';

type Colors = ReturnType<typeof pc.createColors>;

/** Where a command's results and messages go. */
export interface Terminal {
  /** columns that fit on a line of the output */
  width: number;
  /** whether a person looks at the output as it comes */
  interactive: boolean;
  /** whether a person looks at the messages, so that a progress bar makes sense */
  watched: boolean;
  /** for results */
  colors: Colors;
  /** for messages */
  noteColors: Colors;
  /** Writes results, and waits while the reader is slower. */
  write(text: string): Promise<void>;
  /** Writes a line of message. */
  note(line: string): void;
}

/** Columns for output that no terminal shows: room for six columns of a table beside its words. */
const PIPED_WIDTH = 100;
/** Beyond this a line is hard to follow with the eye. */
const WIDEST = 160;
/** Narrower than this nothing is laid out. */
const NARROWEST = 30;

/**
 * The terminal of this process. Results go to standard output, everything else to standard error.
 * Colour only where a terminal is and neither `--no-color`, NO_COLOR (no-color.org) nor TERM=dumb
 * forbids it.
 */
export function openTerminal(wantsColor: boolean): Terminal {
  const { stdout, stderr, env } = process;
  const colored = (stream: { isTTY?: boolean }) =>
    wantsColor && stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  return {
    width: Math.min(WIDEST, Math.max(NARROWEST, stdout.columns || Number(env.COLUMNS) || PIPED_WIDTH)),
    interactive: stdout.isTTY === true,
    watched: stderr.isTTY === true,
    colors: pc.createColors(colored(stdout)),
    noteColors: pc.createColors(colored(stderr)),
    async write(text) {
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    note: (line) => void stderr.write(`${line}\n`),
  };
}
