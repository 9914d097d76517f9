import { describe, expect, it } from 'vitest';
import { RELATIONS } from '../../client/index.ts';
import type { EntryBearing, EntryStatement, EntryView, StatementRow } from '../api/types.ts';
import { keyOf } from '../keyboard/keymap.ts';
import { applyLedgerDeed, PENDING } from './apply-ledger-deed.ts';
import { chainOf } from './chain-of.ts';
import { citeEntry } from './cite-entry.ts';
import { afterDeciding, bearingKey, entryItems, stepTo } from './entry-items.ts';
import { joinable, partable } from './groupings.ts';
import { joinStretches } from './join-stretches.ts';
import { RELATION_STYLES } from './relations.ts';
import { sharedWords } from './shared-words.ts';
import { daysBetween, lastDay, tellDays } from './tell-days.ts';
import { placedStatements, utteranceGroups } from './utterance-groups.ts';

const said = (id: string, utterance: number, origin: number, report = id): EntryStatement =>
  ({
    statement: {
      id,
      report,
      via: [],
      outlet: 'Altura Courier',
      published: '2022-03-12',
      title: 'Front vows release',
      content: [{ quote: 'all prisoners' }],
    },
    utterance,
    origin,
    joined: [],
  }) as unknown as EntryStatement;
const bears = (passage: string, probability: number | null): EntryBearing =>
  ({
    passage: { report: 'r', passage, anchor: { quote: passage } },
    relation: 'bears out',
    probability,
    act: probability === null ? 'a_1' : null,
    reasons: ['the same words'],
    promise: 's_1',
  }) as unknown as EntryBearing;

describe('chainOf', () => {
  const row = (id: string, speaker: string | null, via: string[], parent: string | null) =>
    ({ id, speaker, via, parent, outlet: 'Altura Courier', source: [] }) as unknown as StatementRow;
  it('goes from the speaker over channels and tellers to the outlet', () => {
    const own = row('s_1', 'the Front', ['Radio Terraza'], 's_2');
    const around = [row('s_2', 'Torvald Brekkenes', ['Merivane'], 's_3'), row('s_3', null, [], null)];
    expect(chainOf(own, around)).toEqual({
      links: ['Radio Terraza', 'Torvald Brekkenes', 'Merivane', 'nobody named', 'Altura Courier'],
      secondHand: true,
    });
    expect(chainOf(row('s_1', 'the Front', [], null), around)).toEqual({
      links: ['Altura Courier'],
      secondHand: false,
    });
  });

  it('names an outlet once that reports what it was told itself', () => {
    const around = [row('s_2', 'Torvald Brekkenes', ['Altura Courier'], null)];
    expect(chainOf(row('s_1', 'the Front', [], 's_2'), around).links).toEqual([
      'Torvald Brekkenes',
      'Altura Courier',
    ]);
  });

  it('ends where statements enclose each other', () => {
    const around = [row('s_1', 'A', [], 's_2'), row('s_2', 'B', [], 's_1')];
    expect(chainOf(row('s_1', 'A', [], 's_2'), around).links).toEqual(['B', 'Altura Courier']);
  });
});

describe('utteranceGroups', () => {
  it('nests statements in their origins and occasions, each with its place in time', () => {
    const statements = [said('s_1', 1, 1), said('s_2', 2, 3), said('s_3', 1, 2), said('s_4', 1, 1, 's_1')];
    const placed = placedStatements({ statements, outline: null });
    const groups = utteranceGroups(placed);
    expect(
      groups.map(({ utterance, reports, origins }) => [
        utterance,
        reports,
        origins.map(({ origin, statements }) => [origin, statements.map(({ place }) => place)]),
      ]),
    ).toEqual([
      [
        1,
        2,
        [
          [1, [1, 4]],
          [2, [3]],
        ],
      ],
      [2, 1, [[3, [2]]]],
    ]);
    expect(groups.flatMap(({ origins }) => origins.flatMap((one) => one.statements))).toMatchObject(
      ['s_1', 's_4', 's_3', 's_2'].map((statement, index) => ({ statement, index })),
    );
    expect(utteranceGroups([])).toEqual([]);
    // Where the beginning is there alone, all have their places, and what is there is what was said.
    const outline = placed.map(({ place: _, index: __, said: ___, ...rest }) => rest);
    const begun = placedStatements({ statements: statements.slice(2, 3), outline });
    expect(begun.map(({ place, said }) => [place, said?.statement.id])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, 's_3'],
      [4, undefined],
    ]);
  });
});

