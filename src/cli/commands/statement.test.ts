import { beforeAll, describe, expect, it } from 'vitest';
import type { StatementRow } from '../../model/index.ts';
import { buildProgram } from '../program.ts';
import { callTroth } from '../testing/call-troth.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { writtenTerminal } from '../testing/written-terminal.ts';

const { path, write } = temporaryFolder();
const data = path('store');
const troth = (...args: string[]) => callTroth(['--no-color', 'statement', ...args], data);
const of = async (...args: string[]): Promise<StatementRow[]> =>
  JSON.parse((await troth(...args, '--json')).out);
const ids: string[] = [];

beforeAll(async () => {
  write(
    'one.txt',
    'Oskar Halden promised on Monday to open the grain harbour by Friday.\n\nAna Belo said that about 40 boats could sail.\n',
  );
  const added = await callTroth(['add', path('one.txt'), '--published', '2022-03-09'], data);
  expect(added.code).toBe(0);
  const { items } = JSON.parse((await callTroth(['search', '--json'], data)).out) as {
    items: StatementRow[];
  };
  ids.push(...items.toSorted((a, b) => (a.kind < b.kind ? 1 : -1)).map(({ id }) => id));
  expect(items.map(({ kind }) => kind).sort()).toContain('commitment');
  expect(ids).toHaveLength(2);
}, 60_000);

describe('troth statement', () => {
  it('has help with examples', async () => {
    const session = { terminal: writtenTerminal(80), exitCode: 0 as const };
    const program = await buildProgram(['statement'], session);
    await expect(program.parseAsync(['statement', '--help'], { from: 'user' })).rejects.toThrow('outputHelp');
    expect(session.terminal.output()).toMatch(/Examples:\n {2}troth statement/);
  });

  it('shows every field with who filled it and what else it may be', async () => {
    const { code, out } = await troth(...ids);
    expect(code).toBe(0);
    expect(out).toMatch(/commitment of Oskar Halden · unreviewed/);
    expect(out).toMatch(/^said +2022-03-07 +stated +machine$/m);
    expect(out).toContain('Monday: 2022-03-07 (said); Friday:');
    expect(out).toMatch(/quantities +about 40 boats: ~40 boats/);
    expect((await of(...ids)).map(({ id }) => id)).toEqual(ids);
  });

  it('accepts and rejects several at once, which is taken back by the act', async () => {
    const accepted = await troth(...ids, '--accept', '--person', 'Ada');
    expect(accepted.out.match(/· accepted ·/g)).toHaveLength(2);
    const [undo = ''] = accepted.err.split('\n');
    const [, id = '', act = ''] = /troth statement (\S+) --undo (\S+)/.exec(undo) ?? [];
    expect((await of(id, '--undo', act)).map(({ review }) => review)).toEqual(['unreviewed']);
    expect((await of(id, '--reject')).map(({ review }) => review)).toEqual(['rejected']);
  });

  it('corrects fields and accepts what that leaves', async () => {
    const [first = ''] = ids;
    const [row] = await of(
      first,
      '--accept',
      '--person',
      'Ada',
      '--set',
      'kind=threat',
      'via=Reuters; AFP',
      'due=',
    );
    expect(row).toMatchObject({ kind: 'threat', via: ['Reuters', 'AFP'], due: null, review: 'accepted' });
    expect(row?.provenance.due).toMatchObject({ by: { person: 'Ada' }, basis: 'unknown' });
  });

  it.each([
    [['s_none', '--accept'], 4, 'store/not-found'],
    [['FIRST', 's_none', '--reject'], 4, 'store/not-found'],
    [['FIRST', '--set', 'kind=boast'], 2, 'cli/usage'],
    [['FIRST', '--set', 'due=soon'], 2, 'cli/usage'],
    [['FIRST', '--set', 'content=other words'], 2, 'cli/usage'],
    [['FIRST', '--set', 'kind'], 2, 'cli/usage'],
    [['FIRST', 'SECOND', '--undo', 'a_x'], 2, 'cli/usage'],
    [['FIRST', '--accept', '--reject'], 2, 'cli/usage'],
  ])('%j is refused, and nothing is done', async (args, exit, problem) => {
    const [first = '', second = ''] = ids;
    const before = await of(first);
    const named = args.map((arg) => (arg === 'FIRST' ? first : arg === 'SECOND' ? second : arg));
    const { code, err } = await troth(...named);
    expect([code, err]).toEqual([exit, expect.stringContaining(problem)]);
    expect(await of(first)).toEqual(before);
  });
});
