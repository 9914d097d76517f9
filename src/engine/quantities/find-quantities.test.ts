import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchor, Quantity } from '../../model/index.ts';
import { baseLayers } from '../testing/layers.ts';
import { LONG_RUNS } from '../testing/long-runs.ts';
import { findWords } from '../words.ts';
import { type FoundQuantity, findQuantities } from './index.ts';

/** The quantities of a text. */
function find(text: string): FoundQuantity[] {
  return baseLayers(text, '2021-07-14').quantities;
}

/** The only quantity of a text, and its words. */
function only(text: string): FoundQuantity & { words: string } {
  const found = find(text);
  expect(found.map(({ start, end }) => text.slice(start, end))).toHaveLength(1);
  const quantity = found[0] as FoundQuantity;
  return { ...quantity, words: text.slice(quantity.start, quantity.end) };
}

describe('counts', () => {
  it.each([
    ['Orme sent 300 troops to Pellrow.', '300 troops', 300, 'troops'],
    ['Some 1,200 Brannock troops have left.', 'Some 1,200 Brannock troops', 1200, 'Brannock troops'],
    ['Twenty-five miners were freed.', 'Twenty-five miners', 25, 'miners'],
    ['A hundred and fifty boats sank.', 'A hundred and fifty boats', 150, 'boats'],
    ['Two and a half million refugees came.', 'Two and a half million refugees', 2.5e6, 'refugees'],
    ['Half a million people marched.', 'Half a million people', 5e5, 'people'],
    ['A dozen villages burned.', 'A dozen villages', 12, 'villages'],
    ['He counted 1,00,000 voters.', '1,00,000 voters', 1e5, 'voters'],
    ['He counted 5 lakh voters.', '5 lakh voters', 5e5, 'voters'],
    ['About 2.3m people fled.', 'About 2.3m people', 2.3e6, 'people'],
    ['They hired 200 police officers.', '200 police officers', 200, 'police officers'],
    [
      'They fed 400 displaced Orsen civilians.',
      '400 displaced Orsen civilians',
      400,
      'displaced Orsen civilians',
    ],
    ['It left 600 civilians displaced.', '600 civilians', 600, 'civilians'],
    ['One soldier was killed.', 'One soldier', 1, 'soldier'],
    ['A blast killed one civilian.', 'one civilian', 1, 'civilian'],
    ['In Pellrow, 40 were killed.', '40', 40, null],
    ['A blast ended the march, killing 12.', '12', 12, null],
    ['She leads a 10,000-strong force.', '10,000-strong', 10_000, null],
    ['A 12-member council rules.', '12-member', 12, 'member'],
    ['The two-year plan sends 300 boats.', '300 boats', 300, 'boats'],
  ])('%s', (text, words, value, unit) => {
    expect(only(text)).toMatchObject({
      words,
      low: value,
      high: value,
      measure: 'count',
      unit,
      comparison: null,
    });
  });

  it.each([
    ['Only 14 of the 60 boats have left.', '14 of the 60 boats', 'boats', 'the 60 boats'],
    [
      'Some 90 of the council’s 120 members voted.',
      'Some 90 of the council’s 120 members',
      'members',
      'the council’s 120 members',
    ],
    [
      'At least seven of its nationals died.',
      'At least seven of its nationals',
      'nationals',
      'its nationals',
    ],
  ])('tell what they are a part of: %s', (text, words, unit, of) => {
    expect(only(text)).toMatchObject({ words, unit, of });
  });

  it.each([
    ['Dozens were arrested.', 'Dozens', 12, null],
    ['The rebels burned dozens of villages.', 'dozens of villages', 12, 'villages'],
    ['Tens of thousands of people fled.', 'Tens of thousands of people', 10_000, 'people'],
    ['Hundreds of thousands of miners struck.', 'Hundreds of thousands of miners', 1e5, 'miners'],
    ['They sent several hundred boats.', 'several hundred boats', 100, 'boats'],
    ['They sent a few thousand guards.', 'a few thousand guards', 1000, 'guards'],
    ['Scores of shops were looted.', 'Scores of shops', 20, 'shops'],
  ])('that are left open have a least value: %s', (text, words, low, unit) => {
    expect(only(text)).toMatchObject({ words, low, high: null, approximation: 'at least', unit });
  });
});