describe('joinStretches', () => {
  const stretch = (over: Partial<EntryView>) =>
    ({ enclosing: [], excerpts: [], outline: null, ...over }) as EntryView;
  it('puts stretches together in time order, nothing twice', () => {
    const all = [said('s_1', 1, 1), said('s_2', 2, 3), said('s_3', 1, 2), said('s_4', 1, 1)];
    const [one, two, three, four] = all as [EntryStatement, EntryStatement, EntryStatement, EntryStatement];
    const outline = placedStatements({ statements: all, outline: null });
    const first = stretch({ statements: [one, four], bearings: [bears('p_1', 0.9)], outline });
    const second = stretch({ statements: [three, four], bearings: [bears('p_1', 0.9), bears('p_2', 0.5)] });
    const whole = joinStretches([first, second, stretch({ statements: [two], bearings: [] })]);
    expect(whole.statements).toEqual(all);
    expect(whole.bearings.map(({ passage }) => passage.passage)).toEqual(['p_1', 'p_2']);
    expect(whole.outline).toBeNull();
    expect(joinStretches([first])).toBe(first);
  });
});

describe('what can be parted and joined', () => {
  const statements = [said('s_1', 1, 1), said('s_2', 1, 2), said('s_3', 2, 3), said('s_4', 1, 1)];
  it('parts only from an earlier one that it is one with', () => {
    expect(partable(statements, 's_1')).toEqual([]);
    expect(partable(statements, 's_2')).toEqual(['entry', 'utterance']);
    expect(partable(statements, 's_3')).toEqual(['entry']);
    expect(partable(statements, 's_4')).toEqual(['entry', 'utterance', 'origin']);
    expect(partable(statements, 's_9')).toEqual([]);
  });

  it('joins only those that are not one in that way yet', () => {
    const ids = (as: 'utterance' | 'origin') =>
      joinable(statements, 's_2', as).map(({ statement }) => statement.id);
    expect(ids('utterance')).toEqual(['s_3']);
    expect(ids('origin')).toEqual(['s_1', 's_3', 's_4']);
  });
});

describe('going through an entry', () => {
  const items = entryItems(
    { statements: [said('s_1', 1, 1)], bearings: [bears('n_1', null), bears('n_2', 0.9), bears('n_3', 0.4)] },
    [],
  );
  it('goes one by one, or over what is decided', () => {
    expect(stepTo(items, null, 1)).toBe('s_1');
    expect(stepTo(items, 's_1', 1)).toBe(bearingKey('n_1'));
    expect(stepTo(items, 's_1', 1, true)).toBe(bearingKey('n_2'));
    expect(stepTo(items, bearingKey('n_2'), -1, true)).toBeNull();
    expect(stepTo(items, 'gone', -1)).toBe(bearingKey('n_3'));
  });

  it('goes on to the next that waits, or back to one before, or nowhere', () => {
    expect(afterDeciding(items, bearingKey('n_2'))).toBe(bearingKey('n_3'));
    expect(afterDeciding(items, bearingKey('n_3'))).toBe(bearingKey('n_2'));
    expect(afterDeciding(items.slice(0, 3), bearingKey('n_2'))).toBeNull();
  });
});

