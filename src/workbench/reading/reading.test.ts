import { describe, expect, it } from 'vitest';
import type { ReportView, ReviewedStatement } from '../api/types.ts';
import { hoverMarks, roleMarks, statementMarks } from './marks.ts';
import { nameChoices } from './name-choices.ts';
import { namesWithin, reportNames } from './report-names.ts';
import { walk } from './walk.ts';

const spans = (...list: [number, number][]) => list.map(([start, end]) => ({ start, end }));
const statement = (id: string, values: Partial<Record<keyof ReviewedStatement, unknown>> = {}) =>
  ({
    id,
    kind: 'claim',
    review: 'unreviewed',
    lost: [],
    content: spans([10, 20]),
    cue: spans([5, 9]),
    source: [],
    condition: [],
    speaker: null,
    addressee: [],
    via: [],
    holder: null,
    ...values,
  }) as unknown as ReviewedStatement;

describe('marks', () => {
  it('underline every fragment, and only the first stands for the card', () => {
    const marks = statementMarks([statement('s', { content: spans([10, 20], [30, 40]) })]);
    expect(marks.map(({ start, first }) => [start, first])).toEqual([
      [10, true],
      [30, false],
    ]);
  });

  it('leave out what is lost', () => {
    const lost = statement('s', { lost: ['content'] });
    expect(statementMarks([lost])).toEqual([]);
    expect(hoverMarks(lost)).toEqual([]);
    expect(roleMarks(lost).map(({ role }) => role)).toEqual(['cue']);
  });
});

describe('reportNames', () => {
  it('puts who speaks most first, and takes other names for the same actor', () => {
    const view = {
      actors: [
        { id: 'a', name: 'Ada Lund', names: ['Lund'], type: 'person' },
        { id: 'b', name: 'Halvmark', names: [], type: 'state' },
      ],
      statements: [
        statement('1', { speaker: 'Halvmark', addressee: ['Farmers’ League'] }),
        statement('2', { speaker: 'Lund' }),
        statement('3', { speaker: 'Ada Lund' }),
        statement('4', { speaker: 'Nobody', review: 'rejected' }),
      ],
      mentions: [
        { anchor: { quote: 'Morgenpost' }, actor: null },
        { anchor: { quote: 'Lund' }, actor: null },
      ],
    } as unknown as ReportView;
    expect(reportNames(view).map(({ name, speaks }) => [name, speaks])).toEqual([
      ['Ada Lund', 2],
      ['Halvmark', 1],
      ['Farmers’ League', 0],
      ['Morgenpost', 0],
    ]);
  });
});

describe('namesWithin', () => {
  const view = {
    actors: [{ id: 'a', name: 'Ada Lund', names: ['Lund'], type: 'person' }],
    mentions: [
      { anchor: { start: 4, end: 8, quote: 'Lund' }, actor: 'a' },
      { anchor: { start: 12, end: 22, quote: 'Morgenpost' }, actor: null },
      { anchor: { start: 30, end: 38, quote: 'Ada Lund' }, actor: 'a' },
    ],
  } as unknown as ReportView;

  it('gives each actor once, and other mentions as they are written', () => {
    expect(namesWithin(view, spans([0, 40]))).toEqual(['Ada Lund', 'Morgenpost']);
    expect(namesWithin(view, spans([10, 22], [30, 38]))).toEqual(['Morgenpost', 'Ada Lund']);
    expect(namesWithin(view, spans([13, 22]))).toEqual([]);
    expect(namesWithin(view, [])).toEqual([]);
  });
});

describe('nameChoices', () => {
  const name = (name: string, names: string[] = [], speaks = 0) => ({
    name,
    names,
    type: 'person' as const,
    speaks,
  });
  const names = [name('Ada Lund', ['Lund'], 2), name('Bo Dane', [], 1), name('Caro Eck'), name('Dora Orme')];
  const told = (...setting: Parameters<typeof nameChoices>[1][]) =>
    setting.flatMap((each) =>
      nameChoices(names, each).map(({ name, group, probability }) => [
        name,
        group.split(' ')[0],
        probability,
      ]),
    );

  it('puts those that the engine weighed first, then those that stand near, then the rest, each once', () => {
    const candidates = [
      { value: 'Bo Dane', probability: 0.6 },
      { value: null, probability: 0.3 },
      { value: 'Lund', probability: 0.1 },
    ];
    expect(told({ candidates, near: { label: 'Near', names: ['Dora Orme', 'Bo Dane'] } })).toEqual([
      ['Bo Dane', 'Likeliest,', 0.6],
      [null, 'Likeliest,', 0.3],
      ['Lund', 'Likeliest,', 0.1],
      ['Dora Orme', 'Near', undefined],
      ['Caro Eck', 'Named', undefined],
    ]);
  });

  it('offers whom the report does not name as an actor', () => {
    expect(
      told({
        candidates: [{ value: 'salt envoy', probability: 0.5 }],
        near: { label: 'Near', names: ['Post'] },
      }),
    ).toEqual([
      ['salt envoy', 'Likeliest,', 0.5],
      ['Post', 'Near', undefined],
      ['Ada Lund', 'Speak', undefined],
      ['Bo Dane', 'Speak', undefined],
      ['Caro Eck', 'Named', undefined],
      ['Dora Orme', 'Named', undefined],
    ]);
  });
});

describe('walk', () => {
  const list = [statement('1'), statement('2', { review: 'accepted' }), statement('3')];

  it('goes to the neighbours and stops at the ends', () => {
    expect(walk(list, '1', 1)).toBe('2');
    expect(walk(list, '2', -1)).toBe('1');
    expect(walk(list, '3', 1)).toBeNull();
  });

  it('passes over the reviewed when asked to', () => {
    expect(walk(list, '1', 1, true)).toBe('3');
    expect(walk(list, '3', -1, true)).toBe('1');
  });

  it('begins at the end it comes from', () => {
    expect(walk(list, null, 1)).toBe('1');
    expect(walk(list, null, -1)).toBe('3');
    expect(walk([], null, 1)).toBeNull();
  });
});