describe('bounds', () => {
  it.each([
    ['About 300 troops left.', 'About 300 troops', 'about', 300, 300],
    ['Nearly 300 troops left.', 'Nearly 300 troops', 'about', 300, 300],
    ['An estimated 300 troops left.', 'An estimated 300 troops', 'about', 300, 300],
    ['Some 300 troops left.', 'Some 300 troops', 'about', 300, 300],
    ['Perhaps 300 troops left.', 'Perhaps 300 troops', 'about', 300, 300],
    ['At least 40 people died.', 'At least 40 people', 'at least', 40, null],
    ['No fewer than 40 people died.', 'No fewer than 40 people', 'at least', 40, null],
    ['He sent 40 or more boats.', '40 or more boats', 'at least', 40, null],
    ['He sent 40+ boats.', '40+ boats', 'at least', 40, null],
    ['Up to 500 prisoners will be freed.', 'Up to 500 prisoners', 'at most', null, 500],
    ['As many as 500 prisoners will be freed.', 'As many as 500 prisoners', 'at most', null, 500],
    ['No more than 500 prisoners will be freed.', 'No more than 500 prisoners', 'at most', null, 500],
    ['More than 90 guards fell ill.', 'More than 90 guards', 'more than', 90, null],
    ['Over 90 guards fell ill.', 'Over 90 guards', 'more than', 90, null],
    ['Well over 90 guards fell ill.', 'Well over 90 guards', 'more than', 90, null],
    ['Fewer than 90 guards fell ill.', 'Fewer than 90 guards', 'less than', null, 90],
    ['Just under 90 guards fell ill.', 'Just under 90 guards', 'less than', null, 90],
    ['Between 3,000 and 5,000 fighters crossed.', 'Between 3,000 and 5,000 fighters', 'between', 3000, 5000],
    ['They need 3,000 to 5,000 tents.', '3,000 to 5,000 tents', 'between', 3000, 5000],
    ['They need 3,000-5,000 tents.', '3,000-5,000 tents', 'between', 3000, 5000],
    ['They need 2 to 3 million tents.', '2 to 3 million tents', 'between', 2e6, 3e6],
    ['Two or three ships were seen.', 'Two or three ships', 'between', 2, 3],
    ['Estimates range from 100 to 200 boats.', 'from 100 to 200 boats', 'between', 100, 200],
    ['They spoke about 300 prisoners.', '300 prisoners', 'exact', 300, 300],
    ['A dispute over 5 islands goes on.', '5 islands', 'exact', 5, 5],
  ])('%s', (text, words, approximation, low, high) => {
    expect(only(text)).toMatchObject({ words, approximation, low, high });
  });
});

describe('money', () => {
  it.each([
    ['They lost more than $2 billion.', 'more than $2 billion', 2e9, 'USD'],
    ['They lost US$5bn.', 'US$5bn', 5e9, 'USD'],
    ['They lost A$40 million.', 'A$40 million', 4e7, 'AUD'],
    ['They lost 2.5m euros.', '2.5m euros', 2.5e6, 'EUR'],
    ['They lost €300.', '€300', 300, 'EUR'],
    ['They lost 5,000 Egyptian pounds.', '5,000 Egyptian pounds', 5000, 'EGP'],
    ['They lost 500 pounds sterling.', '500 pounds sterling', 500, 'GBP'],
    ['They lost 50 crore rupees.', '50 crore rupees', 5e8, null],
    ['They lost 50 Indian rupees.', '50 Indian rupees', 50, 'INR'],
    ['They lost Rs 5 lakh.', 'Rs 5 lakh', 5e5, null],
    ['They lost Rs 13 500.', 'Rs 13 500', 13_500, null],
    ['They lost N200 billion.', 'N200 billion', 2e11, 'NGN'],
    ['They lost USD 30 million.', 'USD 30 million', 3e7, 'USD'],
    ['They lost 115.7 million baht.', '115.7 million baht', 115.7e6, 'THB'],
    ['They lost ¥300.', '¥300', 300, null],
    ['They lost hundreds of millions of dollars.', 'hundreds of millions of dollars', 1e8, 'USD'],
    ['They lost a 10-million-dollar ship.', '10-million-dollar', 1e7, 'USD'],
  ])('%s', (text, words, low, unit) => {
    expect(only(text)).toMatchObject({ words, low, measure: 'money', unit });
  });

  it('has ranges whose sign or scale stands once', () => {
    expect(only('It costs $2-3 billion.')).toMatchObject({ words: '$2-3 billion', low: 2e9, high: 3e9 });
    expect(only('It costs $2 billion to $3 billion.')).toMatchObject({ low: 2e9, high: 3e9, unit: 'USD' });
  });

  it('is no verb', () => {
    expect(find('The bloc with 300 won.')).toEqual([]);
    expect(only('It costs 5,000 won.')).toMatchObject({ measure: 'money', unit: 'KRW' });
  });
});

