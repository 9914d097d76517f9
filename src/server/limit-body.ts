import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { TrothError } from '../model/index.ts';
import { inMebibytes } from './api/limits.ts';

/**
 * Refuses a request whose body is larger than `maxSize` bytes.
 * @throws TrothError `api/too-large`
 */
export function limitBody(maxSize: number): MiddlewareHandler {
  const tooLarge = () =>
    new TrothError('api/too-large', `The request is larger than ${inMebibytes(maxSize)}.`, {
      remedy: 'Send less at once, or use "troth add".',
    });
  const byLength = bodyLimit({
    maxSize,
    onError: () => {
      throw tooLarge();
    },
  });
  return async (c, next) => {
    if (c.req.header('content-length')) return byLength(c, next);
    // A body of untold length, or none. hono's own limit cannot hand it on under @hono/node-server 2.1
    // ("new Request" refuses the body that it has just read).
    const body = await readBounded(c.req.raw.body, maxSize);
    if (!body) throw tooLarge();
    if (body.length > 0) {
      c.req.raw = new Request(c.req.url, { method: c.req.method, headers: c.req.raw.headers, body });
    }
    return next();
  };
}

/** All of a stream; null when it is longer than that. */
async function readBounded(
  stream: ReadableStream<Uint8Array> | null,
  maxSize: number,
): Promise<Buffer<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream ?? []) {
    size += chunk.length;
    if (size > maxSize) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
