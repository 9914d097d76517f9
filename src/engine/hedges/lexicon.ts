import type { Confidence, Likelihood } from '../../model/index.ts';
import type { Context } from './contexts.ts';

/** What words say: how likely something is, or how sure the speaker is of it. */
export type Meaning =
  | { likelihood: Likelihood; confidence: null }
  | { likelihood: null; confidence: Confidence };

/** Words that are a hedge where those around them fit. */
export interface Phrase {
  words: readonly string[];
  /** null where they are a hedge only under a "not": "rule out", "clear whether" */
  meaning: Meaning | null;
  /** what a "not" before them makes of it; null where it does not bear on them */
  negated: Meaning | null;
  context: Context;
}

const NO_CHANCE = likely('almost no chance');
const VERY_UNLIKELY = likely('very unlikely');
const UNLIKELY = likely('unlikely');
const EVEN = likely('roughly even');
const LIKELY = likely('likely');
const VERY_LIKELY = likely('very likely');
const CERTAIN = likely('almost certain');
const POSSIBLE = likely('possible');
const LOW = sure('low');
const MODERATE = sure('moderate');
const HIGH = sure('high');

/**
 * What the words mean. The bands are those of ICD 203, with its synonyms. Kent (1964) has "doubt", "almost
 * impossible" and "highly doubtful", and which words only say that something is possible. The levels of
 * confidence of "appear", "unclear" and "cannot judge" are those of Joint Publication 2-0, as MISP's taxonomy
 * "estimative-language" gives them. Good and slim chances stand in the bands nearest to what readers took
 * "very good chance" and "little chance" for (Barclay et al. 1977, Handbook for Decision Analysis).
 */
