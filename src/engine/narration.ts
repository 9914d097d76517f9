import { anchor, isPastVerb, type Narrated, type Statement } from '../model/index.ts';
import type { Layers, Word } from './document.ts';
import { firstFrom, within } from './spans.ts';
import { createStage } from './stage.ts';

/** Share of a sentence's words that stand in statements from which on it is no longer the report's own. */
const ATTRIBUTED = 0.5;

/** Words that a clause has at least: fewer are mostly a date, or whom it was told to. */
const CLAUSE = 4;
/** What a clause neither begins nor ends with: it ties it to what stands around it. */
const LINK = new Set('and as but nor or so that when while yet'.split(' '));
const ARTICLE = new Set('a an the his her its their this these those'.split(' '));
/** What a clause does not end with either. */
const LEADING = new Set([...LINK, ...ARTICLE, ...'at by for from in of on to who which with'.split(' ')]);

/**
 * What the report tells in its own voice: sentences of which statements hold less than half the words, and of other
 * sentences the clauses that tell of something that is or came about.
 */
export const narration = createStage(
  'narration',
  ['text', 'sentences', 'words', 'times', 'statements'],
  ['narration'],
  (layers) => ({ narration: findNarration(layers) }),
);

/** What is narrated, in text order. A sentence without any word is none. */
export function findNarration({
  text,
  sentences,
  words,
  times,
  statements,
}: Pick<Layers, 'text' | 'sentences' | 'words' | 'times' | 'statements'>): Narrated[] {
  const attributed = joinSpans(statements.flatMap(spansOf));
  const sources = joinSpans(statements.flatMap(({ source }) => source));
  return sentences.flatMap((sentence, index) => {
    const all = (words[index] ?? []).filter((word) => word.isWord);
    const own = new Set(all.filter((word) => !stands(attributed, word.start)));
    const isOwn = own.size > all.length * (1 - ATTRIBUTED);
    const told = isOwn ? [sentence] : clausesIn(text, all, own, sources);
    return told.map(({ start, end }) => {
      const dates = within(times, { start, end }).flatMap(({ value }) => value ?? []);
      return { anchor: anchor(text, { start, end }), times: [...new Set(dates)] };
    });
  });
}

/**
 * What a sentence tells outside of its statements: stretches with a word by which something is told to be or to have come
 * about, with the source right before it, whom it tells of ("The army sent in three hundred and accused …").
 * @param words of the sentence, marks left out
 * @param own those of them that stand in no statement
 */
function clausesIn(
  text: string,
  words: readonly Word[],
  own: ReadonlySet<Word>,
  sources: readonly Stretch[],
): Stretch[] {
  const clauses: Stretch[] = [];
  let run: Word[] = [];
  const close = () => {
    const from = run.findIndex(({ lower }) => !LINK.has(lower));
    const clause = run.slice(from, run.findLastIndex(({ lower }) => !LEADING.has(lower)) + 1);
    const [first, last] = [clause[0], clause.at(-1)];
    run = [];
    if (!first || !last || clause.length < CLAUSE || !tellsOfSomething(clause)) return;
    const teller = stretchBefore(text, sources, first.start);
    clauses.push({ start: teller?.start ?? first.start, end: last.end });
  };
  for (const word of words) {
    const last = run.at(-1);
    if (last && text.slice(last.end, word.start).includes('\n')) close();
    if (own.has(word)) run.push(word);
    else close();
  }
  close();
  return clauses;
}

/** Whether some words have a verb of what is or came about; behind an article one is an adjective ("a televised address"). */
function tellsOfSomething(words: readonly Word[]): boolean {
  return words.some(({ lower }, at) => isPastVerb(lower) && !ARTICLE.has(words[at - 1]?.lower ?? ''));
}

/** Where a statement stands: what is said, who says it, and the words that say so. */
function spansOf({ content, cue, source, condition }: Statement) {
  return [content, cue, source, condition].flat();
}

interface Stretch {
  start: number;
  end: number;
}

/** The same places without overlap, in text order. */
function joinSpans(spans: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** Whether a place stands in one of these stretches, which do not overlap. */
function stands(stretches: readonly Stretch[], place: number): boolean {
  return (stretches[firstFrom(stretches, place + 1) - 1]?.end ?? 0) > place;
}

/** The last of these stretches before a place, if nothing but marks and white space is between. */
function stretchBefore(text: string, stretches: readonly Stretch[], place: number): Stretch | null {
  const found = stretches[firstFrom(stretches, place) - 1];
  return found && !/[\p{L}\p{N}]/u.test(text.slice(found.end, place)) ? found : null;
}
