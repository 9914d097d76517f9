import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LinkItem, ReviewItem } from '../../model/index.ts';
import { openStore } from '../../store/index.ts';
import { linkItems } from '../../store/testing/ledger-world.ts';
import { SAMPLE_TIME } from '../../store/testing/with-store.ts';
import { callTroth } from '../testing/call-troth.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const { path } = temporaryFolder();
const data = path('store');
const troth = (...args: string[]) => callTroth(['--no-color', ...args], data);
const waiting = async <T extends LinkItem | ReviewItem = LinkItem>(...args: string[]): Promise<T[]> =>
  JSON.parse((await troth('review', ...args, '--json')).out).items;
const of = async <W extends LinkItem['what']>(what: W) =>
  (await waiting('--what', what)) as Extract<LinkItem, { what: W }>[];

beforeAll(async () => {
  const store = await openStore({ folder: data });
  await store.addReports(linkItems(), SAMPLE_TIME);
  await store.close();
}, 60_000);

describe('troth review', () => {
  it('lists statements that nobody decided on, the least sure first, unless told', async () => {
    const { code, out, err } = await troth('review', '-n', '3');
    expect(code).toBe(0);
    expect(out).toContain('least sure of');
    expect(err).toMatch(
      /^3 of \d+ statements; more with --limit\.\nDecided on in the workbench .* --accept, --reject/,
    );
    const rows = await waiting<ReviewItem>();
    const sure = rows.map(({ doubt }) => doubt?.probability ?? 2);
    expect(sure).toEqual(sure.toSorted((a, b) => a - b));
    const denials = await waiting<ReviewItem>('--kind', 'denial');
    expect(denials.map(({ statement }) => statement.kind)).toEqual(denials.map(() => 'denial'));
    expect(denials.length).toBeGreaterThan(0);
  });

  it('lists both passages of links, and names the commands that decide on them', async () => {
    const [first] = await of('evidence');
    if (!first) throw new Error('no evidence');
    const { out, err } = await troth('review', '--what', 'evidence', '-n', '1');
    expect(out).toContain(`${first.bearing.relation}, `);
    expect(out).toContain(`entry ${first.entry} · passage ${first.bearing.passage.passage}`);
    expect(out).toContain(first.promise.content[0]?.quote ?? '-');
    expect(err).toContain('troth entry ENTRY --link PASSAGE');
    expect((await troth('review', '--what', 'joins')).err).toContain(
      'troth entry ENTRY --join LATER EARLIER',
    );
    expect((await troth('review', '--what', 'disputes')).err).toContain(
      'troth disputes --link LATER EARLIER',
    );
    const likely = await waiting('--what', 'evidence', '--order', 'likely');
    expect(likely).toEqual((await of('evidence')).toReversed());
    expect(await waiting('--what', 'joins', '--actor', 'Mira Okonjo', '--to', '2021')).toEqual([]);
    const { report } = first.bearing.passage;
    for (const item of await waiting('--what', 'evidence', '--report', report.slice(0, 10)))
      expect(JSON.stringify(item)).toContain(report);
  });

  it('has them decided on by those commands', async () => {
    const [evidence, joins, disputes] = [await of('evidence'), await of('joins'), await of('disputes')];
    const [one, other] = evidence;
    const [join] = joins;
    const [dispute] = disputes;
    if (!one || !other || !join || !dispute) throw new Error('too few links');
    const link = await troth('entry', one.entry, '--link', one.bearing.passage.passage);
    expect(link.code).toBe(0);
    const undo = link.err.match(/Taken back with: troth (.*)\n/)?.[1]?.split(' ') ?? [];
    await troth('entry', other.entry, '--reject', other.bearing.passage.passage);
    expect(await of('evidence')).toEqual(evidence.slice(2));
    await troth(...undo);
    expect((await of('evidence'))[0]).toEqual(one);
    await troth('entry', join.entry, '--part', join.later.id);
    expect((await of('joins')).map(({ key }) => key)).toEqual(joins.slice(1).map(({ key }) => key));
    const [kept] = await of('joins');
    await troth('entry', kept?.entry ?? '', '--join', kept?.later.id ?? '', kept?.earlier.id ?? '');
    expect((await of('joins')).map(({ key }) => key)).toEqual(joins.slice(2).map(({ key }) => key));
    await troth('disputes', '--reject', dispute.later.id, dispute.earlier.id);
    expect(await of('disputes')).toEqual(disputes.slice(1));
  });

  it('refuses what it cannot link', async () => {
    const [one] = await of('evidence');
    const none = await troth('entry', one?.entry ?? '', '--link', 's_none');
    expect([none.code, none.err]).toEqual([expect.any(Number), expect.stringContaining('store/not-found')]);
    const own = one?.promise.id ?? '';
    const untold = await troth('entry', one?.entry ?? '', '--link', own);
    expect(untold.err).toContain('No machine proposes this passage');
    const both = await troth('entry', one?.entry ?? '', '--link', own, '--part', own);
    expect(both.code).toBe(2);
    expect((await troth('entry', one?.entry ?? '', '--join', own)).err).toContain(
      'Two statements are joined',
    );
  });

  it('writes all of them to files that are safe to open', async () => {
    const csv = path('joins.csv');
    const all = await of('joins');
    await troth('review', '--what', 'joins', '-n', '1', '-o', csv);
    expect(readFileSync(csv, 'utf8').trimEnd().split('\r\n')).toHaveLength(1 + all.length);
    const json = path('joins.json');
    await troth('review', '--what', 'joins', '-o', json);
    expect(JSON.parse(readFileSync(json, 'utf8')).items).toEqual(all);
    expect((await troth('review', '--csv')).out).toContain('"Least sure of"');
  });

  it('tells which orders there are', async () => {
    const { code, err } = await troth('review', '--what', 'joins', '--order', 'ledger');
    expect(code).toBe(2);
    expect(err).toContain('Say --order sure or likely.');
  });
});
