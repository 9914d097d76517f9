import type { Passage } from '../passages/passage.ts';
import { loadWords } from '../words/load-words.ts';

const words = loadWords();

/** A passage of an invented report of a day, in a paragraph. */
export function passageOf(content: string, paragraph: string, more: Partial<Passage>): Passage {
  return {
    ...{ id: 's_1', report: 'r_1', day: '2031-05-02', kind: 'commitment' },
    ...{ start: 0, end: 90, last: 90, paragraph: 0 },
    ...{ terms: words.terms(content), around: words.terms(paragraph), condition: [] },
    ...{ speaker: 'velgoria', holder: 'velgoria', addressee: [], via: [], said: null },
    ...{ named: [], concerned: ['velgoria'], numbers: [], times: [], likelihood: null },
    ...{
      denies: false,
      denied: [],
      hedged: false,
      amounts: [],
      marks: [],
      parent: null,
      described: [],
      tellsOf: [],
      pointsTo: [],
    },
    ...more,
  };
}
