import { TrothError } from '../model/index.ts';

/**
 * Standard input, which may wait for somebody to type: a stop ends the waiting. What came until then
 * may be half a report and must not pass for a whole one.
 * @throws TrothError `job/stopped` when it was stopped
 */
export async function* standardInput(
  stream: NodeJS.ReadStream,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const end = () => void stream.destroy();
  signal.addEventListener('abort', end, { once: true });
  try {
    yield* stream;
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', end);
  }
  if (signal.aborted) {
    throw new TrothError('job/stopped', 'It was stopped before its end, and is left out.', {
      where: 'standard input',
      remedy: 'Pipe it in again.',
    });
  }
}
