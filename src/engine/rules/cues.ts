import type { Word } from '../document.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BE,
  CLAUSE_STARTS,
  DETERMINERS,
  MODALS,
  PREPOSITIONS,
  PRONOUNS,
} from './clause-words.ts';
import { CUES, type Cue } from './cue-lexicon.ts';

/** A cue in a sentence; positions are indexes of words, ends exclusive. */
export interface CueMatch {
  cue: Cue;
  /** first auxiliary, or the verb */
  from: number;
  verb: number;
  to: number;
  /** `active`; `passive`: "is expected to"; `participle`: ", saying"; `coordinated`: "and warned" */
  voice: 'active' | 'passive' | 'participle' | 'coordinated' | 'phrase' | 'adverb' | 'noun';
}

/** Passives that attribute without an agent; the others tell of deeds. */
const AGENTLESS = /^(?:expected|believed|thought|reported|said|feared|alleged|suspected|understood|accused)$/;
/** Forms that are nouns as often as verbs. */
const NOUN_LIKE =
  /^(?:claims?|reports?|plans?|fears?|demands?|calls?|offers?|hopes?|shows?|estimates?|requests?|questions?|promises?|pledges?|orders?|doubts?|regrets?|wishes|answers?|comments?|notes?|states?|posts?|supports?|appeals?|voices?|vows?|praise|thanks|blame|forecasts?|aims?|wants?|guarantees?|welcome|holds?|reads|means|finds?|threatens?)$/;
const PLURAL_SUBJECT = /(?:[^s's]s|people|police|men|women|children|media|majority|who|they|we|i|you)$/;

/**
 * The cues of a sentence, outside quotation marks, in text order.
 * @param quoted whether each word stands in quotation marks
 */
export function findCues(list: readonly Word[], quoted: readonly boolean[]): CueMatch[] {
  const found: CueMatch[] = [];
  for (const [verb, word] of list.entries()) {
    // "States" and "Press" inside a name are no cues.
    if (quoted[verb] || (verb > 0 && /^\p{Lu}/u.test(word.text) && word.lower !== 'according')) continue;
    const cues = CUES.get(word.lower);
    if (!cues || verb < (found.at(-1)?.to ?? 0)) continue;
    for (const cue of cues) {
      const match = readCue(list, quoted, verb, cue);
      if (match) {
        found.push(match);
        break;
      }
    }
  }
  return found;
}

function readCue(list: readonly Word[], quoted: readonly boolean[], verb: number, cue: Cue): CueMatch | null {
  const to = afterRest(list, verb, cue);
  if (to === null) return null;
  if (cue.frame === 'phrase' || cue.frame === 'adverb')
    return { cue, from: verb, verb, to, voice: cue.frame };
  if (cue.frame === 'noun') {
    // Without an article or possessive before it, a noun cue is mostly the object of another cue.
    const previous = list[verb - 1]?.lower ?? '';
    const isBare =
      verb > 0 &&
      !DETERMINERS.has(previous) &&
      !PREPOSITIONS.has(previous) &&
      previous !== "'s" &&
      !/^(?:amid|new|and)$/.test(previous);
    return isBare && !/s$/.test(list[verb]?.lower ?? '')
      ? null
      : { cue, from: verb, verb, to, voice: 'noun' };
  }
  let before = verb - 1;
  let from = verb;
  while (before >= 0 && !quoted[before] && isBetween(list[before] as Word)) {
    if (AUXILIARIES.has(list[before]?.lower ?? '')) from = before;
    before -= 1;
  }
  const auxiliaries = list.slice(from, verb).map((word) => word.lower);
  const subject = list[before];
  const voice = findVoice(list, verb, cue, auxiliaries, subject);
  return voice && suitsFrame(list, quoted, to, cue, subject) ? { cue, from, verb, to, voice } : null;
}

/** Where the cue ends, its needed words included (a final "to" belongs to the content); null if they are missing. */
function afterRest(list: readonly Word[], verb: number, cue: Cue): number | null {
  if (cue.rest.length === 0) return verb + 1;
  if (cue.rest[0] === 'as') {
    const as = list.slice(verb + 1, verb + 12).some((word) => word.lower === 'as');
    return as ? verb + 1 : null;
  }
  for (const [offset, needed] of cue.rest.entries()) {
    if (list[verb + 1 + offset]?.lower !== needed) return null;
  }
  const keeps =
    cue.rest.at(-1) === 'to' ? cue.frame === 'phrase' || cue.frame === 'order' : cue.rest.at(-1) !== 'that';
  return verb + 1 + cue.rest.length - (keeps ? 0 : 1);
}

function isBetween(word: Word): boolean {
  return AUXILIARIES.has(word.lower) || ADVERBS.has(word.lower) || /^\p{Ll}{3,}ly$/u.test(word.lower);
}

function findVoice(
  list: readonly Word[],
  verb: number,
  cue: Cue,
  auxiliaries: readonly string[],
  subject: Word | undefined,
): CueMatch['voice'] | null {
  const word = list[verb] as Word;
  const previous = subject?.lower ?? '';
  if (previous === 'to' || auxiliaries.some((auxiliary) => MODALS.has(auxiliary))) return null;
  // "to keep it and not threaten": an infinitive that goes on.
  if (cue.form === 'base' && /^(?:and|but|or|nor)$/.test(previous)) return null;
  const hasBe = auxiliaries.some((auxiliary) => BE.has(auxiliary));
  if (cue.form === 'gerund') {
    if (hasBe) return 'active';
    return /^(?:,|by|while|after|and|—|–)$/.test(previous) ? 'participle' : null;
  }
  if (cue.form === 'past' && hasBe) return AGENTLESS.test(word.lower) ? 'passive' : null;
  if (cue.form === 'past' && list[verb + 1]?.lower === 'by') return null;
  if (word.lower === 'accused' && list[verb + 1]?.lower === 'of') return 'passive';
  if (auxiliaries.length === 0) {
    if (DETERMINERS.has(previous) && previous !== 'all' && previous !== 'both') return null;
    if (
      PREPOSITIONS.has(previous) ||
      previous === "'s" ||
      (CLAUSE_STARTS.has(previous) && !PRONOUNS.has(previous))
    ) {
      return previous === 'but' ? 'coordinated' : null;
    }
    if (cue.form === 'base' && !PLURAL_SUBJECT.test(previous)) return null;
    if (cue.form !== 'past' && NOUN_LIKE.test(word.lower) && subject && /^\p{Ll}/u.test(subject.text)) {
      if (!PRONOUNS.has(previous) && !/^(?:that|to)$/.test(list[verb + 1]?.lower ?? '')) return null;
    }
  }
  return /^(?:and|but|then|&)$/.test(previous) ? 'coordinated' : 'active';
}

/** Whether what stands around a cue that needs a clause or quotation lets it be one. */
function suitsFrame(
  list: readonly Word[],
  quoted: readonly boolean[],
  to: number,
  cue: Cue,
  subject: Word | undefined,
): boolean {
  if (cue.frame !== 'that') return true;
  const next = list.slice(to, to + 10);
  const that = next.findIndex((word) => /^(?:that|whether|how|why|if|[:“"‘«])$/.test(word.lower));
  const near = that >= 0 && (that < 2 || !next.slice(0, that).some((word) => word.text === ','));
  const closesBefore = subject !== undefined && /^[,”"’»]$/.test(subject.text);
  return (
    near ||
    closesBefore ||
    quoted[to] === true ||
    quoted[to + 1] === true ||
    next.every((word) => !word.isWord)
  );
}
