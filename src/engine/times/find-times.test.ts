import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { isEdtf } from '../../model/index.ts';
import { findTimes } from './index.ts';

/** A Wednesday. */
const PUBLISHED = '2021-07-14';

/** Words and value of every time of a text. */
function read(text: string, published: string | null = PUBLISHED) {
  return findTimes(text, published).map((time) => [text.slice(time.start, time.end), time.value]);
}

/** The only time of a text. */
function only(text: string, published: string | null = PUBLISHED) {
  const times = findTimes(text, published);
  expect(times, text).toHaveLength(1);
  return times[0] as (typeof times)[number];
}

describe('weekdays', () => {
  it.each([
    ['The mayor of Pellrow said on Wednesday that tolls rose.', 'Wednesday', '2021-07-14'],
    ['Two boats sank on Thursday.', 'Thursday', '2021-07-08'],
    ['The council met on Monday.', 'Monday', '2021-07-12'],
    ['The council will meet on Monday.', 'Monday', '2021-07-19'],
    ['Belo is expected to arrive on Friday.', 'Friday', '2021-07-16'],
    ['On Monday, the council will vote.', 'Monday', '2021-07-19'],
    ['On Monday, the council voted.', 'Monday', '2021-07-12'],
    ['They will meet next Wednesday.', 'next Wednesday', '2021-07-21'],
    ['They met last Wednesday.', 'last Wednesday', '2021-07-07'],
    ['The prisoners must be freed by Saturday.', 'Saturday', '../2021-07-17'],
    ['A hundred had answered by Saturday.', 'Saturday', '../2021-07-10'],
    ['The vote would have been held on Friday.', 'Friday', '2021-07-09'],
    ['The road has been closed since Monday.', 'Monday', '2021-07-12/..'],
    ['The army must leave before lessons start on Monday.', 'Monday', '../2021-07-18'],
    ['Shops shut after Sunday, Friday, Oct. 9, 2020 aside', 'Friday, Oct. 9, 2020', '2020-10-09'],
  ])('%s', (text, words, value) => {
    expect(read(text)).toContainEqual([words, value]);
  });

  it('tells the words from what is usual', () => {
    expect(only('The mayor spoke on Monday.').basis).toBe('stated');
    expect(only('Monday: a quiet day at the quay.').basis).toBe('implied');
  });
});

describe('other dates', () => {
  it.each([
    ['He left last week.', 'last week', '2021-07-05/2021-07-11'],
    ['Earlier this month the bank closed.', 'Earlier this month', '2021-07'],
    ['Talks would resume in the coming months.', 'the coming months', '2021-07-14/..'],
    ['They will stop by 2030.', '2030', '../2030'],
    ['They have paid since 2015.', '2015', '2015/..'],
    ['Trade fell in the first quarter.', 'the first quarter', '2021-01/2021-03'],
    ['Trade will fall in the fourth quarter of 2022.', 'the fourth quarter of 2022', '2022-10/2022-12'],
    ['They must leave within six weeks.', 'six weeks', '../2021-08-25'],
    ['It was built in the 1990s.', 'the 1990s', '199X'],
    ['It fell two years ago.', 'two years ago', '2019'],
    ['The forum opens tomorrow.', 'tomorrow', '2021-07-15'],
    ['KORVA, Aug. 15 (Corvid Wire) - Troops left.', 'Aug. 15', '2021-08-15'],
    ['Troops came on 15 August 2020.', '15 August 2020', '2020-08-15'],
    ['Troops came on August 15, 2020.', 'August 15, 2020', '2020-08-15'],
    ['The log is dated 2020-08-15.', '2020-08-15', '2020-08-15'],
    ['The withdrawal should end on August 31.', 'August 31', '2021-08-31'],
    ['It burned down in November.', 'November', '2020-11'],
    ['They will vote in November.', 'November', '2021-11'],
    ['They wed last summer.', 'last summer', '2020-22'],
    ['Prices rose over the past two years.', 'the past two years', '2019-07-14/2021-07-14'],
    ['The dam is a work of the 20th century.', 'the 20th century', '19XX'],
    ['They will pay by the end of September.', 'the end of September', '../2021-09-30'],
    ['It opens no later than 1 September.', '1 September', '../2021-09-01'],
    ['They will be free before Christmas.', 'Christmas', '../2021-12-24'],
    ['The truce will last until next week.', 'next week', '../2021-07-25'],
    ['They signed in the war year 1956.', '1956', '1956'],
    ['They left this past week.', 'this past week', '2021-07-05/2021-07-11'],
    ['They will pay by year’s end.', 'year’s end', '../2021-12-31'],
    ['The songs are of the 60s.', 'the 60s', '196X'],
    ['He came the day before yesterday.', 'the day before yesterday', '2021-07-12'],
    ['The mayor recalled Easter 2020.', 'Easter 2020', '2020-04-12'],
  ])('%s', (text, words, value) => {
    expect(read(text)).toEqual([[words, value]]);
  });

  it('joins the two ends of a range', () => {
    const whole = '2021-08-01/2021-09-30';
    expect(read('The truce will run from 1 August to 30 September.').map(([, value]) => value)).toEqual([
      whole,
      whole,
    ]);
    expect(read('It sat between 2009 and 2013.').map(([, value]) => value)).toEqual([
      '2009/2013',
      '2009/2013',
    ]);
    expect(read('It sat in 2009-13.')).toEqual([['2009-13', '2009/2013']]);
  });

  it('counts from what went before', () => {
    expect(read('The bridge fell in May 2019. Six months later it stood again.')).toEqual([
      ['May 2019', '2019-05'],
      ['Six months later', '2019-11'],
    ]);
    expect(read('She left on June 3, 2019. The next day the office shut.')[1]).toEqual([
      'The next day',
      '2019-06-04',
    ]);
    expect(only('Six months later it stood again.')).toMatchObject({ kind: 'unknown', value: null });
  });

  it('reads days and months in figures in the order that the report shows', () => {
    expect(read('Seen 25/12/2020 and 3/8/2021')[1]).toEqual(['3/8/2021', '2021-08-03']);
    expect(read('Seen 12/25/2020 and 3/8/2021')[1]).toEqual(['3/8/2021', '2021-03-08']);
  });
});

