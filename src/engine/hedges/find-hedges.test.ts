import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchor, Hedge } from '../../model/index.ts';
import { baseLayers } from '../testing/layers.ts';
import { LONG_RUNS } from '../testing/long-runs.ts';
import { findWords } from '../words.ts';
import { type FoundHedge, findHedges } from './index.ts';

/** The hedges of a text. */
function find(text: string): FoundHedge[] {
  return baseLayers(text, '2021-07-14').hedges;
}

/** Words of each hedge with the band or the confidence that they tell. */
function read(text: string): [words: string, tells: string | null][] {
  return find(text).map(({ start, end, likelihood, confidence }) => [
    text.slice(start, end),
    likelihood ?? confidence,
  ]);
}

describe('words for likelihood', () => {
  it.each([
    // no odds
    ['The Brannock Front could pose a threat to the salt road.', 'could', 'possible'],
    ['The toll may rise again, the clerk said.', 'may', 'possible'],
    ['The council might close the quay.', 'might', 'possible'],
    ['The envoy may have left Pellrow already.', 'may', 'possible'],
    ['The shells could have come from either bank.', 'could', 'possible'],
    ['The law could, however, be used against fishermen.', 'could', 'possible'],
    ['It is possible that the ferry was hit.', 'possible', 'possible'],
    ['She spoke of a possible attack on the dam.', 'possible', 'possible'],
    ['There is a possibility of war, he said.', 'possibility', 'possible'],
    ['He raised the possibility of an early vote.', 'possibility', 'possible'],
    ['Perhaps the miners will return.', 'Perhaps', 'possible'],
    ['It could possibly rain on the parade.', 'could possibly', 'possible'],
    ['The mine is potentially a danger to the town.', 'potentially', 'possible'],
    ['There is no guarantee that the pact will hold.', 'no guarantee', 'possible'],
    ['There is a chance that the dam breaks.', 'chance', 'possible'],
    // negated
    ['We cannot rule out a second strike.', 'cannot rule out', 'possible'],
    ['The minister did not rule out talks.', 'not rule out', 'possible'],
    ['They refused to rule out a blockade.', 'refused to rule out', 'possible'],
    ['An accident cannot be excluded, the harbour office said.', 'cannot be excluded', 'possible'],
    ['Peace is not impossible, the mayor said.', 'not impossible', 'possible'],
    ['A second round is by no means certain.', 'by no means certain', 'possible'],
    ['It is not certain that the boats will sail.', 'not certain', 'possible'],
    ['The vote is far from certain.', 'far from certain', 'possible'],
    ['A deal is not likely before the harvest.', 'not likely', 'unlikely'],
    ['A deal does not seem likely.', 'not seem likely', 'unlikely'],
    ['He does not think it is very likely.', 'not think it is very likely', 'unlikely'],
    ['It isn’t likely that the river falls.', 'isn’t likely', 'unlikely'],
    ['It is not unlikely that they return.', 'not unlikely', 'likely'],
    ['Peace is not possible under this mayor.', 'not possible', 'almost no chance'],
    // bands
    ['There is no chance of a deal, Orme said.', 'no chance', 'almost no chance'],
    ['There is only a remote possibility that they come.', 'remote possibility', 'almost no chance'],
    ['It is almost impossible that both are right.', 'almost impossible', 'almost no chance'],
    ['A peaceful end is impossible.', 'impossible', 'almost no chance'],
    ['The plan has little chance of success.', 'little chance', 'very unlikely'],
    ['War is highly unlikely.', 'highly unlikely', 'very unlikely'],
    ['It is highly doubtful that he knew.', 'highly doubtful', 'very unlikely'],
    ['The boats are unlikely to sail.', 'unlikely', 'unlikely'],
    ['She doubts that the toll will fall.', 'doubts', 'unlikely'],
    ['A return is doubtful, the doctor said.', 'doubtful', 'unlikely'],
    ['The odds are against the mayor.', 'odds are against', 'unlikely'],
    ['It is fifty-fifty whether the dam holds.', 'fifty-fifty', 'roughly even'],
    ['Rain is as likely as not.', 'as likely as not', 'roughly even'],
    ['The council is likely to vote on Monday.', 'likely', 'likely'],
    ['The miners will probably strike.', 'probably', 'likely'],
    ['Chances are that the ferry stays.', 'Chances are', 'likely'],
    ['It is more likely than not that he stays.', 'more likely than not', 'likely'],
    ['They have a good chance of winning.', 'good chance', 'likely'],
    ['The harvest will most likely fail.', 'most likely', 'likely'],
    ['The scandal could likely cost him his seat.', 'could likely', 'likely'],
    ['A flood is very likely.', 'very likely', 'very likely'],
    ['In all likelihood the mine will close.', 'In all likelihood', 'very likely'],
    ['There is a high probability of frost.', 'high probability', 'very likely'],
    ['He is almost certain to resign.', 'almost certain', 'almost certain'],
    ['It is all but certain that they lost.', 'all but certain', 'almost certain'],
    ['There is no doubt that the wells were poisoned.', 'no doubt', 'almost certain'],
    ['The front will certainly collapse.', 'certainly', 'almost certain'],
    ['A clash is inevitable.', 'inevitable', 'almost certain'],
    ['She is sure to win the seat.', 'sure to', 'almost certain'],
    ['The plan is bound to fail.', 'bound to', 'almost certain'],
  ])('%s', (text, words, likelihood) => {
    expect(read(text)).toEqual([[words, likelihood]]);
  });

  it('have the probabilities of their band', () => {
    expect(find('The council is likely to vote.')).toMatchObject([{ low: 0.55, high: 0.8 }]);
    expect(find('The council may vote.')).toMatchObject([{ low: null, high: null }]);
  });

  it('leave a "not" below them to what is said', () => {
    expect(read('The boats may not sail.')).toEqual([['may', 'possible']]);
    expect(read('The boats will probably not sail.')).toEqual([['probably', 'likely']]);
  });

  it('keep "not only"', () => {
    expect(read('War is not only likely but near.')).toEqual([['likely', 'likely']]);
  });
});

