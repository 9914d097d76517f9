import { describe, expect, it } from 'vitest';
import type { ReviewedStatement } from '../api/types.ts';
import { othersOfMention, sourceWords } from './same-mention.ts';

const machine = { by: { engine: 'troth', version: '1' }, basis: 'implied', probability: 0.8 };
const person = { by: { person: 'Ada' }, basis: 'stated', probability: null };

/** A statement with its source words, its speaker and, unless told, a cue. */
const said = (
  id: string,
  source: string | null,
  speaker: string | null,
  values: Record<string, unknown> = {},
): ReviewedStatement =>
  ({
    id,
    source: source === null ? [] : [{ start: 0, end: source.length, quote: source }],
    cue: [{ start: 0, end: 4, quote: 'said' }],
    speaker,
    review: 'unreviewed',
    parent: null,
    provenance: { speaker: machine },
    ...values,
  }) as unknown as ReviewedStatement;
const goesOn = (id: string, speaker: string | null, values: Record<string, unknown> = {}) =>
  said(id, null, speaker, { cue: [], ...values });

/** Ids of the others, when the first is corrected. */
const others = (speaker: string | null, ...statements: [ReviewedStatement, ...ReviewedStatement[]]) =>
  othersOfMention(statements, statements[0], speaker).map(({ id }) => id);

describe('the others of a mention', () => {
  it('are those with the same words, whomever the machine took them for', () => {
    expect(
      others(
        'Bo Dane',
        said('1', 'the envoy', 'Ann Orme'),
        said('2', 'The  Envoy', 'Ann Orme'),
        said('3', 'envoy', 'Caro Eck'),
        said('4', 'the minister', 'Ann Orme'),
        said('5', 'Ann Orme', 'Ann Orme'),
      ),
    ).toEqual(['2', '3']);
  });

  it('are those with the same pronoun only where the machine took it for the same', () => {
    expect(
      others(
        'Bo Dane',
        said('1', 'he', 'Peter Orme'),
        said('2', 'He', 'Peter Orme'),
        said('3', 'he', 'Caro Eck'),
        said('4', 'she', 'Peter Orme'),
      ),
    ).toEqual(['2']);
    expect(others('Bo Dane', said('1', 'he', null), said('2', 'he', null), said('3', 'he', 'Eck'))).toEqual([
      '2',
    ]);
  });

  it('are the quotations that go on behind it, until somebody else speaks', () => {
    expect(
      others(
        'Bo Dane',
        said('1', 'he', 'Peter Orme'),
        goesOn('2', 'Peter Orme'),
        said('3', 'Eck', 'Caro Eck', { parent: '2' }),
        goesOn('4', 'Peter Orme'),
        said('5', 'Eck', 'Caro Eck'),
        goesOn('6', 'Peter Orme'),
      ),
    ).toEqual(['2', '4']);
  });

  it('are none before it', () => {
    const statements = [goesOn('1', 'Peter Orme'), said('2', 'he', 'Peter Orme')] as const;
    expect(othersOfMention(statements, statements[1], 'Bo Dane')).toEqual([]);
  });

  it('leave alone what a person filled or reviewed, and what is right already', () => {
    expect(
      others(
        'Bo Dane',
        said('1', 'the envoy', 'Ann Orme'),
        said('2', 'the envoy', 'Caro Eck', { provenance: { speaker: person } }),
        said('3', 'the envoy', 'Ann Orme', { review: 'rejected' }),
        said('4', 'the envoy', 'Bo Dane'),
        said('5', 'the envoy', 'Ann Orme', { review: 'accepted' }),
        said('6', 'the envoy', null),
      ),
    ).toEqual(['6']);
  });

  it('are none where no words name the source', () => {
    expect(others('Bo Dane', said('1', null, null), said('2', null, null), goesOn('3', null))).toEqual([]);
  });
});

describe('source words', () => {
  it('do not depend on case, article and white space', () => {
    expect(sourceWords(said('1', 'The\n salt  Minister', null))).toBe('salt minister');
    expect(sourceWords(said('1', 'the', null))).toBe('the');
    expect(sourceWords(said('1', null, null))).toBe('');
  });
});
