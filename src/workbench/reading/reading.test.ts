import { describe, expect, it } from 'vitest';
import type { ReportView, ReviewedStatement } from '../api/types.ts';
import { hoverMarks, roleMarks, statementMarks } from './marks.ts';
import { speakerCandidates } from './speaker-candidates.ts';
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

describe('speakerCandidates', () => {
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
    expect(speakerCandidates(view).map(({ name, speaks }) => [name, speaks])).toEqual([
      ['Ada Lund', 2],
      ['Halvmark', 1],
      ['Farmers’ League', 0],
      ['Morgenpost', 0],
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
