import { beforeAll, describe, expect, it } from 'vitest';
import type { UtteranceDetail } from '../../model/index.ts';
import { buildProgram } from '../program.ts';
import { callTroth } from '../testing/call-troth.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { writtenTerminal } from '../testing/written-terminal.ts';

const { path, write } = temporaryFolder();
const data = path('store');
const troth = (...args: string[]) => callTroth(['--no-color', ...args], data);
const WORDS = 'rebels had shelled the grain harbour with forty rockets';
const ids: string[] = [];

beforeAll(async () => {
  write('one.txt', `Oskar Halden said that ${WORDS}.\n\nThe ferry was late.\n`);
  write('two.txt', `It rained.\n\nOskar Halden said that ${WORDS}.\n\nNobody was hurt.\n`);
  write('three.txt', `Oskar Halden said that the salt mine was closed.\n`);
  for (const [file, day] of [
    ['one', '2022-03-09'],
    ['two', '2022-03-11'],
    ['three', '2022-06-01'],
  ]) {
    const added = await troth(
      'add',
      path(`${file}.txt`),
      '--published',
      day ?? '',
      '--outlet',
      `${file} Post`,
    );
    expect(added.code).toBe(0);
  }
  const { items } = JSON.parse((await troth('search', '--json', '--sort', 'published')).out);
  ids.push(...items.map(({ id }: { id: string }) => id).reverse());
  expect(ids).toHaveLength(3);
}, 60_000);

const of = async (...args: string[]): Promise<UtteranceDetail> =>
  JSON.parse((await troth('utterance', ...args, '--json')).out);

describe('troth utterance', () => {
  it('has help with examples', async () => {
    const session = { terminal: writtenTerminal(80), exitCode: 0 as const };
    const program = await buildProgram(['utterance'], session);
    await expect(program.parseAsync(['utterance', '--help'], { from: 'user' })).rejects.toThrow('outputHelp');
    expect(session.terminal.output()).toMatch(/Examples:\n {2}troth utterance/);
  });

  it('shows who else reports what a statement says, and why it is taken for that', async () => {
    const [first = '', second = ''] = ids;
    const { code, out } = await troth('utterance', second);
    expect(code).toBe(0);
    expect(out).toMatch(/claim of Oskar Halden · 2 statements · 2 reports · 1 origin/);
    expect(out).toMatch(/one Post[\s\S]+two Post/);
    expect(out).toContain('100 %: the');
    expect((await of(first)).statements.map(({ statement }) => statement.id)).toEqual([first, second]);
    expect((await of(second, '--as-known-on', '2022-03-10').catch(() => null))?.statements).toBeUndefined();
    expect((await of(first, '--as-known-on', '2022-03-10')).statements).toHaveLength(1);
    expect((await troth('utterance', 's_none')).code).toBe(4);
  });

  it('joins and parts by hand, which is taken back by the act', async () => {
    const [first = '', second = '', third = ''] = ids;
    const parted = await troth('utterance', second, '--part');
    expect(parted.out).toContain('1 statement · 1 report');
    const undo = /--undo (a_\S+)/.exec(parted.err)?.[1] ?? '';
    expect((await troth('utterance', second, '--undo', undo)).out).toContain('2 statements');
    const joined = await troth('utterance', third, '--join', first, '--as', 'origin', '--person', 'Ada');
    expect(joined.out).toContain('3 statements · 3 reports · 1 origin');
    expect(joined.out).toMatch(/the salt mine was closed +1 +a person/);
    expect((await troth('utterance', third, '--join', third)).code).not.toBe(0);
    expect((await troth('utterance', third, '--join', first, '--part')).code).toBe(2);
    expect((await troth('utterance', third, '--part', '--as', 'entry')).code).toBe(2);
  });
});
