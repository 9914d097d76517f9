import type { Word } from '../document.ts';

/** Which words around a phrase make it a hedge. */
export type Context =
  | 'adverb'
  | 'always'
  | 'appear'
  | 'bound-to'
  | 'certain'
  | 'certainly'
  | 'chance'
  | 'clause'
  | 'confidence'
  | 'confident'
  | 'could'
  | 'likely'
  | 'may'
  | 'might'
  | 'no-doubt'
  | 'outcome'
  | 'possibility'
  | 'possible'
  | 'predicate'
  | 'question'
  | 'seem'
  | 'split'
  | 'sure'
  | 'sure-to';

/** A phrase where it stands: the words of its sentence, the first of its own and the one after it. */
export interface Place {
  words: readonly Word[];
  from: number;
  to: number;
}

/** Whether a phrase is a hedge where it stands. */
export function fits(context: Context, place: Place): boolean {
  return CONTEXTS[context](place);
}

const CONTEXTS: Readonly<Record<Context, (place: Place) => boolean>> = {
  always: () => true,
  // "perhaps 300 people" is about how many.
  adverb: ({ words, to }) => !isNumber(words[to]),
  appear: (place) => APPEARS.has(next(place)) || IT.has(before(place)),
  'bound-to': (place) => BE.has(before(place)) && COME_TO_PASS.has(next(place)),
  // "certain countries", "a certain amount" only point to them.
  certain: (place) => !isBeforeNoun(place) && (isAfterBe(place) || AFTER_CERTAIN.has(next(place))),
  certainly: (place) => !ATTITUDES.has(next(place)),
  chance: (place) => next(place) === 'that' || (lowerIn(place, 4).has('there') && next(place) !== 'to'),
  clause: (place) => CLAUSES.has(next(place)) || (PERSONS.has(before(place)) && next(place) === 'the'),
  confidence: (place) => before(place) === 'with' || next(place) === 'that',
  confident: (place) => !isBeforeNoun(place) && before(place) !== 'a',
  could: isPossibleCould,
  // "more likely than before" says nothing of how likely it is; "likely voters" are those who go to the polls.
  likely: (place) => !COMPARING.has(before(place)) && !/^voters?$/u.test(next(place)),
  may: isPossibleMay,
  might: isPossibleMight,
  'no-doubt': (place) => !BLAMED.has(next(place)),
  // "a good chance to score" is an opportunity.
  outcome: (place) => next(place) !== 'to' && next(place) !== 'for',
  possibility: isPossibility,
  possible: isPossible,
  predicate: (place) => AFTER_PREDICATE.has(next(place)) || isEnd(place),
  question: (place) => QUESTIONS.has(next(place)),
  // "made to seem like" is what somebody wants others to think.
  seem: (place) => !lowerIn(place, 2).has('made') && !lowerIn(place, 2).has('make'),
  split: (place) => !SHARED.has(next(place)),
  sure: (place) => !MADE.has(before(place)) && (isAfterBe(place) || before(place) === 'feel'),
  'sure-to': (place) => isAfterBe(place),
};

const APPEARS = words(
  'to that likely unlikely as ready set determined poised certain willing unwilling unable able',
);
const IT = words('it');
const BE = words(`
  is are was were be been being am seems seem seemed looks look remains remain feel feels 's 're 'm isn't aren't wasn't
  weren't it's he's she's they're we're i'm that's there's`);
const COME_TO_PASS = words(`
  be fail happen have come become lead get go increase rise fall affect lose win result continue cause create bring
  make end collapse hurt suffer face raise trigger provoke`);
const AFTER_CERTAIN = words('to that whether if when how of about what who , . ; he she it they we i there');
const ATTITUDES = words(`
  hope hopes hoped want wants wanted welcome wish like think believe understand agree appreciate support need
  don't do`);
const CLAUSES = words('that whether if he she it they we i you there anyone anything anybody much very');
const COMPARING = words('more less equally');
const BLAMED = words('about');
const QUESTIONS = words('whether if how who when what why which where');
const SHARED = words('split venture partnership share basis ownership stake power sharing deal ventures');
const MADE = words('make makes made making for be');
const AFTER_PREDICATE = words(`
  that . , ; : without as because if while for in now under but and given or until unless at with this today`);

/** Articles and other words after which an adjective belongs to a noun. */
const DETERMINERS = words(
  'a an the this that these those its their his her our my your some any no every each',
);

function before({ words, from }: Place): string {
  return words[from - 1]?.lower ?? '';
}

function next({ words, to }: Place): string {
  return words[to]?.lower ?? '';
}

/** The words before a place, `reach` of them at most. */
function lowerIn({ words, from }: Place, reach: number): Set<string> {
  return new Set(words.slice(Math.max(0, from - reach), from).map(({ lower }) => lower));
}

function isEnd({ words, to }: Place): boolean {
  return to >= words.length;
}

function isNumber(word: Word | undefined): boolean {
  return word !== undefined && /^[\d$€£]/u.test(word.text);
}