describe('words for confidence', () => {
  it.each([
    ['We judge with high confidence that the shells came from Brannock.', 'high confidence', 'high'],
    ['We judge with moderate confidence that he gave the order.', 'moderate confidence', 'moderate'],
    ['The panel has low confidence that the count is right.', 'low confidence', 'low'],
    ['The mayor is confident that the pact holds.', 'confident', 'high'],
    ['Orme expressed confidence that the pact holds.', 'expressed confidence', 'high'],
    ['I am sure that she came.', 'sure', 'high'],
    ['I am not sure that she came.', 'not sure', 'low'],
    ['They are not confident about the count.', 'not confident', 'low'],
    ['It is unclear whether the dam was hit.', 'unclear', 'low'],
    ['It is not clear who fired first.', 'not clear', 'low'],
    ['She does not know whether he lives.', 'not know whether', 'low'],
    ['It is too early to say who won.', 'too early to say', 'low'],
    ['Whether it lasts remains to be seen.', 'remains to be seen', 'low'],
    ['The fire appears to have been set.', 'appears', 'moderate'],
    ['It seems that the guards slept.', 'seems', 'moderate'],
    ['The guards apparently slept.', 'apparently', 'moderate'],
  ])('%s', (text, words, confidence) => {
    expect(read(text)).toEqual([[words, confidence]]);
    expect(find(text)).toMatchObject([{ likelihood: null, low: null, high: null }]);
  });
});

