import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Engine } from '../engine/index.ts';
import type { KnowingEngine, Samples } from '../jobs/index.ts';
import type { Store } from '../store/index.ts';
import type { Changes } from './changes.ts';
import type { JobList } from './job-list.ts';
import type { KnownStores } from './known-stores.ts';

/** What the routes work with. */
export interface ServerContext {
  engine: Engine;
  /** the engine with what people say of actors in the store */
  knowing: KnowingEngine;
  store: Store;
  /** the store as it would have been on days that are asked for */
  known: KnownStores;
  /** author of acts that name none */
  person: string;
  /** version of Troth */
  version: string;
  /** where the data is kept, to be shown */
  folder: string;
  /** the time in milliseconds since 1970 */
  now: () => number;
  changes: Changes;
  jobs: JobList;
  samples: Samples;
}

/** Adds the handlers of some routes to the API. */
export type AddRoutes = (api: OpenAPIHono, context: ServerContext) => void;
