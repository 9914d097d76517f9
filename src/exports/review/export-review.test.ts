import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { LinkItem, ReviewItem } from '../../model/index.ts';
import { exampleEntry } from '../testing/example-entry.ts';
import { collect } from '../testing/example-row.ts';
import { exportLinks, exportReview } from './export-review.ts';

const { entry, statements, bearings } = exampleEntry();
const [said] = statements;
const bearing = bearings.find(({ act }) => act === null);
if (!said || !bearing) throw new Error('the example has no proposal');
const promise = { ...said.statement, speaker: '=Front', title: '@a headline' };
const shared = { key: 's_1~s_2', probability: 0.61, reasons: ['the same words', '-1'] };
const LINKS: LinkItem[] = [
  { what: 'evidence', ...shared, entry: entry.id, statement: entry.statement, promise, bearing },
  { what: 'joins', ...shared, entry: entry.id, earlier: promise, later: said.statement },
  { what: 'disputes', ...shared, entry: null, sort: 'turned', earlier: promise, later: said.statement },
];
const STATEMENTS: ReviewItem[] = [
  {
    what: 'statement',
    statement: promise,
    doubt: { target: 'speaker', probability: 0.4, next: { speaker: '+Front', probability: 0.3 } },
  },
  { what: 'statement', statement: promise, doubt: null },
];

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
const rowsOf = async (text: AsyncIterable<string>) =>
  parse(await collect(text), { bom: true, columns: true }) as Record<string, string>[];

describe('the queues of review as files', () => {
  it('have a row an item, safe to open in a spreadsheet', async () => {
    const links = await rowsOf(exportLinks('csv', each(LINKS)));
    expect(links.map((row) => row['Proposed as'])).toEqual([bearing.relation, 'one', 'turned']);
    expect(links[0]).toMatchObject({
      What: 'evidence',
      Probability: '0.61',
      Why: 'the same words; -1',
      Entry: entry.id,
      'Earlier: speaker': "'=Front",
      'Earlier: title': "'@a headline",
      'Later: words': bearing.passage.anchor.quote,
      'Later: passage': bearing.passage.passage,
      Key: 's_1~s_2',
    });
    expect(links[1]).toMatchObject({
      'Later: passage': said.statement.id,
      'Later: kind': said.statement.kind,
    });
    expect(links[2]?.Entry).toBe('');
    const rows = await rowsOf(exportReview('csv', each(STATEMENTS)));
    expect(rows[0]).toMatchObject({
      'Least sure of': 'speaker',
      'Next best': "'+Front",
      'Probability of that': '0.3',
      Speaker: "'=Front",
    });
    expect(rows[1]).toMatchObject({ 'Least sure of': '', 'Next best': '', Statement: promise.id });
  });

  it('hold everything as JSON, and are whole where nothing waits', async () => {
    expect(JSON.parse(await collect(exportLinks('json', each(LINKS))))).toEqual({ items: LINKS });
    expect(JSON.parse(await collect(exportReview('json', each(STATEMENTS))))).toEqual({ items: STATEMENTS });
    expect(JSON.parse(await collect(exportLinks('json', each([]))))).toEqual({ items: [] });
    expect(await rowsOf(exportLinks('csv', each([])))).toEqual([]);
  });
});
