import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { TrothError } from '../model/index.ts';

const OWN_HOST = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i;

/**
 * Lets only requests to this machine's own names through: a page elsewhere whose name was made to
 * point to 127.0.0.1 (DNS rebinding) comes with its own name in `Host`.
 */
export const ownHostOnly: MiddlewareHandler = async (context, next) => {
  if (!OWN_HOST.test(hostOf(context.req.header('host'), context.req.url))) {
    throw new TrothError('api/forbidden', 'Troth answers to 127.0.0.1 and localhost only.', {
      where: 'Host',
      remedy: 'Open it by the address that "troth serve" prints.',
    });
  }
  await next();
};

/**
 * Refuses what pages of other sites ask of the API, also those on other ports of this machine.
 * Browsers send `Sec-Fetch-Site` with every request and `Origin` with every one that writes;
 * programs send neither.
 */
export const ownPagesOnly: MiddlewareHandler = async (context, next) => {
  const site = context.req.header('sec-fetch-site');
  const origin = context.req.header('origin');
  const host = hostOf(context.req.header('host'), context.req.url);
  const isForeign =
    (site !== undefined && site !== 'same-origin' && site !== 'none') ||
    (origin !== undefined && origin !== `http://${host}`);
  if (isForeign) {
    throw new TrothError('api/forbidden', 'The request comes from another site.', {
      where: origin === undefined ? 'Sec-Fetch-Site' : 'Origin',
      remedy: 'Use the pages that Troth itself serves, or a program on this machine.',
    });
  }
  await next();
};

/** Headers that keep pages and answers to themselves: nothing is loaded from or shown on other sites. */
export const guardHeaders: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  referrerPolicy: 'no-referrer',
  // Served over http on the loopback address: it would only do harm to other servers on localhost.
  strictTransportSecurity: false,
});

function hostOf(header: string | undefined, url: string): string {
  return header ?? new URL(url).host;
}