describe('odds in numbers', () => {
  it.each([
    ['There is a 70 percent chance of rain.', '70 percent chance', 'likely', 0.7, 0.7],
    [
      'He put the chances of a deal at 60 to 70 percent.',
      'chances of a deal at 60 to 70 percent',
      'likely',
      0.6,
      0.7,
    ],
    ['The probability is about 10 per cent.', 'probability is about 10 per cent', 'very unlikely', 0.1, 0.1],
    ['I am 90 percent certain that he left.', '90 percent certain', 'very likely', 0.9, 0.9],
    ['There is one chance in four of peace.', 'one chance in four', 'unlikely', 0.25, 0.25],
    ['It has a one in two chance.', 'one in two chance', 'roughly even', 0.5, 0.5],
    ['There is more than a 50% chance of war.', '50% chance', 'roughly even', 0.5, 0.5],
    ['A 100 percent chance of war, he said.', '100 percent chance', 'almost certain', 1, 1],
  ])('%s', (text, words, likelihood, low, high) => {
    expect(read(text)).toEqual([[words, likelihood]]);
    expect(find(text)).toMatchObject([{ low, high, confidence: null }]);
  });

  it.each(['About 70 percent of the seats were lost.', 'Prices rose by 70 percent.'])(
    'are none in: %s',
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );
});

describe('no hedges are', () => {
  it.each([
    // ability, permission, purpose, requests
    'Orme could not be reached for comment.',
    'The miners ran as fast as they could.',
    'She could see the harbour from her window.',
    'He could hardly speak.',
    'Could you tell us more, Mayor?',
    'They widened the road so that carts could pass.',
    'I wish we could stay.',
    'They did everything they could.',
    'They did the best they could.',
    // the month, the name
    'The vote was held in May.',
    'The mayor of Pellrow was chosen on May 5.',
    'They sailed in may, he wrote, and came back on may 5.',
    'May he rest in peace.',
    // strength
    'The military might of Brannock is vast.',
    'They fought with all their might and lost.',
    // certain and sure
    'Certain villages have no well.',
    'A certain number of boats was sunk.',
    'Make sure that the gates are shut.',
    'We certainly hope that she comes.',
    // possible
    'Come as soon as possible.',
    'We will do everything possible to help.',
    'The talks were made possible by the mayor.',
    'It is possible to walk to Pellrow.',
    'All possible help will be given.',
    'They looked for a possible date and venue.',
    'They took the shortest possible way.',
    // chance, odds, confidence, likely
    'He gave them a chance to speak.',
    'They took no chances.',
    'The two sides are at odds.',
    'The government won a vote of confidence.',
    'The people have confidence in the mayor.',
    'Miners are more likely to fall ill than clerks.',
    'Likely voters were asked by telephone.',
    'They discussed the possibility of talks.',
    'The minister ruled out talks.',
    'A 50-50 venture runs the mine.',
    // doubt, appear, bound, impossible
    'The report cast doubt on the count.',
    'He has doubts about the plan.',
    'It was made to seem like a theft.',
    'Orme appeared before the court.',
    'The parties are bound by the pact.',
    'It is impossible to cross the river.',
    'They made impossible demands.',
    'Perhaps 300 people came.',
    'The road is clear.',
  ])('in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('hedges of any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...'could may might not likely very unlikely certain no doubt chance of 70 percent one in three possible'.split(
        ' ',
      ),
      ...'perhaps rule out impossible to sure with high confidence that isn’t cannot be seems , . ; “ ” İ 👩‍👩‍👧 e\u0301 \ud800'.split(
        ' ',
      ),
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join(' '));

  it('are what stands there, in text order, apart from each other', () => {
    fc.assert(
      fc.property(text, (value) => {
        const words = [findWords(value, { start: 0, end: value.length })];
        const found = findHedges(words, []);
        let last = 0;
        for (const { start, end, ...hedge } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(() => Hedge.parse({ anchor: anchor(value, { start, end }), ...hedge })).not.toThrow();
          last = end;
        }
        expect(findHedges(words, [])).toEqual(found);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ...LONG_RUNS,
    ['modals', 'could may might ', 30_000] as const,
    ['nots', 'not very so at all likely ', 20_000] as const,
    ['odds', 'one chance in three at 70 percent chance ', 10_000] as const,
    ['so that', 'so that we could ', 20_000] as const,
  ])('are found in runs of %s', (_, unit, count) => {
    const value = unit.repeat(count);
    const words = [findWords(value, { start: 0, end: value.length })];
    for (const { start, end } of findHedges(words, []).slice(0, 200)) {
      expect(value.slice(start, end).trim()).not.toBe('');
    }
  });
});
