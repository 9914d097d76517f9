import { serveStatic } from '@hono/node-server/serve-static';
import type { Context } from 'hono';

const NOT_BUILT = 'The pages are not built. The API is described at /api/openapi.json.\n';
const FOR_GOOD = 'public, max-age=31536000, immutable';

/**
 * Serves the built pages. Files with a hash in their name (`/assets/`) never change and may be kept
 * for good; any other path without a file ending is the workbench's own and gets `index.html`.
 * @param folder of the built pages; null when there are none
 */
export function servePages(folder: string | null): (context: Context) => Promise<Response> {
  if (folder === null) return async (context) => context.text(NOT_BUILT, 404);
  const file = serveStatic({ root: folder });
  const index = serveStatic({ root: folder, path: 'index.html' });
  const toNothing = async () => {};

  return async (context) => {
    const { method, path } = context.req;
    if (method !== 'GET' && method !== 'HEAD') {
      return context.text('Method Not Allowed\n', 405, { Allow: 'GET, HEAD' });
    }
    const found = await file(context, toNothing);
    if (found instanceof Response) return cached(found, path.startsWith('/assets/') ? FOR_GOOD : 'no-cache');
    const fallback = /\.[^/]*$/.test(path) ? undefined : await index(context, toNothing);
    return fallback instanceof Response ? cached(fallback, 'no-cache') : context.text('Not Found\n', 404);
  };
}

function cached(response: Response, policy: string): Response {
  response.headers.set('Cache-Control', policy);
  return response;
}
