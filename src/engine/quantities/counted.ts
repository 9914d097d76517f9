import { CARDINALS, UNIT_WORDS } from '../times/index.ts';
import type { Piece } from './pieces.ts';

/** Pieces `from` up to and without `to`. */
export interface Stretch {
  from: number;
  to: number;
}

/** How many words may stand before the noun that is counted: "300 heavily armed special forces soldiers". */
const MOST_MODIFIERS = 5;
/** How many words the name of a whole may have: "the territory of the former northern province". */
const MOST_OF_WHOLE = 6;

/** Words that no noun phrase goes on with. */
const FUNCTION_WORDS = words(`
  a an the this that these those and or but nor as at by for from in into of off on onto out over per than through
  to toward towards under until upon via with within without about above across after against along among amid
  around before behind below beneath beside besides between beyond despite down during except inside like near
  outside since throughout up while when where which who whom whose what why how if unless though although
  because so yet not no he she it they we you i him her them us me his its their our your my
  is are was were be been being am has have had having do does did done will would shall should can could may might
  must ought 's 're 've 'd 'll isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't
  can't couldn't shouldn't cannot also already still just only even ever never always often again now then there here
  said says say told tells made makes make took takes take came comes come went goes go got get gave give given
  left leave remained remain became become began begin each every all both either neither any some such another
  yesterday today tomorrow later earlier ago perhaps thus hence however moreover according including
  compared versus plus minus less worth were killed died fled`);

/** Plurals without an s, and words for several that news counts. */
const PLURALS = words(`
  people men women children policemen policewomen servicemen servicewomen gunmen fishermen businessmen lawmakers
  personnel police troops staff crew cattle sheep aircraft dead wounded injured missing displaced hostages spacecraft
  fish deer livestock poor elderly unemployed homeless media data criteria teeth feet mice congressmen
  congresswomen councilmen spokesmen militiamen clergymen tribesmen seamen infantrymen guardsmen airmen countrymen
  horsemen crewmen statesmen youth folk `);
/** Words in s that are no plurals. */
const NO_PLURALS = words(`
  this his is was has does as us its yes less across unless towards besides perhaps always thus plus versus
  previous various serious dangerous numerous famous religious enormous tremendous indigenous overseas afterwards
  whereas sometimes says lies news politics economics crisis analysis basis bus virus status campus congress
  business process progress access success press gas class mass loss boss mess express illness witness address
  wilderness princess fortress mattress actress upwards downwards needs remains`);

/** Persons and things of which one is told as a number: "one soldier". */
const SINGLES = words(`
  person man woman child boy girl soldier policeman policewoman officer civilian protester demonstrator student
  worker fighter militant rebel insurgent gunman journalist reporter aide guard prisoner hostage passenger pilot driver
  bystander villager farmer fisherman doctor nurse teacher peacekeeper contractor attacker suspect bomber seat
  vote house ship vessel boat plane aircraft helicopter tank truck bus car death fatality casualty injury survivor
  victim trooper agent sailor miner refugee migrant missile rocket bomb shell ballot bullet`);

/**
 * The noun phrase that a number counts, from the piece after the number: "American troops" of "300
 * American troops have left". Ends with the first plural and those that follow it ("police officers");
 * null when none stands near enough.
 * @param one whether it is one that is counted, which has no plural
 */
export function readCounted(pieces: readonly Piece[], at: number, one: boolean): Stretch | null {
  let to: number | null = null;
  for (let place = at; place <= at + MOST_MODIFIERS; place += 1) {
    const piece = pieces[place];
    if (!piece?.isWord || piece.joined !== 'apart' || isFunctionWord(piece) || /^\d/u.test(piece.lower))
      break;
    const next = pieces[place + 1];
    const owns = next?.joined === 'close' && (next.lower === "'" || next.lower === "'s");
    // "600 civilians displaced by the flood"
    if (to !== null && MODIFIERS_TOO.has(piece.lower)) break;
    if (one ? SINGLES.has(piece.lower) : isPlural(piece) && !owns) {
      to = place + 1;
      if (one) break;
    } else if (to !== null && !(MODIFIERS_TOO.has(pieces[to - 1]?.lower ?? '') || isPeople(pieces[to - 1]))) {
      break;
    }
  }
  return to === null ? null : { from: at, to };
}

