import { describe, expect, it } from 'vitest';
import { loadWords } from '../words/load-words.ts';
import { marksOf, sharedMarks } from './marks.ts';
import { numbersIn } from './numbers.ts';
import { passagesOf, type ShownReport } from './passages-of.ts';

describe('numbersIn', () => {
  it('reads digits and words, and neither dates nor a bare one', () => {
    expect(numbersIn('23 soldiers, forty monitors and twenty-three more')).toEqual([23, 40]);
    expect(numbersIn('2,300 naru, 3.5 metres, a dozen')).toEqual([2300, 3.5, 12]);
    expect(numbersIn('on 12 April 2022 one of them left by March 31')).toEqual([]);
    expect(numbersIn('sixty-one votes')).toEqual([61]);
  });

  it('multiplies by dozen, hundred and thousand, and keeps what stands elsewhere', () => {
    expect(numbersIn('two dozen ships, thirty thousand darams, 30,000')).toEqual([24, 30_000]);
    expect(numbersIn('two hundred thousand people; a hundred; 12 thousand and 12')).toEqual([
      200_000, 100, 12_000, 12,
    ]);
    expect(numbersIn('twenty-five thousand; 12 men in 12 hundred')).toEqual([25_000, 12, 1200]);
  });
});

describe('marks', () => {
  const text =
    'The Ondari Front will free the twenty-three soldiers captured at Puente Ronco by the end of this month, its envoy said in Eskholm on Saturday.';

  it('are shared by copies with small changes, and not by other words on the same', () => {
    const copy = text.replace('its envoy said in Eskholm on Saturday', 'its envoy said');
    expect(sharedMarks(marksOf(text), marksOf(copy))).toBeGreaterThan(0.6);
    const other = 'By the end of March the Front means to hand over the men whom it took at Puente Ronco.';
    expect(sharedMarks(marksOf(text), marksOf(other))).toBe(0);
  });

  it('are the same for the same words, and none of too few', () => {
    expect(marksOf(text.toUpperCase())).toEqual(marksOf(text));
    expect(marksOf('too few words')).toEqual([]);
    expect(sharedMarks([], marksOf(text))).toBe(0);
  });
});

describe('whom a passage concerns', () => {
  const text = 'The finance ministry of the islands has paid.\nIt was late.';
  const actor = (id: string, name: string) => ({ id, base: id, known: { id, name }, used: [], quoted: [] });

  /** Whom the first sentence concerns, when it names one of some actors of the report. */
  const concerned = (actors: unknown[], named: string) => {
    const shown = {
      report: { id: 'r_1', text, published: '2031-05-02' },
      statements: [],
      narration: [{ anchor: { start: 0, end: 45 }, times: [] }],
      named: { actors, mentions: [{ anchor: { start: 0, end: 20 }, actor: named }], roles: [] },
    };
    return passagesOf(shown as unknown as ShownReport, loadWords()).passages[0]?.concerned;
  };

  it('is whom its paragraph names, and whose these are by their names', () => {
    const actors = [actor('lemvia', 'Lemvia'), actor('ministry', 'Lemvia’s finance ministry')];
    expect(concerned(actors, 'ministry')).toEqual(['ministry', 'lemvia']);
    expect(concerned(actors, 'lemvia')).toEqual(['lemvia']);
    // A name without letters folds to nothing, and is nobody's owner.
    expect(concerned([...actors, actor('marks', '???')], 'lemvia')).toEqual(['lemvia']);
    expect(concerned([actor('ministry', 'Lemvia’s finance ministry')], 'ministry')).toEqual(['ministry']);
  });
});
