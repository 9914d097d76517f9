import { describe, expect, it } from 'vitest';
import { exampleRow } from '../exports/testing/example-row.ts';
import { createAct, type ReportAct, type ReportDeed, type ReviewedStatement } from '../model/index.ts';
import { renderHistory } from './history.ts';
import { writtenTerminal } from './testing/written-terminal.ts';

const { report, statements } = exampleRow();
const shown = statements.map((statement) => ({
  ...statement,
  review: 'unreviewed',
  lost: [],
  carried: false,
  acts: [],
})) as ReviewedStatement[];
const [first, second] = shown.map(({ id }) => id) as [string, string];
const at = '2022-03-05T10:20:30.000Z';
const act = (deed: ReportDeed): ReportAct => createAct(deed, 'Ada Lind', at);
const rendered = (...acts: ReportAct[]) =>
  renderHistory(acts, shown, writtenTerminal(200)).split('\n').slice(1, -1);
const inReport = { report: report.id };

describe('renderHistory', () => {
  it('tells each act in words', () => {
    const prefix = '2022-03-05 10:20  Ada Lind  ';
    expect(
      rendered(
        act({ type: 'accept', ...inReport, statement: first }),
        act({ type: 'reject', ...inReport, statement: second }),
        act({
          type: 'correct',
          ...inReport,
          statement: first,
          values: { speaker: 'Bo Vell', via: [], due: null },
        }),
        act({ type: 'describe', ...inReport, values: { outlet: 'Post' } }),
        act({ type: 'add', ...inReport, statement: shown[1] as ReviewedStatement }),
        act({ type: 'show-reading', ...inReport, reading: 'g_1' }),
        act({ type: 'remove', ...inReport }),
      ),
    ).toEqual([
      `${prefix}accepted statement 1`,
      `${prefix}rejected statement 2`,
      `${prefix}corrected statement 1: speaker to “Bo Vell”, via to none, due to none`,
      `${prefix}set outlet to “Post”`,
      `${prefix}added statement 2: “the ferry was safe”`,
      `${prefix}chose reading g_1 to be shown`,
      `${prefix}took the report out`,
    ]);
  });

  it('tells which hedges were left', () => {
    const [words] = (shown[0] as ReviewedStatement).content;
    if (!words) throw new Error('the example has no words');
    const none = { likelihood: 'possible' as const, low: null, high: null, confidence: null };
    const values = { hedges: [{ anchor: words, ...none }], quantities: [] };
    expect(rendered(act({ type: 'correct', ...inReport, statement: first, values }))).toEqual([
      expect.stringContaining(`hedges to “${words.quote}”, quantities to none`),
    ]);
  });

  it('shows what was taken back, and by which act', () => {
    const accept = act({ type: 'accept', ...inReport, statement: first });
    const undo = act({ type: 'undo', ...inReport, act: accept.id });
    expect(rendered(accept, undo).map((line) => line.slice(28))).toEqual([
      'accepted statement 1 (taken back)',
      'took back: accepted statement 1',
    ]);
  });

  it('says so when there is none', () => {
    expect(renderHistory([], shown, writtenTerminal(80))).toBe('Nobody has worked on it.\n');
  });
});
