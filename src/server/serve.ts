import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { TrothError } from '../model/index.ts';
import type { App } from './app.ts';

/** A server that listens. */
export interface Serving {
  /** where it is to be opened, such as `http://127.0.0.1:4181` */
  address: string;
  port: number;
  /** Stops jobs, ends streams and closes every connection. */
  close(): Promise<void>;
}

/** How long open requests may still take when the server closes. */
const GRACE_MILLISECONDS = 1_000;

/** How often connections that have nothing more to answer are looked for when the server closes. */
const IDLE_MILLISECONDS = 20;

/**
 * Listens for requests on this machine.
 * @param options `port` 0 takes any free one; `host` is a loopback address
 * @throws TrothError `server/port-taken`, `server/cannot-listen`
 */
export async function serve(
  app: App,
  options: { port: number; host?: '127.0.0.1' | '::1' },
): Promise<Serving> {
  const { port, host = '127.0.0.1' } = options;
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server;
  await listen(server, port, host);
  const bound = (server.address() as AddressInfo).port;
  return {
    address: `http://${host === '::1' ? '[::1]' : host}:${bound}`,
    port: bound,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await app.close();
      // Browsers keep connections open; each is closed when its last answer is out.
      const idle = setInterval(() => server.closeIdleConnections(), IDLE_MILLISECONDS);
      const grace = setTimeout(() => server.closeAllConnections(), GRACE_MILLISECONDS);
      await closed;
      clearInterval(idle);
      clearTimeout(grace);
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => reject(toTrothError(error, port));
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      resolve();
    });
  });
}

function toTrothError(error: NodeJS.ErrnoException, port: number): TrothError {
  const where = `port ${port}`;
  if (error.code === 'EADDRINUSE') {
    return new TrothError('server/port-taken', `Another program listens on port ${port}.`, {
      where,
      remedy: 'Choose another with --port, or --port 0 for any free one.',
      cause: error,
    });
  }
  return new TrothError('server/cannot-listen', `Port ${port} cannot be listened on (${error.code}).`, {
    where,
    remedy: 'Choose another with --port; those below 1024 are reserved.',
    cause: error,
  });
}
