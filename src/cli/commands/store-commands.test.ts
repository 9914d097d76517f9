import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAct, type ReportSummary, type StatementRow } from '../../model/index.ts';
import { openStore } from '../../store/index.ts';
import { callTroth } from '../testing/call-troth.ts';
import { BRIDGE, FERRY } from '../testing/reports.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const { folder, path, write } = temporaryFolder();
const data = path('store');
const troth = (...args: string[]) => callTroth(['--no-color', ...args], data);
const json = async (...args: string[]) => JSON.parse((await troth(...args, '--json')).out);
const listed = async (...args: string[]): Promise<ReportSummary[]> => (await json('list', ...args)).items;
const found = async (...args: string[]): Promise<StatementRow[]> => (await json('search', ...args)).items;

/** the statement that a person rejects before the tests */
let rejected: StatementRow;

beforeAll(async () => {
  write(
    'reports.csv',
    'file,title,outlet,published\nbridge.txt,Harrow bridge to open,The Harrow Gazette,2022-03-03\nferry.txt,Ferry men strike,Vell Post,2022-04-01\n',
  );
  write('bridge.txt', BRIDGE);
  write('ferry.txt', FERRY);
  await troth('add', path('bridge.txt'), path('ferry.txt'));
  rejected = (await found('sink'))[0] as StatementRow;
  const store = await openStore({ folder: data });
  const { report, id: statement } = rejected;
  await store.addActs([
    createAct({ type: 'reject', report, statement }, 'Ada Lind', '2022-05-01T00:00:00.000Z'),
  ]);
  await store.close();
}, 60_000);

describe('troth list', () => {
  it('shows the reports as a table and as JSON', async () => {
    const { code, out, err } = await troth('list');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^id +published +outlet +title +statements +reviewed\n/);
    expect(out).toMatch(/^r_[0-9a-f]{8} +2022-03-03 +The Harrow Gazette +Harrow bridge to open +\d+ +1$/m);
    expect((await listed()).map(({ title }) => title).sort()).toEqual([
      'Ferry men strike',
      'Harrow bridge to open',
    ]);
  });

  it('filters', async () => {
    const titles = async (...args: string[]) => (await listed(...args)).map(({ outlet }) => outlet);
    expect(await titles('--outlet', 'Vell Post')).toEqual(['Vell Post']);
    expect(await titles('--from', '2022-04')).toEqual(['Vell Post']);
    expect(await titles('--to', '2022-03')).toEqual(['The Harrow Gazette']);
    expect(await titles('--search', 'boat*')).toEqual(['Vell Post']);
    expect(await titles('--sort', 'published', '--reverse')).toEqual(['The Harrow Gazette', 'Vell Post']);
  });

  it('says when it shows a part, or nothing', async () => {
    expect((await troth('list', '--limit', '1')).err).toBe('1 of 2 reports; more with --limit.\n');
    expect(await troth('list', '--search', 'zeppelin')).toEqual({
      code: 0,
      out: '',
      err: 'No reports found.\n',
    });
  });

  it('makes no store where there is none', async () => {
    const { code, out, err } = await callTroth(['list'], path('nothing'));
    expect([code, out]).toEqual([4, '']);
    expect(err).toMatch(/^error\[store\/not-found\] .*nothing: .*\n {2}.*troth add/);
    expect(existsSync(path('nothing'))).toBe(false);
  });
});

describe('troth show', () => {
  it('shows a report by the beginning of its id', async () => {
    const [{ id = '' } = {}] = await listed('--outlet', 'The Harrow Gazette');
    for (const beginning of [id, id.slice(0, 6), id.slice(2, 8)]) {
      const { code, out } = await troth('show', beginning);
      expect(code).toBe(0);
      expect(out).toContain(`Harrow bridge to open\nThe Harrow Gazette · 2022-03-03 · bridge.txt`);
      expect(out).toContain(id);
      expect(out).toMatch(/We will open the bridge/);
      expect(out).toMatch(/rejected/);
      expect(out).not.toContain('🌉');
    }
    const { out } = await troth('show', id, '--text', '--history');
    expect(out).toContain('🌉');
    expect(out).toMatch(/^2022-05-01 00:00 +Ada Lind +rejected statement \d+$/m);
    expect(await json('show', id)).toMatchObject({
      report: { id, text: BRIDGE },
      acts: [{ by: 'Ada Lind' }],
    });
  });

  it('says what is wrong with an id', async () => {
    const missing = await troth('show', 'r_zzzz');
    expect(missing.code).toBe(4);
    expect(missing.err).toMatch(/^error\[store\/not-found\] r_zzzz: .*\n {2}.*troth list/);
    // Every id begins so.
    const ambiguous = await troth('show', 'r_');
    expect(ambiguous.code).toBe(2);
    expect(ambiguous.err).toContain('Harrow bridge to open');
  });
});

