import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { DecisionLine } from '../../exports/index.ts';
import { createAct, type ReportDeed, type StatementRow } from '../../model/index.ts';
import { openStore } from '../../store/index.ts';
import { PACKAGE_ROOT } from '../package-root.ts';
import { callTroth } from '../testing/call-troth.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const DOSSIER = path.join(PACKAGE_ROOT, 'samples', 'dossier');
const AT = '2024-12-20T09:00:00.000Z';
const WATER = 'of water';
const FRIDAY = 'it will be this Friday';
const SAYING = 'A promise is a promise, even an expensive one';

const folder = temporaryFolder();
const data = folder.path('store');
const decisions = (...args: string[]) => callTroth(['--no-color', 'decisions', ...args], data);
type OfStatement = Extract<DecisionLine, { about: 'statement' }>;
/** The lines of an export, by the statements that they are about. */
const linesOf = (out: string): Map<string, OfStatement> =>
  new Map(
    out
      .trimEnd()
      .split('\n')
      .map((line) => DecisionLine.parse(JSON.parse(line)))
      .flatMap((line) => (line.about === 'statement' ? [[line.statement, line]] : [])),
  );
const exported = async (...args: string[]) => linesOf((await decisions(...args)).out);
const rowOf = async (words: string): Promise<StatementRow> => {
  const { items } = JSON.parse((await callTroth(['search', `"${words}"`, '--json'], data)).out);
  const found = (items as StatementRow[]).find(({ content }) => content.some(({ quote }) => quote === words));
  if (!found) throw new Error(`no statement “${words}”`);
  return found;
};

/** statements that a person corrects and accepts, rejects, and accepts but takes that back */
let corrected: StatementRow;
let rejected: StatementRow;
let undone: StatementRow;

beforeAll(async () => {
  await callTroth(['add', DOSSIER], data);
  [corrected, rejected, undone] = await Promise.all([rowOf(WATER), rowOf(FRIDAY), rowOf(SAYING)]);
  const on = ({ report, id }: StatementRow) => ({ report, statement: id });
  const store = await openStore({ folder: data });
  const did = (deed: ReportDeed) => createAct(deed, 'Ada Lind', AT);
  const slip = did({ type: 'accept', ...on(undone) });
  await store.addActs([
    did({ type: 'correct', ...on(corrected), values: { speaker: 'Ezekiel Mutarombo' } }),
    did({ type: 'accept', ...on(corrected) }),
    did({ type: 'reject', ...on(rejected) }),
    slip,
    did({ type: 'undo', report: undone.report, act: slip.id }),
  ]);
  await store.close();
}, 120_000);

describe('troth decisions', () => {
  it('tells what the engine had said and what a person made of it; nothing that was undone', async () => {
    const { code, err } = await decisions();
    expect([code, err]).toEqual([0, '']);
    const lines = await exported();
    expect([...lines.keys()].sort()).toEqual([corrected.id, rejected.id].sort());
    expect(lines.get(corrected.id)).toMatchObject({
      ...{ decision: 'corrected', settled: true, changed: ['speaker'], by: 'Ada Lind', at: AT, whole: false },
      machine: { fields: { speaker: null, kind: corrected.kind } },
      person: { speaker: 'Ezekiel Mutarombo', kind: corrected.kind },
    });
    expect(lines.get(rejected.id)).toMatchObject({ decision: 'rejected', changed: [], person: null });
  });

  it('gives the paragraphs around the words unless told, or the whole text', async () => {
    const windows = await exported();
    const whole = await exported('--text', 'full');
    for (const [id, { report, machine }] of windows) {
      const full = whole.get(id)?.report.text;
      expect(full?.start).toBe(0);
      expect(
        createHash('sha256')
          .update(full?.text ?? '')
          .digest('hex'),
      ).toBe(report.sha256);
      const { start = 0, text = '' } = report.text ?? {};
      expect(text.length).toBeLessThan(full?.text.length ?? 0);
      expect(full?.text.slice(start, start + text.length)).toBe(text);
      const [place] = machine?.fields.content ?? [];
      const words = id === corrected.id ? WATER : FRIDAY;
      expect(place && text.slice(place[0] - start, place[1] - start)).toBe(words);
    }
  });

  it('gives no text away that is left out, and differs in nothing else', async () => {
    const { out } = await decisions('--text', 'none');
    const bare = linesOf(out);
    const whole = await exported('--text', 'full');
    expect(bare.size).toBe(2);
    for (const [id, line] of whole) {
      expect(bare.get(id)).toEqual({ ...line, report: { ...line.report, title: null, text: null } });
      expect(line.report.title).not.toBeNull();
      expect(out).not.toContain(line.report.title);
      for (const sentence of line.report.text?.text.match(/[^.!?\n“”"]{30,}/g) ?? [])
        expect(out).not.toContain(sentence);
    }
  });

  it('writes a file, and what was decided by a day', async () => {
    const file = folder.path('decisions.jsonl');
    expect(await decisions('-o', file)).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(file, 'utf8')).toBe((await decisions()).out);
    expect((await decisions('--as-known-on', '2024-12-19')).out).toBe('');
    expect((await exported('--as-known-on', '2024-12-20')).size).toBe(2);
  });

  it('refuses another extent, and writes nothing', async () => {
    const file = folder.path('none.jsonl');
    const { code, err } = await decisions('--text', 'some', '-o', file);
    expect(code).toBe(2);
    expect(err).toContain('none, window, full');
    expect(existsSync(file)).toBe(false);
  });
});
