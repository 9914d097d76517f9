import type { Paragraph } from './document.ts';

/**
 * Words that English needs in almost every sentence and that the other languages of the Latin script hardly
 * have: each makes 1 word in 2,000 or more of 1,125 news reports, and at most 1 in 200 of the Universal
 * Declaration of Human Rights in 41 languages ("of" is Dutch and Afrikaans too: 1 in 60).
 */
const ENGLISH = list(`the of and to that with by from this it was were been be has have had will would
  could should he she we you they his its their them our not but or who which what when where there these
  those after about into than because if said says`);

/**
 * Words as frequent in English that are frequent in some others too: one says a third of what those above
 * say. "a" is missing, which half of Europe has, and "an" and "are", which Irish and Romanian have.
 */
const SHARED = list('in is on as for at');

/**
 * How many words are judged together: fewer say little (names and a verb are a headline), more would
 * let a foreign paragraph hide among English ones.
 */
const JUDGED_WORDS = 20;

/**
 * Share of {@link ENGLISH} words below which words are not English. Of 10,570 paragraphs in which statements
 * were found in 1,125 news reports, one is lower, and that is program code; the next are lost above 0.06.
 * Of the Universal Declaration of Human Rights in 525 other languages, nothing stays in 397, and of the
 * larger ones of Europe and Asia at most a sixth (Dutch).
 */
const LEAST_ENGLISH = 0.05;

/** Marks of program code, markup and logs that prose does without. */
const CODE_MARKS = /[{}<>=_\\|^~]/g;

/** Share of {@link CODE_MARKS} among the units that are not white space above which words are code. */
const MOST_CODE = 0.02;

/** What is counted of a paragraph, or of several together. */
interface Counts {
  words: number;
  english: number;
  units: number;
  codeMarks: number;
}

/**
 * The paragraphs that are English prose: what the network was taught to read. Paragraphs of fewer than
 * 20 words are judged together with those around them.
 *
 * In doubt a paragraph stays, so that no report loses words: what goes is other scripts, other languages,
 * program code, logs, tables and lists of names and numbers.
 *
 * @param paragraphs in text order
 */
export function englishProse(text: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  const worded = paragraphs.filter(({ start, end }) => isMostlyLatin(withoutAddresses(text, start, end)));
  const counts = worded.map(({ start, end }) => count(withoutAddresses(text, start, end)));
  return worded.filter(({ start, end }, at) => {
    if (isSentence(text.slice(start, end)) && isEnglish(counts[at] as Counts)) return true;
    const around = countAround(counts, at);
    return around.words < JUDGED_WORDS || (isEnglish(around) && !isCode(around));
  });
}

/** Words of a headline stand in many an address, and nobody says them there. */
const ADDRESS = /:\/\/|^\W*www\.|\S@\S/;

function withoutAddresses(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/\S+/g, (token) => (ADDRESS.test(token) ? '' : token));
}

const LETTER = /\p{L}/gu;
const LATIN = /\p{Script=Latin}/gu;

function isMostlyLatin(words: string): boolean {
  const letters = words.match(LETTER)?.length ?? 0;
  const latin = words.match(LATIN)?.length ?? 0;
  return letters > 0 && latin * 2 >= letters;
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

function count(words: string): Counts {
  const found = words.match(WORD) ?? [];
  return {
    words: found.length,
    english: found.reduce((sum, word) => sum + weigh(word), 0),
    units: words.replace(/\s+/g, '').length,
    codeMarks: words.match(CODE_MARKS)?.length ?? 0,
  };
}

function weigh(word: string): number {
  const lower = word.toLowerCase();
  if (ENGLISH.has(lower)) return 1;
  return SHARED.has(lower) ? 1 / 3 : 0;
}

/** The counts of a paragraph, with those of its neighbours on both sides until there are words enough. */
function countAround(counts: readonly Counts[], at: number): Counts {
  const sum = { ...(counts[at] as Counts) };
  for (let distance = 1; sum.words < JUDGED_WORDS; distance += 1) {
    const neighbours = [counts[at - distance], counts[at + distance]].filter((one) => one !== undefined);
    if (neighbours.length === 0) break;
    for (const one of neighbours) {
      sum.words += one.words;
      sum.english += one.english;
      sum.units += one.units;
      sum.codeMarks += one.codeMarks;
    }
  }
  return sum;
}

function isEnglish({ words, english }: Counts): boolean {
  return english >= words * LEAST_ENGLISH;
}

function isCode({ units, codeMarks }: Counts): boolean {
  return codeMarks > units * MOST_CODE;
}

/** Whether words look like a sentence of prose by themselves, whatever stands around them. */
function isSentence(words: string): boolean {
  return (
    /^["“”‘’'«»„]?\p{Lu}/u.test(words) && /[.!?…]["“”‘’'«»)\]]*$/.test(words) && words.search(CODE_MARKS) < 0
  );
}

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
