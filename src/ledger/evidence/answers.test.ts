import { describe, expect, it } from 'vitest';
import { passageOf } from '../testing/passage-of.ts';
import { loadWords } from '../words/load-words.ts';
import { answerTo } from './answers.ts';
import { proposalOf } from './bear.ts';

const words = loadWords();
const demand = passageOf('to open the sluice by noon', 'Lemvia asked Velgoria to open the sluice by noon.', {
  ...{ id: 's_demand', kind: 'demand', start: 100, end: 130, last: 130 },
  ...{ speaker: 'lemvia', holder: 'lemvia', addressee: ['velgoria'] },
});
const refusal = passageOf('it', 'Velgoria refused it.', {
  ...{ id: 's_refusal', kind: 'refusal', start: 140, end: 142, last: 142 },
  ...{ speaker: 'velgoria', holder: 'velgoria' },
});

describe('a refusal in the report of a demand', () => {
  it('is one of it when it is by whom the demand is directed at, and close behind it', () => {
    expect(answerTo(words, demand, refusal)).toBe(0.9);
    expect(proposalOf(words, demand, refusal)).toMatchObject({
      ...{ promise: 's_demand', passage: 's_refusal', relation: 'goes against' },
      reasons: ['refuses it in the same report'],
    });
  });

  it('is one of it when it is directed at who demands', () => {
    const byGarrison = { ...refusal, speaker: 'garrison', holder: 'garrison' };
    expect(answerTo(words, demand, { ...byGarrison, addressee: ['lemvia'] })).toBe(0.9);
    expect(answerTo(words, demand, byGarrison)).toBeNull();
  });

  it('is none of it far behind, before it, or in another report', () => {
    expect(answerTo(words, demand, { ...refusal, start: 400, end: 402, last: 402 })).toBeNull();
    expect(answerTo(words, demand, { ...refusal, start: 10, end: 12, last: 12 })).toBeNull();
    expect(answerTo(words, demand, { ...refusal, report: 'r_2' })).toBeNull();
  });

  it('is one of what it tells itself: a demand or an offer, and no threat', () => {
    const telling = { ...refusal, speaker: 'citadel', holder: 'citadel', start: 80, end: 130, last: 130 };
    const told = { ...demand, parent: 's_refusal', addressee: [] };
    expect(answerTo(words, told, telling)).toBe(0.9);
    expect(answerTo(words, { ...told, kind: 'commitment' }, telling)).toBe(0.9);
    expect(answerTo(words, { ...told, kind: 'threat' }, telling)).toBeNull();
  });

  it('is one of what it points back to, by whomever', () => {
    const bare = { ...refusal, speaker: null, holder: null, pointsTo: ['s_demand'] };
    expect(answerTo(words, demand, bare)).toBe(0.9);
    expect(answerTo(words, { ...demand, kind: 'commitment' }, bare)).toBe(0.9);
    expect(answerTo(words, { ...demand, kind: 'threat' }, bare)).toBeNull();
    expect(answerTo(words, demand, { ...bare, pointsTo: ['s_other'] })).toBeNull();
  });

  it('is less surely one of what has words of it, said by another not far before it', () => {
    const stays = passageOf('the sluice would stay as it was', 'The sluice would stay as it was.', {
      ...{ id: 's_refusal', kind: 'refusal', start: 400, end: 431, last: 431 },
      ...{ speaker: 'garrison', holder: 'garrison' },
    });
    expect(answerTo(words, demand, stays)).toBe(0.73);
    expect(answerTo(words, demand, { ...stays, speaker: 'lemvia' })).toBeNull();
    expect(answerTo(words, demand, { ...stays, start: 700, end: 731, last: 731 })).toBeNull();
    expect(answerTo(words, demand, { ...stays, terms: words.terms('the boats would stay') })).toBeNull();
  });

  it('is known whatever the date of the report', () => {
    expect(proposalOf(words, { ...demand, day: '' }, { ...refusal, day: '' })?.passage).toBe('s_refusal');
  });
});

describe('a denial in the report of a statement', () => {
  const denial = { ...refusal, id: 's_denial', kind: 'denial' as const };

  it('is one of what it points back to, of whatever kind, and of nothing else', () => {
    const threat = { ...demand, kind: 'threat' as const };
    expect(answerTo(words, threat, { ...denial, pointsTo: ['s_demand'] })).toBe(0.9);
    expect(proposalOf(words, threat, { ...denial, pointsTo: ['s_demand'] })).toMatchObject({
      ...{ relation: 'goes against', reasons: ['denies it in the same report'] },
    });
    expect(answerTo(words, demand, denial)).toBeNull();
    expect(answerTo(words, demand, { ...denial, pointsTo: ['s_demand'], report: 'r_2' })).toBeNull();
  });
});

describe('an accusation of breach', () => {
  it('is one of the promise that it tells', () => {
    const promise = { ...demand, kind: 'commitment' as const, parent: 's_accusation' };
    const accusation = {
      ...{ ...refusal, id: 's_accusation', kind: 'accusation' as const, tellsOf: ['s_demand'] },
      ...{ start: 80, end: 130, last: 130 },
    };
    expect(proposalOf(words, promise, accusation)).toMatchObject({
      ...{ score: 0.9, relation: 'goes against', reasons: ['says in the same report that it was broken'] },
    });
    expect(answerTo(words, promise, { ...accusation, tellsOf: [] })).toBeNull();
  });
});

describe('a claim that goes on from what it tells', () => {
  it('bears on that, the one way or the other', () => {
    const promise = { ...demand, kind: 'commitment' as const, parent: 's_claim' };
    const claim = {
      ...{ ...refusal, id: 's_claim', kind: 'claim' as const, denies: false, tellsOf: ['s_demand'] },
      ...{ start: 80, end: 160, last: 160 },
    };
    expect(proposalOf(words, promise, claim)).toMatchObject({
      ...{ score: 0.65, relation: 'bears out', reasons: ['tells it and what came next'] },
    });
    expect(proposalOf(words, promise, { ...claim, denies: true })?.relation).toBe('goes against');
  });
});
