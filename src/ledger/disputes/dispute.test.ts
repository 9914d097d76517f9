import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAct, type DisputeSort, type Kind, type LedgerAct, type Quantity } from '../../model/index.ts';
import { amountsOf } from '../passages/amounts.ts';
import { deniedTerms } from '../passages/denied.ts';
import { numbersIn } from '../passages/numbers.ts';
import type { Passage, ReportPassages } from '../passages/passage.ts';
import { loadWords } from '../words/load-words.ts';
import { disputeOf } from './dispute.ts';
import { disputesOf } from './disputes-of.ts';

const words = loadWords();
let made = 0;

/** What somebody says in an invented report. */
function said(speaker: string | null, kind: Kind, content: string, more: Partial<Told> = {}): Passage {
  const { cue = 'said', report = 'r_1', day = '2031-05-02', percent, ...rest } = more;
  made += 1;
  const terms = words.terms(content);
  return {
    id: `s_${made}`,
    report,
    start: made * 100,
    end: made * 100 + 90,
    last: made * 100 + 90,
    paragraph: made * 100,
    day,
    kind,
    terms,
    around: terms,
    condition: [],
    speaker,
    holder: speaker,
    addressee: [],
    via: [],
    said: null,
    named: [],
    concerned: speaker === null ? ['town'] : ['town', speaker],
    numbers: numbersIn(content),
    times: [],
    likelihood: null,
    denies: false,
    denied: deniedTerms({ cue, content, isDenial: kind === 'denial' }, words),
    hedged: false,
    amounts: percent ? amountsOf([quantity(percent)], words) : [],
    marks: [],
    parent: null,
    described: [],
    tellsOf: [],
    pointsTo: [],
    ...rest,
  };
}

interface Told extends Passage {
  cue: string;
  percent: [low: number | null, high: number | null];
}

function quantity([low, high]: [number | null, number | null]): Quantity {
  return {
    anchor: { start: 0, end: 1, quote: '1', prefix: '', suffix: '' },
    low,
    high,
    approximation: 'exact',
    measure: 'percent',
    unit: 'percent',
    of: 'the territory',
    comparison: null,
    from: null,
  };
}

const tell = (one: Passage, other: Passage) => disputeOf(words, one, other);
const sortOf = (one: Passage, other: Passage) => tell(one, other)?.sort ?? null;
const later = { report: 'r_2', day: '2031-06-20' };

describe('what is denied', () => {
  const charge = 'army drones had chased the delegates to their airstrip';
  it('is an accusation told within its denial', () => {
    const outer = said('minister', 'denial', `a rebel charge that ${charge}`, { cue: 'denied' });
    const inner = said('rebels', 'accusation', charge, { parent: outer.id, start: outer.start + 20 });
    expect(tell(outer, inner)).toMatchObject({
      earlier: outer.id,
      later: inner.id,
      sort: 'denied',
      reasons: ['tells it and denies it', 'the same words'],
    });
  });

  it('is an accusation that a denial in the report answers without telling it', () => {
    const accusation = said('auditor', 'accusation', 'burning the salt archives', { named: ['ministry'] });
    const denial = said('ministry', 'denial', 'the allegations', { cue: 'denied' });
    expect(sortOf(accusation, denial)).toBe('denied');
    const other = said('auditor', 'accusation', 'burning the salt archives', { named: ['harbour'] });
    expect(sortOf(other, denial)).toBeNull();
  });

  it('is not what the speaker says itself, nor what nobody denies', () => {
    const outer = said('mayor', 'denial', 'she had promised the fishermen a new harbour', { cue: 'denied' });
    const inner = said('mayor', 'commitment', 'the fishermen a new harbour', { parent: outer.id });
    expect(sortOf(outer, inner)).toBeNull();
    const nobody = said(null, 'denial', `a charge that ${charge}`, { cue: 'denied' });
    expect(sortOf(nobody, said('rebels', 'accusation', charge, { parent: nobody.id }))).toBeNull();
  });

  it('is not a demand that is rejected, nor a question', () => {
    const outer = said('minister', 'refusal', 'the appeal to ground the helicopters', { cue: 'rejected' });
    const inner = said('envoy', 'demand', 'to ground the helicopters', { parent: outer.id });
    expect(sortOf(outer, inner)).toBeNull();
    const denial = said('minister', 'denial', 'the drones had chased delegates', { cue: 'denied' });
    expect(sortOf(said('reporter', 'question', 'whether drones had chased delegates'), denial)).toBeNull();
  });

  it('is not what two deny alike', () => {
    const one = said('minister', 'denial', charge, { cue: 'denied' });
    const other = said('army', 'denial', charge, { cue: 'denied' });
    expect(sortOf(one, other)).toBeNull();
  });
});