describe('what is no date', () => {
  it.each([
    ['He ruled for three years.', 'duration', 'P3Y'],
    ['It took 2 1/2 hours.', 'duration', 'PT2H30M'],
    ['They meet every day.', 'set', 'P1D'],
    ['They pay $40 a year.', 'set', 'P1Y'],
    ['They march each July.', 'set', 'XXXX-07'],
    ['He recently said so.', 'unknown', 'PAST_REF'],
    ['He will leave soon.', 'unknown', 'FUTURE_REF'],
    ['They have fasted since Ramadan.', 'unknown', 'XXXX-XX-XX'],
  ])('%s', (text, kind, timex) => {
    expect(only(text)).toMatchObject({
      kind,
      value: null,
      named: null,
      basis: 'unknown',
      timex: { value: timex },
    });
  });

  it.each([
    'About 1,990 people and 1990 troops came, and 2000 homes burned.',
    'Judge May may march on; Will Marsh sat second.',
    'A 41-year-old man of the daily Merrow Observer watched Korva Today.',
    'The second half of the match; three-quarters of the hall.',
    'Shares fell 1 3/8 to 22 5/8.',
    'Version 2.10.3, ratio 3:45:11, room 1900b, tel. 555-0199.',
  ])('nothing in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('gives times of day with their day', () => {
    expect(only('Shots fell at 3:30 a.m. on Tuesday.')).toMatchObject({
      kind: 'time',
      value: '2021-07-13',
      timex: { type: 'TIME', value: '2021-07-13T03:30' },
    });
    expect(only('He was held on Monday night.').timex.value).toBe('2021-07-12TNI');
    expect(only('They talked last night.').timex.value).toBe('2021-07-13TNI');
  });
});

describe('the report’s date', () => {
  it('may be unknown: only what the words tell is given', () => {
    expect(read('He left on Monday, in May 2019 and last week.', null)).toEqual([
      ['Monday', null],
      ['May 2019', '2019-05'],
      ['last week', null],
    ]);
  });

  it('may be a month or a year', () => {
    expect(only('He left last month.', '2021-07').value).toBe('2021-06');
    expect(only('He left on Monday.', '2021-07').value).toBeNull();
    expect(only('He left last year.', '2021').value).toBe('2020');
    expect(only('He left last month.', '2021').value).toBeNull();
    expect(only('He left last year.', 'no date').value).toBeNull();
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...'the a on in by of May March Friday last next this 14 2021 2030s early mid - , . \n\n week weeks two ago later end year ’s quarter third 😀 é́ until before from to and daily noon 9:30 p.m. now Easter'.split(
      ' ',
    ),
  );
  const texts = fc.array(pieces, { maxLength: 40 }).map((list) => list.join(' '));

  it('gives spans in bounds, in order and apart, and values in EDTF', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
        let end = 0;
        for (const time of findTimes(text, PUBLISHED)) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.end).toBeGreaterThan(time.start);
          expect(time.end).toBeLessThanOrEqual(text.length);
          end = time.end;
          for (const value of [time.named, time.value, time.ahead])
            if (value !== null) expect(isEdtf(value), value).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is read alike each time, however much text stands before it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const alone = findTimes(text, PUBLISHED);
        expect(findTimes(text, PUBLISHED)).toEqual(alone);
      }),
      { numRuns: 100 },
    );
    const sentence = 'The council will meet on Monday.';
    const long = `${'Nothing was said of it. '.repeat(3_000)}${sentence}`;
    const [time] = findTimes(long, PUBLISHED);
    expect(time).toMatchObject({ start: long.length - 7, end: long.length - 1, value: '2021-07-19' });
  });

  it('ends on hostile text', () => {
    for (const piece of [
      '1',
      '1 ',
      'May 1 ',
      'the end of ',
      'early ',
      'the day before ',
      'a',
      '-',
      '1/2/',
      'mid-',
      ' ',
      '\n',
    ]) {
      const text = piece.repeat(Math.ceil(40_000 / piece.length));
      expect(findTimes(text, PUBLISHED).every((time) => time.end <= text.length)).toBe(true);
    }
  });
});

describe('the machine', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('has no say: time zones with a missing day or hour change nothing', () => {
    const text = 'On 30 December 2011, at 2:30 a.m. on Sunday, last week, in March, by 2030, on 2011-12-30.';
    process.env.TZ = 'UTC';
    const plain = findTimes(text, '2012-01-02');
    expect(plain[0]?.value).toBe('2011-12-30');
    for (const other of ['Pacific/Apia', 'America/New_York', 'Asia/Kathmandu']) {
      process.env.TZ = other;
      expect(findTimes(text, '2012-01-02')).toEqual(plain);
    }
  });
});
