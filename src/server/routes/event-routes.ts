import { streamSSE } from 'hono/streaming';
import { ROUTES } from '../api/routes.ts';
import type { Happening } from '../changes.ts';
import type { AddRoutes } from '../context.ts';

/** How often a silent stream says that it lives; proxies and browsers give up after 30 to 60 s. */
const HEARTBEAT_MILLISECONDS = 20_000;

/** How long a browser waits before it asks again when the stream broke. */
const RETRY_MILLISECONDS = 2_000;

/** Tells listening pages what happens. */
export const addEventRoutes: AddRoutes = (api, { changes }) => {
  api.openapi(ROUTES.events, (c) =>
    streamSSE(c, async (stream) => {
      await stream.write(`retry: ${RETRY_MILLISECONDS}\n\n`);
      const stop = changes.listen((happening) => {
        stream.writeSSE({ event: happening.event, data: JSON.stringify(told(happening)) }).catch(() => {});
      });
      const heartbeat = setInterval(
        () => stream.write(':\n\n').catch(() => {}),
        HEARTBEAT_MILLISECONDS,
      ).unref();
      await new Promise<void>((resolve) => {
        stream.onAbort(resolve);
        changes.closed.addEventListener('abort', () => resolve(), { once: true });
        if (changes.closed.aborted) resolve();
      });
      clearInterval(heartbeat);
      stop();
    }),
  );
};

/** What is told beside the name of an event. */
function told(happening: Happening): object {
  if (happening.event === 'job') return happening.job;
  return happening.event === 'known' ? happening.known : {};
}
