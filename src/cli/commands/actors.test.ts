import { beforeAll, describe, expect, it } from 'vitest';
import type { ActorAct, ActorSummary } from '../../model/index.ts';
import { buildProgram } from '../program.ts';
import { callTroth } from '../testing/call-troth.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { writtenTerminal } from '../testing/written-terminal.ts';

const { path, write } = temporaryFolder();
const data = path('store');
const troth = (...args: string[]) => callTroth(['--no-color', 'actors', ...args], data);
const json = async (...args: string[]) => JSON.parse((await troth(...args, '--json')).out);
const listed = async (...args: string[]): Promise<ActorSummary[]> => (await json('list', ...args)).items;
const shown = async (name: string): Promise<ActorSummary> => (await json('show', name)).actor;
const did = async (...args: string[]): Promise<ActorAct> => json(...args, '--person', 'Ada Lind');

beforeAll(async () => {
  write(
    'one.txt',
    `Envoy hopeful

Oskar Halden, the envoy, said on Tuesday that the harbour would open.

The Kessel Front denied that it had shelled the harbour. “We left in May,” said the Kessel Brigade.
`,
  );
  await callTroth(['add', path('one.txt')], data);
}, 60_000);

describe('troth actors', () => {
  it('has help with examples for every subcommand', async () => {
    const names = ['list', 'show', 'add', 'correct', 'merge', 'split', 'undo', 'history'];
    for (const name of names) {
      const session = { terminal: writtenTerminal(80), exitCode: 0 as const };
      const program = await buildProgram(['actors'], session);
      const help = program.parseAsync(['actors', name, '--help'], { from: 'user' });
      await expect(help).rejects.toThrow('outputHelp');
      expect(session.terminal.output(), name).toMatch(/Examples:\n {2}troth actors \S/);
    }
  });

  it('lists actors as a table and as JSON, also without a word', async () => {
    const { code, out, err } = await troth();
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^name +type +statements +addressed +reports/);
    expect(out).toMatch(/^Oskar Halden +person +1 +0 +1/m);
    expect((await listed('--type', 'person')).map(({ name }) => name)).toEqual(['Oskar Halden']);
    expect((await listed('--search', 'kess*', '--sort', 'name')).map(({ name }) => name)).toEqual([
      'Kessel Brigade',
      'Kessel Front',
    ]);
    expect((await troth('list', '--search', 'zeppelin')).err).toBe('No actors found.\n');
  });

  it('merges, after a look at what would join, and undoes', async () => {
    const merge = ['merge', 'Kessel Brigade', '--into', 'kessel-front'];
    const look = await troth(...merge, '--dry-run');
    expect(look.out).toMatch(/^Kessel Brigade/m);
    expect(look.out).toContain('Kessel Front would have 2 statements and be named in 1 report.');
    expect(await json(...merge, '--dry-run')).toMatchObject({ statements: 2, reports: 1 });
    expect(await listed('--search', 'brigade')).toHaveLength(1);

    const { code, out, err } = await troth(...merge, '--person', 'Ada Lind');
    expect([code, out]).toEqual([0, 'Merged Kessel Brigade into Kessel Front\n']);
    expect(err).toMatch(/^Taken back with: troth actors undo a_[0-9a-f]{8}\n$/);
    expect(await shown('kessel-brigade')).toMatchObject({ id: 'kessel-front', statements: 2 });
    const search = await callTroth(['search', '--speaker', 'Kessel Brigade', '--json'], data);
    expect(JSON.parse(search.out).total).toBe(2);

    const history = await troth('history', 'kessel-brigade');
    expect(history.out).toMatch(
      /^a_[0-9a-f]{8} +\S+ \S+ +Ada Lind +merged Kessel Brigade into Kessel Front$/m,
    );
    const id = /undo (\S+)/.exec(err)?.[1] ?? '';
    expect((await troth('undo', id)).out).toBe('Took back: merged Kessel Brigade into Kessel Front\n');
    expect(await shown('kessel-brigade')).toMatchObject({ id: 'kessel-brigade', statements: 1 });
    expect((await troth('history')).out).toMatch(/merged Kessel Brigade into Kessel Front \(taken back\)/);
  });

  it('corrects names, adds and takes away', async () => {
    const offices = [{ title: 'envoy', of: 'Ondaria', held: '2020/..' }];
    const correct = await did(
      'correct',
      'Oskar Halden',
      '--also',
      'O. Halden',
      '--office',
      'envoy; Ondaria; 2020/..',
    );
    expect(correct).toMatchObject({
      type: 'correct-actor',
      by: 'Ada Lind',
      actor: { id: 'oskar-halden', name: 'Oskar Halden' },
      values: { offices },
    });
    expect(await shown('Oskar Halden')).toMatchObject({
      offices,
      names: expect.arrayContaining(['O. Halden']),
    });
    const { out } = await troth('show', 'oskar-halden');
    expect(out).toMatch(
      /^Oskar Halden\nperson · oskar-halden\n1 statement, addressed in 0, named in 1 report\n/,
    );
    expect(out).toContain('envoy of Ondaria, 2020/..');
    expect(out).toContain('corrected Oskar Halden: names to');
    await did(
      'correct',
      'O. Halden',
      '--not',
      'o. halden',
      '--name',
      'Oskar Halden the Elder',
      '--wikidata',
      'Q900000009',
    );
    expect(await shown('oskar-halden')).toMatchObject({
      name: 'Oskar Halden the Elder',
      wikidata: 'Q900000009',
    });
    expect((await shown('oskar-halden')).names).not.toContain('O. Halden');
    await troth('undo');
    await troth('undo');
    expect(await shown('Oskar Halden')).toMatchObject({ name: 'Oskar Halden', offices: [] });
  });

  it('adds an actor, with which the next report is read', async () => {
    await did('add', 'Zelmira Front', '--type', 'armed-group', '--also', 'ZLF');
    expect(await shown('ZLF')).toMatchObject({ id: 'zelmira-front', type: 'armed-group', reports: 0 });
    write('two.txt', 'The ZLF said on Monday that it had left the harbour.\n');
    await callTroth(['add', path('two.txt')], data);
    expect(await shown('zelmira-front')).toMatchObject({ statements: 1, reports: 1 });
    const [{ id = '' } = {}] = JSON.parse(
      (await callTroth(['list', '--search', 'ZLF', '--json'], data)).out,
    ).items;
    expect((await callTroth(['--no-color', 'show', id], data)).out).toMatch(
      /read by troth \S+ with actors [0-9a-f]{12} ·/,
    );
  });

  it('splits into a new actor, also of the same name, and back into what was merged', async () => {
    const split = await did(
      'split',
      'Kessel Front',
      '--name',
      'the Front',
      '--into',
      'Kessel Front',
      '--new',
    );
    expect(split).toMatchObject({ into: { id: 'kessel-front-2', name: 'Kessel Front', type: 'unknown' } });
    await troth('undo', split.id);
    await did('merge', 'Kessel Brigade', '--into', 'Kessel Front');
    const back = await did('split', 'Kessel Front', '--name', 'Kessel Brigade', '--into', 'Kessel Brigade');
    expect(back).toMatchObject({ into: { id: 'kessel-brigade', name: 'Kessel Brigade' } });
    expect(await shown('kessel-brigade')).toMatchObject({ id: 'kessel-brigade', statements: 1 });
    const [{ id = '' } = {}] = JSON.parse((await callTroth(['list', '--json'], data)).out).items.filter(
      ({ title }: { title: string }) => title === 'Envoy hopeful',
    );
    const byReport = await did(
      'split',
      'Kessel Front',
      '--report',
      id.slice(0, 8),
      '--into',
      'Zelmira Front',
    );
    expect(byReport).toMatchObject({ leaves: { reports: [id] }, into: { id: 'zelmira-front' } });
    expect(await shown('zelmira-front')).toMatchObject({ statements: 2, reports: 2 });
  });

  it.each<[number, RegExp, string[]]>([
    [4, /store\/not-found.*zeppelin/, ['show', 'zeppelin']],
    [4, /store\/not-found.*zeppelin/, ['merge', 'zeppelin', '--into', 'Oskar Halden']],
    [4, /store\/not-found.*zeppelin/, ['history', 'zeppelin']],
    [4, /store\/not-found.*a_none/, ['undo', 'a_none']],
    [2, /cli\/usage.*several|cli\/usage.*begins so/, ['undo', 'a_']],
    [2, /act\/invalid.*itself/, ['merge', 'Oskar Halden', '--into', 'Oskar Halden']],
    [2, /act\/invalid.*already/, ['add', 'Oskar Halden']],
    [2, /cli\/usage.*nothing to correct/, ['correct', 'Oskar Halden']],
    [2, /cli\/usage.*what leaves/, ['split', 'Oskar Halden', '--into', 'X', '--new']],
    [2, /cli\/usage.*Q159/, ['correct', 'Oskar Halden', '--wikidata', 'x']],
    [2, /cli\/usage.*two letters/, ['correct', 'Oskar Halden', '--iso', 'x']],
    [2, /cli\/usage.*2019/, ['correct', 'Oskar Halden', '--office', 'envoy; ; soon']],
    [2, /cli\/usage.*r_3f2a/, ['split', 'Oskar Halden', '--mention', 'x', '--into', 'X']],
    [2, /cli\/usage.*--into/, ['merge', 'Oskar Halden']],
  ])('ends with %d and %s for %j', async (code, message, args) => {
    const ended = await troth(...args);
    expect([ended.code, ended.out]).toEqual([code, '']);
    expect(ended.err).toMatch(message);
  });
});
