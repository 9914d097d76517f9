import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../store/index.ts';
import { tellReport } from '../../store/testing/tell-report.ts';
import { callTroth } from '../testing/call-troth.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const { path } = temporaryFolder();
const data = path('store');
const troth = (...args: string[]) => callTroth(['--no-color', 'relations', ...args], data);
const pairs = async (...args: string[]): Promise<string[]> =>
  JSON.parse((await troth('--json', ...args)).out).relations.map(
    (one: { who: string; whom: string }) => `${one.who} ${one.whom}`,
  );

const FRONT = 'Ondari\u0007 Front';
const told = (words: string, speaker: string, kind: 'demand' | 'threat', ...addressee: string[]) => ({
  ...{ words, speaker, kind, addressee },
});
beforeAll(async () => {
  const { mkdirSync } = await import('node:fs');
  mkdirSync(data, { recursive: true });
  const store = await openStore({ folder: data });
  await tellReport(
    store,
    [
      told('the captives come home', 'Ondaria', 'demand', FRONT),
      told('guns answer each shot', FRONT, 'threat', 'Ondaria'),
      told('nobody crosses the bridge', 'Ondaria', 'threat', FRONT),
      told('the ferry stays shut', 'Ondaria', 'demand', 'Ondaria'),
    ],
    { published: '2022-03-18' },
  );
  await store.close();
}, 60_000);

describe('troth relations', () => {
  it('shows who says what to whom, and what is not in the table', async () => {
    const { code, out, err } = await troth('-n', '1');
    expect(code).toBe(0);
    expect(out).toMatch(/who +whom +statements +origins +kinds +last said/);
    expect(out).toMatch(/Ondaria +Ondari\\u\{7\} Front +2 +2 +demand 1, threat 1 +2022-03-18/);
    expect(err).toBe(
      '1 of 2 relations; 1 statement in the others. More with --limit.\n1 statement directed at who says it left out.\n',
    );
  });

  it('takes sides, kinds, a time and a least number', async () => {
    expect(await pairs()).toHaveLength(2);
    expect(await pairs('--who', 'ondaria')).toEqual(['ondaria ondari-front']);
    expect(await pairs('--kind', 'threat')).toHaveLength(2);
    expect(await pairs('--least', '2')).toEqual(['ondaria ondari-front']);
    expect(await pairs('--to', '2022-02')).toEqual([]);
    expect(await pairs('--as-known-on', '2022-03-17')).toEqual([]);
    expect((await troth('--states')).err).toContain(
      '4 statements with a side that counts for no state left out.',
    );
    expect((await troth('--states', '--to', '2022-02')).err).toContain('No relations found.');
  });

  it('writes lists of edges and GraphML', async () => {
    expect((await troth('--csv')).out.split('\r\n')[1]).toMatch(/^"ondaria","ondari-front","2"/);
    const file = path('relations.graphml');
    await troth('-o', file);
    expect(readFileSync(file, 'utf8')).toContain('<edge id="e0" source="ondaria" target="ondari-front">');
    expect((await troth('--csv', '--json')).code).not.toBe(0);
  });
});