describe('what is contradicted', () => {
  it('is the opposite in the same words', () => {
    const one = said('guards', 'claim', 'the rebels opened the eastern sluice at dawn');
    const other = said('rebels', 'claim', 'the rebels did not open the eastern sluice at dawn');
    // The subject stands before the "not".
    expect(tell(one, other)).toMatchObject({
      sort: 'contradicted',
      reasons: ['the opposite', 'the same words'],
    });
  });

  it('is another number for the same thing', () => {
    const one = said('rebels', 'claim', 'they controlled 85% of the territory', { percent: [85, 85] });
    const other = said('ministry', 'claim', 'they controlled less than 40% of the territory', {
      percent: [null, 40],
      named: ['rebels'],
    });
    expect(tell(one, other)).toMatchObject({
      sort: 'contradicted',
      reasons: ['another number', 'the same words'],
    });
  });

  it('is not a number for another thing, of another actor, or one that may be the same', () => {
    const one = said('rebels', 'claim', 'they controlled 85% of the territory', { percent: [85, 85] });
    const grain = 'they had harvested 40% of the barley';
    expect(sortOf(one, said('ministry', 'claim', grain, { percent: [40, 40] }))).toBeNull();
    const content = 'they controlled 40% of the territory';
    const islanders = said('ministry', 'claim', content, { percent: [40, 40], named: ['islanders'] });
    expect(sortOf(one, islanders)).toBeNull();
    const most = said('ministry', 'claim', 'they controlled most of the territory', { percent: [50, null] });
    expect(sortOf(one, most)).toBeNull();
  });

  it('is not what may be and may not be', () => {
    const one = said('pilot', 'prediction', 'the eastern sluice may freeze over', { hedged: true });
    const other = said('miller', 'prediction', 'the eastern sluice may not freeze over', { hedged: true });
    expect(sortOf(one, other)).toBeNull();
  });
});

describe('what is turned', () => {
  const content = 'send soldiers to the border villages';
  it('is a promise and its opposite on a later day', () => {
    const one = said('premier', 'commitment', `not ${content}`);
    const other = said('premier', 'intent', content, later);
    expect(tell(one, other)).toMatchObject({ earlier: one.id, sort: 'turned' });
    const refused = said('premier', 'refusal', content, { cue: 'ruled out', ...later });
    expect(sortOf(said('premier', 'commitment', content), refused)).toBe('turned');
  });

  it('is not said on one day, on a day nobody knows, or by another', () => {
    const one = said('premier', 'commitment', `not ${content}`);
    expect(sortOf(one, said('premier', 'intent', content, { report: 'r_2' }))).toBeNull();
    expect(sortOf(one, said('premier', 'intent', content, { report: 'r_2', day: '' }))).toBeNull();
    expect(sortOf(one, said('islanders', 'intent', content, later))).toBeNull();
  });

  it('is not what depends on a condition', () => {
    const one = said('premier', 'intent', `not ${content}`);
    const other = said('premier', 'threat', content, { condition: words.terms('attack'), ...later });
    expect(sortOf(one, other)).toBeNull();
  });

  it('is a prediction with another number, and not a count told anew', () => {
    const foretold = (part: number, more = {}) =>
      said('bank', 'prediction', `salt prices rising by ${part}% of the harvest`, {
        percent: [part, part],
        ...more,
      });
    expect(sortOf(foretold(9), foretold(20, later))).toBe('turned');
    const toll = (part: number, more = {}) =>
      said('clinic', 'claim', `fever had killed ${part}% of the islanders`, {
        percent: [part, part],
        ...more,
      });
    expect(sortOf(toll(9), toll(20, later))).toBeNull();
    const now = (part: number, more = {}) =>
      said('bank', 'claim', `salt prices rising by ${part}% of the harvest`, {
        percent: [part, part],
        ...more,
      });
    expect(sortOf(now(9), now(20, later))).toBeNull();
  });

  it('is a later date for the same, and not another part of it', () => {
    const one = said('harbour', 'commitment', 'the dredger would reach the lagoon', {
      times: ['../2031-06-01'],
    });
    const moved = said('harbour', 'commitment', 'the dredger would reach the lagoon', {
      times: ['2031-11'],
      ...later,
    });
    expect(tell(one, moved)).toMatchObject({ sort: 'turned', reasons: ['a later date', 'the same speaker'] });
    const first = said('harbour', 'commitment', 'the first 40 dredgers would reach the lagoon', {
      times: ['../2031-06-01'],
    });
    const rest = said('harbour', 'commitment', 'a further 90 dredgers would reach the lagoon', {
      times: ['2031-11'],
      ...later,
    });
    expect(sortOf(first, rest)).toBeNull();
  });
});

