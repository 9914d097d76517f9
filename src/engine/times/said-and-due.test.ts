import { describe, expect, it } from 'vitest';
import type { Kind, Span } from '../../model/index.ts';
import { carrySaid, cueForm, dueIn, findTimes, saidNear } from './index.ts';

const PUBLISHED = '2021-07-14';

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
}

function said(
  text: string,
  cue: string,
  content: string,
  others: [string, string][] = [],
  agentless = false,
) {
  return saidNear(
    findTimes(text, PUBLISHED),
    {
      text,
      cue: [spanOf(text, cue)],
      form: cueForm(cue),
      agentless,
      content: [spanOf(text, content)],
      sentence: { start: 0, end: text.length },
      others: others.map(([otherCue, other]) => ({
        cue: [spanOf(text, otherCue)],
        content: other ? [spanOf(text, other)] : [],
      })),
    },
    PUBLISHED,
  );
}

function due(text: string, kind: Kind, more: { condition?: string; said?: string } = {}) {
  const condition = more.condition ? [spanOf(text, more.condition)] : [];
  return dueIn(
    findTimes(text, PUBLISHED),
    { content: [{ start: 0, end: text.length }], condition, kind, said: more.said ?? null },
    PUBLISHED,
  )?.value;
}

describe('saidNear', () => {
  it('takes the time beside the cue, not one in what is said', () => {
    expect(
      said('Belo said on Monday that the quay fell on Friday.', 'said', 'the quay fell on Friday')?.value,
    ).toBe('2021-07-12');
    expect(said('Belo said that the quay fell on Friday.', 'said', 'the quay fell on Friday')).toBeNull();
  });

  it('looks over what is said to the time after it', () => {
    const text =
      'Belo said the old quay, which nobody had mended in all these long years, fell down, on Monday.';
    const content = 'the old quay, which nobody had mended in all these long years, fell down';
    expect(said(text, 'said', content)?.value).toBe('2021-07-12');
  });

  it('leaves a time to the cue that stands between', () => {
    const text = 'Belo said the quay fell and warned on Monday that more would.';
    expect(said(text, 'said', 'the quay fell', [['warned', 'more would']])).toBeNull();
    expect(said(text, 'warned', 'more would', [['said', 'the quay fell']])?.value).toBe('2021-07-12');
  });

  it('ends a week with the report, and knows that nothing was said after it', () => {
    expect(said('Belo said this week that the quay fell.', 'said', 'the quay fell')?.value).toBe(
      '2021-07-12/2021-07-14',
    );
    expect(said('Belo, who will leave on Friday, said the quay fell.', 'said', 'the quay fell')).toBeNull();
  });

  it('leaves a time to the relative clause that it stands in', () => {
    const told = (text: string) => said(text, 'said', 'the quay fell');
    expect(told('Belo, who came home last week, said that the quay fell.')).toBeNull();
    expect(said('So said Belo, who came home on Monday.', 'said', 'So')).toBeNull();
    expect(told('Belo, who said on Monday that the quay fell, came home.')?.value).toBe('2021-07-12');
    expect(told('Belo, who came home, said on Monday that the quay fell.')?.value).toBe('2021-07-12');
  });

  it('leaves a time to what was done in a matter that the sentence begins with', () => {
    const told = (text: string) => said(text, 'said', 'they were well');
    expect(told('On the guards taken from a boat last Wednesday, Belo said they were well.')).toBeNull();
    expect(told('On a visit to the port on Monday, Belo said they were well.')?.value).toBe('2021-07-12');
    expect(told('On a need that the United Nations felt on Monday, Belo said they were well.')?.value).toBe(
      '2021-07-12',
    );
    expect(told('In a letter published on Monday, Belo said they were well.')?.value).toBe('2021-07-12');
  });

  it('takes none where nobody speaks, nor for a cue in the perfect', () => {
    const text = 'The boats accused of theft sank on Monday.';
    expect(said(text, 'accused of', 'theft')?.value).toBe('2021-07-12');
    expect(said(text, 'accused of', 'theft', [], true)).toBeNull();
    expect(
      said('Belo, home on Monday, has said that the quay fell.', 'has said', 'the quay fell'),
    ).toBeNull();
    expect(
      said('Belo, home on Monday, had said that the quay fell.', 'had said', 'the quay fell')?.value,
    ).toBe('2021-07-12');
  });

  it('does not take how long or since when for when', () => {
    expect(said('Belo has said since 2015 that the quay fell.', 'has said', 'the quay fell')).toBeNull();
  });
});

