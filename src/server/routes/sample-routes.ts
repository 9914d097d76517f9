import { ROUTES } from '../api/routes.ts';
import type { AddRoutes } from '../context.ts';

/** Lists the sample reports, puts them in and takes them out. */
export const addSampleRoutes: AddRoutes = (api, { samples, jobs, changes, person, now }) => {
  const moment = () => new Date(now()).toISOString();
  api.openapi(ROUTES.listSamples, async (c) => c.json({ items: await samples.list() }, 200));
  api.openapi(ROUTES.addSamples, async (c) => {
    const { by = person } = c.req.valid('json');
    const acts = await samples.putBack(by, moment());
    const absent = await samples.absent();
    if (acts.length > 0) changes.tell({ event: 'change' });
    return c.json({ acts, job: absent.length > 0 ? jobs.start(absent) : null }, 200);
  });
  api.openapi(ROUTES.removeSamples, async (c) => {
    const { by = person } = c.req.valid('json');
    const acts = await samples.takeOut(by, moment());
    if (acts.length > 0) changes.tell({ event: 'change' });
    return c.json({ acts, job: null }, 200);
  });
};
