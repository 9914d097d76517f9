import { EXPORT_FILES, exportStatements, storedRows } from '../../exports/index.ts';
import { ROUTES } from '../api/routes.ts';
import type { AddRoutes } from '../context.ts';

/** Gives statements as a file. */
export const addExportRoutes: AddRoutes = (api, { store, now }) => {
  api.openapi(ROUTES.exportStatements, (c) => {
    const { format, ...query } = c.req.valid('query');
    const { mediaType, extension } = EXPORT_FILES[format];
    const day = new Date(now()).toISOString().slice(0, 10);
    c.header('Content-Type', mediaType);
    c.header('Content-Disposition', `attachment; filename="troth-${day}${extension}"`);
    return c.body(toBytes(exportStatements(format, storedRows(store, query))));
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
