import { OpenAPIHono } from '@hono/zod-openapi';
import { ROUTES } from './routes.ts';

/** The OpenAPI 3.1 document of the API, made from the routes and the schemas of the model. */
export function describeApi(version: string) {
  const { openAPIRegistry, getOpenAPI31Document } = new OpenAPIHono();
  for (const route of Object.values(ROUTES)) openAPIRegistry.registerPath(route);
  return getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Troth',
      version,
      description: 'Who said what in news reports. Served on this machine only, to this machine only.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/' }],
    tags: [
      'status',
      'reports',
      'statements',
      'review',
      'actors',
      'dossiers',
      'acts',
      'jobs',
      'samples',
      'known',
      'events',
      'export',
    ].map((name) => ({ name })),
  });
}
