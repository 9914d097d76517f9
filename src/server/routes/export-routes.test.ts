import { afterAll, beforeAll, expect, it } from 'vitest';
import { INVENTED_TEXT, openApp, type TestApp } from '../testing/open-app.ts';

let test: TestApp;
beforeAll(async () => {
  test = await openApp();
  for (const outlet of ['Delta Wire', 'Harbour Post']) {
    const { body } = await test.ask('POST', '/api/reports', { text: INVENTED_TEXT, outlet });
    const { report, statements } = body.report;
    await test.ask('POST', '/api/acts', {
      deeds: [
        {
          type: 'correct',
          report: report.id,
          statement: statements[0].id,
          values: { speaker: `Ivo of ${outlet}` },
        },
      ],
    });
  }
});
afterAll(() => test.close());

it.each([
  ['csv', 'text/csv', '.csv'],
  ['jsonl', 'application/jsonl', '.jsonl'],
  ['json', 'application/json', '.json'],
  ['webannotation', 'application/ld+json', '.jsonld'],
])('gives %s as a file, with what people corrected', async (format, mediaType, ending) => {
  const { status, body, headers } = await test.ask('GET', `/api/export?format=${format}`);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toContain(mediaType);
  expect(headers.get('content-disposition')).toMatch(
    new RegExp(`^attachment; filename="troth-\\d{4}-\\d\\d-\\d\\d\\${ending}"$`),
  );
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  expect(text).toContain('Ivo of Delta Wire');
  expect(text).toContain('Ivo of Harbour Post');
});

it('gives what the filter picks', async () => {
  const { body } = await test.ask('GET', '/api/export?format=csv&outlet=Harbour%20Post');
  expect(body).toContain('Ivo of Harbour Post');
  expect(body).not.toContain('Ivo of Delta Wire');
});

it.each([
  ['csv', 'text/csv', '.csv'],
  ['jsonl', 'application/jsonl', '.jsonl'],
  ['webannotation', 'application/ld+json', '.jsonld'],
  ['claimreview', 'application/ld+json', '.claimreview.json'],
])('gives entries of the ledger as %s', async (format, mediaType, ending) => {
  const { status, body, headers } = await test.ask('GET', `/api/export/ledger?format=${format}`);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toContain(mediaType);
  expect(headers.get('content-disposition')).toContain(`troth-ledger-`);
  expect(headers.get('content-disposition')).toContain(`${ending}"`);
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  // Nobody judged anything here.
  if (format === 'claimreview') expect(text).toMatch(/"@graph":\[\s*\]/);
  else expect(text).toContain('commitment');
});

it('gives what people decided, with or without the words around', async () => {
  const { status, body, headers } = await test.ask('GET', '/api/export/decisions');
  expect(status).toBe(200);
  expect(headers.get('content-type')).toContain('application/jsonl');
  expect(headers.get('content-disposition')).toMatch(/filename="troth-decisions-\d{4}-\d\d-\d\d\.jsonl"$/);
  const read = (text: string) =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  const lines = read(body as string);
  expect(lines.map(({ decision, changed }) => [decision, changed])).toEqual([
    ['corrected', ['speaker']],
    ['corrected', ['speaker']],
  ]);
  const [start, end] = lines[0].person.content[0];
  const { text } = lines[0].report;
  expect(INVENTED_TEXT).toContain(text.text.slice(start - text.start, end - text.start));
  const bare = await test.ask('GET', '/api/export/decisions?text=none');
  expect(read(bare.body as string).map(({ report }) => [report.text, report.title])).toEqual([
    [null, null],
    [null, null],
  ]);
  expect((await test.ask('GET', '/api/export/decisions?text=some')).status).toBe(400);
});