describe('shares', () => {
  it.each([
    ['They hold 85% of the territory.', '85% of the territory', 85, 'the territory'],
    ['They hold 85 per cent of the salt mines.', '85 per cent of the salt mines', 85, 'the salt mines'],
    ['Two-thirds of the seats were lost.', 'Two-thirds of the seats', 66.6667, 'the seats'],
    ['A quarter of its harvest was lost.', 'A quarter of its harvest', 25, 'its harvest'],
    ['Half the town was lost.', 'Half the town', 50, 'the town'],
    ['One in three children is hungry.', 'One in three children', 33.3333, 'children'],
    ['Nine out of ten farmers agree.', 'Nine out of ten farmers', 90, 'farmers'],
    ['They hold 80% of its shares held abroad.', '80% of its shares', 80, 'its shares'],
  ])('%s', (text, words, value, of) => {
    expect(only(text)).toMatchObject({ words, low: value, measure: 'percent', unit: 'percent', of });
  });
});

describe('measures', () => {
  it.each([
    ['The strip is 30 kilometers wide.', '30 kilometers', 30, 'length', 'kilometre', null],
    ['A 30-kilometer strip was cleared.', '30-kilometer', 30, 'length', 'kilometre', null],
    ['They stood 20ft apart.', '20ft', 20, 'length', 'foot', null],
    [
      'The lake covers 5,000 square kilometers.',
      '5,000 square kilometers',
      5000,
      'area',
      'square kilometre',
      null,
    ],
    ['They burned 300 hectares of forest.', '300 hectares of forest', 300, 'area', 'hectare', 'forest'],
    ['They sent 3 tons of wheat.', '3 tons of wheat', 3, 'mass', 'ton', 'wheat'],
    ['A 500-pound bomb fell.', '500-pound', 500, 'mass', 'pound', null],
    ['They found 500 pounds of flour.', '500 pounds of flour', 500, 'mass', 'pound', 'flour'],
    ['They pump 5 million barrels of oil.', '5 million barrels of oil', 5e6, 'volume', 'barrel', 'oil'],
    ['Winds of 90 miles per hour blew.', '90 miles per hour', 90, 'speed', 'mile per hour', null],
    ['It was 40 degrees Celsius.', '40 degrees Celsius', 40, 'temperature', 'degree Celsius', null],
    ['The dam gives 300MW.', '300MW', 300, 'power', 'megawatt', null],
  ])('%s', (text, words, low, measure, unit, of) => {
    expect(only(text)).toMatchObject({ words, low, measure, unit, of });
  });
});

describe('comparisons', () => {
  it.each([
    ['Prices were up 5 percent.', 'up 5 percent', 5, 'percent', 'increase'],
    ['Prices rose 5 percent.', '5 percent', 5, 'percent', 'increase'],
    ['Output fell by 300 barrels.', '300 barrels', 300, 'volume', 'decrease'],
    ['A 20 percent drop in tolls came.', '20 percent drop', 20, 'percent', 'decrease'],
    ['It costs 43% more.', '43% more', 43, 'percent', 'increase'],
    ['They sent 300 more troops.', '300 more troops', 300, 'count', 'increase'],
    ['They sent another 300 troops.', 'another 300 troops', 300, 'count', 'increase'],
    ['They sent an additional $5 million.', 'an additional $5 million', 5e6, 'money', 'increase'],
    ['They sent thousands more troops.', 'thousands more troops', 1000, 'count', 'increase'],
    ['They sent 300 fewer troops.', '300 fewer troops', 300, 'count', 'decrease'],
    ['They have twice as many tanks as we have.', 'twice as many tanks', 2, 'times', 'multiple'],
    ['It is three times higher than last year.', 'three times higher', 3, 'times', 'multiple'],
    ['It is at least three times as big.', 'at least three times as big', 3, 'times', 'multiple'],
    ['It is three to five times higher.', 'three to five times higher', 3, 'times', 'multiple'],
    ['Tolls have doubled since.', 'doubled', 2, 'times', 'multiple'],
    ['It is nearly twice the size of Orsen.', 'nearly twice', 2, 'times', 'multiple'],
    ['The need is tenfold.', 'tenfold', 10, 'times', 'multiple'],
    ['Miners make up 5 percent of the town.', '5 percent of the town', 5, 'percent', null],
    ['He put up $5 million.', '$5 million', 5e6, 'money', null],
    ['They cut 300 jobs.', '300 jobs', 300, 'count', null],
    ['They raised $5 million for boats.', '$5 million', 5e6, 'money', null],
    ['Tolls rose to 300 dollars.', '300 dollars', 300, 'money', null],
  ])('%s', (text, words, low, measure, comparison) => {
    expect(only(text)).toMatchObject({ words, low, measure, comparison });
  });

  it.each([
    ['The posts rose from 3 to 5.', 'from 3 to 5', 3, 5],
    ['The force shrank from 5,000 to 3,000 soldiers.', 'from 5,000 to 3,000 soldiers', 5000, 3000],
    ['The toll went from 3 to 5 percent.', 'from 3 to 5 percent', 3, 5],
  ])('tell what was before: %s', (text, words, from, value) => {
    expect(only(text)).toMatchObject({ words, from, low: value, high: value, comparison: 'change' });
  });
});

