import { nameKey } from './normalise.ts';

/** The words of an office, taken apart. */
export interface OfficeWords {
  /** "former", "ex-": it was held before the day */
  isFormer: boolean;
  /** ways to part the rest into a title's key and the words of the state or body; the likeliest first */
  readings: { title: string; body: string | null }[];
}

/** Words before an office that tell nothing of which it is. */
const QUALIFIERS = new Set(
  'then current incumbent sitting outgoing new newly elected acting interim caretaker longtime late veteran'.split(
    ' ',
  ),
);

/**
 * "the former Afghan president", "president of Afghanistan", "Russia’s foreign minister", "US secretary of
 * state": the title and whose it is. Nothing is decided here: each reading is tried against the registry.
 */
export function readOffice(words: string): OfficeWords {
  const key = nameKey(words.replace(/['’ʼ]s?(?=\s)/gu, ''));
  const tokens = key.split(' ').filter((token) => token !== '');
  let isFormer = false;
  while (
    tokens.length > 1 &&
    (tokens[0] === 'former' || tokens[0] === 'ex' || QUALIFIERS.has(tokens[0] ?? ''))
  ) {
    isFormer ||= tokens[0] === 'former' || tokens[0] === 'ex';
    tokens.shift();
  }
  const readings: OfficeWords['readings'] = [];
  // From the end: "secretary of state of the United States".
  for (let at = tokens.length - 2; at > 0; at -= 1)
    if (tokens[at] === 'of' || tokens[at] === 'to' || tokens[at] === 'for')
      readings.push({ title: titleKey(tokens.slice(0, at)), body: bare(tokens.slice(at + 1)) });
  // The longest name first: "South Korean president".
  for (let at = Math.min(tokens.length - 1, LONGEST_BODY); at > 0; at -= 1)
    readings.push({ title: titleKey(tokens.slice(at)), body: tokens.slice(0, at).join(' ') });
  readings.push({ title: titleKey(tokens), body: null });
  return { isFormer, readings };
}

/** The key of a name has no article. */
function bare(tokens: readonly string[]): string {
  return tokens.slice(tokens[0] === 'the' && tokens.length > 1 ? 1 : 0).join(' ');
}

const LONGEST_BODY = 6;

/** The key of a title, in the spelling that the registry uses. */
export function titleKey(tokens: readonly string[]): string {
  const title = tokens
    .join(' ')
    .replace(/^the /, '')
    .replace(/\bdefence\b/g, 'defense')
    .replace(/\badvisor\b/g, 'adviser');
  return SAME_TITLES[title] ?? title.replace(/^minister (?:of|for) (?:the )?(.+)$/, '$1 minister');
}

/** Titles that are another's name everywhere. */
const SAME_TITLES: Readonly<Record<string, string>> = {
  pm: 'prime minister',
  'foreign affairs minister': 'foreign minister',
  'minister of foreign affairs': 'foreign minister',
  'minister for foreign affairs': 'foreign minister',
  'minister of external affairs': 'foreign minister',
  fm: 'foreign minister',
  'secretary general': 'secretary general',
  veep: 'vice president',
  'chief of state': 'head of state',
};

/** The titles that stand for an office of no fixed name, the likeliest first; a title stands for itself. */
export function titlesFor(title: string): readonly string[] {
  return LOOSE_TITLES[title] ?? [title];
}

const HEADS_OF_STATE = [
  'president',
  'king',
  'queen',
  'emperor',
  'sultan',
  'emir',
  'monarch',
  'pope',
  'prince',
];
const HEADS_OF_GOVERNMENT = ['prime minister', 'chancellor', 'premier', 'taoiseach'];
const LOOSE_TITLES: Readonly<Record<string, readonly string[]>> = {
  premier: ['premier', 'prime minister'],
  'head of government': HEADS_OF_GOVERNMENT,
  'head of state': HEADS_OF_STATE,
  leader: ['leader', 'supreme leader', ...HEADS_OF_STATE, ...HEADS_OF_GOVERNMENT],
  ruler: ['king', 'sultan', 'emir', 'leader', 'prince'],
  'defense secretary': ['defense secretary', 'defense minister'],
  'defense chief': ['defense minister', 'defense secretary'],
  'foreign secretary': ['foreign secretary', 'foreign minister'],
  'finance chief': ['finance minister', 'treasury secretary'],
  'top diplomat': ['top diplomat', 'foreign minister', 'secretary of state'],
};
