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
    return c.json(await (await known.on(asKnownOn)).listStatements(query), 200);
  });
  api.openapi(ROUTES.getStatement, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(await store.statement(id), 'statement', id), 200);
  });
  api.openapi(ROUTES.getUtterance, async (c) => {
    const { id } = c.req.valid('param');
    const then = await known.on(c.req.valid('query').asKnownOn);
    return c.json(found(await then.utterance(id), 'statement', id), 200);
  });
  const dayNow = () => new Date(now()).toISOString().slice(0, 10);
  api.openapi(ROUTES.listEntries, async (c) => {
    const { asKnownOn, today = asKnownOn ?? dayNow(), ...query } = c.req.valid('query');
    return c.json(await (await known.on(asKnownOn)).listEntries({ today, ...query }), 200);
  });
  api.openapi(ROUTES.entryFacets, async (c) => {
    const { asKnownOn, today = asKnownOn ?? dayNow(), ...query } = c.req.valid('query');
    return c.json(await (await known.on(asKnownOn)).entryFacets({ today, ...query }), 200);
  });
  api.openapi(ROUTES.listDue, async (c) => {
    const { asKnownOn, today = asKnownOn ?? dayNow(), ...query } = c.req.valid('query');
    return c.json(await (await known.on(asKnownOn)).due({ today, ...query }), 200);
  });
  api.openapi(ROUTES.getEntry, async (c) => {
    const { id } = c.req.valid('param');
    const { asKnownOn, today = asKnownOn ?? dayNow(), first } = c.req.valid('query');
    return c.json(found(await loadEntryView(await known.on(asKnownOn), id, today, first), 'entry', id), 200);
  });
  api.openapi(ROUTES.getEntryHistory, async (c) => {
    const { id } = c.req.valid('param');
    const then = await known.on(c.req.valid('query').asKnownOn);
    return c.json({ acts: found(await then.entryActs(id), 'entry', id) }, 200);
  });
  api.openapi(ROUTES.getEntryOfStatement, async (c) => {
    const { asKnownOn, today = asKnownOn ?? dayNow() } = c.req.valid('query');
    const around = await (await known.on(asKnownOn)).entryAround(c.req.valid('param').id, today, 0);
    return c.json({ entry: around?.entry ?? null }, 200);
  });
  api.openapi(ROUTES.getTimeline, async (c) => {
    const { asKnownOn, ...query } = c.req.valid('query');
    return c.json(await (await known.on(asKnownOn)).timeline(query), 200);
  });
  api.openapi(ROUTES.listDisputes, async (c) => {
    const { asKnownOn, ...query } = c.req.valid('query');
    return c.json(await (await known.on(asKnownOn)).listDisputes(query), 200);
  });
  api.openapi(ROUTES.listScores, async (c) => {
    const { asKnownOn, ...query } = c.req.valid('query');
    return c.json({ items: await (await known.on(asKnownOn)).scores(query) }, 200);
  });
  api.openapi(ROUTES.listActors, async (c) => {
    const { asKnownOn, ...query } = c.req.valid('query');
    return c.json(await (await known.on(asKnownOn)).listActors(query), 200);
  });
  api.openapi(ROUTES.getActor, async (c) => {
    const { id } = c.req.valid('param');
    const then = await known.on(c.req.valid('query').asKnownOn);
    return c.json(found(await then.actor(id), 'actor', id), 200);
  });
  api.openapi(ROUTES.getActorRecord, async (c) => {
    const { id } = c.req.valid('param');
    const { asKnownOn, today = asKnownOn ?? dayNow(), ...query } = c.req.valid('query');
    const record = await (await known.on(asKnownOn)).actorRecord(id, { today, ...query });
    return c.json(found(record, 'actor', id), 200);
  });
  api.openapi(ROUTES.getActorLine, async (c) => {
    const { id } = c.req.valid('param');
    const { asKnownOn, ...query } = c.req.valid('query');
    return c.json(found(await (await known.on(asKnownOn)).actorLine(id, query), 'actor', id), 200);
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
