import { describe, expect, it } from 'vitest';
import type { Passage } from '../passages/passage.ts';
import { passageOf } from '../testing/passage-of.ts';
import { loadWords } from '../words/load-words.ts';
import { compare, JOIN_FEATURES } from './features.ts';
import { likenessOf } from './join.ts';
import type { Worthy } from './worthy.ts';

const words = loadWords();

/** A statement of an invented report that the ledger keeps. */
function said(content: string, more: Partial<Passage>): Worthy {
  return passageOf(content, content, more) as Worthy;
}

describe('a statement with one of its kind inside', () => {
  const outer = said('Velgoria would keep its promise to pay for the ferry', {
    ...{ id: 's_outer', start: 100, end: 152, last: 152, speaker: 'lemvia' },
  });
  const inner = said('to pay for the ferry', {
    ...{ id: 's_inner', start: 132, end: 152, last: 152, parent: 's_outer' },
  });

  it('is joined to it when both are of one holder, and that one to what came before', () => {
    const one = likenessOf(words, outer, inner);
    expect(one).toMatchObject({ earlier: 's_inner', later: 's_outer', utterance: false });
    expect(one?.reasons[0]).toBe('one tells the other');
    expect(likenessOf(words, inner, outer)).toEqual(one);
  });

  it('is joined to it whoever acts when most of its words are that one’s', () => {
    const expects = said('Velgoria expects the miners to leave the quarry before the snow', {
      ...{ id: 's_outer', kind: 'demand', start: 100, end: 163, last: 163, holder: 'velgoria' },
    });
    const demanded = said('the miners to leave the quarry before the snow', {
      ...{ id: 's_inner', kind: 'demand', start: 117, end: 163, last: 163, parent: 's_outer', holder: 'dam' },
    });
    expect(likenessOf(words, expects, demanded)?.reasons[0]).toBe('one tells the other');
    const more = said(
      'the miners to leave, and the judges of the coast to free the captured fishermen at once',
      {
        ...{ id: 's_outer', kind: 'demand', start: 100, end: 187, last: 187, holder: 'velgoria' },
      },
    );
    const part = said('free the captured fishermen', {
      ...{
        id: 's_inner',
        kind: 'demand',
        start: 152,
        end: 179,
        last: 179,
        parent: 's_outer',
        holder: 'judges',
      },
    });
    expect(likenessOf(words, more, part)).toBeNull();
  });

  it('is another forecast where it holds an older one', () => {
    const forecast = { kind: 'prediction' as const, holder: 'velgoria' };
    const now = said('prices will rise by ten percent, not by the five that she forecast', {
      ...{ ...forecast, id: 's_outer', start: 100, end: 166, last: 166, numbers: [10, 5] },
    });
    const before = said('five', {
      ...forecast,
      id: 's_inner',
      start: 144,
      end: 148,
      last: 148,
      parent: 's_outer',
    });
    expect(likenessOf(words, now, before)?.reasons[0] ?? 'none').not.toBe('one tells the other');
  });
});

describe('a statement that points back to another of its kind', () => {
  const first = said('the bridge would be shut to lorries', { id: 's_first', start: 10, end: 46, last: 46 });
  const again = said('that promise', {
    ...{ id: 's_again', start: 90, end: 102, last: 102, pointsTo: ['s_first'], speaker: 'lemvia' },
  });

  it('is joined to it when both are of one holder', () => {
    const one = likenessOf(words, first, again);
    expect(one).toMatchObject({ earlier: 's_first', later: 's_again', score: 0.9 });
    expect(one?.reasons[0]).toBe('it points back to it');
    expect(likenessOf(words, first, { ...again, holder: 'lemvia' })).toBeNull();
    expect(likenessOf(words, first, { ...again, holder: null })).toBeNull();
    expect(likenessOf(words, first, { ...again, pointsTo: ['s_other'] })?.reasons[0] ?? 'none').not.toBe(
      'it points back to it',
    );
  });

  it('is joined to a forecast whoever made that one', () => {
    const forecast = { kind: 'prediction' as const };
    const fears = { ...again, ...forecast, speaker: 'lemvia', holder: 'lemvia' };
    expect(likenessOf(words, { ...first, ...forecast }, fears)?.reasons[0]).toBe('it points back to it');
  });
});

describe('an offer', () => {
  it('is one with its acceptance by somebody else', () => {
    const offer = said('a table on the island in July', { id: 's_offer', start: 10, end: 40, last: 40 });
    const accepted = said('the offer', {
      ...{ id: 's_accepted', start: 60, end: 69, last: 69, pointsTo: ['s_offer'] },
      ...{ speaker: 'lemvia', holder: 'lemvia' },
    });
    expect(likenessOf(words, offer, accepted)?.reasons[0]).toBe('it accepts the offer');
    expect(likenessOf(words, offer, { ...accepted, terms: words.terms('that promise') })).toBeNull();
    expect(likenessOf(words, offer, { ...accepted, speaker: null })).toBeNull();
  });
});

describe('two dates', () => {
  it('are the same when they end on one day', () => {
    const truce = 'a truce of all columns until the end of June';
    const first = said(truce, { id: 's_1', report: 'r_1', times: ['2031-04-01/2031-06-30'] });
    const second = said(truce, { id: 's_2', report: 'r_2', times: ['../2031-06-30'] });
    expect(likenessOf(words, first, second)?.reasons).toContain('the same date');
    expect(likenessOf(words, first, { ...second, times: ['../2031-06-29'] })?.reasons).not.toContain(
      'the same date',
    );
  });

  it('are two deadlines when they meet and end on other days', () => {
    const at = (times: string[]) => said('a bridge for lorries', { id: 's_1', report: 'r_1', times });
    const features = (a: string, b: string) => {
      const { features: found } = compare(words, at([a]), { ...at([b]), id: 's_2', report: 'r_2' });
      return ['same date', 'dates meet', 'other deadline', 'dates part'].filter(
        (name) => found[JOIN_FEATURES.indexOf(name as (typeof JOIN_FEATURES)[number])] === 1,
      );
    };
    expect(features('../2031-04-15', '../2031-05-10')).toEqual(['dates meet', 'other deadline']);
    expect(features('2031-04-01/2031-04-15', '2031-04-10/2031-05-10')).toEqual([
      'dates meet',
      'other deadline',
    ]);
    expect(features('2031-04-01/..', '../2031-05-10')).toEqual(['dates meet']);
    expect(features('../2031-04-15', '2031-05-10')).toEqual(['dates part']);
    expect(features('2031-04-15', '../2031-04-15')).toEqual(['same date']);
  });
});

describe('addressees', () => {
  const other = JOIN_FEATURES.indexOf('other addressee');
  const first = said('water for the valley', { id: 's_1', report: 'r_1', addressee: ['lemvia'] });
  const second = said('water for the valley', { id: 's_2', report: 'r_2', addressee: ['neighbours'] });
  const isOther = (one: Worthy, two: Worthy) => compare(words, one, two).features[other] === 1;

  it('are others when both are known and none is the same', () => {
    expect(isOther(first, second)).toBe(true);
    expect(isOther(first, { ...second, addressee: ['neighbours', 'lemvia'] })).toBe(false);
    expect(isOther(first, { ...second, addressee: [] })).toBe(false);
  });

  it('may be the same when another report only describes them', () => {
    const described = { ...second, described: ['neighbours'] };
    expect(isOther(first, described)).toBe(false);
    expect(isOther(first, { ...described, report: 'r_1' })).toBe(true);
    expect(isOther(first, { ...described, addressee: ['neighbours', 'velgoria'] })).toBe(true);
  });
});
