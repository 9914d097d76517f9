import { readFileSync, rmSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DueList, EntryRow } from '../../model/index.ts';
import { buildProgram } from '../program.ts';
import { callTroth } from '../testing/call-troth.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { writtenTerminal } from '../testing/written-terminal.ts';

const { path, write } = temporaryFolder();
const data = path('store');
const troth = (...args: string[]) => callTroth(['--no-color', ...args], data);
const TODAY = ['--today', '2022-04-15'];
const listed = async (...args: string[]): Promise<EntryRow[]> =>
  JSON.parse((await troth('ledger', ...TODAY, ...args, '--json')).out).items;

beforeAll(async () => {
  write(
    'one.txt',
    'The Ondari Front promised to free the 23 captured soldiers by March 31.\n\nOskar Halden predicted that the harbour would be closed on June 30.\n',
  );
  await troth('add', path('one.txt'), '--published', '2022-03-09');
}, 60_000);

describe('the commands of the ledger', () => {
  it('have help with examples', async () => {
    for (const name of ['ledger', 'entry', 'disputes', 'due', 'verdict', 'scores', 'release']) {
      const session = { terminal: writtenTerminal(80), exitCode: 0 as const };
      const program = await buildProgram([name], session);
      await expect(program.parseAsync([name, '--help'], { from: 'user' })).rejects.toThrow('outputHelp');
      expect(session.terminal.output(), name).toMatch(new RegExp(`Examples:\\n {2}troth ${name}`));
    }
  });

  it('list what is promised and what is due', async () => {
    expect((await listed('--kind', 'commitment')).map(({ state }) => state.schedule)).toEqual(['overdue']);
    const { code, out } = await troth('due', ...TODAY);
    expect(code).toBe(0);
    expect(out).toContain('to free the 23 captured soldiers by March 31');
    expect(out).toMatch(/^Overdue \(1\)\n/);
    expect(out).not.toContain('harbour');
    expect((await troth('due', '--today', '2022-03-01')).out).toMatch(/^Due within the coming month \(1\)\n/);
    expect((await troth('due', '--today', '2022-02-01')).err).toBe('No entries found.\n');
    expect((await troth('ledger', '--kind', 'claim')).code).toBe(2);
    expect((await troth('ledger', '--today', 'soon')).code).toBe(2);
  });

  it('tell what is due by groups, as JSON, and as a calendar', async () => {
    const both = ['due', '--today', '2022-06-28', '--since', '2022-06-01'];
    const { groups, since, undated } = JSON.parse((await troth(...both, '--json')).out) as DueList;
    const totals = groups.flatMap(({ group, total }) => (total > 0 ? [[group, total]] : []));
    expect(totals).toEqual([
      ['overdue', 1],
      ['this week', 1],
    ]);
    expect([since, undated]).toEqual(['2022-06-01', 0]);
    expect((await troth(...both, '--group', 'this week')).out).not.toContain('Overdue');
    expect((await troth(...both, '--kind', 'prediction')).out).toMatch(/^Due this week \(1\)\n/);
    expect((await troth(...both, '--holder', 'Ondari Front')).out).toMatch(/^Overdue \(1\)\n[^(]*$/);
    expect((await troth(...both, '--search', 'harbour closed')).out).not.toContain('Overdue');
    const calendar = (await troth(...both, '--ics')).out;
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect((await troth(...both, '-o', path('due.ics'))).code).toBe(0);
    expect(readFileSync(path('due.ics'), 'utf8')).toBe(calendar);
    expect((await troth(...both, '--format', 'csv')).out).toContain('"Days overdue"');
    expect((await troth('due', '--group', 'someday')).code).toBe(2);
  });

  it('search and filter by who has to act, who speaks, how many tell it, and when it is due', async () => {
    const words = async (...args: string[]) => (await listed(...args)).map((entry) => entry.words);
    const promised = ['to free the 23 captured soldiers by March 31'];
    expect(await words('--search', 'captured soldiers')).toEqual(promised);
    expect(await words('--holder', 'Ondari Front', '--speaker', 'Ondari Front')).toEqual(promised);
    expect(await words('--due-to', '2022-03')).toEqual(promised);
    expect(await words('--due-from', '2022-04', '--sort', 'due')).toHaveLength(1);
    expect(await words('--origins', '2')).toEqual([]);
    expect(await words('--outlet', 'Nobody’s Post')).toEqual([]);
    expect((await troth('ledger', '--addressee', 'Nobody at All')).code).toBe(4);
    const upwards = await words('--sort', 'kind');
    expect(await words('--sort', 'kind', '--reverse')).toEqual(upwards.toReversed());
  });

  it('show an entry by the beginning of its id, judge it and take that back', async () => {
    const [entry] = await listed('--kind', 'commitment');
    const id = (entry?.id ?? '').slice(0, 10);
    const shown = await troth('entry', id, ...TODAY);
    expect(shown.out).toContain('Nobody has judged it.');
    expect((await troth('verdict', id, '--outcome', 'kept')).code).toBe(2);
    const verdict = ['verdict', id, ...TODAY, '--person', 'Ada Lind'];
    const judged = await troth(...verdict, '--outcome', 'partly kept', '--grounds', 'Nineteen came home.');
    expect(judged.out).toBe(`${id}: partly kept\n`);
    expect((await troth('entry', id, ...TODAY)).out).toMatch(/2022-04-15 +partly kept +Nineteen came/);
    expect((await troth('due', ...TODAY)).err).toBe('No entries found.\n');
    expect((await troth(...verdict, '--undo')).out).toBe(`${id}: open\n`);
    expect((await troth(...verdict, '--undo')).code).toBe(4);
    expect((await troth('entry', 'e_none')).code).toBe(4);
  });

  it('score those who promised by what people judged', async () => {
    const [entry] = await listed('--kind', 'commitment');
    const verdict = ['verdict', entry?.id ?? '', ...TODAY, '--person', 'Ada Lind'];
    await troth(...verdict, '--outcome', 'broken', '--grounds', 'Nobody came home.');
    expect((await troth('scores', '--kind', 'commitment')).out).toMatch(/Ondari Front .* 0 of 1 \(0–79 %\)/);
    await troth(...verdict, '--undo');
    const { out } = await troth('scores', '--actor', 'Ondari Front', '--json');
    expect(JSON.parse(out).items[0]).toMatchObject({ entries: 1, unjudged: { count: 1, of: 1 } });
    expect((await troth('scores', '--kind', 'threat')).err).toContain('No scores');
  });

  it('write entries to a file, whole', async () => {
    const file = path('promises.csv');
    expect((await troth('ledger', '--kind', 'commitment', '-o', file)).code).toBe(0);
    const written = readFileSync(file, 'utf8');
    expect(written).toContain('to free the 23 captured soldiers by March 31');
    expect(written).not.toContain('harbour');
    const { out } = await troth('ledger', '--format', 'jsonl', '--to', '2022-03');
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    expect((await troth('ledger', '--format', 'jsonl', '--from', '2022-04')).out).toBe('');
    expect((await troth('ledger', '--format', 'json')).code).toBe(2);
    expect((await troth('ledger', '-o', path('ledger.json'))).err).toContain('--format csv');
    expect((await troth('ledger', '-o', path('r.claimreview.json'))).code).toBe(0);
    expect(readFileSync(path('r.claimreview.json'), 'utf8')).toContain('schema.org');
    expect((await troth('ledger', '-o', path('no/such/folder.csv'))).err).toContain('cli/cannot-write');
  });

  it('look at the store as it would have been on a day', async () => {
    expect(await listed('--as-known-on', '2022-03-08')).toEqual([]);
    const { out } = await troth('ledger', '--as-known-on', '2022-03-10', '--kind', 'commitment', '--json');
    expect(JSON.parse(out).items[0].state.schedule).toBe('upcoming');
    const id = JSON.parse(out).items[0].id;
    expect((await troth('entry', id, '--as-known-on', '2022-03-08')).code).toBe(4);
    expect((await troth('due', '--as-known-on', '2022-03-31')).out).toContain('soldiers');
    for (const command of ['list', 'search', 'actors'])
      expect((await troth(command, '--as-known-on', '2022-03-08')).err, command).toContain('No ');
    expect((await troth('list', '--as-known-on', '2022-03')).code).toBe(2);
  });

  it('freeze the data, check it and compare it', async () => {
    const made = await troth('release', 'make', path('first'), '--as-known-on', '2022-03-09');
    expect(made.out).toMatch(/1 report, \d statements?, \d entr/);
    expect((await troth('release', 'make', path('first'))).err).toContain('release/exists');
    expect((await troth('release', 'verify', path('first'))).out).toContain('give its ledger to the byte');
    expect((await troth('release', 'make', path('second'), ...TODAY, '--json')).code).toBe(0);
    const compared = await troth('release', 'compare', path('first'), path('second'));
    expect(compared.out).toContain('schedule upcoming > overdue');
    rmSync(path('second/acts.jsonl'));
    const changed = await troth('release', 'verify', path('second'));
    expect([changed.code, changed.err]).toEqual([3, expect.stringContaining('acts.jsonl: it is missing')]);
  });
});
