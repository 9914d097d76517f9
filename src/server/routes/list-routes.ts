import { actsOnActor } from '../../ledger/index.ts';
import { ROUTES } from '../api/routes.ts';
import type { AddRoutes } from '../context.ts';
import { loadEntryView } from '../entry-view.ts';
import { found } from '../found.ts';

/** Lists and shows statements, the ledger and actors, and tells what runs here. */
export const addListRoutes: AddRoutes = (api, { store, known, engine, person, version, folder, now }) => {
  api.openapi(ROUTES.status, async (c) => {
    const counts = await store.counts();
    const { name, version: engineVersion } = engine;
    return c.json({ version, engine: { name, version: engineVersion }, person, counts, data: folder }, 200);
  });
  api.openapi(ROUTES.listStatements, async (c) => {
    const { asKnownOn, ...query } = c.req.valid('query');
    return c.json(await known.on(asKnownOn, (then) => then.listStatements(query)), 200);
  });
  api.openapi(ROUTES.getStatement, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(await store.statement(id), 'statement', id), 200);
  });
  api.openapi(ROUTES.getUtterance, async (c) => {
    const { id } = c.req.valid('param');
    const { asKnownOn } = c.req.valid('query');
    return c.json(found(await known.on(asKnownOn, (then) => then.utterance(id)), 'statement', id), 200);
  });
  const dayNow = () => new Date(now()).toISOString().slice(0, 10);
  api.openapi(ROUTES.listEntries, async (c) => {
    const { asKnownOn, today = asKnownOn ?? dayNow(), ...query } = c.req.valid('query');
    return c.json(await known.on(asKnownOn, (then) => then.listEntries({ today, ...query })), 200);
  });
  api.openapi(ROUTES.entryFacets, async (c) => {
    const { asKnownOn, today = asKnownOn ?? dayNow(), ...query } = c.req.valid('query');
    return c.json(await known.on(asKnownOn, (then) => then.entryFacets({ today, ...query })), 200);
  });
  api.openapi(ROUTES.listDue, async (c) => {
    const { asKnownOn, today = asKnownOn ?? dayNow(), ...query } = c.req.valid('query');
    return c.json(await known.on(asKnownOn, (then) => then.due({ today, ...query })), 200);
  });
  api.openapi(ROUTES.getEntry, async (c) => {
    const { id } = c.req.valid('param');
    const { asKnownOn, today = asKnownOn ?? dayNow(), ...stretch } = c.req.valid('query');
    return c.json(
      found(await known.on(asKnownOn, (then) => loadEntryView(then, id, today, stretch)), 'entry', id),
      200,
    );
  });
  api.openapi(ROUTES.getEntryHistory, async (c) => {
    const { id } = c.req.valid('param');
    const { asKnownOn } = c.req.valid('query');
    const acts = await known.on(asKnownOn, (then) => then.entryActs(id));
    return c.json({ acts: found(acts, 'entry', id) }, 200);
  });
  api.openapi(ROUTES.getEntryOfStatement, async (c) => {
    const { asKnownOn, today = asKnownOn ?? dayNow() } = c.req.valid('query');
    const around = await known.on(asKnownOn, (then) =>
      then.entryAround(c.req.valid('param').id, today, { limit: 0 }),
    );
    return c.json({ entry: around?.entry ?? null }, 200);
  });
  api.openapi(ROUTES.getTimeline, async (c) => {
    const { asKnownOn, ...query } = c.req.valid('query');
    return c.json(await known.on(asKnownOn, (then) => then.timeline(query)), 200);
  });
  api.openapi(ROUTES.listDisputes, async (c) => {
    const { asKnownOn, ...query } = c.req.valid('query');
    return c.json(await known.on(asKnownOn, (then) => then.listDisputes(query)), 200);
  });
  api.openapi(ROUTES.listScores, async (c) => {
    const { asKnownOn, ...query } = c.req.valid('query');
    return c.json({ items: await known.on(asKnownOn, (then) => then.scores(query)) }, 200);
  });
  api.openapi(ROUTES.listActors, async (c) => {
    const { asKnownOn, ...query } = c.req.valid('query');
    return c.json(await known.on(asKnownOn, (then) => then.listActors(query)), 200);
  });
  api.openapi(ROUTES.getActor, async (c) => {
    const { id } = c.req.valid('param');
    const { asKnownOn } = c.req.valid('query');
    return c.json(found(await known.on(asKnownOn, (then) => then.actor(id)), 'actor', id), 200);
  });
  api.openapi(ROUTES.getActorRecord, async (c) => {
    const { id } = c.req.valid('param');
    const { asKnownOn, today = asKnownOn ?? dayNow(), ...query } = c.req.valid('query');
    const record = await known.on(asKnownOn, (then) => then.actorRecord(id, { today, ...query }));
    return c.json(found(record, 'actor', id), 200);
  });
  api.openapi(ROUTES.getActorLine, async (c) => {
    const { id } = c.req.valid('param');
    const { asKnownOn, ...query } = c.req.valid('query');
    return c.json(found(await known.on(asKnownOn, (then) => then.actorLine(id, query)), 'actor', id), 200);
  });
  api.openapi(ROUTES.getActorNames, async (c) => {
    const { id } = c.req.valid('param');
    found(await store.actor(id), 'actor', id);
    return c.json({ items: await store.actorNames(id) }, 200);
  });
  // Also of one that is no more, so that what made it go can be undone.
  api.openapi(ROUTES.getActorHistory, async (c) =>
    c.json({ acts: actsOnActor(await store.actorActs(), c.req.valid('param').id) }, 200),
  );
};
