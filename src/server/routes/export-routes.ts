import type { Context } from 'hono';
import {
  DECISION_FILE,
  ENTRY_FILES,
  EXPORT_FILES,
  exportDecisions,
  exportEntries,
  exportStatements,
  storedEntries,
  storedRows,
} from '../../exports/index.ts';
import { ROUTES } from '../api/routes.ts';
import type { AddRoutes } from '../context.ts';

/** Gives statements, entries of the ledger, and what people decided as files. */
export const addExportRoutes: AddRoutes = (api, { known, now }) => {
  const dayNow = () => new Date(now()).toISOString().slice(0, 10);
  const nameFile = (
    c: Context,
    base: string,
    { mediaType, extension }: Readonly<typeof EXPORT_FILES.csv>,
  ) => {
    c.header('Content-Type', mediaType);
    c.header('Content-Disposition', `attachment; filename="${base}-${dayNow()}${extension}"`);
  };
  api.openapi(ROUTES.exportStatements, async (c) => {
    const { format, asKnownOn, ...query } = c.req.valid('query');
    const store = await known.on(asKnownOn);
    nameFile(c, 'troth', EXPORT_FILES[format]);
    return c.body(toBytes(exportStatements(format, storedRows(store, query))));
  });
  api.openapi(ROUTES.exportDecisions, async (c) => {
    const { text = 'window', asKnownOn } = c.req.valid('query');
    const store = await known.on(asKnownOn);
    nameFile(c, 'troth-decisions', DECISION_FILE);
    // The types of routes with a single media type know no streams.
    return c.body(toBytes(exportDecisions(store, text))) as never;
  });
  api.openapi(ROUTES.exportEntries, async (c) => {
    const { format, asKnownOn, today = asKnownOn ?? dayNow(), ...query } = c.req.valid('query');
    const store = await known.on(asKnownOn);
    nameFile(c, 'troth-ledger', ENTRY_FILES[format]);
    return c.body(toBytes(exportEntries(format, storedEntries(store, { today, ...query }))));
  });
};

/** The pieces as bytes, made no faster than they are taken. */
function toBytes(pieces: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
