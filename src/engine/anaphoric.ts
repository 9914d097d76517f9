import type { Kind, Span } from '../model/index.ts';
import type { Attribution, Sentence } from './document.ts';
import { isWithin } from './spans.ts';

/** Nouns of words that are given, and the kind of what is given. */
const NOUNS: readonly (readonly [nouns: string, kind: Kind])[] = [
  ['assurance|guarantee|pledge|promise|undertaking|vow', 'commitment'],
  ['threat', 'threat'],
  ['warning', 'warning'],
  ['demand|appeal', 'demand'],
  ['accusation|allegation', 'accusation'],
  ['denial', 'denial'],
];
const NOUN = NOUNS.map(([nouns]) => nouns).join('|');

/** A noun of words that points to words told before: "similar assurances", "the same written pledge". */
const PHRASE = `(?:[Aa]n?\\s|[Tt]he\\s)?(?:[Ss]imilar|[Ss]ame|[Ii]dentical|[Cc]omparable|[Ss]uch)\\s(?:an?\\s)?(?:\\p{Ll}[\\p{Ll}-]+\\s){0,2}?(?:${NOUN})s?`;
/** Somebody by name, perhaps with what they are before it, and behind it between commas. */
const NAMED =
  "(?:the\\s)?(?:\\p{Ll}[\\p{Ll}-]+\\s){0,3}\\p{Lu}[\\p{L}'’.-]*(?:\\s(?:(?:of|de|al|bin|and|&)\\s(?:the\\s)?)?\\p{Lu}[\\p{L}'’.-]*)*(?<!\\.)";
const APPOSITION = '(?:,\\s(?:the|an?|his|her|its|their)\\s[^,.;:]{3,80}(?=[,.;]))?';
const AGAIN = new RegExp(
  `\\b(?<phrase>${PHRASE})\\s(?:(?:came|comes|coming|has\\scome|have\\scome|had\\scome)\\s)?(?:from|by)\\s(?<source>${NAMED}${APPOSITION})`,
  'gu',
);
/** What came from nobody, or is not told to have come: "no similar assurances", "denied such claims". */
const NOT_GIVEN =
  /\b(?:no|not|never|without|any|n[’']t|lack(?:s|ed|ing)?|den(?:y|ies|ied)|await(?:s|ed|ing)?)\b[^,;:]*$/iu;

/**
 * That such words are a statement of that kind: both of two in 3,134 reports and articles, with one right and one wrong
 * added (Laplace).
 */
const RATE = 0.75;

/**
 * Words that are told by a noun alone, which points to words told before, and come from somebody by name:
 * "he had received similar assurances from General Varn". The network passes most of them by, or takes "similar" alone
 * for what is said. Content is the noun with what stands before it, cue the noun.
 */
export function findAnaphoric(text: string, sentences: readonly Sentence[]): Attribution[] {
  return sentences.flatMap((sentence, at) =>
    [...text.slice(sentence.start, sentence.end).matchAll(AGAIN)].flatMap((match): Attribution[] => {
      const { phrase, source } = match.groups as { phrase: string; source: string };
      const start = sentence.start + match.index;
      const content = { start, end: start + phrase.length };
      const cue = { start: content.end - lastWord(phrase).length, end: content.end };
      if (NOT_GIVEN.test(text.slice(sentence.start, start))) return [];
      const sourceEnd = start + match[0].length;
      const kind = { value: kindOf(lastWord(phrase)), probability: RATE };
      return [
        {
          content: [content],
          cue: [cue],
          source: [{ start: sourceEnd - source.length, end: sourceEnd }],
          ...{ condition: [], addressee: [], via: [], holder: [] },
          ...{ kind, kinds: [kind], probability: RATE, sameSpeaker: null, sentence: at },
        },
      ];
    }),
  );
}

/**
 * Attributions with those of nouns that point to words told before. What tells such a noun already keeps its fields,
 * with the whole noun as its content.
 */
export function withAnaphoric<T extends { draft: Attribution }>(
  found: readonly T[],
  anaphoric: readonly Attribution[],
): (T | { draft: Attribution })[] {
  const all: (T | { draft: Attribution })[] = [...found];
  for (const draft of anaphoric) {
    const [whole] = draft.content as [Span];
    const at = all.findIndex(({ draft: { cue } }) => cue.some((span) => overlap(span, whole)));
    const told = all[at];
    if (!told) all.push({ draft });
    else if (told.draft.content.every((span) => isWithin(span, whole)))
      all[at] = { ...told, draft: { ...told.draft, content: [whole] } };
  }
  return all;
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function lastWord(phrase: string): string {
  return phrase.slice(phrase.lastIndexOf(' ') + 1);
}

function kindOf(noun: string): Kind {
  const [, kind] = NOUNS.find(([nouns]) => new RegExp(`^(?:${nouns})s?$`, 'u').test(noun)) ?? [];
  return kind ?? 'claim';
}