const TABLE: readonly [
  phrases: string,
  meaning: Meaning | null,
  negated: Meaning | null,
  context: Context,
][] = [
  ['could', POSSIBLE, null, 'could'],
  ['may', POSSIBLE, null, 'may'],
  ['might', POSSIBLE, null, 'might'],
  ['possible', POSSIBLE, NO_CHANCE, 'possible'],
  ['possibility', POSSIBLE, null, 'possibility'],
  ['chance', POSSIBLE, null, 'chance'],
  ['possibly|perhaps|maybe', POSSIBLE, null, 'adverb'],
  ['potentially|conceivably|conceivable|plausible|plausibly', POSSIBLE, null, 'always'],
  ['rule out|ruling out|ruled out|exclude|excluding|be excluded', null, POSSIBLE, 'always'],
  ['no guarantee|no guarantees', POSSIBLE, null, 'always'],

  ['impossible|inconceivable', NO_CHANCE, POSSIBLE, 'predicate'],
  [
    'almost impossible|nearly impossible|virtually impossible|practically impossible|next to impossible|all but impossible',
    NO_CHANCE,
    null,
    'predicate',
  ],
  [
    'no chance|no possibility|no likelihood|no prospect|no prospects|zero chance|not a chance',
    NO_CHANCE,
    null,
    'outcome',
  ],
  ['remote chance|remote possibility|remote likelihood', NO_CHANCE, null, 'outcome'],
  ['almost certainly not', NO_CHANCE, null, 'always'],

  [
    'little chance|small chance|slim chance|slim chances|slight chance|outside chance|low probability|low likelihood|little likelihood|little prospect|little possibility|slim possibility|low chance',
    VERY_UNLIKELY,
    null,
    'outcome',
  ],
  ['highly doubtful|very doubtful|extremely doubtful', VERY_UNLIKELY, null, 'always'],

  ['unlikely|improbable', UNLIKELY, LIKELY, 'likely'],
  ['doubtful', UNLIKELY, null, 'always'],
  ['doubt|doubts|doubted|doubting', UNLIKELY, CERTAIN, 'clause'],
  ['less than even', UNLIKELY, null, 'always'],
  ['odds are against', UNLIKELY, null, 'always'],

  [
    'fifty-fifty|50-50|toss-up|tossup|coin toss|even chance|even chances|even odds|as likely as not',
    EVEN,
    null,
    'split',
  ],

  ['likely|probable', LIKELY, UNLIKELY, 'likely'],
  ['probably|presumably', LIKELY, null, 'always'],
  ['more likely than not|better than even|chances are|odds are', LIKELY, null, 'always'],
  [
    'good chance|strong chance|high chance|every chance|good possibility|strong possibility|serious possibility',
    LIKELY,
    null,
    'outcome',
  ],

  ['in all likelihood|in all probability', VERY_LIKELY, null, 'always'],
  [
    'high probability|high likelihood|strong likelihood|strong probability|great likelihood',
    VERY_LIKELY,
    null,
    'outcome',
  ],

  ['certain', CERTAIN, POSSIBLE, 'certain'],
  ['certainly', CERTAIN, null, 'certainly'],
  [
    'undoubtedly|doubtless|definitely|inevitably|without doubt|without a doubt|beyond doubt|beyond any doubt',
    CERTAIN,
    null,
    'always',
  ],
  ['no doubt|little doubt', CERTAIN, null, 'no-doubt'],
  ['inevitable', CERTAIN, POSSIBLE, 'always'],
  ['sure to', CERTAIN, null, 'sure-to'],
  ['bound to', CERTAIN, null, 'bound-to'],

  ['sure', HIGH, LOW, 'sure'],
  ['confident', HIGH, LOW, 'confident'],
  ['with certainty|expressed confidence|voiced confidence|expresses confidence', HIGH, LOW, 'always'],
  [
    'high confidence|great confidence|full confidence|complete confidence|every confidence|strong confidence',
    HIGH,
    null,
    'confidence',
  ],
  [
    'moderate confidence|medium confidence|some confidence|reasonable confidence',
    MODERATE,
    null,
    'confidence',
  ],
  ['low confidence|little confidence', LOW, null, 'confidence'],
  ['apparently|seemingly', MODERATE, null, 'always'],
  ['seem|seems|seemed', MODERATE, null, 'seem'],
  ['appear|appears|appeared', MODERATE, null, 'appear'],
  ['unclear|uncertain|unknown', LOW, null, 'question'],
  ['clear|known|decided', null, LOW, 'question'],
  ['know whether|know if', null, LOW, 'always'],
  ['remains to be seen|remained to be seen', LOW, null, 'always'],
  [
    ['too early', 'too soon', 'hard', 'difficult', 'impossible']
      .flatMap((how) => ['say', 'tell', 'know', 'predict', 'judge'].map((verb) => `${how} to ${verb}`))
      .join('|'),
    LOW,
    null,
    'always',
  ],
];

/** The phrases that begin with a word, longest first. */
export const PHRASES: ReadonlyMap<string, readonly Phrase[]> = byFirstWord();

function byFirstWord(): Map<string, Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const [list, meaning, negated, context] of TABLE) {
    for (const text of list.split('|')) {
      const words = text.split(' ');
      const first = words[0] as string;
      found.set(first, [...(found.get(first) ?? []), { words, meaning, negated, context }]);
    }
  }
  for (const phrases of found.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** What a word such as "very" before a hedge makes of its likelihood; those left out stay as they are. */
export const STRENGTHENED: Readonly<Partial<Record<Likelihood, Likelihood>>> = {
  likely: 'very likely',
  unlikely: 'very unlikely',
};
/** Words that strengthen. */
export const STRONG = new Set('very highly extremely overwhelmingly exceedingly'.split(' '));
/** Words that belong to a hedge and leave it as it is. */
export const DEGREES = new Set(
  'quite rather fairly pretty somewhat most almost nearly virtually practically absolutely entirely completely really also still increasingly too so distinctly'.split(
    ' ',
  ),
);

function likely(likelihood: Likelihood): Meaning {
  return { likelihood, confidence: null };
}

function sure(confidence: Confidence): Meaning {
  return { likelihood: null, confidence };
}
