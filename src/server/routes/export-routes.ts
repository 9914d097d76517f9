import type { Context } from 'hono';
import {
  DECISION_FILE,
  DOSSIER_FILES,
  DUE_FILES,
  ENTRY_FILES,
  EXPORT_FILES,
  exportDecisions,
  exportDossier,
  exportDue,
  exportEntries,
  exportLinks,
  exportRelations,
  exportReview,
  exportStatements,
  exportTimeline,
  RELATION_FILES,
  REVIEW_FILES,
  storedDossier,
  storedEntries,
  storedRows,
  TIMELINE_FILES,
} from '../../exports/index.ts';
import { pages } from '../../model/index.ts';
import { ROUTES } from '../api/routes.ts';
import type { AddRoutes } from '../context.ts';
import { found } from '../found.ts';
import type { HeldStore } from '../known-stores.ts';
import { stateOfFor } from '../state-of-for.ts';
import { toReviewFilters } from '../to-review-filters.ts';

/** Gives statements, entries of the ledger, dossiers and what people decided as files. */
export const addExportRoutes: AddRoutes = (api, { known, now, version }) => {
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
    const held = await known.hold(asKnownOn);
    nameFile(c, 'troth', EXPORT_FILES[format]);
    return c.body(toBytes(exportStatements(format, storedRows(held.store, query)), held));
  });
  api.openapi(ROUTES.exportDecisions, async (c) => {
    const { text = 'window', asKnownOn } = c.req.valid('query');
    const held = await known.hold(asKnownOn);
    nameFile(c, 'troth-decisions', DECISION_FILE);
    // The types of routes with a single media type know no streams.
    return c.body(toBytes(exportDecisions(held.store, text), held)) as never;
  });
  api.openapi(ROUTES.exportEntries, async (c) => {
    const { format, asKnownOn, today = asKnownOn ?? dayNow(), ...query } = c.req.valid('query');
    const held = await known.hold(asKnownOn);
    nameFile(c, 'troth-ledger', ENTRY_FILES[format]);
    return c.body(toBytes(exportEntries(format, storedEntries(held.store, { today, ...query })), held));
  });
  api.openapi(ROUTES.exportDossier, async (c) => {
    const { id } = c.req.valid('param');
    const { format, texts = false, asKnownOn = null, today = asKnownOn ?? dayNow() } = c.req.valid('query');
    const content = await known.on(asKnownOn ?? undefined, (then) => storedDossier(then, id, today));
    const made = new Date(now()).toISOString();
    const file = exportDossier(format, found(content, 'dossier', id), {
      made,
      today,
      asKnownOn,
      troth: version,
      texts,
    });
    nameFile(c, 'troth-dossier', DOSSIER_FILES[format]);
    return c.body(file);
  });
  api.openapi(ROUTES.exportDue, async (c) => {
    const { format, asKnownOn, today = asKnownOn ?? dayNow(), ...query } = c.req.valid('query');
    const whole = { today, ...query, limit: Number.POSITIVE_INFINITY };
    const list = await known.on(asKnownOn, (then) => then.due(whole));
    nameFile(c, 'troth-due', DUE_FILES[format]);
    return c.body(toBytes(exportDue(format, list)));
  });
  api.openapi(ROUTES.exportReview, async (c) => {
    const { format, asKnownOn, order, ...filters } = c.req.valid('query');
    const held = await known.hold(asKnownOn);
    const query = { ...toReviewFilters(filters), ...(order && { order }) };
    nameFile(c, 'troth-review', REVIEW_FILES[format]);
    const items = pages((page) => held.store.listReview({ ...query, ...page }));
    return c.body(toBytes(exportReview(format, items), held));
  });
  api.openapi(ROUTES.exportLinks, async (c) => {
    const { format, asKnownOn, ...query } = c.req.valid('query');
    const held = await known.hold(asKnownOn);
    nameFile(c, `troth-${query.what}`, REVIEW_FILES[format]);
    const items = pages((page) => held.store.listLinks({ ...query, ...page }));
    return c.body(toBytes(exportLinks(format, items), held));
  });
  api.openapi(ROUTES.exportTimeline, async (c) => {
    const { format, asKnownOn, ...query } = c.req.valid('query');
    const whole = { ...query, limit: Number.POSITIVE_INFINITY };
    const { items } = await known.on(asKnownOn, (then) => then.timeline(whole));
    nameFile(c, 'troth-timeline', TIMELINE_FILES[format]);
    return c.body(toBytes(exportTimeline(format, items ?? [])));
  });
  api.openapi(ROUTES.exportRelations, async (c) => {
    const { format, asKnownOn, between, ...query } = c.req.valid('query');
    const list = await known.on(asKnownOn, async (then) =>
      then.relations(query, await stateOfFor(between, then)),
    );
    nameFile(c, `troth-relations${between === 'states' ? '-of-states' : ''}`, RELATION_FILES[format]);
    return c.body(exportRelations(format, list));
  });
};

/**
 * The pieces as bytes, made no faster than they are taken.
 * @param held what they are made from, which is let go at the end
 */
function toBytes(pieces: AsyncIterable<string>, held?: HeldStore): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await iterator.next();
        if (!done) return controller.enqueue(encoder.encode(value));
        held?.release();
        controller.close();
      } catch (error) {
        held?.release();
        throw error;
      }
    },
    async cancel() {
      held?.release();
      await iterator.return?.();
    },
  });
}
