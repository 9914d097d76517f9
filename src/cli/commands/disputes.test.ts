import { beforeAll, describe, expect, it } from 'vitest';
import { callTroth } from '../testing/call-troth.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const { path, write } = temporaryFolder();
const data = path('store');
const troth = (...args: string[]) => callTroth(['--no-color', ...args], data);
const sorts = async (...args: string[]): Promise<string[]> =>
  JSON.parse((await troth('disputes', ...args, '--json')).out).items.map((one: { sort: string }) => one.sort);

// What a terminal would act on is written out.
const OUTLET = 'Arveld\u0007 Post';
const TEXTS = {
  '2022-03-11':
    'The Ondari Front denied an accusation by Oskar Halden that it had shelled the grain sheds of Ucamal.',
  '2022-03-18': 'The Ondari Front promised to free the captured soldiers of Ucamal by March 31.',
  '2022-03-20': 'The Ondari Front promised that it would not free the captured soldiers of Ucamal.',
};
beforeAll(async () => {
  for (const [published, text] of Object.entries(TEXTS)) {
    write(`${published}.txt`, `${text}\n`);
    await troth('add', path(`${published}.txt`), '--published', published, '--outlet', OUTLET);
  }
}, 60_000);

describe('troth disputes', () => {
  it('shows both passages, why they are a pair and how surely, and that no one is told to be right', async () => {
    const { code, out, err } = await troth('disputes');
    expect([code, err]).toEqual([0, '']);
    expect(out.replace(/r_[0-9a-f]{8}/g, 'r_').replace(/denied, \d\d %/, 'denied, .. %')).toBe(
      `A machine proposes these unless a person says so; none tells who is right.

turned, 65 %: the opposite, the same speaker, the same words
  Ondari Front · commitment · 2022-03-18 · Arveld\\u{7} Post · r_
    to free the captured soldiers of Ucamal by March 31
  Ondari Front · commitment · 2022-03-20 · Arveld\\u{7} Post · r_
    it would not free the captured soldiers of Ucamal

denied, .. %: tells it and denies it, names who says it, the same words
  Oskar Halden · accusation · 2022-03-11 · Arveld\\u{7} Post · r_
    it had shelled the grain sheds of Ucamal
  Ondari Front · denial · 2022-03-11 · Arveld\\u{7} Post · r_
    an accusation by Oskar Halden that it had shelled the grain sheds of Ucamal
`,
    );
  });

  it('takes sorts, an actor, dates, a number of rows and the other direction', async () => {
    expect(await sorts()).toEqual(['turned', 'denied']);
    expect(await sorts('--reverse')).toEqual(['denied', 'turned']);
    expect(await sorts('--sort', 'denied,contradicted')).toEqual(['denied']);
    expect(await sorts('--actor', 'Oskar Halden')).toEqual(['denied']);
    expect(await sorts('--from', '2022-03-12')).toEqual(['turned']);
    expect(await sorts('--to', '2022-02')).toEqual([]);
    expect(await sorts('-n', '1')).toEqual(['turned']);
    expect((await troth('disputes', '-n', '1')).err).toBe('1 of 2 disputes; more with --limit.\n');
  });

  it('looks at the store as it would have been on a day', async () => {
    expect(await sorts('--as-known-on', '2022-03-19')).toEqual(['denied']);
    const { code, out, err } = await troth('disputes', '--as-known-on', '2022-03-10');
    expect([code, out, err]).toEqual([0, '', 'No disputes found.\n']);
  });

  it('says what is wrong with its options', async () => {
    expect((await troth('disputes', '--sort', 'agreed')).err).toContain('denied, contradicted, turned');
    for (const option of ['--sort', '--from', '--to', '--as-known-on', '-n'])
      expect((await troth('disputes', option, 'spring')).code, option).toBe(2);
    expect((await troth('disputes', '--actor', 'Nobody')).code).toBe(4);
    expect((await callTroth(['disputes'], path('none'))).err).toContain('store/not-found');
  });

  it('takes a person’s word of two statements, which is taken back by the act', async () => {
    const rows = async () => JSON.parse((await troth('disputes', '--json')).out).items;
    const before = await rows();
    const [turned, denied] = before;
    const pair = [denied.earlier.id, turned.later.id];
    const linked = await troth('disputes', '--link', ...pair, '--as', 'contradicted', '--person', 'Ada');
    expect([linked.code, linked.out]).toEqual([0, `contradicted: ${pair.join(' ')}\n`]);
    const act = /Taken back with: troth disputes --undo (a_\S+)\n/.exec(linked.err)?.[1] ?? '';
    expect(await rows()).toContainEqual({
      sort: 'contradicted',
      probability: null,
      reasons: [],
      act,
      earlier: denied.earlier,
      later: turned.later,
    });
    expect((await troth('disputes', '--sort', 'contradicted')).out).toContain(
      `\ncontradicted, a person (${act})\n  Oskar Halden`,
    );
    const undone = await troth('disputes', '--undo', act);
    expect([undone.code, undone.out, undone.err]).toEqual([0, 'Taken back.\n', '']);
    expect(await rows()).toEqual(before);

    const rejected = JSON.parse(
      (await troth('disputes', '--reject', turned.later.id, turned.earlier.id, '--json')).out,
    );
    expect(rejected).toMatchObject({ type: 'dispute', as: 'none' });
    expect(await sorts()).toEqual(['denied']);
    await troth('disputes', '--undo', rejected.id);
    expect(await rows()).toEqual(before);
  });

  it('refuses what is no pair of statements', async () => {
    const [{ earlier, later }] = JSON.parse((await troth('disputes', '--json')).out).items;
    expect((await troth('disputes', '--link', earlier.id)).code).toBe(2);
    expect((await troth('disputes', '--link', earlier.id, later.id, 's_none')).code).toBe(2);
    expect((await troth('disputes', '--link', earlier.id, 's_none')).code).toBe(4);
    expect((await troth('disputes', '--reject', earlier.id, earlier.id)).err).toContain('act/invalid');
    expect((await troth('disputes', '--reject', earlier.id, later.id, '--undo', 'a_1')).code).toBe(2);
    expect((await troth('disputes', '--undo', 'a_none')).err).toContain('act/unknown-target');
  });

  it('stands in an entry beside what bears on it', async () => {
    const { items } = JSON.parse(
      (await troth('ledger', '--from', '2022-03-18', '--to', '2022-03-18', '--json')).out,
    );
    const { out } = await troth('entry', items[0].id);
    expect(out).toMatch(
      /\nDisputed\nA machine proposes these[\s\S]*\nturned, 65 %[\s\S]*would not free[\s\S]*\nJudged\n/,
    );
    const { disputes } = JSON.parse((await troth('entry', items[0].id, '--json')).out);
    expect(disputes).toMatchObject([{ sort: 'turned', later: { published: '2022-03-20' } }]);
    const before = await troth('entry', items[0].id, '--as-known-on', '2022-03-19');
    expect(before.out).toContain('\nDisputed\nBy nothing that is known.\n');
  });
});