describe('applyLedgerDeed', () => {
  const view = {
    entry: { proposals: 2 },
    bearings: [bears('n_1', null), bears('n_2', 0.9), bears('n_3', 0.4)],
  } as unknown as EntryView;
  const entry = { report: 'r', statement: 's_1' };
  const bear = (passage: string, relation: 'partly' | 'none') =>
    applyLedgerDeed(view, { type: 'bear', entry, passage: { report: 'r', passage }, relation });

  it('shows at once what a person takes for evidence, where it will stand', () => {
    const after = bear('n_3', 'partly');
    expect(after.bearings.map(({ passage }) => passage.passage)).toEqual(['n_1', 'n_3', 'n_2']);
    expect(after.bearings[1]).toMatchObject({
      relation: 'partly',
      act: PENDING,
      probability: null,
      reasons: [],
    });
    expect(after.entry.proposals).toBe(1);
    expect(view.entry.proposals).toBe(2);
  });

  it('takes out what is rejected, and counts only proposals as decided', () => {
    expect(bear('n_2', 'none').bearings).toHaveLength(2);
    expect(bear('n_1', 'none').entry.proposals).toBe(2);
    expect(bear('n_9', 'none')).toBe(view);
  });
});

describe('the relations', () => {
  it('are those of the API, each with a key and a sign of its own', () => {
    expect(Object.keys(RELATION_STYLES)).toEqual([...RELATIONS]);
    const styles = Object.values(RELATION_STYLES);
    expect(styles.map(({ action }) => keyOf(action))).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(new Set(styles.map(({ sign }) => sign)).size).toBe(styles.length);
  });
});

describe('sharedWords', () => {
  const shared = (text: string, other: string) =>
    sharedWords(text, other).map(({ start, end }) => text.slice(start, end));
  it('finds telling words whatever their endings, and numbers', () => {
    expect(shared('All 23 prisoners would be handed over', 'Handing 23 of the prisoner list')).toEqual([
      '23',
      'prisoners',
      'handed',
    ]);
  });

  it('passes over words that any sentence has, and knows no other script’s endings', () => {
    expect(shared('They said that it would', 'said that they would')).toEqual([]);
    expect(shared('الأسرى كلهم', 'جميع الأسرى')).toEqual(['الأسرى']);
  });
});

describe('tellDays', () => {
  it('tells days, weeks, months, years', () => {
    expect([1, 20, 35, 100, 1460].map(tellDays)).toEqual([
      '1 day',
      '20 days',
      '5 weeks',
      '3 months',
      '3 years',
    ]);
    expect(daysBetween('2022-03-31', '2022-04-02')).toBe(2);
    expect(daysBetween('2022-04-02', '2022-03-31')).toBe(-2);
    expect(['../2022-03-31', '2023-12', '2024-02', '2022', '2022-01-01/..', 'soon'].map(lastDay)).toEqual([
      '2022-03-31',
      '2023-12-31',
      '2024-02-29',
      '2022-12-31',
      null,
      null,
    ]);
  });
});

describe('citeEntry', () => {
  it('says who said what, where it stands first, how sure and how it stands', () => {
    const entry = {
      id: 'e_1',
      kind: 'commitment',
      words: 'all prisoners',
      speaker: 'Yara Tumbaca',
      due: '../2022-03-31',
      state: { outcome: 'open', schedule: 'overdue' },
      reports: 2,
      origins: 1,
    };
    const view = { entry, statements: [said('s_1', 1, 1)], enclosing: [] } as unknown as EntryView;
    expect(citeEntry(view, 'http://127.0.0.1:4181/entries/e_1', '2022-04-15')).toBe(
      'Yara Tumbaca, “all prisoners” (commitment, due until 31 Mar 2022); first reported by Altura Courier, 12 Mar 2022, “Front vows release”; 2 reports, 1 independent origin; as of 15 Apr 2022: open, overdue; Troth e_1, http://127.0.0.1:4181/entries/e_1',
    );
  });
});