/** Whether a form of "be" stands before, with a "not" or an adverb between. */
function isAfterBe({ words, from }: Place): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    const word = words[at]?.lower ?? '';
    if (BE.has(word)) return true;
    if (!BETWEEN.has(word)) return false;
  }
  return false;
}

const BETWEEN = words(`
  not never so very quite pretty almost nearly virtually all but far from by no means less than absolutely entirely
  completely 100 percent % fairly still too also yet now really`);

/** "certain countries", "a confident man": before a noun, after an article or as the first word of its phrase. */
function isBeforeNoun(place: Place): boolean {
  return DETERMINERS.has(before(place)) && before(place) !== 'that';
}

/** Words that no bare verb begins with: after them a modal has lost its verb. */
const NO_VERB = words(`
  of in on at by for from to with as and or but than the a an is are was were has had does did will would can . , ; : ? !
  ) ” " that this which who when where`);

/** Before these "may" is a month, and "might" is strength. */
const BEFORE_MONTH = words('in of last this next since early late mid by until till');

/** Whether a verb follows a modal, if need be behind a remark between commas: "could, however, be". */
function hasVerb(place: Place): boolean {
  return !isEnd(place) && (next(place) === ',' || !NO_VERB.has(next(place)));
}

function isPossibleMay(place: Place): boolean {
  const { words: list, from } = place;
  // "May" is a month, a name, or a wish: "May he rest in peace".
  if (list[from]?.text !== 'may' || !hasVerb(place) || isNumber(list[place.to])) return false;
  if (BEFORE_MONTH.has(before(place))) return false;
  return before(place) !== 'case' && next(place) !== 'god';
}

const STRENGTH = words(`
  the its their his our her your my military economic financial naval industrial political full all and with american
  of air nuclear combined sheer national imperial armed russian chinese british soviet german japanese state`);

function isPossibleMight(place: Place): boolean {
  if (!hasVerb(place) || STRENGTH.has(before(place))) return false;
  return next(place) !== 'as' && next(place) !== 'i';
}

/** What one could do because one was able to: senses, mind, means. */
const ABILITIES = words(`
  see hear feel smell taste find tell remember recall imagine understand stand help afford reach hardly barely
  scarcely only no not never finally easily read speak walk sleep breathe stop believe`);
/** "as fast as they could", "if he could", "everything we could". */
const ABLE = words(`
  if so whatever whoever wherever everything anything all best as much far fast soon well hard anyone until wish wishes
  wished order only`);
const PERSONS = words('he she it they we i you one');

function isPossibleCould(place: Place): boolean {
  const { words: list, from } = place;
  const verb = next(place);
  if (!hasVerb(place) || ABILITIES.has(verb) || ABLE.has(before(place))) return false;
  // "Could you tell us": a request.
  if (PERSONS.has(verb)) return false;
  if (PERSONS.has(before(place)) && ABLE.has(list[from - 2]?.lower ?? '')) return false;
  return !isPurpose(list, from);
}

/** How far before "could" its "so that" may stand. */
const PURPOSE_REACH = 8;

/** "so that the road could be opened" */
function isPurpose(list: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - PURPOSE_REACH); at -= 1) {
    const word = list[at]?.lower ?? '';
    if (word === 'so' && (list[at + 1]?.lower === 'that' || PERSONS.has(list[at + 1]?.lower ?? '')))
      return true;
    if (word === 'wish' || word === 'wished' || word === 'wishes') return true;
    if (list[at]?.isWord === false) return false;
  }
  return false;
}

/** "as soon as possible", "if possible", "everything possible" */
const NO_POSSIBLE = words(`
  as if where whenever wherever when everything anything every all best worst whole only much make makes made making
  humanly is be`);

/** What there are several of to choose from: "a possible date" is one that would do. */
const CHOICES = words(`
  date dates venue venues time times place places location locations candidate candidates successor successors option
  options way ways solution solutions measures routes`);

function isPossible(place: Place): boolean {
  const last = before(place);
  if (next(place) === 'to' || CHOICES.has(next(place)) || /(?:est|most)$/u.test(last)) return false;
  if (last === 'it' && MAKING.has(place.words[place.from - 2]?.lower ?? '')) return false;
  // "was made possible", "is possible": the first is no hedge.
  if (last === 'is' || last === 'be') return !lowerIn(place, 3).has('made');
  return !NO_POSSIBLE.has(last) && !lowerIn(place, 4).has('making') && !lowerIn(place, 4).has('make');
}

const MAKING = words('make makes made making');
/** What is talked over, and not how likely it is: "discussed the possibility of talks". */
const TALKED_OVER = words(`
  discuss discussed discussing consider considered considering explore explored exploring examine examined examining
  study studied studying about into mull mulled weighing weigh weighed offer offered offering open opened ruled rule
  ruling exclude excluded excluding`);

function isPossibility(place: Place): boolean {
  for (const word of lowerIn(place, 5)) if (TALKED_OVER.has(word)) return false;
  return next(place) === 'that' || next(place) === 'of';
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
