import { OpenAPIHono } from '@hono/zod-openapi';
import { compress } from 'hono/compress';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { Engine } from '../engine/index.ts';
import { createSamples, knowingEngine } from '../jobs/index.ts';
import type { Store } from '../store/index.ts';
import { describeApi } from './api/document.ts';
import { BODY_LIMIT, UPLOAD_LIMIT } from './api/limits.ts';
import { ROUTES } from './api/routes.ts';
import type { Job } from './api/views.ts';
import { watchChanges } from './changes.ts';
import type { ServerContext } from './context.ts';
import { answerError, answerProblem, invalidRequest } from './failure.ts';
import { guardHeaders, ownHostOnly, ownPagesOnly } from './guard.ts';
import { createJobList } from './job-list.ts';
import { createKnownStores } from './known-stores.ts';
import { limitBody } from './limit-body.ts';
import { servePages } from './pages.ts';
import { addActRoutes } from './routes/act-routes.ts';
import { addDossierRoutes } from './routes/dossier-routes.ts';
import { addEventRoutes } from './routes/event-routes.ts';
import { addExportRoutes } from './routes/export-routes.ts';
import { addJobRoutes } from './routes/job-routes.ts';
import { addKnownRoutes } from './routes/known-routes.ts';
import { addListRoutes } from './routes/list-routes.ts';
import { addRelationRoutes } from './routes/relation-routes.ts';
import { addReportRoutes } from './routes/report-routes.ts';
import { addReviewRoutes } from './routes/review-routes.ts';
import { addSampleRoutes } from './routes/sample-routes.ts';

/** What {@link createApp} needs. */
export interface AppOptions {
  store: Store;
  engine: Engine;
  /** author of acts that name none */
  person: string;
  /** version of Troth */
  version: string;
  /** where the data is kept, to be shown */
  folder: string;
  /** folder of the built pages; none are served without it */
  workbench?: string;
  /** folder of the sample reports; none can be put in without it */
  samples?: string;
  /** the time in milliseconds since 1970 */
  now?: () => number;
  /** takes lines about what went wrong; they hold no text of reports */
  log?: (line: string) => void;
}

/** The API and the pages as a function from request to answer. */
export interface App {
  fetch(request: Request, env?: unknown): Response | Promise<Response>;
  /** The routes that requests can take, as `METHOD /path`. */
  routes(): string[];
  /**
   * Begins to read the samples that the store never held, as a job that pages show; `ended` is how that ends.
   * Null where there are none to read.
   */
  addSamples(): Promise<{ ended: Promise<Job> } | null>;
  /** Stops jobs, closes days that are held open and ends event streams; the store and the engine stay open. */
  close(): Promise<void>;
}

/** Makes the API and the pages over a store and an engine. */
export function createApp(options: AppOptions): App {
  const { store, engine, person, version, folder, workbench, now = Date.now, log = console.error } = options;
  const samples = createSamples(options.samples ?? null, store);
  const changes = watchChanges(store);
  const jobs = createJobList(
    engine,
    store,
    (job, storeChanged) => {
      changes.tell({ event: 'job', job });
      if (storeChanged) changes.tell({ event: 'change' });
    },
    now,
  );
  const knowing = knowingEngine(engine, store);
  const known = createKnownStores(store, (day) => changes.tell({ event: 'known', known: day }));
  const context: ServerContext = {
    store,
    known,
    engine,
    knowing,
    person,
    version,
    folder,
    now,
    changes,
    jobs,
    samples,
  };
  const api = createApi(context);
  const pages = servePages(workbench ?? null);
  api.notFound((c) => {
    if (!/^\/api(?:\/|$)/.test(c.req.path)) return pages(c);
    return answerProblem(c, {
      code: 'api/not-found',
      message: 'There is no such address.',
      where: c.req.path,
      remedy: 'See /api/openapi.json for those there are.',
    });
  });
  api.onError((error, c) => answerError(error, c, log));

  return {
    fetch: (request, env) => api.fetch(request, env as object),
    routes: () =>
      api.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`),
    async addSamples() {
      const absent = await samples.absent();
      return absent.length > 0 ? { ended: jobs.ended(jobs.start(absent).id) } : null;
    },
    async close() {
      changes.close();
      await jobs.close();
      await known.close();
    },
  };
}

function createApi(context: ServerContext): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw invalidRequest(result.target, result.error);
    },
  });
  // The order matters: headers go on every answer, refused ones too; nothing is read of a request
  // before it is known to come from here.
  api.use(guardHeaders);
  api.use(compress());
  api.use(ownHostOnly);
  api.use('/api/*', ownPagesOnly);
  api.use('/api/*', async (c, next) => {
    await next();
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
  });
  api.use(
    '/api/*',
    methodNotAllowed({
      app: api,
      onMethodNotAllowed: (c, methods) =>
        answerProblem(
          c,
          {
            code: 'api/method-not-allowed',
            message: `This address takes ${methods.join(', ')}.`,
            where: `${c.req.method} ${c.req.path}`,
            remedy: null,
          },
          { Allow: methods.join(', ') },
        ),
    }),
  );
  api.use('/api/*', (c, next) =>
    limitBody(c.req.path === ROUTES.addJob.path ? UPLOAD_LIMIT : BODY_LIMIT)(c, next),
  );

  const document = describeApi(context.version);
  api.openapi(ROUTES.document, (c) => c.json({ ...document }, 200));
  for (const addRoutes of [
    addListRoutes,
    addRelationRoutes,
    addReportRoutes,
    addDossierRoutes,
    addReviewRoutes,
    addActRoutes,
    addJobRoutes,
    addSampleRoutes,
    addKnownRoutes,
    addEventRoutes,
    addExportRoutes,
  ]) {
    addRoutes(api, context);
  }
  return api;
}