describe('troth search', () => {
  it('finds statements by their words', async () => {
    const { code, out } = await troth('search', 'boats');
    expect(code).toBe(0);
    expect(out).toMatch(/The boats are not safe.* Vell Post/s);
    expect(out).not.toContain('bridge');
    expect((await found('"open the bridge"')).map(({ speaker }) => speaker)).toEqual(['Ines Calder']);
    expect(await troth('search', 'zeppelin')).toEqual({ code: 0, out: '', err: 'No statements found.\n' });
  });

  it('takes any words for words', async () => {
    for (const words of ['"', '*', 'AND OR NOT', 'a:b', '(', '-x']) {
      expect((await troth('search', '--', words)).code, words).toBe(0);
    }
  });

  it('filters by who speaks', async () => {
    const speakers = (await found('--speaker', 'ines calder')).map(({ speaker }) => speaker);
    expect(new Set(speakers)).toEqual(new Set(['Ines Calder']));
    const unknown = await troth('search', '--speaker', 'Nobody Known');
    expect(unknown.code).toBe(4);
    expect(unknown.err).toMatch(/^error\[store\/not-found\] Nobody Known: /);
  });

  it('takes several kinds, and leaves the words behind an option alone', async () => {
    const both = await found('--all', '--kind', 'denial', '--kind', 'warning,question');
    expect(new Set(both.map(({ kind }) => kind))).toEqual(new Set(['denial', 'warning']));
    expect((await found('--all', '--kind', 'warning', 'ferry')).map(({ kind }) => kind)).toEqual(['warning']);
    const unknown = await troth('search', '--kind', 'rumour');
    expect(unknown.code).toBe(2);
    expect(unknown.err).toMatch(/^error\[cli\/usage\]: .*rumour.*denial, accusation/);
  });

  it('leaves out what a person rejected unless asked for it', async () => {
    const ids = async (...args: string[]) => (await found('sink', ...args)).map(({ id }) => id);
    expect(await ids()).toEqual([]);
    expect(await ids('--all')).toEqual([rejected.id]);
    expect(await ids('--review', 'rejected')).toEqual([rejected.id]);
  });
});

describe('troth export', () => {
  const exported = async (...args: string[]) => {
    const { out } = await troth('export', ...args);
    return parse<Record<string, string>>(out, { bom: true, columns: true });
  };

  it('leaves out what a person rejected unless all is asked for', async () => {
    const usual = (await exported()).map((row) => row.Statement);
    const all = (await exported('--all')).map((row) => row.Statement);
    expect(usual).not.toContain(rejected.id);
    expect(all).toContain(rejected.id);
    expect(all).toHaveLength(usual.length + 1);
    expect((await exported('--review', 'rejected')).map((row) => row.Statement)).toEqual([rejected.id]);
  });

  it('filters, and puts the statements of a report together', async () => {
    expect(new Set((await exported('--outlet', 'Vell Post')).map((row) => row.Outlet))).toEqual(
      new Set(['Vell Post']),
    );
    expect((await exported('--search', 'boats')).map((row) => row.Words)).toEqual([
      expect.stringContaining('boats'),
    ]);
    const reports = (await exported()).map((row) => row.Report);
    expect(reports.filter((id, at) => id !== reports[at - 1])).toHaveLength(2);
  });

  it('writes a file whose ending tells the format', async () => {
    const file = path('out.jsonl');
    expect(await troth('export', '-o', file)).toEqual({ code: 0, out: '', err: '' });
    const lines = readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ report }) => report.text).sort()).toEqual([BRIDGE, FERRY].sort());
    const annotations = path('out.jsonld');
    await troth('export', '-o', annotations);
    expect(JSON.parse(readFileSync(annotations, 'utf8')).type).toBe('AnnotationCollection');
  });

  it('says when the file cannot be written, and leaves nothing behind', async () => {
    // The second fails at its very end: a folder stands where the file should go.
    mkdirSync(path('folder.csv/inside'), { recursive: true });
    for (const output of ['no such folder/out.csv', 'folder.csv']) {
      const { code, out, err } = await troth('export', '-o', path(output));
      expect([code, out]).toEqual([3, '']);
      expect(err).toMatch(/^error\[cli\/cannot-write\] .*\.csv: /);
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