describe('carrySaid', () => {
  const text = 'Belo said on Monday that the quay fell.';
  const own = said(text, 'said', 'the quay fell');
  const row = (speaker: string | null, start: number, dated = false, nested = false, cue = 'said') => ({
    speaker,
    start,
    own: dated ? own : null,
    nested,
    form: cueForm(cue),
  });

  it('carries an occasion over the same speaker’s next words, and says so', () => {
    const [first, second, other] = carrySaid([
      row('Ana Belo', 0, true),
      row('Ana Belo', 100),
      row('Ilo Marsh', 200),
    ]);
    expect(first).toMatchObject({ value: '2021-07-12', basis: 'stated' });
    expect(second).toMatchObject({ value: '2021-07-12', basis: 'implied' });
    expect(other).toBeNull();
  });

  it('does not carry it far, into other statements, or to nobody', () => {
    const rows = [
      row('Ana Belo', 0, true),
      row('Ana Belo', 100, false, true),
      row(null, 150),
      row('Ana Belo', 9_000),
    ];
    expect(carrySaid(rows).slice(1)).toEqual([null, null, null]);
  });

  it.each(['has said', 'had said', 'would say', 'promise'])('does not carry one to “%s”', (cue) => {
    expect(carrySaid([row('Ana Belo', 0, true), row('Ana Belo', 100, false, false, cue)])[1]).toBeNull();
  });

  it.each(['', 'says', 'added', 'warning', 'according to'])('carries one to “%s”', (cue) => {
    expect(carrySaid([row('Ana Belo', 0, true), row('Ana Belo', 100, false, false, cue)])[1]).not.toBeNull();
  });

  it('does not carry a week or a year', () => {
    const inWeek = said('Last week Belo said that the quay fell.', 'said', 'the quay fell');
    expect(inWeek?.value).toBe('2021-07-05/2021-07-11');
    expect(carrySaid([{ ...row('Ana Belo', 0), own: inWeek }, row('Ana Belo', 100)])[1]).toBeNull();
    const inYear = said('In 2014 Belo said that the quay fell.', 'said', 'the quay fell');
    expect(inYear?.value).toBe('2014');
    expect(carrySaid([{ ...row('Ana Belo', 0), own: inYear }, row('Ana Belo', 100)])[1]).toBeNull();
  });
});

describe('dueIn', () => {
  it.each<[string, Kind, string | undefined]>([
    ['to free the prisoners by 1 September', 'commitment', '../2021-09-01'],
    ['a general strike from Monday', 'threat', '2021-07-19/..'],
    ['the council to vote on Thursday', 'prediction', '2021-07-15'],
    ['the truce would hold from 1 August to 30 September', 'commitment', '2021-08-01/2021-09-30'],
    ['to keep the road open until 30 September', 'commitment', '2021-07-14/2021-09-30'],
    ['leave by Saturday or see the nets cut', 'threat', '2021-07-17/..'],
    ['the talks to fail in the coming months', 'prediction', '2021-07-14/..'],
    ['to silence its guns from September', 'commitment', '2021-09-01/..'],
    ['the truce would hold for two years', 'prediction', '2021-07-14/2023-07-14'],
    ['the truce would hold for several more months', 'prediction', '2021-07-14/..'],
    ['the truce, which had held for two years, would break', 'prediction', undefined],
    ['to pay what it has owed since 2015', 'commitment', undefined],
    ['the army had burned the village in May 2019', 'demand', undefined],
    ['to free the prisoners by 1 September', 'claim', undefined],
    ['to free the prisoners', 'commitment', undefined],
  ])('%s (%s)', (text, kind, value) => {
    expect(due(text, kind)).toBe(value);
  });

  it('counts a span of time from when it was promised', () => {
    expect(due('to free the prisoners within two weeks', 'commitment')).toBe('../2021-07-28');
    expect(due('to free the prisoners within two weeks', 'commitment', { said: '2021-07-12' })).toBe(
      '../2021-07-26',
    );
  });

  it('leaves a condition’s date to the condition, but for a threat', () => {
    const text = 'to free the prisoners if the army leaves by 1 September';
    const condition = 'if the army leaves by 1 September';
    expect(due(text, 'commitment', { condition })).toBeUndefined();
    expect(due(text, 'threat', { condition })).toBe('2021-09-01/..');
  });
});
