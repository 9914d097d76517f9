import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ANCHORED_FIELDS, anchorHolds, KINDS } from '../model/index.ts';
import { ROUTES } from './api/routes.ts';
import { INVENTED_TEXT, openApp, type TestApp } from './testing/open-app.ts';

let test: TestApp;
let report: string;
let statements: string[];
beforeAll(async () => {
  test = await openApp();
  const { body } = await test.ask('POST', '/api/reports', { text: INVENTED_TEXT });
  report = body.report.report.id;
  statements = body.report.statements.map(({ id }: { id: string }) => id);
});
afterAll(() => test.close());

const lists = Object.values(ROUTES).filter(
  (route) =>
    route.method === 'get' &&
    !route.path.includes('{') &&
    'query' in (('request' in route && route.request) || {}),
);
const anyWords = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '"',
    '*',
    'NEAR(',
    'a AND',
    '-',
    ':',
    '\u0000',
    'outlet:',
    '%',
    "' or 1=1 --",
    '🙂',
    '\ud800',
  ),
);

it('answers any query with a list or with why not', async () => {
  expect(lists.length).toBeGreaterThan(3);
  const names = [
    'q',
    'outlet',
    'from',
    'kind',
    'sort',
    'limit',
    'cursor',
    'speaker',
    'report',
    'format',
    'today',
  ];
  const query = fc.array(
    fc.tuple(fc.constantFrom(...names), fc.oneof(anyWords, fc.constantFrom(...KINDS, '5', 'csv'))),
    {
      maxLength: 4,
    },
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...lists), query, async ({ path }, pairs) => {
      const search = new URLSearchParams(pairs);
      const { status, body } = await test.ask('GET', `${path}?${search}`);
      expect([200, 400], JSON.stringify(body)).toContain(status);
    }),
    { numRuns: 200 },
  );
});

it('answers any search words with a list', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('reports', 'statements', 'actors'), anyWords, async (list, words) => {
      const { status } = await test.ask('GET', `/api/${list}?${new URLSearchParams({ q: words })}`);
      expect(status).toBe(200);
    }),
    { numRuns: 200 },
  );
});

it('keeps only acts whose places stand in the text', async () => {
  const place = fc.integer({ min: -2, max: INVENTED_TEXT.length + 2 });
  const spans = fc.array(fc.record({ start: place, end: place }), { maxLength: 3 });
  const deed = fc.record(
    {
      type: fc.constantFrom('correct', 'add', 'accept', 'bless'),
      report: fc.constantFrom(report, 'r_0'),
      statement: fc.constantFrom(...statements, 's_0'),
      values: fc.record({ content: spans, cue: spans }, { requiredKeys: [] }),
      fields: fc.record({ content: spans, cue: spans, kind: fc.constantFrom(...KINDS) }),
    },
    { requiredKeys: ['type', 'report'] },
  );
  const wanted = { correct: ['statement', 'values'], add: ['fields'], accept: ['statement'], bless: [] };
  const tidy = deed.map((deed) => {
    const keys = ['type', 'report', ...wanted[deed.type as keyof typeof wanted]];
    return Object.fromEntries(Object.entries(deed).filter(([key]) => keys.includes(key)));
  });
  let kept = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(tidy, deed), { minLength: 1, maxLength: 2 }), async (deeds) => {
      const { status, body } = await test.ask('POST', '/api/acts', { deeds });
      expect([201, 400, 404, 422], JSON.stringify(body)).toContain(status);
      kept += Number(status === 201);
    }),
    { numRuns: 300 },
  );
  expect(kept).toBeGreaterThan(0);
  const { body } = await test.ask('GET', `/api/reports/${report}`);
  for (const statement of body.statements) {
    expect(statement.lost).toEqual([]);
    for (const field of ANCHORED_FIELDS) {
      for (const anchor of statement[field]) expect(anchorHolds(INVENTED_TEXT, anchor)).toBe(true);
    }
  }
});

it('answers any JSON as a body with what is wrong with it', async () => {
  const bodies = [ROUTES.addReport, ROUTES.addActs].map(({ path }) => path);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...bodies), fc.jsonValue(), async (path, json) => {
      const { status, body } = await test.ask('POST', path, json);
      expect([400, 422], JSON.stringify(body)).toContain(status);
      expect(body.error.code).toMatch(/^api\/bad-request|^intake\//);
    }),
    { numRuns: 200 },
  );
});

it('logged no failure of its own', () => {
  expect(test.logged).toEqual([]);
});
