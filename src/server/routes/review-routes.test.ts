import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReviewItem } from '../../model/index.ts';
import { openApp, type TestApp } from '../testing/open-app.ts';

let test: TestApp;
const TEXT = [
  'Tomas Brandt promised that the salt road to Velm would be paved by June.',
  'He denied that anybody had closed the lighthouse, the Harbour Council said.',
  'Ines Calder warned that the wells of Kestrel might run dry.',
].join('\n\n');
beforeAll(async () => {
  test = await openApp();
  const { status } = await test.ask('POST', '/api/reports', {
    published: '2022-03-11',
    outlet: 'Arveld Post',
    text: TEXT,
  });
  expect(status).toBe(201);
}, 60_000);
afterAll(() => test.close());

const queue = async (query = ''): Promise<ReviewItem[]> =>
  (await test.ask('GET', `/api/review${query}`)).body.items;
const progress = async (query = '') => (await test.ask('GET', `/api/review/progress${query}`)).body;

describe('review', () => {
  it('begins with what the machine is least sure of, with its sentence and why it waits', async () => {
    const { status, body } = await test.ask('GET', '/api/review');
    expect(status).toBe(200);
    const items: ReviewItem[] = body.items;
    const sure = items.map(({ doubt }) => doubt?.probability ?? 2);
    expect(sure).toEqual(sure.toSorted((a, b) => a - b));
    expect(sure.every((probability) => probability <= 1)).toBe(true);
    const passages: string[] = body.excerpts.map(({ passage }: { passage: string }) => passage);
    expect(passages.sort()).toEqual(items.map(({ statement }) => statement.id).sort());
    const parents = items.flatMap(({ statement }) => statement.parent ?? []);
    const enclosing: string[] = body.enclosing.map(({ id }: { id: string }) => id);
    expect(enclosing.sort()).toEqual([...new Set(parents)].sort());
  });

  it('tells how far it is; what was decided leaves it and counts', async () => {
    const before = await progress();
    expect(before).toMatchObject({ decided: 0, lately: 0, open: (await queue()).length });
    const [first] = await queue();
    const { id: statement = '', report = '' } = first?.statement ?? {};
    const deeds = [{ type: 'reject', report, statement }];
    expect((await test.ask('POST', '/api/acts', { deeds })).status).toBe(201);
    expect((await queue()).map(({ statement }) => statement.id)).not.toContain(statement);
    const after = await progress();
    expect(after).toMatchObject({ decided: 1, lately: 1, open: before.open - 1 });
    expect(after.estimates[0]).toMatchObject({
      target: 'statement',
      found: { count: 1, of: 1 },
      told: false,
    });
    expect(after.estimates[0].expected).toBeGreaterThan(0);
    expect((await progress('?lately=2999-01-01T00:00:00Z')).lately).toBe(0);
    expect((await progress('?outlet=Nobody')).open).toBe(0);
    // By the end of the day before the report was out there was nothing to review.
    expect((await progress('?asKnownOn=2022-03-10')).open).toBe(0);
    expect(await queue('?asKnownOn=2022-03-10')).toEqual([]);
  });

  it('draws samples', async () => {
    const ids = async (query: string) => (await queue(query)).map(({ statement }) => statement.id);
    const drawn = await ids('?seed=salt&size=2&since=2999-01-01T00:00:00Z');
    expect(drawn).toHaveLength(2);
    expect(await ids('?seed=salt&size=1&since=2999-01-01T00:00:00Z')).toEqual(drawn.slice(0, 1));
    // Without a time all that was ever decided is in it.
    const { open, decided } = await progress('?seed=salt&size=500');
    expect(decided).toBe(1);
    expect(open).toBe((await queue()).length);
  });

  it.each(['?order=best', '?size=0&seed=a', '?since=yesterday&seed=a', '?review=accepted'])(
    'refuses %s',
    async (query) => {
      expect((await test.ask('GET', `/api/review${query}`)).status).toBe(400);
    },
  );
});
