import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DossierDetail, EntryRow } from '../../model/index.ts';
import { buildProgram } from '../program.ts';
import { callTroth } from '../testing/call-troth.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { writtenTerminal } from '../testing/written-terminal.ts';

const { path, write } = temporaryFolder();
const data = path('store');
const troth = (...args: string[]) => callTroth(['--no-color', 'dossier', ...args], data);
const did = (...args: string[]) => troth(...args, '--person', 'Ada Lind');
const shown = async (given = 'salt road'): Promise<DossierDetail> =>
  JSON.parse((await troth('show', given, '--json', '--today', '2022-06-01')).out);
let entry: EntryRow;

beforeAll(async () => {
  write(
    'one.txt',
    `Captives to go home

The Ondari Front promised on Wednesday to free the 23 captured soldiers by March 31. Oskar Halden denied it.
`,
  );
  await callTroth(['add', path('one.txt'), '--published', '2022-03-09', '--outlet', 'Harrow Gazette'], data);
  const found = await callTroth(['ledger', '--json'], data);
  entry = JSON.parse(found.out).items[0];
}, 60_000);

describe('troth dossier', () => {
  it('has help with examples for every subcommand', async () => {
    const names = ['list', 'show', 'new', 'add', 'note', 'take-out', 'put-away', 'undo', 'history', 'export'];
    for (const name of names) {
      const session = { terminal: writtenTerminal(80), exitCode: 0 as const };
      const program = await buildProgram(['dossier'], session);
      const help = program.parseAsync(['dossier', name, '--help'], { from: 'user' });
      await expect(help).rejects.toThrow('outputHelp');
      expect(session.terminal.output(), name).toMatch(/Examples:\n {2}troth dossier \S/);
    }
  });

  it('is begun, filled, noted and shown', async () => {
    expect((await troth()).err).toBe('No dossiers found.\n');
    const begun = await did('new', 'Salt road', '--summary', 'Who keeps to it.');
    expect(begun.out).toMatch(/^Began Salt road \(d_[\w-]+\)\n$/);
    const added = await did('add', 'salt ROAD', '--entry', entry.id.slice(0, 8), '--actor', 'Oskar Halden');
    expect(added.out).toBe('Took in 2 items\n');
    expect((await did('note', 'Salt road', '1', 'The one.\n\nTruly.')).code).toBe(0);
    const { items } = await shown();
    expect(items.map(({ thing, note }) => [thing.sort, note])).toEqual([
      ['entry', 'The one.\n\nTruly.'],
      ['actor', ''],
    ]);
    expect((await troth('show', 'Salt road')).out).toMatch(/^1 +entry +Ondari Front +to free the 23/m);
    expect((await troth('list')).out).toMatch(/^d_[\w-]{8} +Salt road +1 +0 +1 +0/m);
    expect((await did('add', 'Salt road', '--entry', entry.id)).err).toContain(
      'There is nothing to take in.',
    );
  });

  it('narrows the lists to what is in it', async () => {
    const found = async (...args: string[]) =>
      JSON.parse((await callTroth([...args, '--dossier', 'salt road', '--json'], data)).out).total;
    // The entry's statement and report; the other statement of that report is none of it.
    expect([await found('ledger'), await found('search'), await found('list')]).toEqual([1, 1, 1]);
    const file = await callTroth(['export', '--dossier', 'Salt road', '--format', 'jsonl'], data);
    expect(JSON.parse(file.out).statements).toHaveLength(1);
    expect((await callTroth(['ledger', '--dossier', 'Pepper road'], data)).code).toBe(4);
  });

  it('leaves as one file, by its option or ending, and never half', async () => {
    const file = path('salt.html');
    expect((await troth('export', 'Salt road', '--html', file)).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('<mark>to free the 23 captured soldiers by March 31</mark>');
    await troth('export', 'Salt road', '-o', path('salt.csv'));
    expect(readFileSync(path('salt.csv'), 'utf8')).toContain('"Oskar Halden"');
    expect(JSON.parse((await troth('export', 'Salt road', '--format', 'json')).out).dossier.title).toBe(
      'Salt road',
    );
    expect((await troth('export', 'Salt road', '-o', path('salt.pdf'))).code).toBe(2);
    expect(existsSync(path('salt.pdf'))).toBe(false);
    expect((await troth('export', 'Pepper road', '--html', file)).code).toBe(4);
  });

  it('takes back what was done last, all that was done at once', async () => {
    await did('take-out', 'Salt road', '2');
    expect((await shown()).items).toHaveLength(1);
    expect((await did('undo', 'Salt road')).out).toBe('Took back: took out actor:oskar-halden\n');
    expect((await shown()).items).toHaveLength(2);
    await did('undo', 'Salt road');
    expect((await shown()).items[0]?.note).toBe('');
    await did('undo', 'Salt road');
    expect((await shown()).items).toEqual([]);
    const history = await troth('history', 'Salt road');
    expect(history.out).toMatch(/Ada Lind +began “Salt road”/);
    expect(history.out).toContain('(taken back)');
  });

  it('is put away and found by its id', async () => {
    const { id } = await shown();
    expect((await did('put-away', 'Salt road')).out).toBe('Put away: Salt road\n');
    expect((await troth('list')).err).toBe('No dossiers found.\n');
    expect((await troth('list', '--away')).out).toContain('Salt road');
    expect((await shown(id.slice(0, 10))).away).toBe(true);
  });
});
