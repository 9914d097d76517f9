import { createTextReport } from '../../intake/index.ts';
import { compareReadings } from '../../ledger/index.ts';
import { createReading, type Reading, type Report, TrothError, toReadingMark } from '../../model/index.ts';
import { ROUTES } from '../api/routes.ts';
import type { AddRoutes, ServerContext } from '../context.ts';
import { loadReport } from '../load-report.ts';
import { toReportView } from '../report-view.ts';

/** Lists, shows, adds and reads reports, and compares their readings. */
export const addReportRoutes: AddRoutes = (api, context) => {
  const { store, known } = context;
  api.openapi(ROUTES.listReports, async (c) => {
    const { asKnownOn, ...query } = c.req.valid('query');
    return c.json(await known.on(asKnownOn, (then) => then.listReports(query)), 200);
  });
  api.openapi(ROUTES.reportFacets, async (c) => c.json(await store.reportFacets(), 200));
  api.openapi(ROUTES.getReport, async (c) => {
    const { id } = c.req.valid('param');
    const loaded = await known.on(c.req.valid('query').asKnownOn, (then) => loadReport(then, id));
    return c.json(toReportView(loaded), 200);
  });

  api.openapi(ROUTES.addReport, async (c) => {
    const { text, ...details } = c.req.valid('json');
    const report = await createTextReport(text, details);
    const isHeld = (await store.held([report.id])).has(report.id);
    const added = !isHeld && (await read(context, report));
    return c.json({ added, report: toReportView(await loadReport(store, report.id)) }, added ? 201 : 200);
  });

  api.openapi(ROUTES.listReadings, async (c) => {
    const { readings, shown } = await loadReadings(store, c.req.valid('param').id);
    const items = readings.map((reading) => ({
      ...toReadingMark(reading),
      statements: reading.statements.length,
      shown: reading.id === shown,
    }));
    return c.json({ items }, 200);
  });
  api.openapi(ROUTES.compareReadings, async (c) => {
    const query = c.req.valid('query');
    const { readings } = await loadReadings(store, c.req.valid('param').id);
    const [from, to] = [findReading(readings, query.from), findReading(readings, query.to)];
    const changes = compareReadings(from, to);
    return c.json({ from: toReadingMark(from), to: toReadingMark(to), ...changes }, 200);
  });

  api.openapi(ROUTES.readReport, async (c) => {
    const { report, asRead } = await loadReport(store, c.req.valid('param').id);
    await read(context, report, asRead);
    return c.json(toReportView(await loadReport(store, report.id)), 200);
  });
};

/** All readings of a report, oldest first, and the one that is shown. */
async function loadReadings(store: ServerContext['store'], id: string) {
  const { reading } = await loadReport(store, id);
  const readings = (await store.history(id))?.readings ?? [];
  return { readings, shown: reading?.id };
}

function findReading(readings: readonly Reading[], id: string): Reading {
  const found = readings.find((reading) => reading.id === id);
  if (found) return found;
  throw new TrothError('store/not-found', 'The report has no such reading.', { where: id });
}

/**
 * Reads a report, with what people corrected of its details, and keeps what came of it.
 * @param asRead the same report without their corrections
 * @returns whether it is new in the store
 */
async function read(
  { knowing, store, changes, now }: ServerContext,
  report: Report,
  asRead = report,
): Promise<boolean> {
  const engine = await knowing();
  const analysis = await engine.analyse(report).catch((cause) => {
    throw new TrothError('engine/failed', 'The engine failed on this report.', { where: report.id, cause });
  });
  const at = new Date(now()).toISOString();
  const [result] = await store.addReports([{ report: asRead, reading: createReading(analysis, at) }], at);
  changes.tell({ event: 'change' });
  return result?.added ?? false;
}
