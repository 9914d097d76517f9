import createFetchClient, { type ClientOptions, type Client as FetchClient } from 'openapi-fetch';
import { toApiError, unreachable } from './api-error.ts';
import type { components, paths } from './schema.ts';

/** A typed client of the API: `client.GET('/api/reports', { params: { query: { q: 'ceasefire' } } })`. */
export type Client = FetchClient<paths>;

/**
 * Makes a client of the API. Its calls resolve to `{ data, response }` and never to an error:
 * whatever fails rejects with an {@link ApiError}. {@link dataOf} takes the data out.
 * @param options `baseUrl`: where the server is, such as `http://127.0.0.1:4181`; nothing in a page
 *   that the server itself serves
 */
export function createClient(options: Pick<ClientOptions, 'baseUrl' | 'fetch'> = {}): Client {
  const client = createFetchClient<paths>(options);
  client.use({
    async onResponse({ response }) {
      if (!response.ok) throw toApiError(response.status, await response.json().catch(() => null));
    },
    onError({ error, request }) {
      // Whoever aborts a request wants to see the abort.
      if (request.signal.aborted) return undefined;
      return error instanceof TypeError ? unreachable(new URL(request.url).pathname) : undefined;
    },
  });
  return client;
}

/**
 * The data of an answer: `await dataOf(client.GET('/api/status'))`.
 * @throws ApiError when the request failed
 */
export async function dataOf<Data>(call: Promise<{ data?: Data; response: Response }>): Promise<Data> {
  const { data, response } = await call;
  if (data === undefined) throw toApiError(response.status, null);
  return data;
}

/**
 * Begins a job that reads files and adds them.
 * @param files with their names; a `reports.csv` among them gives details of the others
 * @throws ApiError when the server refuses them
 */
export function addFiles(client: Client, files: readonly File[]): Promise<components['schemas']['Job']> {
  return dataOf(
    client.POST('/api/jobs', {
      body: { files: [...files] },
      bodySerializer: ({ files }) => {
        const form = new FormData();
        for (const file of files) form.append('files', file);
        return form;
      },
    }),
  );
}