describe('no quantities are', () => {
  it.each([
    // times
    'He came in 2019 and left on May 5.',
    'They fought for three years.',
    'He came at 5 p.m.',
    'It took hundreds of years.',
    'They met in the second half of the year.',
    'The fleet’s ’19 accounts were lost.',
    // ages
    'Orme, 45, left the hall.',
    'A 20-year-old was held.',
    'The toll is free for those aged 65 or older.',
    'Children under 12 eat free.',
    // numbers that name
    'It breaks Article 5 of the pact.',
    'The council passed Resolution 1325.',
    'They flew on a Boeing 737.',
    'A T-72 stood on the quay.',
    'He lives in Room 12.',
    'It is the worst since 9/11.',
    'Covid-19 closed the mine.',
    'See chapter 4, line 12.',
    'Press No. 3 for the clerk.',
    // order, scores, telephones
    'She came third, he came 5th.',
    'The council voted 15-0.',
    'Pellrow won 52 to 48.',
    'Call 202 555 1234 for help.',
    'Write to orme@12.example or see /a/12/b.',
    'The score was 3:1.',
    // kinds of things
    'They want a two-state solution.',
    'The four-party talks ended.',
    // pointing
    'One of them left.',
    'The two leaders met.',
    'One day the salt will run out.',
    'It is one of the biggest mines.',
    'One of the biggest worries is salt.',
    'On the one hand, it is late.',
    'He saw it twice.',
    'They took a double standard.',
    'Zero tolerance is the rule.',
  ])('in: %s', (text) => {
    expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});

describe('quantities of any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...'1 2,000 3.5 12% $5 €7m Rs500 40+ 3-5 10-million 20-year-old one in three out of ten twenty-five hundred'.split(
        ' ',
      ),
      ...'million dozen dozens of thousands half a quarter two-thirds between and to from or more than at least up by'.split(
        ' ',
      ),
      ...'percent kilometers pounds Egyptian dollars troops people the its 60 boats fell rose twice as many times won'.split(
        ' ',
      ),
      ...', . ; - – ( ) “ ” ’s İ ½ 👩‍👩‍👧 e\u0301 \ud800 ٣'.split(' '),
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const text = fc
    .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), { minLength: 1, maxLength: 60 })
    .map((pieces) => pieces.flat().join(''));

  it('are what stands there, in text order, apart from each other', () => {
    fc.assert(
      fc.property(text, (value) => {
        const words = [findWords(value, { start: 0, end: value.length })];
        const found = findQuantities(value, words, [], []);
        let last = 0;
        for (const { start, end, ...quantity } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(() => Quantity.parse({ anchor: anchor(value, { start, end }), ...quantity })).not.toThrow();
          const quote = value.slice(start, end).replace(/\s+/gu, ' ');
          if (quantity.measure === 'count' && quantity.unit) expect(quote).toContain(quantity.unit);
          if (quantity.of) expect(quote).toContain(quantity.of);
          last = end;
        }
        expect(findQuantities(value, words, [], [])).toEqual(found);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ...LONG_RUNS,
    ['figures', '1 ', 100_000] as const,
    ['figures and commas', '1,000,', 50_000] as const,
    ['figures and hyphens', '1-', 100_000] as const,
    ['hundreds', 'hundred ', 50_000] as const,
    ['thousands of', 'thousands of ', 50_000] as const,
    ['ranges', 'between 1 and 2 to 3 or 4 ', 20_000] as const,
    ['wholes', '1% of the a of the ', 20_000] as const,
    ['currencies', 'US$ 5 Egyptian pounds ', 20_000] as const,
  ])('are found in runs of %s', (_, unit, count) => {
    const value = unit.repeat(count);
    const words = [findWords(value, { start: 0, end: value.length })];
    for (const { start, end } of findQuantities(value, words, [], []).slice(0, 200)) {
      expect(value.slice(start, end).trim()).not.toBe('');
    }
  });
});
