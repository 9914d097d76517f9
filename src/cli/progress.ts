import cliProgress from 'cli-progress';
import type { Terminal } from './terminal.ts';

/** Shows how far a long work is. */
interface Progress {
  update(done: number): void;
  /** Makes room for a message; the next update shows the bar again. */
  clear(): void;
  stop(): void;
}

const NONE: Progress = { update: () => {}, clear: () => {}, stop: () => {} };

/**
 * A bar among the messages when a person watches them and there is more than one thing to do;
 * nothing otherwise.
 * @param total null when it is not known
 */
export function startProgress(terminal: Terminal, total: number | null): Progress {
  if (!terminal.watched || total === null || total < 2) return NONE;
  const bar = new cliProgress.SingleBar(
    {
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
      format: '{bar} {value} of {total}  {duration_formatted}',
      barsize: 30,
      // The bar must not listen for Ctrl-C: the command stops in good order itself.
      gracefulExit: false,
    },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, 0);
  return {
    update: (done) => bar.update(done),
    clear: () => void process.stderr.write('\r\u001b[2K'),
    stop: () => bar.stop(),
  };
}
