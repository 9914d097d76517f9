import { ROUTES } from '../api/routes.ts';
import type { AddRoutes } from '../context.ts';
import { uploadedFiles } from '../uploaded-files.ts';

/** Begins, lists, stops and resumes jobs. */
export const addJobRoutes: AddRoutes = (api, { jobs }) => {
  api.openapi(ROUTES.addJob, async (c) =>
    c.json(jobs.start(await uploadedFiles(c.req.valid('form').files)), 202),
  );
  api.openapi(ROUTES.listJobs, (c) => c.json({ items: jobs.list() }, 200));
  api.openapi(ROUTES.getJob, (c) => c.json(jobs.get(c.req.valid('param').id), 200));
  api.openapi(ROUTES.stopJob, async (c) => c.json(await jobs.stop(c.req.valid('param').id), 200));
  api.openapi(ROUTES.resumeJob, (c) => c.json(jobs.resume(c.req.valid('param').id), 200));
};