/** Plurals that are adjectives too: "displaced Syrian civilians". */
const MODIFIERS_TOO = words(
  'dead wounded injured missing displaced poor elderly unemployed homeless youth police media',
);

/** Whether what is counted are units of time: "hundreds of years" is how long. */
export function isTime(pieces: readonly Piece[], counted: Stretch | null): boolean {
  return counted !== null && UNIT_WORDS.has(pieces[counted.to - 1]?.lower ?? '');
}

/** "South Sudanese" */
function isPeople(piece: Piece | undefined): boolean {
  return piece?.capital === true && /ese$/u.test(piece.lower);
}

/** The noun phrase that names a whole, from the piece after "of": "the territory", "its 60 boats". */
export function readWhole(pieces: readonly Piece[], at: number): Stretch | null {
  let to = at;
  let nouns = 0;
  if (WHOLE_STARTS.has(pieces[to]?.lower ?? '')) to += 1;
  if (to > at && (pieces[to]?.lower === 'the' || pieces[to]?.lower === 'its')) to += 1;
  for (const end = to + MOST_OF_WHOLE; to < end; to += 1) {
    const piece = pieces[to];
    if (!piece) break;
    const owns = piece.lower === "'s" && piece.joined === 'close';
    const percent = piece.lower === '%';
    if (!owns && (!piece.isWord || isFunctionWord(piece) || percent)) break;
    const last = pieces[to - 1];
    if (nouns > 0 && !owns && !piece.capital && /(?:ed|ing|ly)$/u.test(piece.lower)) break;
    // What comes after a plural that owns nothing is its verb.
    if (nouns > 0 && !owns && last && isPlural(last) && !isPlural(piece) && !isPeople(last)) break;
    if (ADVERBS.has(piece.lower)) break;
    if (!/^\d/u.test(piece.lower)) nouns += 1;
  }
  if (nouns === 0) {
    const pronoun = pieces[at]?.lower ?? '';
    return PRONOUNS.has(pronoun) ? { from: at, to: at + 1 } : null;
  }
  return { from: at, to };
}

const WHOLE_STARTS = words('the a an its their his her our my your this that these those all both');
const PRONOUNS = words('them us it you those these whom which all');
const ADVERBS = words('last next so over');

/** What a number is a part of rather than what it counts: "40 of the 60 boats". */
export function isWholeStart(word: string): boolean {
  return WHOLE_STARTS.has(word) || PRONOUNS.has(word);
}

/** The last plural of a whole with the words before it that are no articles, numbers or owners; null if none. */
export function countedIn(pieces: readonly Piece[], whole: Stretch): Stretch | null {
  let to = whole.to;
  while (to > whole.from && !isPlural(pieces[to - 1] as Piece)) to -= 1;
  let from = to;
  while (from > whole.from && !isBeforeNoun(pieces[from - 1] as Piece)) from -= 1;
  return from < to ? { from, to } : null;
}

function isBeforeNoun({ lower }: Piece): boolean {
  return isWholeStart(lower) || CARDINALS.has(lower) || /^\d/u.test(lower) || lower === "'s" || lower === "'";
}

function isFunctionWord({ lower }: Piece): boolean {
  return FUNCTION_WORDS.has(lower);
}

function isPlural({ lower, capital }: Piece): boolean {
  if (PLURALS.has(lower) || (capital && /ese$/u.test(lower))) return true;
  return (
    lower.length > 3 && lower.endsWith('s') && !/(?:ss|us|is|ous)$/u.test(lower) && !NO_PLURALS.has(lower)
  );
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