describe('disputesOf', () => {
  const report = (id: string, passages: Passage[], actors = ['premier']): ReportPassages => ({
    report: id,
    actors,
    passages,
  });
  const content = 'send soldiers to the border villages';
  const reports = [
    report('r_1', [
      said('premier', 'commitment', `not ${content}`),
      said('guards', 'claim', 'the rebels opened the eastern sluice at dawn'),
      said('rebels', 'claim', 'the rebels did not open the eastern sluice at dawn'),
    ]),
    report('r_2', [said('premier', 'intent', content, later)]),
    report(
      'r_3',
      [said('premier', 'intent', content, { ...later, report: 'r_3', concerned: [], speaker: null })],
      [],
    ),
  ];
  const all = disputesOf(reports, [], words);

  it('compares statements of one report, and those of others whose reports name an actor and that have words in common', () => {
    expect(all.map(({ sort }) => sort)).toEqual(['turned', 'contradicted']);
  });

  it('is the same for reports and statements in any order', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(reports, { minLength: reports.length }),
        fc.boolean(),
        (shuffled, turned) => {
          const turn = ({ passages, ...rest }: ReportPassages) => ({
            ...rest,
            passages: turned ? passages.toReversed() : passages,
          });
          expect(disputesOf(shuffled.map(turn), [], words)).toEqual(all);
        },
      ),
    );
  });

  describe('with acts', () => {
    let acts = 0;
    const say = (one: Passage, other: Passage, as: DisputeSort | 'none'): LedgerAct => {
      acts += 1;
      const [statement, against] = [one, other].map(({ report, id }) => ({ report, statement: id }));
      if (!statement || !against) throw new Error('no statement');
      return createAct(
        { type: 'dispute', statement, with: against, as },
        'Ada',
        `2031-07-01T00:00:0${acts}Z`,
      );
    };
    const undo = (act: LedgerAct) =>
      createAct({ type: 'undo-ledger', act: act.id }, 'Ada', '2031-07-02T00:00:00Z');
    const [promise, claim, opposite] = reports[0]?.passages ?? [];
    const turn = reports[1]?.passages[0];
    if (!promise || !claim || !opposite || !turn) throw new Error('no passages');
    const told = (...acts: LedgerAct[]) =>
      disputesOf(reports, acts, words).map(({ sort, score, act }) => [sort, score === null, act]);
    const proposed = all.map(({ sort }) => [sort, false, null]);

    it('leaves out what a person says is none, whichever is named first, until that is taken back', () => {
      const none = say(turn, promise, 'none');
      expect(told(none)).toEqual([['contradicted', false, null]]);
      expect(told(none, undo(none))).toEqual(proposed);
      expect(told(say(opposite, claim, 'none'))).toEqual([['turned', false, null]]);
    });

    it('tells what a person says, and the last of several', () => {
      const denied = say(claim, opposite, 'denied');
      const added = say(opposite, promise, 'contradicted');
      expect(told(denied)).toContainEqual(['denied', true, denied.id]);
      expect(told(denied)).toHaveLength(2);
      expect(told(added)).toEqual(expect.arrayContaining([...proposed, ['contradicted', true, added.id]]));
      const again = say(promise, opposite, 'turned');
      expect(told(added, again)).toContainEqual(['turned', true, again.id]);
      expect(told(added, again)).toHaveLength(3);
      expect(told(added, again, undo(again))).toEqual(told(added));
    });

    it('holds for copies, and where both statements are there', () => {
      const none = say(promise, turn, 'none');
      const earlier = { ...promise, id: 's_copy', report: 'r_0', day: '2031-05-01' };
      const more = [...reports, report('r_0', [earlier])];
      expect(disputesOf(more, [], words).map(({ earlier }) => earlier)).toContain('s_copy');
      expect(disputesOf(more, [none], words).map(({ sort }) => sort)).toEqual(['contradicted']);
      const link = say(promise, turn, 'denied');
      expect(disputesOf(more, [link], words)).toContainEqual({
        earlier: promise.id,
        later: turn.id,
        sort: 'denied',
        score: null,
        reasons: [],
        act: link.id,
      });
      expect(disputesOf([report('r_0', [earlier]), ...reports.slice(1)], [none], words)).toHaveLength(1);
    });
  });

  it('tells the same of two statements whichever comes first', () => {
    const passages = reports.flatMap((one) => one.passages);
    for (const one of passages)
      for (const other of passages) expect(tell(one, other)).toEqual(tell(other, one));
  });
});
